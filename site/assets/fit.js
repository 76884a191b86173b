(function (root) {
'use strict';
const { h } = root.Study, LEAST = 7.5, MOST = 11, GOOD = 9, STEPS = 20, APART = 1.35, SIDE = 28, FOOT = 36, HEAD = 24, GUTTER = 16, WIDE = 22, COLUMNS = 6, RESERVE = .98, PT = .75;
let shown;

function pack(cards, gap, room) {
const columns = [];
let column = [], used = 0;
cards.forEach(card => {
const lines = card.rows, n = lines.length;
for (let from = 0; from < n;) {
let high = used + (column.length ? gap : 0) + card.high, to = from;
while (to < n && high + lines[to].high <= room) high += lines[to++].high;
if (n - to === 1) to = Math.max(from, n - 2);
if (to < n && to - from < 2) to = from;
if (to === from && column.length) { columns.push(column); column = []; used = 0; continue; }
if (to === from) to++;
used += (column.length ? gap : 0) + card.high;
lines.slice(from, to).forEach(l => { used += l.high; });
column.push([card, from, to]);
from = to;
}
});
return column.length ? [...columns, column] : columns;
}
function needs(cards, gap, columns) {
const all = cards.map(c => c.high + gap + c.rows.reduce((s, l) => s + l.high, 0)).reduce((a, b) => a + b, 0);
let low = Math.max(all / columns, ...cards.map(c => c.high + Math.max(...c.rows.map(l => l.high)))), high = all + 1;
for (let i = 0; i < 24; i++) {
const mid = (low + high) / 2;
if (pack(cards, gap, mid).length <= columns) high = mid; else low = mid;
}
return high;
}

function card(title, rows, again) {
const parts = [h('h2', {}, title, ...again ? [' ', h('small', {}, 'continued')] : [])];
rows.forEach(row => {
const line = row.line.cloneNode(true), kind = line.localName === 'li' ? 'ul' : 'dl', before = parts.at(-1);
line.removeAttribute('data-term');
if (before.localName === kind) before.append(line); else parts.push(h(kind, {}, line));
});
return h('section', { class: 'card' }, ...parts);
}

const fit = (cards, paper) => {
const width = +paper.width, full = +paper.height - SIDE - FOOT - HEAD, usable = full * RESERVE;
const box = h('div', { class: 'fit strip' }, ...cards.map(c => card(c.title, c.rows))), set = (name, value) => box.style.setProperty('--' + name, value);
fit.none();
root.document.querySelector('.sheetp').append(shown = box);
let size, columns, gap;
const columnsFor = s => +paper.columns || Math.max(1, Math.min(COLUMNS, Math.round((width - 2 * SIDE + GUTTER) / (WIDE * s + GUTTER))));
function measure(s) {
size = s; columns = columnsFor(s); gap = .75 * s;
set('size', s + 'pt'); set('col', (width - 2 * SIDE - (columns - 1) * GUTTER) / columns - 1 + 'pt');
[...box.children].forEach((section, i) => {
const lines = section.querySelectorAll('.card > dl > div, .card > ul > li'), high = e => e.getBoundingClientRect().height * PT;
cards[i].high = high(section.firstChild);
cards[i].rows.forEach((row, j) => { row.high = high(lines[j]); });
});
}
const fits = (some, pages) => needs(some, gap, columns * pages) <= usable;
set('stretch', 1);
measure(GOOD);
let pages = 1;
while (pages < paper.pages && !fits(cards, pages)) pages++;
let low = LEAST * STEPS, high = MOST * STEPS;
while (low < high) {
const mid = Math.ceil((low + high) / 2);
measure(mid / STEPS);
if (fits(cards, pages)) low = mid; else high = mid - 1;
}
measure(low / STEPS);
const order = cards.flatMap(c => c.rows).reverse().sort((a, b) => a.weight - b.weight);
const without = n => { const gone = new Set(order.slice(0, n)); return cards.map(c => ({ ...c, rows: c.rows.filter(l => !gone.has(l)) })).filter(c => c.rows.length); };
let least = 0, most = fits(cards, pages) ? 0 : order.length;
while (least < most) {
const mid = (least + most) >> 1;
if (fits(without(mid), pages)) most = mid; else least = mid + 1;
}
const kept = without(least), need = needs(kept, gap, columns * pages), filled = pack(kept, gap, need);
set('stretch', Math.max(1, Math.floor(Math.min(APART, usable / need) * 100) / 100));
set('wide', width - 2 * SIDE + 'pt'); set('full', full + 'pt');
const sheets = [], gone = new Set(order.slice(0, least));
for (let i = 0; i < filled.length; i += columns) sheets.push(h('div', { class: 'page' },
h('p', { class: 'run' }, h('b', {}, document.querySelector('.sheetp h1').textContent), ' ', h('i', {}, 'Only my weakest')),
...filled.slice(i, i + columns).map(col => h('div', { class: 'col' }, ...col.map(([c, from, to]) => card(c.title, c.rows.slice(from, to), from > 0))))));
box.replaceChildren(...sheets);
box.className = 'fit ' + paper.paper;
return { pages: sheets.length, size, left: cards.flatMap(c => c.rows).filter(l => gone.has(l)).map(l => l.line) };
};
fit.none = () => { if (shown) shown.remove(); shown = null; };
root.StudyFit = fit;
})(window);
