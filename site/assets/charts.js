(function (root) {
'use strict';
const { $, h, say, store } = root.Study, L = root.StudyLog, { pc, dates, table } = root.StudyFigures, { DAY } = L, DAYS = 30, ROWS = 12;
const mean = l => l.length ? l.reduce((a, b) => a + b, 0) / l.length : 0, date = dates(), weekday = dates({ weekday: 'short' });
function svg(tag, props, ...kids) {
const el = document.createElementNS('http://www.w3.org/2000/svg', tag);
for (const k in props) el.setAttribute(k, props[k]);
el.append(...kids);
return el;
}
const bar = (share, mark) => svg('svg', { class: 'bar-in', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
svg('rect', { class: 'track', width: 100, height: 8 }), svg('rect', { class: 'part', width: 100 * share, height: 8 }), ...(mark ? [svg('rect', { class: 'tick', x: 100 * mark - .6, width: 1.2, height: 8 })] : []));

const drawn = () => h('span', { class: 'vh' }, 'Drawn');

function columns(box, told, heads, days) {
if (!days.some(d => d.n.some(Boolean))) return box.replaceChildren(h('p', { class: 'told' }, told));
const top = Math.max(4, ...days.map(d => d.n[0] + (d.n[1] || 0))), w = 100 / days.length;
const chart = svg('svg', { class: 'cols', viewBox: '0 0 100 40', preserveAspectRatio: 'none', role: 'img', 'aria-label': told });
days.forEach((d, i) => {
let y = 40;
d.n.forEach((n, layer) => {
const tall = n / top * 38;
y -= tall;
if (n) chart.append(svg('rect', { class: 'l' + layer + (d.now ? ' now' : ''), x: i * w + w * .12, y, width: w * .76, height: tall }));
});
});
chart.append(svg('rect', { class: 'base', y: 39.6, width: 100, height: .4 }));
box.replaceChildren(h('p', { class: 'told' }, told), chart,
h('p', { class: 'axis', 'aria-hidden': 'true' }, ...[0, 10, 20, days.length - 1].map(i => h('span', {}, days[i].now ? 'Today' : date(days[i].at)))),
h('details', { class: 'nums' }, h('summary', {}, 'The numbers'), table(told, heads, days.map(d => [weekday(d.at), ...d.n.map(n => n + '')]))));
}
const span = first => Array.from({ length: DAYS }, (x, i) => ({ at: L.day(first + i * DAY + DAY / 2), n: [0, 0] }));
const slot = (days, ms) => Math.round((L.day(ms) - days[0].at) / DAY);

function ahead(deck, cards) {
const now = Date.now(), days = span(L.day(now));
const away = new Set(L.prefs().aside);
const plan = L.planned(), taken = new Set();
let beyond = 0;
days[0].now = true;
deck.forEach(e => {
const c = cards[e.id];
if (!c || away.has(e.id)) return;
let i = Math.max(0, slot(days, (plan[e.id] || [])[1] || c.due));
while (taken.has(i + e.kin)) i++; /* the sides of a card come on days of their own */
taken.add(i + e.kin);
if (i < DAYS) days[i].n[0]++; else beyond++;
});
days.forEach(d => d.n.pop());
const all = days.reduce((a, d) => a + d.n[0], 0);
columns($('#ahead'), all ? say(beyond ? '{0} card in the next 30 days, {1} today, {2} later.|{0} cards in the next 30 days, {1} today, {2} later.' : '{0} card in the next 30 days, {1} today.|{0} cards in the next 30 days, {1} today.', all, days[0].n[0], beyond) : 'Nothing is planned yet. Cards appear here once you have answered them.', ['Day', 'Cards'], days);
}
function before() {
const days = span(L.day(Date.now()) - (DAYS - 1) * DAY);
let n = 0, old = [];
days[DAYS - 1].now = true;
for (const t of L.tests) {
const i = slot(days, t.at);
if (i < 0 || i >= DAYS) continue;
days[i].n[t.ok ? 0 : 1]++; n++;
if (t.old) old.push(+t.ok);
}
columns($('#before'), n ? say('{0} answer in the last 30 days.|{0} answers in the last 30 days.', n) + (old.length ? ' ' + say('Of the cards that came back after a day or more you recalled {0}; you aim at {1}.', pc(mean(old)), pc(L.prefs().keep)) : '') : 'No answers yet.', ['Day', 'Right', 'Wrong'], days);
}
function judged() {
const rows = [['Guessing', 1], ['Fairly sure', 2], ['Certain', 3]].map(([t, s]) => { const all = L.tests.filter(x => x.sure === s); return { t, n: all.length, r: mean(all.map(x => +x.ok)) }; });
const [guess, , sure] = rows, all = guess.n + rows[1].n + sure.n;
const told = !all ? 'Say how sure you are when you answer, and see here how often you were right.'
: sure.n < 5 ? 'After a few more answers this shows whether you can trust your own judgement.'
: sure.r < .9 ? say('When you are certain you are right {0} of the time. Look twice before you trust it.', pc(sure.r))
: guess.n >= 5 && guess.r > .7 ? say('You know more than you think: your guesses are right {0} of the time.', pc(guess.r)) : say('You can trust yourself when you are certain: right {0} of the time.', pc(sure.r));
$('#judged').replaceChildren(h('p', { class: 'told' }, told), ...(all ? [table('How often you were right', ['You were', 'Answers', 'Right', drawn()], rows.map(r => [r.t, r.n + '', r.n ? pc(r.r) : '–', bar(r.r)]))] : []));
}
let foreseen = 0;
async function exam(deck, cards) {
const mine = ++foreseen, { exam: day } = L.prefs(), box = $('#by-topic'), now = Date.now(), left = Math.round((L.day(day) - L.day(now)) / DAY);
if (!(day > now)) return box.replaceChildren(h('p', { class: 'told' }, day ? 'That day has passed.' : 'Set a day, and no card will come back after it. You will see what you would recall on it.'));
const topics = new Map();
let until = performance.now() + 20;
for (const e of deck) {
if (performance.now() > until) {
await new Promise(ok => setTimeout(ok));
if (mine !== foreseen) return;
until = performance.now() + 20;
}
const t = topics.get(e.topic) || { seen: 0, n: 0, idle: 0, kept: 0 }, c = cards[e.id];
topics.set(e.topic, t);
t.n++;
if (c) { t.seen++; t.idle += L.recall(c, day); t.kept += L.kept(c, day); }
}
const rows = [...topics].sort((a, b) => a[1].kept / a[1].n - b[1].kept / b[1].n), fresh = deck.length - rows.reduce((a, [, t]) => a + t.seen, 0), need = Math.ceil(fresh / Math.max(1, Math.floor(left * .8)));
box.replaceChildren(h('p', { class: 'told' }, say('{0} day left.|{0} days left. ', left) + (fresh ? say('To see all {0} new cards in the first four fifths of them, so that the rest is for reviews, learn {1} a day. ', fresh, need) : 'You have seen every card. ') + 'Cards not seen yet count as not known.'),
table('What you would recall on the day of the exam', ['Topic', 'Seen', 'If you stop now', 'If you keep up', drawn()], rows.slice(0, ROWS).map(([name, t]) => [name, say('{0} of {1}', t.seen, t.n), pc(t.idle / t.n), pc(t.kept / t.n), bar(t.kept / t.n, t.idle / t.n)])),
...(rows.length > ROWS ? [h('p', { class: 'told' }, say('The {0} weakest of {1} topics.', ROWS, rows.length))] : []));
}
let asked = 0;
function hard(deck, cards) {
const aside = new Set(L.prefs().aside), all = deck.filter(e => aside.has(e.id) || (cards[e.id] || {}).leech), mine = ++asked;
$('#hard').closest('section').hidden = !all.length;
if (all.length) root.StudyReview.cards(all).then(made => { if (mine === asked) list(all, made, aside, cards); }, () => 0); /* a missing file is told where its card is asked */
}
function list(all, made, aside, cards) {
$('#hard').replaceChildren(h('p', { class: 'told' }, 'Cards that you forgot five times or more, and those that you set aside. Read the place again, or write the card in other words.'),
h('ul', { class: 'backs' }, ...all.map(({ id }, i) => {
const out = aside.has(id), a = $('.src a', made[i]).cloneNode(true);
a.dir = $('.qt', made[i]).dir;
a.textContent = $('.qt', made[i]).textContent.trim().slice(0, 120);
return h('li', {}, a, h('small', {}, out ? 'set aside' : say('forgotten {0} time|forgotten {0} times', cards[id].card.lapses)), ' ', h('button', { type: 'button', class: 'lk', onclick() {
L.aside(id, !out);
root.StudyReview.again();
} }, out ? 'Bring it back' : 'Set it aside'));
})));
}
function draw(deck, cards) { ahead(deck, cards); before(); judged(); exam(deck, cards); hard(deck, cards); }

const iso = ms => { const d = new Date(ms); return d.getFullYear() + '-' + String(d.getMonth() + 1).padStart(2, '0') + '-' + String(d.getDate()).padStart(2, '0'); };
const fields = [$('#fresh'), $('#keep'), $('#exam-day')];
function prefs() {
const p = L.prefs(), now = [p.fresh, p.keep, p.exam ? iso(p.exam) : ''];
fields.forEach((x, i) => { if (x.value !== now[i] + '') x.value = now[i]; }); /* half a date that is being typed stays */
}
const early = fields.filter(x => x.value !== (x.options ? $('[selected]', x).value : '')).map(x => [x, x.value]);
prefs();
const change = (k, v) => { L.prefer({ [k]: v }); prefs(); root.StudyReview.again(); };
$('#fresh').onchange = e => change('fresh', Math.max(0, Math.min(200, Math.round(+e.target.value) || 0)));
$('#keep').onchange = e => change('keep', +e.target.value);
$('#exam-day').onchange = e => change('exam', e.target.value ? +new Date(e.target.value + 'T09:00') : 0);
addEventListener('storage', e => { if (e.key === store.key('prefs')) { prefs(); L.prefer({}); root.StudyReview.again(); } });
for (const [field, value] of early) { field.value = value; field.onchange({ target: field }); }

const soon = Date.now() + DAY, waiting = L.all.filter(e => e[2] && e[1] >= soon).length;
if (waiting) $('#stage').before(h('p', { class: 'told', role: 'status' }, say('Dated later than today, so not counted yet: {0}. Is the date of this device right?', say('{0} answer|{0} answers', waiting))));
root.StudyCharts = { draw, prefs };
})(window);
