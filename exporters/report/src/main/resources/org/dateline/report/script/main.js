// ---- all of it
const figures = () => {
  timeline(current);
  network(current);
  map(current);
  matrix(current);
  differences(current);
};
const render = async () => {
  if (!isRead && $('q').value) await reading;
  current = chosen();
  rows = PAGE;
  const all = current.length === E.length;
  $('summary').textContent = [all ? events(E.length) : `${number(current.length)} of ${events(E.length)}`,
    several(D.articleCount, 'article', 'articles'), several(D.outlets.length, 'outlet', 'outlets'),
    whole[0] < 1e9 ? `${niceDay(whole[0])} – ${niceDay(whole[1])}` : ''].filter(Boolean).join(' · ')
    + (D.total > E.length ? `. Shown are the ${number(E.length)} of ${events(D.total)} that most outlets report.` : '');
  document.documentElement.classList.toggle('filtered', !all);
  figures();
  table(current);
};
let later;
$('filters').addEventListener('input', event => {
  clearTimeout(later);
  later = setTimeout(render, event.target.id === 'q' ? 150 : 0);
});
$('filters').addEventListener('submit', event => event.preventDefault());
$('filters').addEventListener('reset', () => { wanted.place = -1; setTimeout(render, 0); });
$('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});
addEventListener('keydown', event => {
  if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName) && !$('detail').open) {
    event.preventDefault();
    $('more-filters').open = true;
    $('q').focus();
  }
});
// what is printed has all the rows, up to a number that still is a paper
const MOST_PRINTED = 1000;
addEventListener('beforeprint', () => { rows = MOST_PRINTED; table(current); });
addEventListener('afterprint', () => { rows = PAGE; table(current); });
let width = innerWidth;
let resized;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  clearTimeout(resized);
  resized = setTimeout(() => { figures(); table(current); }, 100);
});
if (innerWidth < 736) $('more-filters').open = false;
$('colophon').textContent = `Made by Dateline${D.version ? ' ' + D.version : ''}. Types and modes are those of the codebook; `
  + `where reports differ, an event shows what most independent outlets say. Text: ${D.policy}. `
  + 'Outlines: Natural Earth, in the Equal Earth projection. This page asks no network.';
render();
const frame = () => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 0)));
const reading = frame().then(() => {
  document.documentElement.dataset.ready = Math.round(performance.now());
  return readWords();
});
const linked = E.find(e => e.id === decodeURIComponent(location.hash.slice(1)));
if (linked) open(linked);
