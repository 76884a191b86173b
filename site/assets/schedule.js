(function (root) {
'use strict';
const { store, script } = root.Study, L = root.StudyLog, { DAY } = L, LEECH = 5, WEEK = 7 * DAY, SLICE = 20, FEW = 300;
let engine, coming, seen = [], known = {}, tests = [];

function prefs() {
const s = store.get('prefs', {}), of = (k, or) => [].concat(s[k] == null ? or : s[k])[0];
return { fresh: of('fresh', 10), keep: of('keep', .9), exam: of('exam', 0), aside: Object.keys(out(s)).filter(id => out(s)[id] > 0) };
}
const out = s => Array.isArray(s.aside) ? Object.fromEntries(s.aside.map(id => [id, 1])) : s.aside || {};
function prefer(change) {
const was = prefs(), s = store.get('prefs', {}), now = Date.now();
for (const k in change) if (change[k] !== was[k]) s[k] = [change[k], Math.max(now, Array.isArray(s[k]) ? s[k][1] + 1 : 0)];
store.set('prefs', s);
tune();
}
function aside(id, away) {
const s = store.get('prefs', {}), all = out(s), t = Math.max(Date.now(), Math.abs(all[id] || 0) + 1);
store.set('prefs', Object.assign(s, { aside: Object.assign(all, { [id]: away ? t : -t }) }));
}
function tune() {
engine = root.FSRS.fsrs({ request_retention: prefs().keep, enable_fuzz: false, enable_short_term: true, learning_steps: ['10m'], relearning_steps: ['10m'] });
seen = [];
}
const loaded = () => coming = coming || Promise.all([script('assets/ts-fsrs.min.js'), L.arrived]).then(tune).catch(e => { coming = null; throw e; });
const ready = () => loaded().then(replay);

function rate(c, g, t) {
c.card = engine.next(c.card || root.FSRS.createEmptyCard(new Date(t)), new Date(t), g).card;
c.ivl = c.card.due - t;
c.due = c.ivl < DAY ? +c.card.due : L.from(t, c.ivl);
c.leech = c.card.lapses >= LEECH;
}
const ahead = () => { const { exam } = prefs(); return exam > Date.now() ? exam : 0; };
function cap(c, id, exam) {
if (!exam || c.due < exam || c.at > exam - DAY) return c;
let n = 7;
for (const s of id) n = (n * 31 + s.charCodeAt(0)) % 9973;
c.due = Math.max(c.at + DAY, L.day(exam - DAY - n / 9973 * Math.min(WEEK, (exam - c.at) / 4)));
c.ivl = c.due - c.at;
return c;
}
function catchUp(until) {
const log = L.log, now = Date.now();
if (!seen.length || seen.some((e, i) => !log[i] || e[0] !== log[i][0] || e[1] !== log[i][1] || e[2] !== log[i][2])) { seen = []; known = {}; tests = []; }
for (const e of log.slice(seen.length)) {
if (performance.now() > until) return false;
const c = known[e[0]] = known[e[0]] || L.fresh();
tests.push({ id: e[0], at: e[1], ok: e[2] > 1, sure: e[4], old: c.ivl >= DAY && e[5] !== 'note' });
L.step(c, e, now, rate);
seen.push(e);
}
return true;
}
const replay = () => catchUp(performance.now() + SLICE) || new Promise(ok => setTimeout(ok)).then(replay);
function cards() {
const all = {}, exam = ahead();
catchUp(Infinity);
for (const id in known) all[id] = cap(Object.assign({}, known[id]), id, exam);
return all;
}
function card(id) {
const mine = L.log.filter(e => e[0] === id), now = Date.now();
return mine.length ? cap(mine.reduce((c, e) => L.step(c, e, now, rate), L.fresh()), id, ahead()) : undefined;
}
function glance() {
if (store.get('planned', 0) !== ahead()) return null; /* planned for an exam that has passed, or was set elsewhere */
const all = { ...L.quick() }, plan = L.planned(), away = new Set(prefs().aside), last = new Map(), many = new Map();
for (const e of L.log) { last.set(e[0], e[1]); many.set(e[0], (many.get(e[0]) || 0) + 1); }
const lost = Object.keys(all).filter(id => { const p = plan[id]; return !p || p[0] !== last.get(id) || !p[3] || (!p[1] && !away.has(id)); });
if (lost.reduce((n, id) => n + many.get(id), 0) > FEW) return null;
const one = ([, , , stability, at, due], c) => ({ ...c, due: due || c.due, card: { stability, last_review: new Date(at) } });
lost.forEach(id => { all[id] = card(id); });
for (const id in all) if (!all[id].card) all[id] = one(plan[id], all[id]);
return all;
}
const after = (c, grade, now, id) => cap(L.step(Object.assign(L.fresh(), c), ['', now, grade, 0, 0, 'review'], now, rate), id || '', ahead());
const faded = (c, at) => (at - c.card.last_review) / c.card.stability;
const recall = (c, at) => c.card ? engine.get_retrievability(c.card, new Date(Math.max(at, c.at)), false) : 0;
function kept(c, at) {
let k = Object.assign({}, c);
for (let i = 0; i < 60 && k.due < at; i++) k = L.step(k, ['', Math.max(k.due, Date.now()), 3, 0, 0, 'review'], Infinity, rate);
return recall(k, at);
}
function settle(all, kin, later) {
const plan = {}, old = L.planned(), away = new Set(prefs().aside), next = L.day(Date.now()) + DAY;
const gone = id => away.has(id) || (kin ? !kin.has(id) : old[id] && old[id][0] === all[id].at && !old[id][1]);
for (const id in all) {
const c = all[id], late = later && later.has(id) && c.due < next, first = kin ? kin.get(id) : (old[id] || [])[6];
plan[id] = [c.at, gone(id) ? 0 : late ? next : c.due, c.ivl, +c.card.stability.toPrecision(5), +c.card.last_review];
if (late) plan[id][5] = c.due;
if (first && first !== id) plan[id].splice(5, 2, plan[id][5] || 0, first);
}
L.planned(plan);
store.set('planned', ahead());
L.paint();
}
Object.assign(L, { loaded, ready, cards, card, glance, after, faded, recall, kept, settle, prefs, prefer, aside });
Object.defineProperty(L, 'tests', { get: () => tests });
})(window);
