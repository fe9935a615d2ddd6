// ---- the events, and who reported each
const PAGE = 100;
let current = E;
let rows = PAGE;
const mark = (state, outlet) => h('span', { class: 'mark ' + state, role: 'img', 'aria-label': `${outlet}: ${state === 'agrees' ? 'reports it' : state}` }, SIGNS[state]);
const told = event => ranked.filter(o => event.reports.some(r => r.article.o === o));
const rowOf = (event, before, columns) => {
  const outlets = told(event);
  const others = outlets.filter(o => !columns.includes(o));
  const date = event.d ? niceDate(event.d) : 'no date';
  return h('tr', { tabindex: 0, 'data-event': event.i },
    h('td', { class: 'date' + (before && before.d === event.d ? ' same' : '') }, date),
    h('td', { class: 'what' }, h('i', { class: `dot b${event.q}`, title: QUADS[event.q] }), h('b', {}, typeOf(event.t)),
      event.m ? ' ' + event.m : '', ' ', statusName(event) === 'occurred' ? '' : h('span', { class: 'chip' }, statusName(event))),
    h('td', { class: 'names' }, ...parties(event)),
    h('td', { class: 'where' }, placeName(event)),
    columns.map(o => h('td', { class: 'cell', title: D.outlets[o] }, mark(stateOf(event, o), D.outlets[o]))),
    D.outlets.length > columns.length ? h('td', { class: 'cell others', title: others.map(o => D.outlets[o]).join(', ') }, others.length ? '+' + others.length : '') : '',
    h('td', { class: 'count' }, event.reports.length),
    h('td', { class: 'only-small by' }, outlets.map(o => h('span', {}, mark(stateOf(event, o), D.outlets[o]), ' ', D.outlets[o]))));
};
const table = shown => {
  if (!shown.length) {
    $('events').replaceChildren(h('p', { class: 'empty' }, 'No events fit. ', h('button', { type: 'button', onclick: () => $('reset').click() }, 'Show all')));
    $('more').hidden = true;
    return;
  }
  const columns = ranked.slice(0, room());
  const head = h('tr', {}, ['When', 'What', 'Who', 'Where'].map(text => h('th', { scope: 'col' }, text)),
    columns.map(o => h('th', { class: 'outlet', scope: 'col', title: D.outlets[o] }, h('span', {}, cut(D.outlets[o], 26)))),
    D.outlets.length > columns.length ? h('th', { class: 'outlet', scope: 'col' }, h('span', {}, 'other outlets')) : '',
    h('th', { class: 'count', scope: 'col' }, 'Reports'), h('th', { class: 'only-small', scope: 'col' }, 'Outlets'));
  const seen = shown.slice(0, rows);
  $('events').replaceChildren(h('table', { class: 'list' }, h('thead', {}, head),
    h('tbody', {}, seen.map((event, i) => rowOf(event, seen[i - 1], columns)))));
  $('more').hidden = shown.length <= rows;
  $('more').textContent = `Show more (${number(rows)} of ${number(shown.length)} shown)`;
};
const openFrom = event => {
  const tr = event.target.closest('tr[data-event]');
  if (tr) open(E[+tr.dataset.event]);
};
$('events').addEventListener('click', openFrom);
$('events').addEventListener('keydown', event => {
  const tr = event.target.closest('tr[data-event]');
  if (!tr) return;
  if (event.key === 'Enter') openFrom(event);
  const next = { ArrowDown: tr.nextElementSibling, j: tr.nextElementSibling, ArrowUp: tr.previousElementSibling, k: tr.previousElementSibling,
    Home: tr.parentNode.firstElementChild, End: tr.parentNode.lastElementChild }[event.key];
  if (next) { event.preventDefault(); next.focus(); }
});
$('more').addEventListener('click', () => {
  const next = rows;
  rows += PAGE * 2;
  table(current);
  $('events').querySelectorAll('tr[data-event]')[next]?.focus({ preventScroll: true });
});
