// The data, in two parts, so that the figures of a large report are drawn before its words are unpacked.
// Events: t type, m mode, q quad class, k CAMEO, n intensity, s status, f flags (1 negated, 2 historical, 4 reciprocal), d date, p place,
// a actors, r recipients. Actors: n name, e entity, c country, s sector, x y place in the network. Articles: o outlet, c copy, r the events
// they report.
// Words of articles: t title, d date, u address, f file, s story, x sentences, n their numbers, p where they begin (code points), r reports.
// Words of reports: o where the evidence stands (code points), w evidence (sentence, from, to, …), s d p a r q what they say,
// b according to whom, k rule, c confidence in percent.
// Words of the corpus are hostile: they reach the page as text nodes only.
const $ = id => document.getElementById(id);
const unzip = async text => {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i); // far quicker than Uint8Array.from
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
};
const unpack = async id => {
  const { dataset, textContent } = $(id);
  $(id).remove();
  return dataset.encoding === 'gzip' ? unzip(textContent) : JSON.parse(textContent);
};
const D = await unpack('data');

// ---- making elements
const fill = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(9)) if (child !== undefined && child !== '') node.append(child);
  return node;
};
const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
const button = (attributes, act) => ({ ...attributes, tabindex: 0, role: 'button', onclick: act, onkeydown: event => {
  if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(); }
} });
const number = value => value.toLocaleString('en');
const several = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
const events = count => several(count, 'event', 'events');
const cut = (text, most) => text.length > most ? [...text].slice(0, most - 1).join('').trimEnd() + '…' : text;

// ---- dates: days since 1970
const DAY = 86400000;
const toDay = (part, last) => {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(part);
  if (!m) return undefined;
  const [year, month, day] = [m[1], m[2], m[3]].map(Number);
  if (m[3]) return Date.UTC(year, month - 1, day) / DAY;
  if (m[2]) return (last ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1)) / DAY;
  return (last ? Date.UTC(year, 11, 31) : Date.UTC(year, 0, 1)) / DAY;
};
const iso = day => new Date(day * DAY).toISOString().slice(0, 10);
const format = options => {
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return day => made.format(day * DAY).replace('Sept', 'Sep');
};
const niceDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
const niceMonth = format({ month: 'short', year: 'numeric' });
const niceYear = format({ year: 'numeric' });
const niceDate = text => {
  const [a, b] = text.split('/');
  if (b) return a.slice(0, 7) === b.slice(0, 7) && b.length === 10
    ? `${Number(a.slice(8))}–${niceDay(toDay(b))}` : `${niceDate(a)} – ${niceDate(b)}`;
  if (/^\d{4}-\d\d-\d\d/.test(a)) return niceDay(toDay(a)) + (a.length > 15 ? ' ' + a.slice(11, 16) : '');
  return /^\d{4}-\d\d$/.test(a) ? niceMonth(toDay(a)) : a;
};

// ---- join
const QUADS = ['other', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
const E = D.events;
E.forEach((event, i) => {
  const slash = event.d.indexOf('/');
  event.i = i;
  event.reports = [];
  event.dis = [];
  event.first = toDay(slash < 0 ? event.d : event.d.slice(0, slash));
  event.last = toDay(slash < 0 ? event.d : event.d.slice(slash + 1), true);
});
const reports = [];
const perOutlet = D.outlets.map(() => 0);
for (const article of D.articles) {
  perOutlet[article.o] += article.r.length;
  article.r = article.r.map(e => {
    const report = { article };
    reports.push(report);
    E[e].reports.push(report);
    return report;
  });
}
for (const one of D.disagreements) {
  E[one.e].dis.push(one);
  for (const i of [one.a, one.b]) if (one.c && i >= 0) (reports[i].slots ??= new Set()).add(one.s);
}
// the words come when the figures are drawn
let isRead = false;
const dated = (a, b) => (a.article.d < b.article.d ? -1 : a.article.d > b.article.d ? 1 : a.id < b.id ? -1 : 1);
const readWords = async () => {
  (await unpack('words')).forEach(({ r, ...more }, i) => {
    const article = Object.assign(D.articles[i], more);
    r.forEach((words, k) => Object.assign(article.r[k], words));
  });
  for (const event of E) if (event.reports.length > 1) event.reports.sort(dated);
  isRead = true;
};
const outletOf = i => i >= 0 ? D.outlets[reports[i].article.o] : '';
const name = i => D.actors[i].n;
const names = list => list.map(name).join(', ');
const typeOf = t => D.types[t] || 'statement';
const placeName = event => event.p < 0 ? '' : D.places[event.p].n;
const statusName = event => (event.f & 1 ? 'not ' : '') + event.s;
const parties = event => [names(event.a) || (event.r.length ? 'unnamed' : ''),
  event.r.length ? [h('span', { class: 'arrow', 'aria-label': event.f & 4 ? 'with' : 'to' }, event.f & 4 ? '↔' : '→'), names(event.r)] : ''];
let whole = [1e9, -1e9];
for (const e of E) if (e.first !== undefined) whole = [Math.min(whole[0], e.first), Math.max(whole[1], e.last)];
// the outlets that have columns, the busiest first
const ranked = D.outlets.map((o, i) => i).sort((a, b) => perOutlet[b] - perOutlet[a] || a - b);
const room = () => Math.max(4, Math.min(12, Math.floor((Math.min(innerWidth, 1250) - 640) / 48)));
const stateOf = (event, outlet) => {
  let state = 'silent';
  for (const r of event.reports) if (r.article.o === outlet) {
    if (r.article.c) { if (state === 'silent') state = 'copy'; continue; }
    if (r.slots) return 'differs';
    state = 'agrees';
  }
  return state;
};
const SIGNS = { silent: '·', copy: '○', differs: '◐', agrees: '●' };
