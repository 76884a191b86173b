(function (root) {
'use strict';
const { $, $$, h, store, script, shuffled, say } = root.Study, L = root.StudyLog, AHEAD = 3;
const stage = $('#stage');
if (!stage) return;
const deck = $$('#cards > li').flatMap(li => li.dataset.cards.split('\n').map(line => {
const [id, ...kin] = line.split(' ');
return { id, kin: kin.join(' ') || id, note: li.dataset.note, topic: li.dataset.topic, from: li.dataset.from, part: li.dataset.part };
}));
const ids = new Map(deck.map(e => [e.id, e.kin])), of = e => cards[e.id], made = new Map(), parts = script('assets/parts.js');
let cards = {}, queue = [], done = 0, total = 0, past = [], since = 0, begun = 0, held = 0, on = null, whole = false;

const bring = list => parts.then(() => root.StudyParts.bring('review', list.map(e => e.part), content => $$('li[data-id]', content).forEach(li => made.set(li.dataset.id, li))));

const today = () => L.day(Date.now());
const off = () => { const b = store.get('buried', {}); return new Set(b.day === today() ? b.ids : []); };
const bury = all => store.set('buried', { day: today(), ids: [...all] });
function siblings() {
const seen = new Map(), start = today(), late = new Set(off());
for (const e of L.log) if (e[1] >= start && ids.has(e[0])) seen.set(e[0], 1);
const asked = new Set(deck.filter(e => seen.has(e.id)).map(e => e.kin));
deck.forEach(e => { if (asked.has(e.kin) && !seen.has(e.id)) late.add(e.id); });
return late;
}

const tell = () => { $('#io').textContent = L.trouble || (L.apart ? 'This browser keeps the data of each page apart. Answers come here with the links of the notes; save a copy now and then.' : ''); };
function fresh() { /* what every card is now, once all of them are worked out */
if (!whole) return;
cards = L.cards();
L.settle(cards, ids, siblings());
if (root.StudyCharts) root.StudyCharts.draw(deck, cards);
}
function plan(more) {
const now = Date.now(), p = L.prefs(), hot = c => c.grade === 1 && c.sure === 3, begun = new Set(), old = new Set(), start = today(), late = siblings(), aside = new Set(p.aside);
for (const e of L.log) { if (!old.has(e[0]) && e[1] >= start && e[5] === 'review') begun.add(e[0]); old.add(e[0]); }
const free = e => !aside.has(e.id);
const due = deck.filter(e => free(e) && of(e) && of(e).due <= now).map(e => ({ e, hot: hot(of(e)), faded: L.faded(of(e), now) }))
.sort((a, b) => b.hot - a.hot || b.faded - a.faded).map(x => x.e);
const now1 = new Set(), single = e => !late.has(e.id) && !now1.has(e.kin) && now1.add(e.kin);
const pool = due.filter(single), n = pool.length, out = [];
held = due.length - n;
pool.push(...deck.filter(e => free(e) && !of(e)).filter(single).slice(0, more ? Math.max(p.fresh, 5) : Math.max(0, p.fresh - begun.size)));
while (pool.length) {
const prev = out.length && out[out.length - 1].note, i = pool.findIndex(e => e.note !== prev);
out.push(pool.splice(Math.max(0, i), 1)[0]);
}
return out;
}
function start(more) { queue = plan(more); begun = Date.now(); done = 0; total = queue.length; past = []; return show(true); }

function elsewhere() {
const key = e => e && e[0] + e[1], mine = new Set(past.map(p => key(p.e))), theirs = new Set(L.log.filter(e => e[1] > begun && e[5] === 'review' && e[2] > 1 && !mine.has(key(e))).map(e => e[0]));
const was = queue;
queue = was.filter(e => !theirs.has(e.id));
total -= was.length - queue.length;
if (queue[0] !== was[0]) show();
}
function show(first) {
$('#prog').max = total || 1; $('#prog').value = total ? done : 1;
$('#left').textContent = total ? say(held ? '{0} of {1}, {2} put off until tomorrow' : '{0} of {1}', done, total, held) : '';
$('#undo').hidden = !past.length;
const e = queue[0];
on = null; /* until it is there, no key grades it, and no button of the card before */
stage.inert = !!e;
if (!e) return finish();
const here = bring([e]).then(() => { if (e === queue[0]) ask(e, made.get(e.id), first); },
() => { stage.inert = false; stage.textContent = 'The card could not be loaded: a file of this site is missing.'; });
if (queue[1]) bring([queue[1]]).catch(() => 0);
return here;
}
function ask(e, li, first) {
const c = whole ? of(e) : cards[e.id] = L.card(e.id), now = Date.now(), front = $('.qt', li).cloneNode(true), given = $$('.given', li), among = $$('.among', li);
$$('input', front).forEach(x => x.replaceWith('_____' + (x.placeholder && ' (' + x.placeholder + ')')));
const back = h('div', { class: 'back', dir: $('.a', li).dir, hidden: '', tabindex: -1 }, ...$('.a', li).cloneNode(true).childNodes), copy = list => list.map(x => x.cloneNode(true));
$$('[id]', back).forEach(x => x.removeAttribute('id'));
const grades = h('div', { class: 'grades', role: 'group', 'aria-label': 'How well did you recall it?', hidden: '' },
...['Again', 'Hard', 'Good', 'Easy'].map((t, i) => h('button', { type: 'button', class: 'g' + (i + 1), onclick() { grade(i + 1); } },
h('b', {}, t), h('small', {}, L.span(L.after(c, i + 1, now, e.id).ivl)), h('kbd', { 'aria-hidden': 'true' }, i + 1 + ''))));
const flip = h('button', { type: 'button', class: 'btn', id: 'flip', onclick() {
back.hidden = grades.hidden = false; flip.hidden = true; back.focus({ preventScroll: true });
} }, 'Show the answer ', h('kbd', { 'aria-hidden': 'true' }, 'Space'));
const told = c && c.leech ? 'You keep forgetting this one' : c && c.grade === 1 && c.sure === 3 ? 'You were certain last time' : '';
stage.replaceChildren(h('p', { class: 'from' }, h('span', {}, e.from), told ? h('em', {}, told) : h('span', {}, c ? '' : 'New')),
...copy(given), h('h2', { tabindex: -1, dir: front.dir }, ...front.childNodes), ...copy(among), back, h('div', { class: 'act' }, flip, grades),
h('p', { class: 'aside' }, ...[['Bury until tomorrow', '-', put], ['Set aside', '@', aside]].map(([t, k, fn]) => h('button', { type: 'button', class: 'lk', 'aria-keyshortcuts': k, onclick: fn }, t))));
$$('[data-mix]', stage).forEach(list => list.append(...shuffled([...list.children])));
if (root.StudyDiagrams) root.StudyDiagrams.watch(stage);
since = now;
on = e;
stage.inert = false;
if (first) return;
$('h2', stage).focus({ preventScroll: true });
stage.firstChild.scrollIntoView({ block: 'nearest' }); /* the answer before may have been long */
}
const known = e => { if (!whole) cards[e.id] = L.card(e.id); };
function grade(g) {
const card = queue.shift();
past.push({ card, g, e: L.add(card.id, g, Date.now() - since, 0, 'review') });
known(card);
if (g === 1) queue.splice(Math.min(AHEAD, queue.length), 0, card); else done++;
show();
}
function leave(back) {
past.push({ card: queue.shift(), back });
total--;
fresh();
show();
}
function put() {
const was = off(), id = queue[0].id;
bury(new Set(was).add(id));
leave(() => { const b = off(); b.delete(id); bury(b); });
}
function aside() {
const id = queue[0].id;
L.aside(id, true);
leave(() => L.aside(id, false));
}
function undo() {
const p = past.pop();
if (!p) return;
if (p.back) { p.back(); total++; fresh(); }
else if (p.g === 1) queue.splice(queue.indexOf(p.card), 1); else done--;
queue.unshift(p.card);
if (p.e) L.undo(p.e);
known(p.card);
show();
}
function finish() {
const graded = past.filter(p => p.g), seen = graded.length, ok = graded.filter(p => p.g > 1).length, now = Date.now();
const away = new Set(L.prefs().aside), soon = deck.map(e => of(e) && of(e).due).filter(d => d > now).sort((a, b) => a - b)[0], left = deck.some(e => !of(e) && !away.has(e.id));
stage.replaceChildren(h('p', { class: 'from' }, 'Session'), h('h2', { tabindex: -1 }, seen ? 'Done for now' : 'Nothing is due'),
h('p', {}, seen ? say('You recalled {0} of {1}. ', ok, seen) : 'You are ahead of schedule. ', soon ? say('The next card is due in {0}.', L.span(soon - now)) : ''),
h('div', { class: 'act' }, left ? h('button', { type: 'button', class: 'btn', onclick() { start(true); } }, 'Learn new cards') : '', h('a', { class: 'btn quiet', href: 'practice.html' }, 'Practise'), h('a', { class: 'btn quiet', href: 'index.html' }, 'Back to the notes')));
if (seen) $('h2', stage).focus();
}

$('#undo').onclick = undo;
addEventListener('keydown', e => {
if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || $('dialog[open]') || store.get('nokeys') || e.target.closest('input, select, textarea, a, summary')) return;
const flip = on && $('#flip', stage), open = flip && flip.hidden;
if (e.key === ' ' && flip && !e.target.closest('button')) { e.preventDefault(); (open ? $('.g3', stage) : flip).click(); }
else if (open && /^[1-4]$/.test(e.key)) { e.preventDefault(); $('.g' + e.key, stage).click(); }
else if (e.key === 'u') undo();
else if (flip && e.key === '-') put();
else if (flip && e.key === '@') aside();
});
const list = $('#plain');
if (list) (root.requestIdleCallback || setTimeout)(() => bring(deck).then(() => list.append(h('ol', { class: 'deck' }, ...deck.map(e => made.get(e.id))))));
function begin() {
whole = false;
const some = L.glance();
if (some) cards = some;
return Promise.resolve(some && start()).then(L.ready).then(() => { whole = true; fresh(); if (!some) start(); });
}
addEventListener('study-loaded', () => { L.prefer({}); begin(); });
script('assets/progress-file.js').catch(() => { $('#io').textContent = say('A file of this site is missing: {0}.', 'assets/progress-file.js'); });
L.loaded().then(() => {
tell();
L.on(() => { tell(); fresh(); elsewhere(); });
root.StudyReview = { again() { stage.inert = true; L.ready().then(() => { whole = true; fresh(); start(); }); }, cards: list => bring(list).then(() => list.map(e => made.get(e.id))) };
begin().then(() => script('assets/figures.js').then(() => script('assets/charts.js'))).then(() => root.StudyCharts.draw(deck, cards));
}, () => { stage.textContent = say('The scheduler ({0}) did not load.', 'assets/ts-fsrs.min.js'); });
})(window);
