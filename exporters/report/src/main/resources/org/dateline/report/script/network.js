// ---- who with whom: the actors that act together, where Java has put them
const MOST_EDGES = 150;
const placed = D.actors.map((a, i) => ({ ...a, i })).filter(a => a.x !== undefined);
const apart = (a, b) => a[0] > b[0] + b[2] || b[0] > a[0] + a[2] || a[1] > b[1] + b[3] || b[1] > a[1] + a[3];
const tiesOf = (shown, nodes) => {
  const ties = new Map();
  for (const e of shown) {
    const mutual = !e.r.length || e.f & 4;
    for (const a of e.a) {
      for (const b of e.r.length ? e.r : e.a) {
        if (a === b || !e.r.length && a > b || !nodes.has(a) || !nodes.has(b)) continue;
        const key = a + (mutual ? '=' : ' ') + b;
        if (!ties.has(key)) ties.set(key, { a: nodes.get(a), b: nodes.get(b), mutual, n: 0, q: [0, 0, 0, 0, 0] });
        const tie = ties.get(key);
        tie.n++;
        tie.q[e.q]++;
      }
    }
  }
  return [...ties.values()].sort((a, b) => b.n - a.n);
};
const network = shown => {
  const box = $('network');
  const nodes = new Map(placed.map(a => [a.i, { ...a, count: 0, ties: 0 }]));
  for (const e of shown) new Set([...e.a, ...e.r]).forEach(a => { if (nodes.has(a)) nodes.get(a).count++; });
  const all = tiesOf(shown, nodes);
  const ties = all.slice(0, MOST_EDGES);
  ties.forEach(tie => { tie.a.ties++; tie.b.ties++; });
  const seen = [...nodes.values()].filter(n => n.count && (n.ties || $('actor').value === String(n.i))).sort((a, b) => b.count - a.count);
  $('network-note').textContent = [
    ties.length < all.length ? `The ${number(ties.length)} strongest ties of ${number(all.length)}.` : '',
    D.actors.length > seen.length ? `${number(seen.length)} of ${number(D.actors.length)} actors, those with most ties.` : '',
    'Colours as above. Choose an actor to see its events.'].filter(Boolean).join(' ');
  if (!seen.length) return box.replaceChildren(h('p', { class: 'empty' }, 'No two actors act together in these events.'));
  const narrow = box.clientWidth < 480;
  const [width, height] = narrow ? [400, 400] : [640, 440];
  const [side, edge] = [narrow ? 48 : 64, 30];
  const extent = key => placed.reduce(([a, b], n) => [Math.min(a, n[key]), Math.max(b, n[key])], [1e9, -1e9]);
  const [[x0, x1], [y0, y1]] = [extent('x'), extent('y')];
  const most = Math.max(...seen.map(n => n.count));
  for (const n of seen) {
    n.px = side + (x1 > x0 ? (n.x - x0) / (x1 - x0) : .5) * (width - 2 * side);
    n.py = edge + (y1 > y0 ? (y1 - n.y) / (y1 - y0) : .5) * (height - 2 * edge);
    n.size = 3.5 + 9 * Math.sqrt(n.count / most);
  }
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Network of actors' });
  const widest = Math.max(1, ...ties.map(tie => tie.n));
  for (const tie of ties.toReversed()) svg.append(arc(tie, widest));
  const taken = seen.map(n => [n.px - n.size, n.py - n.size, 2 * n.size, 2 * n.size]);
  const labels = s('g', { 'aria-hidden': 'true' });
  for (const n of seen) {
    const text = `${n.n}${n.c ? ' · ' + n.c : ''}${n.s ? ' ' + n.s : ''}: ${events(n.count)}`;
    const act = () => { choose('actor', n.i); render(); };
    const light = on => () => {
      svg.classList.toggle('lit', on);
      svg.querySelectorAll('.tie').forEach(tie => tie.classList.toggle('on', on && (tie.dataset.a === String(n.i) || tie.dataset.b === String(n.i))));
    };
    svg.append(s('g', button({ class: 'node' + ($('actor').value === String(n.i) ? ' chosen' : ''), 'aria-label': text,
      onpointerenter: light(true), onpointerleave: light(false) }, act),
      s('circle', { cx: n.px, cy: n.py, r: n.size }), s('title', {}, text)));
    labels.append(...nameOf(n, taken, width, height));
  }
  svg.append(labels);
  box.replaceChildren(svg);
};
// bent to the left of its direction, with a head in the middle; a tie both ways has none
const arc = (tie, widest) => {
  const [ax, ay, bx, by] = [tie.a.px, tie.a.py, tie.b.px, tie.b.py];
  const bend = tie.mutual ? 0 : .14;
  const [mx, my] = [(ax + bx) / 2 + (by - ay) * bend, (ay + by) / 2 - (bx - ax) * bend];
  const [x, y] = [(ax + 2 * mx + bx) / 4, (ay + 2 * my + by) / 4];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
  const quad = tie.q.indexOf(Math.max(...tie.q));
  const wide = 1 + 3.5 * Math.sqrt(tie.n / widest);
  const head = 2.5 + wide;
  return s('g', { class: 'tie', 'data-a': tie.a.i, 'data-b': tie.b.i },
    s('path', { class: `edge s${quad}`, d: `M${ax} ${ay}Q${mx} ${my} ${bx} ${by}`, 'stroke-width': wide }),
    tie.mutual ? '' : s('path', { class: `q${quad}`,
      d: `M${x + dx * head} ${y + dy * head}L${x - dx * head - dy * head} ${y - dy * head + dx * head}L${x - dx * head + dy * head} ${y - dy * head - dx * head}z` }),
    s('title', {}, `${tie.a.n} ${tie.mutual ? 'and' : '→'} ${tie.b.n}: ${events(tie.n)}`));
};
// right, left, below or above the node, where there is room; else only on hovering
const nameOf = (n, taken, width, height) => {
  const text = cut(n.n, 24);
  const long = text.length * 6 + 4;
  const places = [[n.px + n.size + 3, n.py - 7, 'start', n.px + n.size + 4, n.py + 4], [n.px - n.size - 3 - long, n.py - 7, 'end', n.px - n.size - 4, n.py + 4],
    [n.px - long / 2, n.py + n.size + 1, 'middle', n.px, n.py + n.size + 12], [n.px - long / 2, n.py - n.size - 15, 'middle', n.px, n.py - n.size - 5]];
  for (const [x, y, anchor, tx, ty] of places) {
    const area = [x, y, long, 14];
    if (x < 2 || x + long > width - 2 || y < 2 || y + 14 > height - 2 || !taken.every(other => apart(area, other))) continue;
    taken.push(area);
    return [s('text', { class: 'halo', 'stroke-width': 3, 'font-size': 11.5, x: tx, y: ty, 'text-anchor': anchor }, text)];
  }
  return [];
};
