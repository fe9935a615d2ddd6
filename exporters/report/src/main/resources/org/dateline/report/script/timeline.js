// ---- when: bars of days, weeks, months or years; long stretches without events are cut out and marked
const UNITS = [['day', 1, 14, niceDay], ['week', 7, 45, niceDay], ['month', 30.4375, 120, niceMonth], ['year', 365.25, 1e9, niceYear]];
const MOST_BARS = 160;
const MOST_GAPS = 5;

// a few events far from all others must not squeeze these into one bar
const middle = firsts => {
  const part = share => firsts[Math.round(share * (firsts.length - 1))];
  return part(.96) - part(.04) < .2 * (part(1) - part(0)) ? [part(.04), part(.96)] : [part(0), part(1)];
};
const stretchesOf = (firsts, step) => {
  const gaps = [];
  for (let i = 1; i < firsts.length; i++) {
    const empty = (firsts[i] - firsts[i - 1]) / step;
    if (empty > 12) gaps.push([empty, i]);
  }
  const cuts = gaps.sort((a, b) => b[0] - a[0]).slice(0, MOST_GAPS).map(gap => gap[1]).sort((a, b) => a - b);
  return [0, ...cuts].map((from, k) => {
    const [low, high] = [firsts[from], firsts[(cuts[k] ?? firsts.length) - 1]];
    return { low: low - step, count: Math.floor((high - low) / step) + 3 };
  });
};
const plan = shown => {
  for (const [unit, step, widest, nice] of UNITS) {
    const exact = shown.filter(e => e.last - e.first <= widest);
    if (unit !== 'year' && exact.length < .6 * shown.length) continue;
    const firsts = exact.map(e => e.first).sort((a, b) => a - b);
    const [low, high] = middle(firsts);
    const stretches = stretchesOf(firsts.filter(day => day >= low && day <= high), step);
    const bars = stretches.reduce((sum, one) => sum + one.count, 0);
    if (bars <= MOST_BARS || unit === 'year') {
      return { unit, step, nice, stretches, bars, drawn: exact.filter(e => e.first >= low && e.first <= high), exact };
    }
  }
};
const timeline = shown => {
  const box = $('timeline');
  const known = shown.filter(e => e.first !== undefined);
  const quads = [1, 2, 3, 4, 0].map(q => [q, shown.reduce((n, e) => n + (e.q === q), 0)]).filter(([, n]) => n);
  const notes = [];
  const legend = () => $('legend').replaceChildren(
    ...quads.map(([q, n]) => h('span', {}, h('i', { class: `swatch b${q}` }), `${QUADS[q]} `, h('b', {}, number(n)))),
    h('span', { class: 'aside' }, notes.join(' ')));
  if (known.length < shown.length) notes.push(`${events(shown.length - known.length)} without a date.`);
  if (!known.length) {
    box.replaceChildren(h('p', { class: 'empty' }, 'None of these events has a known date.'));
    return legend();
  }
  const { unit, step, nice, stretches, bars, drawn, exact } = plan(known);
  if (exact.length < known.length) notes.unshift(`${events(known.length - exact.length)} known less exactly than by the ${unit} ${known.length - exact.length === 1 ? 'is' : 'are'} not drawn.`);
  if (drawn.length < exact.length) notes.unshift(`${events(exact.length - drawn.length)} far from all others ${exact.length - drawn.length === 1 ? 'is' : 'are'} not drawn.`);
  notes.push('Drag over the bars to choose days.');
  legend();
  const width = Math.max(300, box.clientWidth);
  const [height, left, right, up, down, gap] = [168, 36, 12, 14, 26, 24];
  const bar = Math.min(46, (width - left - right - gap * (stretches.length - 1)) / bars);
  let at = left;
  for (const one of stretches) {
    one.x = at;
    one.width = one.count * bar;
    one.bins = Array.from({ length: one.count }, () => [0, 0, 0, 0, 0]);
    at += one.width + gap;
  }
  const end = at - gap;
  for (const e of drawn) {
    const one = stretches.findLast(stretch => e.first >= stretch.low);
    one.bins[Math.min(one.count - 1, Math.floor((e.first - one.low) / step))][e.q]++;
  }
  const top = Math.max(...stretches.flatMap(one => one.bins.map(bin => bin.reduce((a, b) => a + b))));
  const scale = (height - up - down) / top;
  const base = height - down;
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Events by ${unit}` });
  for (const value of [...new Set([top, Math.round(top / 2)])].filter(Boolean)) {
    const y = base - value * scale;
    svg.append(s('line', { class: 'grid', x1: left, x2: end, y1: y, y2: y }),
      s('text', { class: 'tick', x: left - 8, y: y + 4, 'text-anchor': 'end' }, number(value)));
  }
  let written = -1e9;
  stretches.forEach((one, k) => {
    svg.append(s('line', { class: 'axis', x1: one.x, x2: one.x + one.width, y1: base, y2: base }));
    if (k) svg.append(s('path', { class: 'axis', d: `M${one.x - gap + 7} ${base + 5}l4 -10M${one.x - gap + 13} ${base + 5}l4 -10` }));
    one.bins.forEach((bin, i) => {
      const sum = bin.reduce((a, b) => a + b);
      if (!sum) return;
      const from = Math.floor(one.low + i * step);
      const to = Math.floor(one.low + (i + 1) * step) - 1;
      let y = base;
      const group = s('g', {}, s('title', {}, `${niceDay(from)}${to > from ? ' – ' + niceDay(to) : ''}: ${events(sum)}`));
      [2, 1, 0, 3, 4].forEach(q => {
        if (!bin[q]) return;
        y -= bin[q] * scale;
        group.append(s('rect', { class: 'q' + q, x: one.x + i * bar + bar * .1, width: Math.max(1, bar * .8), y, height: bin[q] * scale }));
      });
      svg.append(group);
    });
    // a label at the beginning of each stretch, and along long ones
    const labels = Math.max(1, Math.floor(one.width / 125));
    for (let i = 0; i < labels; i++) {
      const bin = labels === 1 ? 1 : 1 + Math.floor(i * (one.count - 2) / labels);
      const x = one.x + (bin + .5) * bar;
      const text = nice(Math.floor(one.low + bin * step));
      const wide = text.length * 5.8;
      if (x - wide / 2 < written + 8 && i + k > 0 || x + wide / 2 > width) continue;
      written = Math.max(x, wide / 2 + 2) + wide / 2;
      svg.append(s('text', { class: 'tick', x: Math.max(x, wide / 2 + 2), y: height - 8, 'text-anchor': 'middle' }, text),
        s('line', { class: 'axis', x1: x, x2: x, y1: base, y2: base + 4 }));
    }
  });
  brush(svg, { width, height, up, base, bar, step, stretches });
  box.replaceChildren(svg);
};
const brush = (svg, { width, up, base, bar, step, stretches }) => {
  const mark = s('rect', { class: 'brush', y: up, height: base - up, width: 0 });
  svg.append(mark);
  let start;
  const at = event => {
    const box = svg.getBoundingClientRect();
    const x = (event.clientX - box.left) * width / box.width;
    const one = stretches.findLast(stretch => x >= stretch.x) || stretches[0];
    const bin = Math.max(0, Math.min(one.count - 1, Math.floor((x - one.x) / bar)));
    return { x: one.x + bin * bar, day: one.low + bin * step };
  };
  const stretch = event => [start, at(event)].sort((a, b) => a.x - b.x);
  svg.addEventListener('pointerdown', event => { start = at(event); svg.setPointerCapture(event.pointerId); });
  svg.addEventListener('pointermove', event => {
    if (!start) return;
    const [a, b] = stretch(event);
    mark.setAttribute('x', a.x);
    mark.setAttribute('width', b.x + bar - a.x);
  });
  svg.addEventListener('pointercancel', () => { start = undefined; mark.setAttribute('width', 0); });
  svg.addEventListener('pointerup', event => {
    if (!start) return;
    const [a, b] = stretch(event);
    start = undefined;
    $('from').value = iso(Math.floor(a.day));
    $('to').value = iso(Math.floor(b.day + step) - 1);
    render();
  });
};
