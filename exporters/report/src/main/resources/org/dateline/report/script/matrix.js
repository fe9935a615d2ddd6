// ---- which outlet reports what: types by outlets, a disc for how many events, its red part for how many of them differ
const matrix = shown => {
  const outlets = ranked.slice(0, Math.max(5, Math.floor(($('matrix').clientWidth - 180) / 33)));
  const column = new Map(outlets.map((o, i) => [o, i]));
  const rows = new Map();
  for (const e of shown) {
    if (!rows.has(e.t)) rows.set(e.t, { t: e.t, n: 0, q: [0, 0, 0, 0, 0], cells: outlets.map(() => [0, 0]) });
    const row = rows.get(e.t);
    row.n++;
    row.q[e.q]++;
    const told = new Map();
    for (const r of e.reports) told.set(r.article.o, told.get(r.article.o) || !!r.slots);
    for (const [o, differs] of told) {
      if (!column.has(o)) continue;
      const cell = row.cells[column.get(o)];
      cell[0]++;
      if (differs) cell[1]++;
    }
  }
  const types = [...rows.values()].sort((a, b) => b.n - a.n || (typeOf(a.t) < typeOf(b.t) ? -1 : 1));
  const most = Math.max(1, ...types.flatMap(row => row.cells.map(([n]) => n)));
  const disc = (row, [n, differing], o) => {
    if (!n) return h('td', { class: 'cell' });
    const r = 2.5 + 9.5 * Math.sqrt(n / most);
    const text = `${D.outlets[o]}, ${typeOf(row.t)}: ${events(n)}${differing ? `, differing in ${differing}` : ''}`;
    const share = 2 * Math.PI * r / 2;
    const act = () => { $('type').value = row.t; $('outlet').value = o; render(); $('events').scrollIntoView(); };
    return h('td', { class: 'cell' }, s('svg', { viewBox: '-13 -13 26 26', width: 26, height: 26, ...button({ class: 'disc', 'aria-label': text }, act) },
      s('circle', { class: 'agreeing', r }),
      differing ? s('circle', { class: 'differing-part', r: r / 2, 'stroke-width': r, 'stroke-dasharray': `${share * differing / n} ${share}`, transform: 'rotate(-90)' }) : '',
      s('title', {}, text)));
  };
  const rest = D.outlets.length - outlets.length;
  $('matrix').replaceChildren(types.length ? h('table', { class: 'matrix' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Type'), h('th', { class: 'count', scope: 'col' }, 'Events'),
      outlets.map(o => h('th', { class: 'outlet', scope: 'col', title: D.outlets[o] }, h('span', {}, cut(D.outlets[o], 26)))))),
    h('tbody', {}, types.map(row => h('tr', {}, h('th', { scope: 'row' }, h('i', { class: `dot b${row.q.indexOf(Math.max(...row.q))}` }), typeOf(row.t)),
      h('td', { class: 'count' }, number(row.n)), row.cells.map((cell, i) => disc(row, cell, outlets[i])))))) : h('p', { class: 'empty' }, 'No events.'));
  $('matrix-note').textContent = [rest > 0 ? `The ${outlets.length} busiest of ${number(D.outlets.length)} outlets.` : '',
    'The red part of a disc is how many differ from other reports. Choose a disc to see its events.'].filter(Boolean).join(' ');
};

// ---- where reports differ
const MOST_DIFFERENCES = 8;
const niceValue = (slot, value) => slot === 'date' && /^\d{4}/.test(value) ? niceDate(value) : value || 'nothing';
const differences = shown => {
  const all = shown.filter(e => e.dis.length);
  const conflicts = all.filter(e => e.dis.some(d => d.c)).sort((a, b) => b.reports.length - a.reports.length || a.i - b.i);
  const item = e => {
    const one = e.dis.find(d => d.c);
    return h('li', {}, h('button', { type: 'button', class: 'story', onclick: () => open(e) },
      h('span', { class: 'of' }, h('i', { class: `dot b${e.q}` }), h('b', {}, typeOf(e.t)), ' ', cut(names(e.a) || 'unnamed', 40), e.r.length ? ' → ' + cut(names(e.r), 40) : ''),
      h('span', { class: 'versus' }, h('i', {}, one.s), h('span', {}, h('b', {}, cut(niceValue(one.s, one.va), 60)), h('small', {}, outletOf(one.a))),
        h('span', {}, h('b', {}, cut(niceValue(one.s, one.vb), 60)), h('small', {}, outletOf(one.b))))));
  };
  $('differences').replaceChildren(conflicts.length ? h('ul', {}, conflicts.slice(0, MOST_DIFFERENCES).map(item))
    : h('p', { class: 'empty' }, 'No two reports of these events contradict each other.'));
  const refined = all.length - conflicts.length;
  $('differences-note').textContent = [conflicts.length > MOST_DIFFERENCES ? `${MOST_DIFFERENCES} of ${events(conflicts.length)} in which reports contradict each other.` : '',
    refined ? `In ${events(refined)} more, one report is only more exact than another.` : ''].filter(Boolean).join(' ');
};
