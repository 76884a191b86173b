(function (root) {
'use strict';
const { $, $$, h, icon, store, say: text } = root.Study, L = root.StudyLog, QUICK = 8000;
const where = $('#practice') ? 'practice' : 'note';

const marked = (ok, word) => h('span', { class: 'mk' }, icon(ok ? 'check' : 'cross'), word), keyed = word => h('span', { class: 'mk key' }, icon('check'), 'The answer: ', word);
const said = el => el ? [...el.cloneNode(true).childNodes] : [];

function choose(q, form) {
const box = $('[data-answer]', form), want = box.dataset.answer.split(' '), all = $$('.opts input', form), many = all[0].type === 'checkbox';
return () => {
const on = all.filter(x => x.checked), right = on.filter(x => want.includes(x.value)).length, ok = right === want.length && on.length === right, part = Math.max(0, 2 * right - on.length) / want.length;
return { given: on.map(x => x.value).join(' '), blank: !on.length && (many ? 'Choose at least one answer first.' : 'Choose an answer first.'), ok, part, head: !ok && many ? text(on.length > right ? '{0} of {1} found, {2} too many.' : '{0} of {1} found.', right, want.length, on.length - right) : '', show() {
all.forEach(x => {
const key = want.includes(x.value), o = x.closest('.opt'), li = $$('.fb li', q).find(l => l.dataset.o === x.value);
if (!x.checked && !key) return;
o.dataset.mark = !key ? 'no' : x.checked ? 'ok' : 'miss';
o.append(h('span', { class: 'mk' }, icon(key ? 'check' : 'cross'), !key ? 'Not this' : x.checked ? 'Correct' : many ? 'You missed this' : 'The answer', h('i', {}, ...said(li && $('div', li)))));
if (li) li.hidden = true;
});
} };
};
}
const self = () => () => ({}), kinds = { choice: choose, truefalse: choose, open: self, card: self };

const words = s => new Set((s.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) || []).map(w => w.slice(0, 7)));
function quote(q) {
const src = $('.src', q), mine = src && $(src.firstChild.hash + ':not(.scroll)'), flow = [...q.parentNode.children], at = flow.indexOf(q), heading = x => /^H[1-3]$/.test(x.tagName);
let a = at, b = at;
while (a > 0 && !heading(flow[a])) a--;
while (b < flow.length - 1 && !heading(flow[b + 1])) b++;
const parts = flow.slice(a, b + 1).filter(x => !x.matches('.quiz, #redo') && !heading(x)).flatMap(x => x.matches('ul, ol') ? [...x.children] : x.matches('.scroll') ? $$('tbody tr', x) : [x]).filter(x => x.textContent.trim().length > 20);
const own = parts.map(x => words(x.textContent)), want = words([$('.qt', q), ...$('.answer', q).children].map(x => x.matches('.fb') ? '' : x.textContent).join(' ')), many = w => own.filter(o => o.has(w)).length;
const best = own.map((o, i) => { const hit = [...o].filter(w => want.has(w)); return [hit.reduce((s, w) => s + 1 / many(w), 0) / Math.sqrt(4 + o.size), hit.length, parts[i]]; }).filter(x => x[1] > 1).sort((x, y) => y[0] - x[0])[0];
if (!mine && !best) return;
if (mine) src.remove();
const from = mine || best[2], row = from.matches('tr'), cited = h('blockquote', {}, ...(row ? [[...from.cells].map(c => c.textContent.trim()).join(' · ')] : from.cloneNode(true).childNodes));
$$('[id]', cited).forEach(x => x.removeAttribute('id'));
$('.answer', q).append(h('div', { class: 'from-note' }, h('p', {}, 'From the note'), cited,
h('button', { type: 'button', class: 'lk', onclick() { book(false); from.tabIndex = -1; from.classList.add('here'); from.scrollIntoView({ block: 'center' }); from.focus({ preventScroll: true }); } }, 'Show it in the note')));
}
const book = shut => { if (root.StudyAsk.book) root.StudyAsk.book(shut); };

const texts = '.quiz textarea', idOf = field => field.closest('.quiz').dataset.id, draft = field => store.set('draft', [idOf(field), field.value]);
function again(field) {
const [id, text] = store.get('draft', []);
if (field.value) draft(field); else if (id === idOf(field)) field.value = text;
}
document.addEventListener('input', e => { if (e.target.matches(texts)) draft(e.target); });
$$(texts).forEach(again);

const quizzes = new Map();
function enhance(q) {
const form = $('form', q), why = $('.why', q), say = $('.verdict', q), kind = q.dataset.kind, id = q.dataset.id, sure = $('.sure', q);
const open = kinds[kind] === self, typed = ['cloze', 'numeric', 'short'].includes(kind), judge = kinds[kind](q, form);
let tries = 0, began = 0, given = '';
$$('textarea', form).forEach(again);
const hinted = () => $$('.hint-step', q).some(d => d.open);
const nextHint = () => { const d = $$('.hint-step', q).find(d => !d.open); if (d) d.open = true; return d; };
const note = (...t) => say.replaceChildren(icon('alert'), h('span', {}, ...t));
function done(r, conf) {
const ms = began ? Date.now() - began : 0, helped = tries > 0 || hinted();
const grade = open ? r.grade : !r.ok ? 1 : helped || conf === 1 ? 2 : conf === 3 && ms && ms < QUICK ? 4 : 3;
const cram = q.closest('[data-cram]');
if (!cram) L.add(id, grade, ms, conf, where, given);
q.dataset.done = r.ok ? 'ok' : 'no';
if (store.get('draft', [])[0] === id) store.set('draft', []);
if (r.show) r.show();
why.open = true;
if (!r.ok && where === 'note') quote(q);
$$('input, textarea', form).forEach(x => { x.readOnly = true; });
const left = (L.quick()[id] || {}).due - Date.now(), back = cram ? 'Cramming: this does not count for the reviews.' : left < 36e5 ? 'It comes back in ten minutes.' : left < 1.5 * L.DAY ? 'It comes back tomorrow.' : text('It comes back in {0}.', L.span(left));
say.replaceChildren(icon(r.ok ? 'check' : 'cross'), h('b', {}, r.head || (!r.ok ? 'Not quite.' : r.slip ? 'Correct. Check the spelling.' : hinted() ? 'Correct, with a hint.' : tries ? 'Correct, at the second try.' : 'Correct.')), ' ',
h('span', {}, (!r.ok && conf === 3 && !open && !cram ? 'You were certain, so this one comes back first.' : r.ok && conf === 1 && !open ? 'A guess that landed. ' + back : back) + (L.trouble ? ' ' + L.trouble : '')));
say.focus();
}
function reset() {
delete q.dataset.done;
$$('.from-note', q).forEach(x => x.remove());
why.open = false; tries = 0; began = 0; given = '';
form.reset(); say.replaceChildren();
$$('[data-mark]', q).forEach(x => { delete x.dataset.mark; });
$$('.mk', q).forEach(x => x.remove());
$$('.hint-step', q).forEach(d => { d.open = false; });
$$('.fb li', q).forEach(li => { li.hidden = false; });
$$('input, textarea', form).forEach(x => { x.readOnly = false; });
($('input, select, textarea, [data-move]', form) || $('summary', why)).focus();
}
form.onsubmit = e => {
e.preventDefault();
if (q.dataset.done) return;
const conf = +(e.submitter && e.submitter.value) || 2;
if (open) return done({ ok: conf > 1, grade: conf, head: ['', 'Missed it.', 'Partly there.', 'Got it.'][conf] }, 0);
const r = judge();
if (r.blank) { note(r.blank); if (r.at || typed) (r.at || $('input:not([type=hidden])', form)).focus(); return; }
given = given || r.given;
if (!r.ok && typed && !tries++) { /* a first miss is a second chance */
note(...[].concat(r.miss || 'Not that one.'), nextHint() ? ' Here is a hint; try once more.' : ' Try once more.');
if (r.at) { r.at.focus(); r.at.select(); }
return;
}
done(r, tries > 1 || (tries && r.ok) ? Math.min(conf, 2) : conf);
};
q.addEventListener('focusin', () => { began = began || Date.now(); });
form.addEventListener('keydown', e => { /* Enter checks, as "Fairly sure" */
if (e.key !== 'Enter' || open || e.isComposing || !e.target.matches('input, select')) return;
e.preventDefault();
if (!q.dataset.done) form.requestSubmit($('[value="2"]', sure));
});
form.addEventListener('click', e => { if (q.dataset.done && e.target.matches('.opts input, .bin input')) e.preventDefault(); });
const fixed = e => { if (q.dataset.done && e.target.matches('select') && e.key !== 'Tab') e.preventDefault(); };
form.addEventListener('mousedown', fixed); form.addEventListener('keydown', fixed);
$('summary', why).onclick = e => { /* "show me" counts as not known yet; a model answer is there to compare with */
if (q.dataset.done || open) return;
e.preventDefault();
done({ ok: false, head: 'Here it is.' }, 0);
};
if (open) why.addEventListener('toggle', () => { if (why.open && !q.dataset.done) $('div', why).scrollIntoView({ block: 'nearest' }); });
$('.again', q).onclick = reset;
const it = { reset, nextHint };
quizzes.set(q, it);
return it;
}
const of = q => quizzes.get(q) || enhance(q);

function offer() {
const wrong = $$('.prose .quiz[data-done=no]'), last = $$('.prose .quiz').pop();
if (last && where === 'note') {
let redo = $('#redo');
if (!redo) last.after(redo = h('p', { id: 'redo' }, h('button', { type: 'button', class: 'btn quiet', onclick() {
const again = $$('.prose .quiz[data-done=no]');
again.slice().reverse().forEach(q => quizzes.get(q).reset());
offer();
again[0].scrollIntoView({ block: 'center' });
} })));
redo.hidden = !wrong.length || $$('.prose .quiz:not([data-done])').length > 0;
redo.firstChild.textContent = text('Try the missed one again|Try the {0} missed ones again', wrong.length);
}
}
L.on(() => setTimeout(offer));

addEventListener('keydown', e => {
const q = e.target.closest && e.target.closest('.quiz');
if (!q || q.dataset.done || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || store.get('nokeys') || e.target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return;
const opt = /^[1-9]$/.test(e.key) && $$('.opts input', q)[e.key - 1];
if (opt) { e.preventDefault(); opt.focus(); opt.click(); }
else if (e.key === 'h' && !q.closest('.drawn')) { e.preventDefault(); of(q).nextHint(); }
});
root.StudyQuiz = { kinds, of, marked, keyed, said, reset: q => of(q).reset() };
})(window);
