(function (root) {
'use strict';
const { $, h, script, say, store } = root.Study, L = root.StudyLog, told = $('#io');
if (!told) return;
const ready = script('assets/join.js').catch(() => 0);
const answers = n => say('{0} answer|{0} answers', n);

function entries(text) {
try {
const p = JSON.parse(text);
return L.known(p) ? { list: p.log, whole: true, also: p } : { list: [], later: p && p.v > 2 };
} catch (e) {
const found = /^\s*\{"v":[12],/.test(text) ? text.match(/\["(?:[^"\\]|\\.)*",\d+,[0-4],\d+,[0-3],"\w+"(?:,"(?:[^"\\]|\\.)*")?\]/g) || [] : [];
return { list: found.map(s => { try { return JSON.parse(s); } catch (e2) { return 0; } }) };
}
}
const { site, former = '' } = document.documentElement.dataset, mine = [site, ...former.split(' ')];
function other(text) {
const said = /^\s*\{[^[]*?"site"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text), { list, whole } = entries(text);
return said && (list.length || whole) && !mine.includes(said[1]) ? said[1] : '';
}
function load(text) {
const { list, whole, later, also } = entries(text);
if (later) return 'That file is from a newer Studyleaf. Nothing was changed.';
if (!list.length && !whole) return 'That file is not a progress file from this site. Nothing was changed.';
store.set('forgot', 0); /* what is loaded is wanted again, however old it is */
const n = L.merge(list), more = also && L.join ? L.join(also) : 0, news = [...(n || !more ? [answers(n)] : []), ...(more ? [say('{0} exam|{0} exams', more)] : [])];
if (!whole) return say('That file is damaged. {0} could be saved from it.', answers(n));
return n || more ? say('{0} added to your progress.', news.length > 1 ? say('{0} and {1}', ...news) : news[0]) : 'Nothing new in that file: your progress already has it all.';
}

function take(texts) {
const said = texts.map(load).join(' ');
if (texts.length) dispatchEvent(new Event('study-loaded'));
if (root.StudyCharts) root.StudyCharts.prefs();
told.textContent = said + (L.trouble ? ' ' + L.trouble : '');
}

const copy = () => ready.then(() => {
const url = URL.createObjectURL(new Blob([L.json(L.also && L.also())], { type: 'application/json' }));
h('a', { href: url, download: 'study-progress-' + new Date().toISOString().slice(0, 10) + '.json' }).click();
setTimeout(() => URL.revokeObjectURL(url), 1e4);
});
$('#export').onclick = copy;
$('#import').onchange = e => {
const files = [...e.target.files];
if (files.length) ready.then(() => Promise.all(files.map(f => f.text()))).then(texts => {
const others = texts.filter(other);
take(texts.filter(t => !other(t)));
if (others.length) told.append(' ', ...others.map(t => say('That file is progress in another study, “{0}” ({1}). It was not loaded. ', other(t), answers(entries(t).list.length))),
h('button', { type: 'button', class: 'lk', onclick() { take(others); } }, 'Load it all the same'));
}, () => { told.textContent = 'That file could not be read. Nothing was changed.'; });
e.target.value = '';
};
root.StudyFile = { load, copy, ready };
script('assets/forget.js').catch(() => { told.textContent = say('A file of this site is missing: {0}.', 'assets/forget.js'); });
})(window);
