'use strict';
// The data. Events: t type, m mode, q quad class, s status, f flags (1 negated, 2 historical, 4 reciprocal), d date, p place, a actors,
// r recipients. Articles: o outlet, t title, d date, u address, f file, c copy, x sentences, n their numbers, r reports. Reports: e event,
// w evidence (sentence, from, to, …), s d p a r q what they say, b according to whom, k rule, c confidence in percent.
// Words of the corpus are hostile: they reach the page as text nodes only.
(async () => {
  const $ = id => document.getElementById(id);
  const source = $('data');
  const unzip = async text => {
    const bytes = Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  const D = JSON.parse(source.dataset.encoding === 'gzip' ? await unzip(source.textContent) : source.textContent);

  // ---- small tools
  const fill = (node, attributes, children) => {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
      else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
    }
    for (const child of children.flat(9)) if (child !== undefined && child !== '') node.append(child);
    return node;
  };
  const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
  const s = (tag, attributes, ...children) =>
    fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
  const button = (attributes, act) => ({ ...attributes, tabindex: 0, role: 'button', onclick: act, onkeydown: event => {
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(); }
  } });
  const number = value => value.toLocaleString('en');
  const several = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
  const cut = (text, most) => text.length > most ? [...text].slice(0, most - 1).join('') + '…' : text;

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
  const nice = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const niceDay = day => nice.format(day * DAY);
  const niceDate = text => {
    const [a, b] = text.split('/');
    if (b) return `${niceDate(a)} – ${niceDate(b)}`;
    if (/^\d{4}-\d\d-\d\d/.test(a)) return niceDay(toDay(a)) + (a.length > 15 ? ' ' + a.slice(11, 16) : '');
    return a;
  };

  // ---- join
  const QUADS = ['other', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
  const E = D.events;
  E.forEach((event, i) => {
    const parts = event.d.split('/');
    Object.assign(event, { i, reports: [], dis: [], first: toDay(parts[0]), last: toDay(parts[parts.length - 1], true) });
  });
  const reportById = new Map();
  const perOutlet = D.outlets.map(() => 0);
  for (const article of D.articles) {
    perOutlet[article.o] += article.r.length;
    for (const report of article.r) {
      report.article = article;
      reportById.set(report.id, report);
      E[report.e].reports.push(report);
    }
  }
  const dated = (a, b) => (a.article.d < b.article.d ? -1 : a.article.d > b.article.d ? 1 : a.id < b.id ? -1 : 1);
  E.forEach(event => event.reports.sort(dated));
  for (const one of D.disagreements) {
    E[one.e].dis.push(one);
    for (const id of [one.a, one.b]) if (one.c && reportById.has(id)) (reportById.get(id).slots ??= new Set()).add(one.s);
  }
  const name = i => D.actors[i].n;
  const names = list => list.map(name).join(', ');
  const typeName = event => D.types[event.t] || 'statement';
  const placeName = event => event.p < 0 ? '' : D.places[event.p].n;
  const statusName = event => (event.f & 1 ? 'not ' : '') + event.s;
  const span = E.reduce(([a, b], e) => e.first === undefined ? [a, b] : [Math.min(a, e.first), Math.max(b, e.last)], [1e9, -1e9]);

  // ---- filters
  const wanted = { place: -1 };
  const option = (select, label, entries) =>
    select.replaceChildren(h('option', { value: '' }, label), ...entries.map(([value, text]) => h('option', { value }, text)));
  const counted = keys => {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) || 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const label = (text, count) => `${cut(text, 40)} (${count})`;
  option($('type'), 'all', counted(E.map(e => e.t)).map(([t, n]) => [t, label(D.types[t] || 'statement', n)]));
  option($('actor'), 'all', counted(E.flatMap(e => [...new Set([...e.a, ...e.r])])).slice(0, 300)
    .map(([a, n]) => [a, label(name(a), n)]));
  option($('outlet'), 'all', D.outlets.map((o, i) => [i, label(o, perOutlet[i])]));
  option($('status'), 'all', counted(E.map(statusName)).map(([text, n]) => [text, label(text, n)]));
  const words = event => event.words ??= [typeName(event), event.m, names(event.a), names(event.r), placeName(event),
    ...event.reports.flatMap(r => [r.article.t, r.a, r.r, r.b, r.q, ...r.w.filter((w, i) => i % 3 === 0).map(w => r.article.x[w])])]
    .join('\n').toLowerCase();
  const choose = () => {
    const [q, type, actor, outlet, status] = ['q', 'type', 'actor', 'outlet', 'status'].map(id => $(id).value);
    const from = $('from').value && toDay($('from').value);
    const to = $('to').value && toDay($('to').value);
    const asked = q.toLowerCase().split(/\s+/).filter(Boolean);
    return E.filter(e => (type === '' || e.t === +type)
      && (actor === '' || e.a.includes(+actor) || e.r.includes(+actor))
      && (outlet === '' || e.reports.some(r => r.article.o === +outlet))
      && (status === '' || statusName(e) === status)
      && (wanted.place < 0 || e.p === wanted.place)
      && (!from || e.last >= from) && (!to || e.first <= to)
      && (!$('disagree').checked || e.dis.length > 0)
      && asked.every(word => words(e).includes(word)));
  };

  // ---- when
  const timeline = shown => {
    const box = $('timeline');
    const width = Math.max(300, box.clientWidth);
    const height = 150;
    const datedEvents = shown.filter(e => e.first !== undefined);
    if (!datedEvents.length) return box.replaceChildren(h('p', { class: 'empty' }, 'None of these events has a known date.'));
    // a few events far from all others must not squeeze these into one bar
    const firsts = datedEvents.map(e => e.first).sort((a, b) => a - b);
    const part = share => firsts[Math.round(share * (firsts.length - 1))];
    const skewed = part(.88) - part(.12) < .2 * (part(1) - part(0));
    let [low, high] = skewed ? [part(.12), part(.88)] : [part(0), part(1)];
    const drawn = datedEvents.filter(e => e.first >= low && e.first <= high);
    const firstDrawn = low;
    const range = high - low + 1;
    const [step, unit] = range <= 120 ? [1, 'day'] : range <= 900 ? [7, 'week'] : range <= 12000 ? [30.44, 'month'] : [365.25, 'year'];
    const few = Math.max(0, 12 - Math.ceil(range / step));
    low -= Math.floor(few / 2) * step;
    const bins = Array.from({ length: Math.ceil(range / step) + few }, () => [0, 0, 0, 0, 0]);
    for (const e of drawn) bins[Math.min(bins.length - 1, Math.floor((e.first - low) / step))][e.q]++;
    const top = Math.max(...bins.map(b => b.reduce((x, y) => x + y)));
    const [left, right, up, down] = [34, 10, 12, 24];
    const bar = (width - left - right) / bins.length;
    const scale = (height - up - down) / top;
    const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Events by ${unit}` });
    for (const value of [...new Set([top, Math.round(top / 2)])].filter(Boolean)) {
      const y = height - down - value * scale;
      svg.append(s('line', { class: 'axis', x1: left, x2: width - right, y1: y, y2: y }),
        s('text', { class: 'tick', x: left - 6, y: y + 4, 'text-anchor': 'end' }, value));
    }
    bins.forEach((bin, i) => {
      const from = Math.floor(low + i * step);
      const to = Math.floor(low + (i + 1) * step) - 1;
      let y = height - down;
      const sum = bin.reduce((a, b) => a + b);
      if (!sum) return;
      const group = s('g', {}, s('title', {}, `${niceDay(from)}${to > from ? ' – ' + niceDay(to) : ''}: ${several(sum, 'event', 'events')}`));
      [2, 1, 0, 3, 4].forEach(q => {
        if (!bin[q]) return;
        y -= bin[q] * scale;
        group.append(s('rect', { class: 'q' + q, x: left + i * bar + bar * .08, width: Math.max(1, bar * .84), y, height: bin[q] * scale }));
      });
      svg.append(group);
    });
    const ticks = Math.max(2, Math.floor(width / 130));
    for (let i = 0; i < ticks; i++) {
      const at = Math.floor((i + .5) * bins.length / ticks);
      svg.append(s('text', { class: 'tick', x: left + (at + .5) * bar, y: height - 7, 'text-anchor': 'middle' }, niceDay(Math.floor(low + at * step))));
    }
    svg.append(s('line', { class: 'axis', x1: left, x2: width - right, y1: height - down, y2: height - down }));
    const brush = s('rect', { class: 'brush', y: up, height: height - up - down, width: 0 });
    svg.append(brush);
    let start;
    const at = event => Math.max(0, Math.min(bins.length - 1,
      Math.floor(((event.clientX - svg.getBoundingClientRect().left) * width / svg.clientWidth - left) / bar)));
    const stretch = event => [Math.min(start, at(event)), Math.max(start, at(event)) + 1];
    svg.addEventListener('pointerdown', event => { start = at(event); svg.setPointerCapture(event.pointerId); });
    svg.addEventListener('pointermove', event => {
      if (start === undefined) return;
      const [a, b] = stretch(event);
      brush.setAttribute('x', left + a * bar);
      brush.setAttribute('width', (b - a) * bar);
    });
    svg.addEventListener('pointerup', event => {
      const [a, b] = stretch(event);
      start = undefined;
      $('from').value = iso(Math.floor(low + a * step));
      $('to').value = iso(Math.floor(low + b * step) - 1);
      render();
    });
    box.replaceChildren(svg);
    const counts = [1, 2, 3, 4, 0].map(q => [q, shown.filter(e => e.q === q).length]).filter(([, n]) => n);
    const undated = shown.length - datedEvents.length;
    $('legend').replaceChildren(...counts.map(([q, n]) => h('span', {}, h('i', { class: `swatch b${q}` }), `${QUADS[q]} (${number(n)})`)),
      drawn.length < datedEvents.length ? h('span', {}, `${several(datedEvents.length - drawn.length, 'event', 'events')} before ${niceDay(firstDrawn)} or after ${niceDay(high)}`) : '',
      undated ? h('span', {}, `${several(undated, 'event', 'events')} without a date`) : '',
      h('span', {}, 'Drag over the days to choose them.'));
  };

  // ---- who with whom
  const network = shown => {
    const box = $('network');
    const placed = D.actors.map((a, i) => ({ ...a, i, count: 0 })).filter(a => a.x !== undefined);
    const byActor = new Map(placed.map(a => [a.i, a]));
    const edges = new Map();
    for (const e of shown) {
      new Set([...e.a, ...e.r]).forEach(a => { if (byActor.has(a)) byActor.get(a).count++; });
      const pairs = e.r.length ? e.a.flatMap(a => e.r.map(r => [a, r])) : e.f & 4 ? e.a.slice(1).map(b => [e.a[0], b]) : [];
      for (const [a, b] of pairs) {
        if (a === b || !byActor.has(a) || !byActor.has(b)) continue;
        const key = a + ' ' + b;
        if (!edges.has(key)) edges.set(key, { a: byActor.get(a), b: byActor.get(b), n: 0, q: [0, 0, 0, 0, 0] });
        edges.get(key).n++;
        edges.get(key).q[e.q]++;
      }
    }
    const nodes = placed.filter(a => a.count);
    if (!nodes.length) return box.replaceChildren(h('p', { class: 'empty' }, 'No actors in these events.'));
    const [width, height, pad] = [640, 440, 46];
    const extent = key => placed.reduce(([a, b], n) => [Math.min(a, n[key]), Math.max(b, n[key])], [1e9, -1e9]);
    const [[x0, x1], [y0, y1]] = [extent('x'), extent('y')];
    const px = n => pad + (x1 > x0 ? (n.x - x0) / (x1 - x0) : .5) * (width - 2 * pad - 40);
    const py = n => pad + (y1 > y0 ? (y1 - n.y) / (y1 - y0) : .5) * (height - 2 * pad);
    const most = Math.max(...nodes.map(n => n.count));
    const radius = n => 4 + 11 * Math.sqrt(n.count / most);
    const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Network of actors' });
    const widest = Math.max(1, ...[...edges.values()].map(e => e.n));
    for (const e of edges.values()) {
      const [ax, ay, bx, by] = [px(e.a), py(e.a), px(e.b), py(e.b)];
      const [mx, my] = [(ax + bx) / 2 + (by - ay) * .12, (ay + by) / 2 - (bx - ax) * .12];
      svg.append(s('path', { class: `edge s${e.q.indexOf(Math.max(...e.q))}`, d: `M${ax} ${ay}Q${mx} ${my} ${bx} ${by}`,
        'stroke-width': 1 + 4 * Math.sqrt(e.n / widest) },
        s('title', {}, `${e.a.n} → ${e.b.n}: ${several(e.n, 'event', 'events')}`)));
    }
    const taken = [];
    const labels = s('g', { 'aria-hidden': 'true' });
    nodes.sort((a, b) => b.count - a.count).forEach(n => {
      const [x, y, r] = [px(n), py(n), radius(n)];
      const act = () => { $('actor').value = $('actor').value === String(n.i) ? '' : n.i; render(); };
      svg.append(s('g', button({ class: 'node' + ($('actor').value === String(n.i) ? ' chosen' : ''),
        'aria-label': `${n.n}: ${several(n.count, 'event', 'events')}` }, act),
        s('circle', { cx: x, cy: y, r }), s('title', {}, `${n.n}${n.c ? ' · ' + n.c : ''}${n.s ? ' ' + n.s : ''}: ${several(n.count, 'event', 'events')}`)));
      const text = cut(n.n, 26);
      const long = text.length * 6.3;
      const end = x + r + long + 6 > width;
      const area = [end ? x - r - 4 - long : x + r + 4, y - 8, long, 16];
      if (taken.every(t => area[0] > t[0] + t[2] || t[0] > area[0] + area[2] || area[1] > t[1] + t[3] || t[1] > area[1] + area[3])) {
        taken.push(area);
        labels.append(s('text', { class: 'halo', 'stroke-width': 3, 'font-size': 12, x: end ? x - r - 4 : x + r + 4, y: y + 4, 'text-anchor': end ? 'end' : 'start' }, text));
      }
    });
    svg.append(labels);
    box.replaceChildren(svg);
    $('network-note').textContent = `Arcs bend to the left of their direction; colours as above.${D.actors.length > placed.length
      ? ` The ${placed.length} busiest of ${number(D.actors.length)} actors.` : ''} Choose one to see its events.`;
  };

  // ---- where
  const known = D.places.filter(p => p.x !== undefined);
  const world = [0, 0, 1000, 487];
  const region = (() => {
    if (!known.length) return world;
    const [x0, x1] = [Math.min(...known.map(p => p.x)), Math.max(...known.map(p => p.x))];
    const [y0, y1] = [Math.min(...known.map(p => p.y)), Math.max(...known.map(p => p.y))];
    const width = Math.min(1000, Math.max(120, (x1 - x0) * 1.35, (y1 - y0) * 1.35 * 16 / 11));
    const height = width * 11 / 16;
    return [(x0 + x1) / 2 - width / 2, (y0 + y1) / 2 - height / 2, width, height];
  })();
  let view = region;
  const map = shown => {
    const counts = new Map();
    shown.forEach(e => { if (e.p >= 0) counts.set(e.p, (counts.get(e.p) || 0) + 1); });
    const at = [...counts].filter(([p]) => D.places[p].x !== undefined).sort((a, b) => b[1] - a[1]);
    const without = shown.length - at.reduce((sum, [, n]) => sum + n, 0);
    $('map-note').textContent = without ? `${several(without, 'event', 'events')} without a known place.` : '';
    const unit = view[2] / 640;
    const svg = s('svg', { viewBox: view.join(' '), role: 'group', 'aria-label': 'Map of the events' },
      s('path', { class: 'land', transform: 'scale(.1)', d: D.land || 'M0 0' }));
    const most = Math.max(1, ...at.map(([, n]) => n));
    const taken = [];
    const labels = s('g', { 'aria-hidden': 'true' });
    for (const [p, n] of at) {
      const place = D.places[p];
      const r = (4 + 12 * Math.sqrt(n / most)) * unit;
      const act = () => { wanted.place = wanted.place === p ? -1 : p; render(); };
      const text = `${place.n}: ${several(n, 'event', 'events')}`;
      svg.append(s('g', button({ class: 'place' + (wanted.place === p ? ' chosen' : ''), 'aria-label': text }, act),
        s('circle', { cx: place.x, cy: place.y, r }), s('title', {}, text)));
      const area = [place.x + r, place.y - 8 * unit, (place.n.length * 6.5 + 6) * unit, 16 * unit];
      if (taken.every(t => area[0] > t[0] + t[2] || t[0] > area[0] + area[2] || area[1] > t[1] + t[3] || t[1] > area[1] + area[3])) {
        taken.push(area);
        labels.append(s('text', { class: 'halo', 'font-size': 12 * unit, 'stroke-width': 3 * unit, x: place.x + r + 3 * unit, y: place.y + 4 * unit }, cut(place.n, 24)));
      }
    }
    svg.append(labels);
    $('map').replaceChildren(svg);
  };
  const zoom = factor => {
    const [width, height] = [Math.min(1000, view[2] * factor), Math.min(1000, view[2] * factor) * view[3] / view[2]];
    view = [view[0] + (view[2] - width) / 2, view[1] + (view[3] - height) / 2, width, height];
    map(current);
  };

  // ---- what, and who reported it
  const COLUMNS = 10;
  const PAGE = 100;
  const columns = D.outlets.map((o, i) => i).sort((a, b) => perOutlet[b] - perOutlet[a] || a - b).slice(0, COLUMNS);
  let current = E;
  let rows = PAGE;
  const parties = event => [names(event.a) || (event.r.length ? '—' : ''),
    event.r.length ? [h('span', { class: 'arrow', 'aria-label': event.f & 4 ? 'with' : 'to' }, event.f & 4 ? '↔' : '→'), names(event.r)] : ''];
  const cell = (event, outlet) => {
    const reports = event.reports.filter(r => r.article.o === outlet);
    const state = !reports.length ? 'silent' : reports.some(r => r.slots) ? 'differs' : 'agrees';
    const sign = { silent: '·', differs: '◐', agrees: '●' }[state];
    return h('td', { class: 'cell', title: `${D.outlets[outlet]}: ${state === 'agrees' ? 'reports it' : state}` },
      h('span', { class: 'mark ' + state, role: 'img', 'aria-label': `${D.outlets[outlet]} ${state}` }, sign));
  };
  const row = event => h('tr', { tabindex: 0, 'data-event': event.i },
    h('td', { class: 'date' }, event.d ? niceDate(event.d) : '—'),
    h('td', { class: 'what' }, h('i', { class: `dot b${event.q}`, title: QUADS[event.q] }), h('b', {}, typeName(event)),
      event.m ? ' ' + event.m : '', ' ', statusName(event) === 'occurred' ? '' : h('span', { class: 'chip' }, statusName(event))),
    h('td', { class: 'names' }, ...parties(event)),
    h('td', { class: 'where' }, placeName(event)),
    ...columns.map(outlet => cell(event, outlet)),
    h('td', { class: 'count' }, event.reports.length, h('span', { class: 'only-small' }, event.reports.length === 1 ? ' report' : ' reports'),
      event.dis.some(d => d.c) ? h('span', { class: 'only-small differs' }, ' ◐') : ''));
  const table = shown => {
    if (!shown.length) {
      $('events').replaceChildren(h('p', { class: 'note' }, 'No events fit. ', h('button', { type: 'button', onclick: () => $('reset').click() }, 'Show all')));
      $('more').hidden = true;
      return;
    }
    const head = h('tr', {}, ...['When', 'What', 'Who', 'Where'].map(text => h('th', { scope: 'col' }, text)),
      ...columns.map(o => h('th', { class: 'outlet', scope: 'col', title: D.outlets[o] }, h('span', {}, D.outlets[o]))),
      h('th', { class: 'count', scope: 'col' }, 'Reports'));
    $('events').replaceChildren(h('table', { class: 'list' }, h('thead', {}, head), h('tbody', {}, shown.slice(0, rows).map(row))));
    $('more').hidden = shown.length <= rows;
    $('more').textContent = `Show more of ${number(shown.length)}`;
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
    const next = { ArrowDown: tr.nextElementSibling, j: tr.nextElementSibling, ArrowUp: tr.previousElementSibling, k: tr.previousElementSibling }[event.key];
    if (next) { event.preventDefault(); next.focus(); }
  });
  $('more').addEventListener('click', () => { rows += PAGE; table(current); });

  // ---- one event
  const marked = (text, from, to) => [text.slice(0, from), h('mark', {}, text.slice(from, to)), text.slice(to)];
  const evidence = report => {
    const parts = [];
    for (let i = 0; i < report.w.length; i += 3) parts.push(...marked(report.article.x[report.w[i]], report.w[i + 1], report.w[i + 2]), ' ');
    return parts;
  };
  const whole = report => {
    const { x, n } = report.article;
    const at = new Map();
    for (let i = 0; i < report.w.length; i += 3) at.set(report.w[i], [report.w[i + 1], report.w[i + 2]]);
    return x.map((text, i) => [n[i] > (i ? n[i - 1] + 1 : 0) ? h('p', { class: 'gap' }, '[…]') : '',
      h('p', {}, ...(at.has(i) ? marked(text, ...at.get(i)) : [text]))]);
  };
  const safe = address => /^https?:\/\//i.test(address);
  const reportView = report => {
    const article = report.article;
    const title = article.t || article.f;
    return h('article', { class: 'report' },
      h('h3', {}, safe(article.u) ? h('a', { href: article.u, rel: 'noreferrer noopener', target: '_blank' }, title) : title),
      h('p', { class: 'by' }, [D.outlets[article.o], article.d && niceDate(article.d), article.c ? 'repeats another article' : '',
        report.b && 'according to ' + report.b].filter(Boolean).join(' · ')),
      report.w.length ? h('blockquote', {}, evidence(report)) : h('p', { class: 'note' }, 'The words are not in this export.'),
      article.x.length > 1 ? h('details', {}, h('summary', {}, 'In the article'), h('div', { class: 'text' }, whole(report))) : '',
      h('p', { class: 'note' }, `Rule ${report.k || '—'}, confidence ${report.c} %`));
  };
  const SLOTS = [['status', r => r.s], ['date', r => niceDate(r.d)], ['place', r => r.p], ['actor', r => r.a],
    ['recipient', r => r.r], ['numbers', r => r.q]];
  const compare = event => {
    const used = SLOTS.filter(([, of]) => event.reports.some(r => of(r)));
    const differs = (report, slot) => report.slots && (report.slots.has(slot)
      || slot === 'numbers' && [...report.slots].some(one => !SLOTS.some(([known]) => known === one)));
    return h('div', { class: 'scroll' }, h('table', {},
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Outlet'), used.map(([slot]) => h('th', { scope: 'col' }, slot)))),
      h('tbody', {}, event.reports.map(r => h('tr', {}, h('td', {}, D.outlets[r.article.o]),
        used.map(([slot, of]) => h('td', { class: differs(r, slot) ? 'differing' : undefined }, of(r) || '—')))))));
  };
  const open = event => {
    const dialog = $('detail');
    const close = h('button', { class: 'quiet', type: 'button', onclick: () => dialog.close() }, 'Close');
    dialog.replaceChildren(h('div', { class: 'inner' },
      h('div', { class: 'head' },
        h('div', {}, h('p', {}, h('i', { class: `dot b${event.q}` }), h('b', {}, typeName(event)), event.m ? ' ' + event.m : ''),
          h('h2', { id: 'detail-title' }, ...(event.a.length || event.r.length ? parties(event) : [typeName(event)])),
          h('p', {}, [statusName(event), event.f & 2 ? 'background' : '', event.d && niceDate(event.d), placeName(event)]
            .filter(Boolean).map(text => h('span', { class: 'chip' }, text)))),
        close),
      event.reports.length > 1 ? compare(event) : '',
      event.dis.length ? h('ul', {}, event.dis.map(d => h('li', {}, h('b', {}, d.s), `: ${d.va} `,
        h('span', { class: 'note' }, `– ${outletOf(d.a)} –`), ` ${d.c ? 'against' : 'or, more exactly,'} ${d.vb} `, h('span', { class: 'note' }, `– ${outletOf(d.b)}`)))) : '',
      event.reports.map(reportView)));
    dialog.showModal();
    dialog.scrollTop = 0;
    close.focus();
    history.replaceState(null, '', '#' + event.id);
  };
  const outletOf = id => reportById.has(id) ? D.outlets[reportById.get(id).article.o] : id;
  $('detail').addEventListener('close', () => history.replaceState(null, '', location.pathname + location.search));
  $('detail').addEventListener('click', event => { if (event.target === $('detail')) $('detail').close(); });

  // ---- all of it
  const render = () => {
    current = choose();
    rows = PAGE;
    $('summary').textContent = [
      current.length < E.length ? `${number(current.length)} of ${several(E.length, 'event', 'events')}` : several(E.length, 'event', 'events'),
      several(D.articleCount, 'article', 'articles'), several(D.outlets.length, 'outlet', 'outlets'),
      span[0] < 1e9 ? `${niceDay(span[0])} – ${niceDay(span[1])}` : ''].filter(Boolean).join(' · ')
      + (D.total > E.length ? `. Shown are the ${number(E.length)} events of ${number(D.total)} that most outlets report.` : '');
    timeline(current);
    network(current);
    map(current);
    table(current);
  };
  let later;
  $('filters').addEventListener('input', event => {
    clearTimeout(later);
    later = setTimeout(render, event.target.id === 'q' ? 150 : 0);
  });
  $('filters').addEventListener('submit', event => event.preventDefault());
  $('filters').addEventListener('reset', () => { wanted.place = -1; setTimeout(render, 0); });
  $('zoom-in').addEventListener('click', () => zoom(.6));
  $('zoom-out').addEventListener('click', () => zoom(1 / .6));
  $('zoom-world').addEventListener('click', () => { view = world; map(current); });
  $('zoom-region').addEventListener('click', () => { view = region; map(current); });
  $('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName) && !$('detail').open) {
      event.preventDefault();
      $('q').focus();
    }
  });
  let width = innerWidth;
  addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; timeline(current); } });
  $('colophon').textContent = `Made by Dateline${D.version ? ' ' + D.version : ''}. Types and modes are those of the codebook; `
    + `where reports differ, an event shows what most independent outlets say. Text: ${D.policy}. `
    + 'Outlines: Natural Earth. This page asks no network.';
  render();
  const linked = E.find(e => e.id === decodeURIComponent(location.hash.slice(1)));
  if (linked) open(linked);
  document.documentElement.dataset.ready = Math.round(performance.now());
})();
