(function (root) {
'use strict';
const { $$ } = root.Study, L = root.StudyLog, MOST = 300;
const pack = e => [encodeURIComponent(e[0]), e[1].toString(36), e[2], e[3].toString(36), e[4], L.where.indexOf(e[5]), encodeURIComponent(e[6] || '')].join();
function unpack(s) {
const [id, t, g, ms, sure, w, given] = s.split(',');
try { return [decodeURIComponent(id), parseInt(t, 36), +g, parseInt(ms, 36), +sure, L.where[w], decodeURIComponent(given || '')]; } catch (e) { return 0; }
}
function carry() {
if (!L.all.length) return;
const part = L.all.slice(-MOST).map(pack).join(';');
for (const page of ['review', 'practice', 'index']) {
const to = (document.documentElement.dataset.base || '') + page + '.html';
$$('a[href^="' + to + '"]').forEach(a => { if (/^(#r=.*)?$/.test(a.getAttribute('href').slice(to.length))) a.hash = 'r=' + part; });
}
}
function receive() {
if (!location.hash.startsWith('#r=')) return;
if (L.merge(location.hash.slice(3).split(';').map(unpack))) L.apart = true;
history.replaceState(null, '', location.pathname + location.search);
}
L.on(carry);
receive();
carry();
addEventListener('hashchange', receive);
})(window);
