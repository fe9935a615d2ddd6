// ---- where: Java has projected the world on a sheet of 1000 by 487
const located = D.places.filter(p => p.x !== undefined);
// a view keeps the shape of its box, and within the sheet where it is smaller than that
const within = (x, y, width, ratio) => {
  const [w, hgt] = [Math.min(1000, width), Math.min(1000, width) * ratio];
  const air = w / 25;
  const clamp = (low, size, all) => size >= all ? (all - size) / 2 : Math.max(-air, Math.min(all - size + air, low));
  return [clamp(x - w / 2, w, 1000), clamp(y - hgt / 2, hgt, 487), w, hgt];
};
const RATIO = 440 / 640;
const region = (() => {
  if (!located.length) return within(500, 243, 1000, RATIO);
  const [x0, x1] = [Math.min(...located.map(p => p.x)), Math.max(...located.map(p => p.x))];
  const [y0, y1] = [Math.min(...located.map(p => p.y)), Math.max(...located.map(p => p.y))];
  return within((x0 + x1) / 2, (y0 + y1) / 2, Math.max(130, (x1 - x0) * 1.3, (y1 - y0) * 1.3 / RATIO), RATIO);
})();
let view = region;
const map = shown => {
  const counts = new Map();
  shown.forEach(e => { if (e.p >= 0) counts.set(e.p, (counts.get(e.p) || 0) + 1); });
  const at = [...counts].filter(([p]) => D.places[p].x !== undefined).sort((a, b) => b[1] - a[1]);
  const without = shown.length - at.reduce((sum, [, n]) => sum + n, 0);
  $('map-note').textContent = [without ? `${events(without)} without a known place.` : '',
    wanted.place >= 0 ? `Only ${D.places[wanted.place].n}.` : 'Choose a place to see its events.'].filter(Boolean).join(' ');
  const narrow = $('map').clientWidth < 480;
  const unit = view[2] / (narrow ? 400 : 640);
  const svg = s('svg', { viewBox: view.join(' '), role: 'group', 'aria-label': 'Map of the events' },
    s('path', { class: 'sea', transform: 'scale(.1)', d: D.sheet || 'M0 0' }), s('path', { class: 'land', transform: 'scale(.1)', d: D.land || 'M0 0' }));
  const most = Math.max(1, ...at.map(([, n]) => n));
  const largest = at.length > 25 ? 8 : 12;
  const marks = at.map(([p, n]) => ({ p, n, ...{ x: D.places[p].x, y: D.places[p].y }, r: (2.5 + largest * Math.sqrt(n / most)) * unit }));
  const taken = marks.map(m => [m.x - m.r * .7, m.y - m.r * .7, m.r * 1.4, m.r * 1.4]);
  const labels = s('g', { 'aria-hidden': 'true' });
  marks.forEach(({ p, n, x, y, r }, i) => {
    const place = D.places[p];
    const act = () => { wanted.place = wanted.place === p ? -1 : p; render(); };
    const text = `${place.n}: ${events(n)}`;
    svg.append(s('g', button({ class: 'place' + (wanted.place === p ? ' chosen' : ''), 'aria-label': text }, act),
      s('circle', { cx: x, cy: y, r }), s('title', {}, text)));
    const long = (cut(place.n, 22).length * 6 + 6) * unit;
    const others = taken.filter((area, k) => k !== i);
    for (const end of [false, true]) {
      const area = [end ? x - r - long : x + r, y - 7 * unit, long, 14 * unit];
      if (area[0] < view[0] || area[0] + long > view[0] + view[2] || !others.every(other => apart(area, other))) continue;
      taken.push(area);
      labels.append(s('text', { class: 'halo', 'font-size': 11.5 * unit, 'stroke-width': 3 * unit, x: end ? x - r - 3 * unit : x + r + 3 * unit,
        y: y + 4 * unit, 'text-anchor': end ? 'end' : 'start' }, cut(place.n, 22)));
      break;
    }
  });
  svg.append(labels);
  $('map').replaceChildren(svg);
};
const look = next => { view = next; map(current); };
const zoom = factor => look(within(view[0] + view[2] / 2, view[1] + view[3] / 2, view[2] * factor, RATIO));
$('zoom-in').addEventListener('click', () => zoom(.6));
$('zoom-out').addEventListener('click', () => zoom(1 / .6));
$('zoom-world').addEventListener('click', () => look(within(500, 243, 1000, RATIO)));
$('zoom-region').addEventListener('click', () => look(region));
