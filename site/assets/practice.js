(function (root) {
'use strict';
const { $, $$, script, say } = root.Study, L = root.StudyLog, box = $('#practice');
if (!box) return;
const all = $$('#deck li').flatMap(li => li.dataset.questions.split('\n').map(line => {
const [id, kind, level, back, ...tags] = line.split(' ');
return { id, kind, level, back: back === '1', tags: tags.join(' ').split('|').filter(Boolean), note: li.dataset.note, part: li.dataset.part };
}));
const form = $('#pick'), count = $('.count', form), more = $('#more'), STEP = 5, by = n => $('#by-' + n);
let fit = all, shown = STEP, only = null, luck = new Map(), turn = 0, scheduler = false, mixing = null;

const many = n => say('{0} question|{0} questions', n), state = c => !c ? 'new' : c.grade > 1 ? 'ok' : 'no';

const made = new Map(), parts = script('assets/parts.js');
const brought = list => parts.then(() => root.StudyParts.bring('practice', list.map(e => e.part), content => $$('.quiz', content).forEach(q => made.set(q.dataset.id, q))));

const known = (e, cards) => { const c = cards[e.id]; return !c ? .5 : c.grade === 1 ? .2 - .1 * (c.sure === 3) : c.card ? L.recall(c, Date.now()) : .9; };
function interleave(list) {
const heaps = new Map(), out = [];
list.forEach(e => { if (!heaps.has(e.note)) heaps.set(e.note, []); heaps.get(e.note).push(e); });
heaps.forEach(heap => heap.reverse());
for (let last = null; out.length < list.length;) {
let best = null;
for (const heap of heaps.values()) if (heap !== last && heap.length && (!best || heap.length > best.length)) best = heap;
last = best || last;
out.push(last.pop());
if (!last.length) heaps.delete(out[out.length - 1].note);
}
return out;
}
function ordered(list) {
const how = by('order').value, cards = how === 'weak' && scheduler ? L.cards() : {};
if (how === 'note') return list;
if (how === 'weak') return list.map(e => [known(e, cards), e]).sort((a, b) => a[0] - b[0]).map(x => x[1]);
return interleave(list.slice().sort((a, b) => (luck.get(a) || 0) - (luck.get(b) || 0)));
}
function apply() { /* only when asked: a question does not vanish while it is being answered */
const now = L.quick(), t = Date.now(), want = n => by(n) ? by(n).value : '', due = e => { const c = now[e.id]; return c && c.due <= t; };
const fits = e => (!only || only.has(e)) && (!want('note') || e.note === want('note')) && (!want('kind') || e.kind === want('kind'))
&& (!want('level') || e.level === want('level')) && (!want('tag') || e.tags.includes(want('tag')))
&& (!want('state') || (want('state') === 'due' ? due(e) : state(now[e.id]) === want('state')));
const some = all.filter(fits); /* the second way of a card comes far from its first */
fit = ordered(some.filter(e => !e.back)).concat(ordered(some.filter(e => e.back)));
count.textContent = fit.length ? many(fit.length) : want('state') === 'no' ? 'Nothing missed here.' : want('state') === 'due' ? 'Nothing is due here.' : 'No question fits.';
return show(STEP);
}
function show(n) {
const mine = ++turn, list = fit.slice(0, n);
shown = list.length;
more.hidden = shown === fit.length;
more.textContent = say('Show {0} more', Math.min(STEP, fit.length - shown));
return brought(list).then(() => {
if (mine !== turn) return;
const asked = list.map(e => made.get(e.id)), same = [...box.children].every((q, i) => q === asked[i]);
asked.forEach((q, i) => { $('.ql span', q).textContent = say('{0} of {1}', i + 1, fit.length); });
if (same) box.append(...asked.slice(box.children.length)); else box.replaceChildren(...asked);
if (root.StudyDiagrams) root.StudyDiagrams.watch(box);
}, () => { count.textContent = 'Questions could not be loaded: a file of this site is missing.'; });
}
function shuffle() {
luck = new Map(all.map(e => [e, Math.random()]));
if (by('order').value !== 'mix') by('order').value = 'mix';
apply();
count.textContent = say('Shuffled. {0}', many(fit.length));
}
function again() {
by('state').value = 'no';
apply().then(() => fit.map(e => made.get(e.id)).filter(q => q && q.dataset.done).reverse().forEach(q => root.StudyAsk.ready(q).then(it => it.reset())));
}

const of = new Map(all.map(e => [e.id, e])), LAST = 200;
function confused() {
const missed = L.log.filter(e => e[2] === 1 && e[6] && of.has(e[0]) && of.get(e[0]).kind === 'choice').slice(-LAST);
if (!missed.length) { $('#mixed').hidden = true; return; }
Promise.all([mixing = mixing || script('assets/mixups.js'), brought(missed.map(e => of.get(e[0])))]).then(() => root.StudyMixups.show(missed, made, n => {
only = new Set(all.filter(e => n.has(e.id)));
form.reset();
$('#all').hidden = false;
apply().then(() => box.firstChild.scrollIntoView({ block: 'center' }));
}), () => { mixing = null; }); /* what is missing is told where it is asked for */
}

const cram = () => { box.toggleAttribute('data-cram', $('#cram').checked); };
const ready = () => L.ready().then(() => { scheduler = true; });
$('#shuffle').onclick = shuffle;
$('#missed').onclick = again;
$('#all').onclick = () => { only = null; $('#all').hidden = true; apply(); };
form.onchange = e => { if (e.target.id === 'cram') cram(); else if (by('order').value === 'weak') ready().then(apply, apply); else apply(); };
more.onclick = () => { const next = fit[shown].id; show(shown + STEP).then(() => $('input, select, textarea, button, summary', made.get(next)).focus()); };
form.onsubmit = e => e.preventDefault();
cram();
apply();
confused();
L.on(() => { confused(); ready().then(() => L.settle(L.cards()), () => 0); });
if (by('order').value === 'weak') ready().then(apply, () => 0); /* as the browser remembers it after a reload */
})(window);
