(function (root) {
'use strict';
const { $$, store, script, say } = root.Study, html = document.documentElement;
const DAY = 864e5, STEP = 6e5, WHERE = ['note', 'practice', 'review', 'exam'];
const name = store.key, heard = [], renamed = root.StudyRenamed || {};
let log = [], live = [], own = [], locked = false, trouble = '', plan = null, states = null;

const entry = e => Array.isArray(e) && typeof e[0] === 'string' && e[0] && e[1] >= 1 && e[1] < 864e13 && [0, 1, 2, 3, 4].includes(e[2])
? [e[0], Math.round(e[1]), e[2], e[3] > 0 ? Math.round(e[3]) : 0, [1, 2, 3].includes(e[4]) ? e[4] : 0, WHERE.includes(e[5]) ? e[5] : 'review',
...(typeof e[6] === 'string' && e[6] ? [e[6].slice(0, 80)] : [])] : null;
const known = p => p && (p.v === 1 || p.v === 2) && Array.isArray(p.log);
function union(a, b) {
if (!b.length && a.every((e, i) => !i || a[i - 1][1] < e[1])) return a;
const all = a.concat(b).sort((x, y) => x[1] - y[1]), out = [];
for (let i = 0, n = 0; i < all.length; i = n) {
const one = new Map();
while (++n < all.length && all[n][1] === all[i][1]);
if (n === i + 1) out.push(all[i]);
else for (const e of all.slice(i, n)) {
const key = JSON.stringify(e.slice(0, 6)), old = one.get(key);
if (!old || (old[6] || '') < (e[6] || '')) one.set(key, e);
}
out.push(...[...one].sort((x, y) => x[0] < y[0] ? -1 : 1).map(x => x[1]));
}
return out;
}
function set(all) {
const gone = new Set(), soon = Date.now() + DAY;
log = all;
live = log.map(e => renamed[e[0]] ? [renamed[e[0]], ...e.slice(1)] : e);
for (const e of live) if (!e[2]) gone.add(e[1] + e[0]);
live = live.filter(e => e[2] && e[1] < soon && !(gone.size && gone.has(e[1] + e[0])));
states = null;
}
const json = also => JSON.stringify({ v: 2, algo: 'fsrs6', site: html.dataset.site, log, ...also });

function read() {
let raw = null, p = null;
try { raw = localStorage.getItem(name('log')); } catch (e) { trouble = 'This browser stores nothing for this page, so progress lasts until you close it. Save a copy to keep it.'; }
try { p = JSON.parse(raw); } catch (e) { /* set aside below */ }
const saved = known(p) ? p.log.map(entry).filter(Boolean) : [], gone = store.get('forgot', 0);
if (gone) own = own.filter(e => e[1] > gone); /* also of a page that slept when the learner forgot everything */
if (!raw) locked = false;
set(union(saved, own));
if (raw && !locked && !(known(p) && saved.length === p.log.length)) try { /* damaged or of a later version */
localStorage.setItem(name('log-aside-' + Date.now()), raw);
localStorage.setItem(name('log'), json());
trouble = 'The stored progress could not be read in full. The original was set aside in this browser.';
} catch (e) { locked = true; trouble = 'The stored progress could not be read. It is left as it is; save a copy of what you do now.'; }
return log.length > saved.length;
}
function save() {
try {
if (locked) throw 0;
localStorage.setItem(name('log'), json());
} catch (e) {
trouble = trouble || 'This browser’s storage is full, so new progress lasts until you close the page. Save a copy to keep it.';
carry();
}
}
let carried;
const free = () => removeEventListener('click', hold, true);
const carry = () => carried = carried || (addEventListener('click', hold, true), script('assets/carry.js').then(free, () => carried = 0));
function hold(e) {
const a = e.target.closest('a[href*=".html"]');
if (!a) return;
e.preventDefault();
e.stopImmediatePropagation();
carry().then(() => { free(); a.dispatchEvent(new MouseEvent('click', e)); });
}
function append(list) {
read(); /* another tab may have written */
own = union(own, list);
set(union(log, list));
save();
tell();
}
function tell() { paint(); heard.forEach(fn => fn()); }

function add(id, grade, ms, sure, where, given) {
const e = entry([id, Date.now(), grade, Math.min(ms, STEP), sure, where, given]);
while (log.some(x => x[0] === id && x[1] === e[1])) e[1]++;
append([e]);
return e;
}
function merge(list) {
const n = log.length;
append(list.map(entry).filter(Boolean));
return log.length - n;
}

function day(ms) { const d = new Date(ms - 144e5); d.setHours(4, 0, 0, 0); return +d; }
function from(t, ivl) { const d = day(t + ivl); return d - t < DAY / 4 ? d + DAY : d; }

const fresh = () => ({ n: 0, at: 0, due: 0, ivl: 0, grade: 0, sure: 0 });
function step(c, e, now, rate) {
const t = Math.max(c.at, Math.min(e[1], now)), easy = e[5] === 'note' && e[2] > 1, due = c.n && t < c.due;
if (!easy || !c.n) rate(c, easy ? Math.min(e[2], 3) : e[2], t);
if (easy && !due) { c.due = from(t, DAY); c.ivl = DAY; }
c.n++; c.at = t; c.grade = e[2]; c.sure = e[4];
return c;
}
function planned(next) {
if (next) { plan = next; states = null; store.set('plan', next); }
return plan = plan || store.get('plan', {});
}
function quick() {
if (states) return states;
const all = states = {}, now = Date.now();
for (const e of live) {
const p = planned()[e[0]], c = all[e[0]] = all[e[0]] || fresh();
if (p && e[1] <= p[0]) Object.assign(c, { n: c.n + 1, at: e[1], due: p[1] || Infinity, ivl: p[2] || 0, grade: e[2], sure: e[4] });
else step(c, e, now, (c, g, t) => {
c.ivl = g === 1 ? STEP : DAY * (c.ivl < DAY ? [1, 2, 8][g - 2] : 2 * c.ivl / DAY);
c.due = g === 1 ? t + STEP : from(t, c.ivl);
});
}
return all;
}

const due = now => new Set(Object.entries(quick()).filter(([, c]) => c.due <= now).map(([id]) => (planned()[id] || [])[6] || id)).size;
const span = ms => ms < 3570e3 ? say('{0} min', Math.max(1, Math.round(ms / 6e4))) : ms < DAY * .9 ? say('{0} h', Math.round(ms / 36e5))
: ms < DAY * 45 ? say('{0} day|{0} days', Math.round(ms / DAY)) : ms < DAY * 548 ? say('{0} month|{0} months', Math.round(ms / DAY / 30.4)) : say('{0} year|{0} years', (ms / DAY / 365).toFixed(1));

addEventListener('storage', e => { const all = e.key === null; if (all || e.key === name('plan')) plan = states = null; if (all || e.key === name('log')) { if (!e.newValue) own = []; if (read()) save(); tell(); } });
addEventListener('pageshow', e => { if (e.persisted) { plan = null; read(); tell(); } });
function paint() {
const all = quick(), n = due(Date.now());
$$('[data-dot]').forEach(d => {
const c = all[d.dataset.dot], s = c ? (c.grade > 1 ? 'ok' : 'no') : '';
d.className = 'dot ' + s;
d.title = d.ariaLabel = { ok: 'Answered correctly', no: 'To revisit', '': 'Not tried yet' }[s];
});
$$('[data-dots]').forEach(d => {
const n = c => $$(c, d).length;
d.ariaLabel = say('{0} question, {1} right, {2} to revisit|{0} questions, {1} right, {2} to revisit', n('.dot'), n('.ok'), n('.no'));
});
$$('[data-due]').forEach(b => { b.hidden = !n; b.textContent = say('{0} due', n); });
}

root.StudyLog = {
DAY, add, merge, known, json, quick, planned, due, span, day, from, fresh, step, paint,
undo: e => append([[e[0], e[1], 0, 0, 0, e[5]]]),
on: fn => heard.push(fn),
where: WHERE, get all() { return log; }, get log() { return live; }, get trouble() { return trouble; }
};
if (read()) save();
paint();
const brought = location.hash.startsWith('#r=') && document.referrer.startsWith(location.origin + '/');
root.StudyLog.arrived = Promise.all([location.protocol === 'file:' || trouble || brought ? carry() : 0,
html.dataset.former ? script('assets/join.js').catch(() => 0) : 0]);
})(window);
