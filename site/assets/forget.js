(function (root) {
'use strict';
const { $, h, store, say } = root.Study, L = root.StudyLog, ask = $('#forget'), told = $('#forgotten'), START = store.key('');
const STAY = /^(nokeys|noclock|forgot|took:.*)$/;
const kept = () => { try { return Object.entries(localStorage).filter(([k]) => k.startsWith(START) && !STAY.test(k.slice(START.length))); } catch (e) { return []; } };

function forget() {
const was = { log: L.all.slice(), also: L.also(), kept: kept(), forgot: store.get('forgot', 0) };
was.kept.forEach(([k]) => localStorage.removeItem(k));
store.set('forgot', Date.now());
anew();
told.replaceChildren('Everything is forgotten. Until you leave this page you can have it back. ' + (L.apart ? 'This browser keeps the data of each page apart: pages of notes keep their marks until you clear its data. ' : ''), h('span', { class: 'ways' }, h('button', { type: 'button', class: 'btn quiet', onclick() { restore(was); } }, 'Bring everything back')));
$('button', told).focus();
}
function restore(was) {
store.set('forgot', was.forgot);
for (const [k, v] of was.kept) if (!['log', 'exams', 'prefs'].includes(k.slice(START.length))) try {
if (localStorage.getItem(k) === null) localStorage.setItem(k, v);
} catch (e) { /* no room for what is not progress */ }
L.merge(was.log);
L.join(was.also);
dispatchEvent(new Event('study-loaded'));
if (root.StudyCharts) root.StudyCharts.prefs();
told.textContent = 'Everything is back.' + (L.trouble ? ' ' + L.trouble : '');
ask.focus();
}
function anew() {
dispatchEvent(new StorageEvent('storage', { key: null }));
dispatchEvent(new Event('study-loaded'));
if (root.StudyCharts) root.StudyCharts.prefs();
}

function confirm() {
const { exams } = L.also(), n = L.log.length, left = fn => () => { dialog.close(); fn(); };
const button = (text, onclick, quiet) => h('button', { type: 'button', class: quiet ? 'btn quiet' : 'btn', onclick }, text);
const dialog = h('dialog', { class: 'keys', id: 'forgetting', 'aria-labelledby': 'forget-t' }, h('h2', { id: 'forget-t' }, 'Forget everything?'),
h('p', {}, say('This browser forgets {0} and {1}, how you review, which cards you set aside, what you began to write and what you searched for.', say('{0} answer|{0} answers', n), say('{0} exam|{0} exams', exams.length))),
h('p', {}, 'A copy that you save first brings it all back, here or on another device. Without one nothing brings it back once you leave this page.'),
h('p', { class: 'ways' }, button('Keep everything', () => dialog.close()), button('Save a copy and forget', left(() => root.StudyFile.copy().then(forget)), true), button('Forget without a copy', left(forget), true)));
dialog.onclose = () => { dialog.remove(); if (document.activeElement === document.body) ask.focus(); };
document.body.append(dialog);
dialog.showModal();
}
root.StudyFile.ready.then(() => { /* without join.js nothing could come back */
ask.hidden = !L.join;
ask.onclick = confirm;
});
})(window);
