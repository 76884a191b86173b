(function (root) {
'use strict';
const { store } = root.Study, L = root.StudyLog;

const pair = (v, t) => [v, t > 0 ? t : 0], later = (a, b) => !a || b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a;
function settings(...all) {
const to = { aside: {} };
for (const p of all) if (p && typeof p === 'object') {
for (const k of ['fresh', 'keep', 'exam']) {
const v = Array.isArray(p[k]) ? pair(...p[k]) : pair(p[k], 0); /* a number alone is from before */
if (typeof v[0] === 'number' && v[0] >= 0 && v[0] < 864e13) to[k] = later(to[k], v);
}
const out = Array.isArray(p.aside) ? p.aside.map(id => [id, 1]) : Object.entries(p.aside || {});
for (const [id, t] of out) if (Math.abs(t) > 0) { const o = to.aside[id] || 0; if (Math.abs(t) > Math.abs(o) || (t > 0 && t === -o)) to.aside[id] = t; }
}
return to;
}
const exam = e => e && e.at > 0 && e.share >= 0 && e.share <= 1 && Array.isArray(e.ids) && e.parts && typeof e.parts === 'object';
function exams(...all) {
const one = new Map();
for (const e of all.flat().filter(exam)) { const s = JSON.stringify(e), o = one.get(e.at); if (!o || o < s) one.set(e.at, s); }
return [...one].sort((a, b) => a[0] - b[0]).map(x => JSON.parse(x[1]));
}
const also = () => ({ exams: exams(store.get('exams', [])), settings: settings(store.get('prefs', {})) });
function join(p) {
const mine = also(), all = exams(mine.exams, [].concat(p.exams || []));
store.set('prefs', settings(mine.settings, p.settings));
return store.set('exams', all) ? all.length - mine.exams.length : 0;
}
function inherit() {
for (const was of (document.documentElement.dataset.former || '').split(' ').filter(Boolean)) try {
const get = k => localStorage.getItem('study:' + was + ':' + k), raw = get('log'), p = JSON.parse(raw), sign = raw && raw.length + '.' + (get('exams') || '').length;
if (!L.known(p) || store.get('took:' + was) === sign) continue;
const since = store.get('forgot', 0);
L.merge(p.log.filter(e => e && e[1] > since));
join({ exams: (JSON.parse(get('exams')) || []).filter(e => e && e.at > since), settings: JSON.parse(get('prefs')) });
if (!L.trouble) store.set('took:' + was, sign);
} catch (e) { /* what cannot be read there is left there */ }
}

Object.assign(L, { join, also });
inherit();
})(window);
