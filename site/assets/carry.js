(function (root) {
'use strict';
const { $$, store, script } = root.Study, L = root.StudyLog, MOST = 300, EXAMS = 3;
const pack = e => [encodeURIComponent(e[0]), e[1].toString(36), e[2], e[3].toString(36), e[4], L.where.indexOf(e[5]), encodeURIComponent(e[6] || '')].join();
function unpack(s) {
const [id, t, g, ms, sure, w, given] = s.split(',');
try { return [decodeURIComponent(id), parseInt(t, 36), +g, parseInt(ms, 36), +sure, L.where[w], decodeURIComponent(given || '')]; } catch (e) { return 0; }
}
function carry() {
const exams = store.get('exams', []).slice(-EXAMS), part = L.all.slice(-MOST).map(pack).join(';') + (exams.length ? '&e=' + encodeURIComponent(JSON.stringify(exams)) : '');
for (const page of ['review', 'practice', 'index']) {
const to = (document.documentElement.dataset.base || '') + page + '.html';
$$('a[href^="' + to + '"]').forEach(a => { if (/^(#r=.*)?$/.test(a.getAttribute('href').slice(to.length))) a.setAttribute('href', to + (L.all.length ? '#r=' + part : '')); });
}
}
function receive() {
if (!location.hash.startsWith('#r=')) return;
const [part, exams] = location.hash.slice(3).split('&e='), since = store.get('forgot', 0); /* pages with a store of their own know nothing of it */
if (L.merge(part.split(';').map(unpack).filter(e => e && e[1] > since))) L.apart = true;
if (exams) script('assets/join.js').then(() => L.join({ exams: JSON.parse(decodeURIComponent(exams)).filter(e => e.at > since) })).catch(() => 0); /* cut short on its way */
history.replaceState(null, '', location.pathname + location.search);
}
L.on(carry);
receive();
carry();
addEventListener('click', carry, true); /* what came since, and links that came since */
addEventListener('hashchange', receive);
})(window);
