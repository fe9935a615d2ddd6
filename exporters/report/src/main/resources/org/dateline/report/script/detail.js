// ---- one event: what each report says, on which words, in which article
const marked = (text, from, to) => [text.slice(0, from), h('mark', {}, text.slice(from, to)), text.slice(to)];
const evidence = report => {
  const parts = [];
  for (let i = 0; i < report.w.length; i += 3) parts.push(...marked(report.article.x[report.w[i]], report.w[i + 1], report.w[i + 2]), ' ');
  return parts;
};
const inArticle = report => {
  const { x, n } = report.article;
  const at = new Map();
  for (let i = 0; i < report.w.length; i += 3) at.set(report.w[i], [report.w[i + 1], report.w[i + 2]]);
  return x.map((text, i) => [n[i] > (i ? n[i - 1] + 1 : 0) ? h('p', { class: 'gap', 'aria-label': 'left out' }, '[…]') : '',
    h('p', {}, ...(at.has(i) ? marked(text, ...at.get(i)) : [text]))]);
};
const safe = address => /^https?:\/\//i.test(address);
const reportView = report => {
  const article = report.article;
  const title = article.t || article.f;
  return h('article', { class: 'report' },
    h('p', { class: 'by' }, h('b', {}, D.outlets[article.o]), [article.d && niceDate(article.d), article.c ? 'repeats another article' : '',
      report.b && 'according to ' + report.b].filter(Boolean).map(text => ' · ' + text).join('')),
    report.w.length ? h('blockquote', {}, evidence(report)) : h('p', { class: 'note' }, 'The words are not in this export.'),
    h('p', { class: 'from' }, safe(article.u) ? h('a', { href: article.u, rel: 'noreferrer noopener', target: '_blank' }, title) : title),
    article.x.length > 1 ? h('details', {}, h('summary', {}, 'Read it in the article'), h('div', { class: 'text' }, inArticle(report))) : '',
    h('p', { class: 'note' }, `Rule ${report.k || '—'} · confidence ${report.c} % · ${report.id}, characters ${report.o.join('–')} of ${article.id}`));
};
// what corrections.csv wants to know; a click selects a whole id
const ids = event => {
  const row = (kind, text, id) => h('li', {}, kind, text ? ' ' + cut(text, 60) : '', ' ', h('code', {}, id));
  const entities = [...new Set([...event.a, ...event.r])].filter(i => D.actors[i].e);
  const stories = [...new Set(event.reports.map(r => r.article.s))].filter(Boolean);
  return h('details', { class: 'ids' }, h('summary', {}, 'Ids, to correct what was linked'),
    h('ul', {}, row('event', '', event.id), entities.map(i => row('entity', name(i), D.actors[i].e)), stories.map(id => row('story', '', id)),
      event.reports.map(r => [row('report', D.outlets[r.article.o], r.id), row('article', r.article.t || r.article.f, r.article.id)])));
};
const SLOTS = [['status', r => r.s], ['date', r => niceDate(r.d)], ['place', r => r.p], ['actor', r => r.a],
  ['recipient', r => r.r], ['numbers', r => r.q]];
const compare = event => {
  const used = SLOTS.filter(([, of]) => event.reports.some(r => of(r)));
  const differs = (report, slot) => report.slots && (report.slots.has(slot)
    || slot === 'numbers' && [...report.slots].some(one => !SLOTS.some(([known]) => known === one)));
  return h('div', { class: 'scroll' }, h('table', { class: 'compare' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'outlet'), used.map(([slot]) => h('th', { scope: 'col' }, slot)))),
    h('tbody', {}, event.reports.map(r => h('tr', {}, h('th', { scope: 'row' }, D.outlets[r.article.o]),
      used.map(([slot, of]) => h('td', { class: differs(r, slot) ? 'differing' : undefined, 'data-slot': slot }, of(r) || '—')))))));
};
let shownEvent;
let settled;
// the address follows when the reader stays: browsers refuse to change it hundreds of times
const address = to => {
  clearTimeout(settled);
  settled = setTimeout(() => history.replaceState(null, '', to), 300);
};
const step = by => {
  const next = current[current.indexOf(shownEvent) + by];
  if (next) open(next);
};
const open = async event => {
  if (!isRead) await reading;
  const dialog = $('detail');
  shownEvent = event;
  const at = current.indexOf(event);
  const close = h('button', { class: 'quiet', type: 'button', onclick: () => dialog.close() }, 'Close');
  const move = (by, sign, label) => h('button', { class: 'quiet', type: 'button', 'aria-label': label, title: label, disabled: !current[at + by] || at < 0,
    onclick: () => step(by) }, sign);
  dialog.replaceChildren(h('div', { class: 'inner' },
    h('div', { class: 'head' },
      h('p', { class: 'kind' }, h('i', { class: `dot b${event.q}` }), h('b', {}, typeOf(event.t)), event.m ? ' ' + event.m : '',
        h('span', { class: 'note' }, [QUADS[event.q], event.k && 'CAMEO ' + event.k, event.n && `intensity ${event.n}`].filter(Boolean).map(text => ' · ' + text).join(''))),
      h('div', { class: 'moves' }, move(-1, '←', 'Earlier event'), move(1, '→', 'Later event'), close)),
    h('div', {}, h('h2', { id: 'detail-title' }, ...(event.a.length || event.r.length ? parties(event) : [typeOf(event.t)])),
      h('p', {}, [statusName(event), event.f & 2 ? 'background' : '', event.d && niceDate(event.d), placeName(event)]
        .filter(Boolean).map(text => h('span', { class: 'chip' }, text)))),
    event.dis.length ? h('ul', { class: 'quarrels' }, event.dis.map(d => h('li', { class: d.c ? 'conflict' : undefined },
      h('b', {}, d.s), ': ', niceValue(d.s, d.va), h('span', { class: 'note' }, ` (${outletOf(d.a)})`), d.c ? ' or ' : ', more exactly ',
      niceValue(d.s, d.vb), h('span', { class: 'note' }, ` (${outletOf(d.b)})`)))) : '',
    event.reports.length > 1 ? compare(event) : '',
    event.reports.map(reportView), ids(event)));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  close.focus({ preventScroll: true });
  address('#' + event.id);
};
$('detail').addEventListener('close', () => {
  address(location.pathname + location.search);
  $('events').querySelector(`tr[data-event="${shownEvent.i}"]`)?.focus({ preventScroll: true });
});
$('detail').addEventListener('click', event => { if (event.target === $('detail')) $('detail').close(); });
$('detail').addEventListener('keydown', event => {
  const by = { ArrowLeft: -1, ArrowRight: 1, k: -1, j: 1 }[event.key];
  if (by) { event.preventDefault(); step(by); }
});
