(function (root) {
'use strict';
const { $, $$, h, say } = root.Study, pick = $('#by-note'), tools = $('.tools'), sheets = $('#sheets'), EACH = 8, STEPS = [1, .9, .8, .7, .6, .52];

if (!tools) return;

function number() { /* what is left out takes no number */
const shown = $$('[data-source]:not([hidden]) .pq[data-n]'), to = new Map(shown.map((q, i) => [q.dataset.n, i + 1 + '']));
shown.forEach(q => { $('.no', q).textContent = to.get(q.dataset.n); });
$$('.key [data-source]:not([hidden]) .no').forEach((b, i) => { b.textContent = i + 1 + ''; });
}
const fronts = [], backs = [];
if (sheets) [...sheets.children].forEach((s, i) => [...s.children].forEach((c, j) => {
const at = Math.floor(i / 2) * EACH + (i % 2 ? j ^ 1 : j);
if (c.dataset.source) (i % 2 ? backs : fronts)[at] = c;
}));
function lay(want) {
const all = fronts.map((f, i) => [f, backs[i]]).filter(([f]) => !want || f.dataset.source === want), out = [];
for (let at = 0; at < all.length; at += EACH) {
const part = all.slice(at, at + EACH), put = k => h('section', { class: 'fs', 'aria-label': say(k ? 'Sheet {0}, back' : 'Sheet {0}, front', at / EACH + 1) },
...Array.from({ length: EACH }, (_, j) => (part[k ? j ^ 1 : j] || [])[k] || h('div', { class: 'fc' })));
out.push(put(0), put(1));
}
sheets.replaceChildren(...out);
}
function fit(some) { /* in the size of the paper, whatever the screen's; all are set before all are measured */
const over = c => c.scrollHeight > c.clientHeight + 1, cards = some.flatMap(s => $$('.fc[data-source]', s));
some.forEach(s => s.classList.add('true'));
let large = cards;
for (const step of STEPS) {
large.forEach(c => $('.fit', c).style.setProperty('--fit', step + 'em'));
large = large.filter(over);
}
cards.forEach(c => c.classList.toggle('cut', large.includes(c)));
some.forEach(s => s.classList.remove('true'));
}
const atOnce = () => fit($$('.fs'));
const tall = matchMedia('(max-width: 50rem), (min-width: 56rem) and (max-width: 66rem)');
let turn = 0;
async function calmly() {
const mine = ++turn;
for (const s of $$('.fs')) {
await new Promise(ok => setTimeout(ok));
if (mine !== turn || tall.matches) return;
fit([s]);
}
}
if (pick) pick.onchange = () => {
if (sheets) { lay(pick.value); calmly(); }
else { $$('[data-source]').forEach(s => { s.hidden = !!pick.value && s.dataset.source !== pick.value; }); number(); }
};
if (pick && pick.value) pick.onchange(); /* chosen before this was there */
$('[data-print]', tools).onclick = () => print();
if (sheets) { document.fonts.ready.then(calmly); tall.onchange = calmly; addEventListener('beforeprint', atOnce); }
})(window);
