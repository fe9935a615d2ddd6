// ---- filters: what the reader wants to see
const wanted = { place: -1 };
const option = (select, text, entries) =>
  select.replaceChildren(h('option', { value: '' }, text), ...entries.map(([value, label]) => h('option', { value }, label)));
const counted = keys => {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
const label = (text, count) => `${cut(text, 40)} (${number(count)})`;
option($('type'), 'all', counted(E.map(e => e.t)).map(([t, n]) => [t, label(typeOf(t), n)]));
option($('actor'), 'all', counted(E.flatMap(e => [...new Set([...e.a, ...e.r])])).slice(0, 300).map(([a, n]) => [a, label(name(a), n)]));
option($('outlet'), 'all', ranked.map(o => [o, label(D.outlets[o], perOutlet[o])]));
option($('status'), 'all', counted(E.map(statusName)).map(([text, n]) => [text, label(text, n)]));

// a choice that is not among the busiest 300 actors still has to be shown
const choose = (id, value) => {
  const select = $(id);
  const text = String(value);
  if (select.value === text) { select.value = ''; return; }
  if (![...select.options].some(one => one.value === text)) select.append(h('option', { value: text }, name(value)));
  select.value = text;
};
const words = event => event.words ??= [typeOf(event.t), event.m, names(event.a), names(event.r), placeName(event),
  ...event.reports.flatMap(r => [D.outlets[r.article.o], r.article.t, r.a, r.r, r.b, r.q,
    ...r.w.filter((w, i) => i % 3 === 0).map(w => r.article.x[w])])].join('\n').toLowerCase();
const chosen = () => {
  const [q, type, actor, outlet, status] = ['q', 'type', 'actor', 'outlet', 'status'].map(id => $(id).value);
  const from = $('from').value && toDay($('from').value);
  const to = $('to').value && toDay($('to').value);
  const asked = q.toLowerCase().split(/\s+/).filter(Boolean);
  const differ = $('disagree').checked;
  return E.filter(e => (type === '' || e.t === +type)
    && (actor === '' || e.a.includes(+actor) || e.r.includes(+actor))
    && (outlet === '' || e.reports.some(r => r.article.o === +outlet))
    && (status === '' || statusName(e) === status)
    && (wanted.place < 0 || e.p === wanted.place)
    && (!from || e.last >= from) && (!to || e.first <= to)
    && (!differ || e.dis.length > 0)
    && asked.every(word => words(e).includes(word))); // see render: a search waits for the words
};
