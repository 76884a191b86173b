(function (root) {
'use strict';
const api = root.StudySearch = root.StudySearch || {}, MOST = 300, EXACT = 12, COMMON = 1000;
const NAMED = [[/[\u2010\u2011]/g, '-'], [/\bc\+\+/gi, ' cplusplus '], [/\b([cf])#/gi, ' $1sharp '], [/(^|[^\w])\.net\b/gi, '$1 dotnet ']];
const PLAIN = { ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ı: 'i' };
const DENSE = '[\\u0e00-\\u0eff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]', UNSPACED = new RegExp('(' + DENSE + '+)');
const PIECES = new RegExp('(' + DENSE + '|(?:(?!' + DENSE + ")[\\p{L}\\p{N}\\p{M}'’+#-])+)", 'u');

function plain(text) {
for (const [from, to] of NAMED) text = text.replace(from, to);
return /[^\0-\x7f]/.test(text)
? text.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05bd\u064b-\u0652]+/g, '').normalize('NFC').replace(/[ßẞæÆœŒøØłŁđĐðÐþÞı]/g, c => PLAIN[c]) : text;
}
function words(text, query) {
const out = [];
for (const m of plain(text).matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?(?:[-/.+_&][\p{L}\p{N}\p{M}]+)*/gu)) {
const raw = m[0].replace(/['’]s$/i, '').replace(/['’]/g, '');
raw.split(UNSPACED).forEach((run, i) => {
if (i % 2) { for (let k = 0; k < Math.max(1, run.length - 1); k++) out.push(run.slice(k, k + 2)); return; }
const parts = run.split(/[-/.+_&]/).filter(Boolean), set = new Set();
if (!query && parts.length > 1 && parts.length < 5) set.add(parts.join('').toLowerCase());
for (const p of parts) {
set.add(p.toLowerCase());
if (!query) for (const c of p.split(/(?<=[a-z0-9])(?=[A-Z])/)) if (c.length > 1) set.add(c.toLowerCase());
}
out.push(...set);
});
}
return out;
}
function hits(text, fits) {
const out = [];
const put = (from, to) => { const last = out[out.length - 1]; if (last && from < last[1]) last[1] = to; else out.push([from, to]); };
for (const m of text.matchAll(/[\p{L}\p{N}\p{M}'’+#-]+/gu)) {
let at = m.index;
m[0].split(UNSPACED).forEach((run, i) => {
const same = plain(run), size = i % 2 && same.length === run.length ? Math.min(2, run.length) : run.length;
if (size === run.length) { if (words(run).some(fits)) put(at, at + size); }
else for (let k = 0; k + size <= run.length; k++) if (fits(same.slice(k, k + size))) put(at + k, at + k + size);
at += run.length;
});
}
return out;
}
const whole = name => plain(name).replace(/[^\p{L}\p{N}\p{M}]+/gu, '').toLowerCase();

function forms(t) {
if (!/^[a-z]{3,}$/.test(t)) return [];
const stem = w => root.lunr.stemmer(new root.lunr.Token(w, {})).toString(), st = stem(t), out = new Set();
for (const base of [st, st.replace(/i$/, 'y'), st + 'e', st + st.slice(-1), st.replace(/i$/, 'ie')])
for (const end of ['', 's', 'es', 'd', 'ed', 'ing', 'ings', 'er', 'ers', 'ly', 'ment', 'ments', 'ion', 'ions', 'ation', 'ations', 'al', 'able', 'ive', 'ity', 'ness']) out.add(base + end);
out.delete(t);
return [...out].filter(w => w.length > 2 && stem(w) === st);
}

const ENDINGS = { es: [[/([cs])ion$/, '$1ión']], fr: [[/ee(s?)$/, 'ée$1']], pt: [[/cao$/, 'ção'], [/coes$/, 'ções']], ru: [[/([иыое])и$/, '$1й']] };
async function kin(src, t) {
const { stem, language } = src, root = w => stem((ENDINGS[language] || []).reduce((word, [from, to]) => word.replace(from, to), w)), st = root(t);
let n = 0;
while (n < st.length && st[n] === t[n]) n++;
return n < 2 ? [] : (await src.starting(t.slice(0, n))).filter(w => w !== t && root(w) === st);
}

function parse(text, little) {
const phrases = [], not = [];
const rest = text.replace(/["“„«]([^"“”„«»]+)["”“»]/g, (m, said) => { phrases.push(words(said, true)); return ' ' + said + ' '; })
.replace(/(^|\s)-([\p{L}\p{N}]\S*)/gu, (m, space, w) => { not.push(...words(w, true)); return ' '; });
const raw = words(rest, true), quoted = new Set(phrases.flat());
const loud = new Set(/\p{Ll}/u.test(rest) ? (rest.match(/\b[A-Z]{2,}\b/g) || []).map(w => w.toLowerCase()) : []); /* the OR of "OR gate" */
let asked = [...new Set(raw)].filter(t => !little.has(t) || loud.has(t));
if (!asked.length) asked = [...new Set(raw)];
const toks = asked.map((t, i) => ({ t, last: i === asked.length - 1, quoted: quoted.has(t), clauses: new Map(), named: new Map() }));
const joined = new Map(); /* "sage maker", "speech to text" */
for (const n of [2, 3]) for (let i = 0; i + n <= raw.length; i++) raw.slice(i, i + n).forEach(k => joined.set(k, [...joined.get(k) || [], raw.slice(i, i + n).join('')]));
const names = new Set([whole(rest), asked.join('')].filter(Boolean));
for (const n of [...names]) names.add(n + 's').add(n.replace(/e?s$/, '')).add(n.replace(/s$/, ''));
return { toks, phrases, not, joined, names: [...names] };
}

function slips(a, b, most) {
if (Math.abs(a.length - b.length) > most) return most + 1;
let before = [], row = [...Array(b.length + 1).keys()];
for (let i = 1; i <= a.length; i++) {
const old = before;
before = row; row = [i];
for (let j = 1; j <= b.length; j++) {
row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] !== b[j - 1]));
if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], old[j - 2] + 1);
}
if (Math.min(...row) > most) return most + 1;
}
return row[b.length];
}
async function nearest(src, t) {
if (t.length < 4 || /[^\p{L}]/u.test(t) || UNSPACED.test(t)) return [];
const most = t.length > 7 ? 2 : 1, found = [], own = new Set(t);
for (const [word, common] of await src.spelling(new Set(t.slice(0, 2)))) {
let other = 0; /* letters that are not in what was typed are slips, each of them: most words need no closer look */
for (let i = 0; i < word.length && other <= most; i++) if (!own.has(word[i])) other++;
if (other > most) continue;
const d = slips(t, word, most);
if (d <= most) found.push([d, -common, word]);
}
found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
return found.filter(f => f[0] === found[0][0]).slice(0, 3).map(f => f[2]);
}

async function clauses(src, ask) {
const { toks, joined } = ask;
await Promise.all(toks.map(async k => {
k.forms = k.quoted || UNSPACED.test(k.t) ? [] : src.stem ? await kin(src, k.t) : forms(k.t);
const half = !k.quoted && (UNSPACED.test(k.t) ? k.t.length < 2 : k.last && (k.t.length > 1 || toks.length < 2) || k.t.length > 2);
k.rest = half ? await src.complete(k.t) : [];
}));
await src.open([...ask.names, ...ask.not, ...toks.flatMap(k => [k.t, ...k.forms, ...k.rest, ...joined.get(k.t) || []])]);
const fixed = [];
for (const k of toks) {
const put = (w, boost) => { if (src.places(w) && !(k.clauses.get(w) >= boost)) k.clauses.set(w, boost); };
put(k.t, EXACT);
k.forms.forEach(w => put(w, 8));
(joined.get(k.t) || []).forEach(w => put(w, 8));
k.rest.forEach(w => { if (src.places(w) > COMMON && src.named(w) && !k.clauses.has(w)) k.named.set(w, k.last ? 4 : 2); else put(w, k.last ? 4 : 2); });
if (!k.clauses.size && !k.named.size && !k.quoted) {
const near = await nearest(src, k.t);
await src.open(near);
near.forEach((w, i) => put(w, i ? 2 : 6));
if (near.length) fixed.push([k.t, near[0]]);
}
const known = src.places(k.t) || Math.max(0, ...[...k.clauses.keys(), ...k.named.keys()].map(src.places));
k.weight = Math.log(1 + (src.size + 1) / (known + 1));
}
return fixed;
}

async function find(src, text, kind) {
const ask = parse(text, src.little), { toks, phrases, not } = ask, hits = new Map();
const fixed = await clauses(src, ask), names = ask.names.filter(src.places);
await src.texts([...not, ...toks.flatMap(k => [...k.clauses.keys()])]);
const index = src.index({ toks, names, not, kind }), score = root.StudySearch.combine(toks);
const run = (list, fields, found) => {
const boosts = [...list], norm = Math.hypot(...boosts.map(b => b[1])) / EXACT;
if (boosts.length) index.query(q => boosts.forEach(([w, boost]) => q.term(w, { boost, fields, usePipeline: false }))).forEach(r => found(+r.ref, r.score * norm, r.matchData.metadata));
};
const out = new Set();
run(not.filter(src.places).map(w => [w, 1]), src.fields, ref => out.add(ref));
const hit = ref => hits.get(ref) || hits.set(ref, { ref, sum: 0, weight: 0, terms: new Set() }).get(ref);
for (const k of toks) for (const [list, fields] of [[k.clauses, src.fields.filter(f => f !== 'whole')], [k.named, src.fields.filter(named)]]) run(list, fields, (ref, s, data) => {
const h = hit(ref);
h.sum += s;
if (h.last !== k) { h.last = k; h.weight += k.weight; }
Object.keys(data).forEach(w => h.terms.add(w));
});
run(names.map(w => [w, EXACT]), ['whole'], (ref, s) => { if (hits.has(ref)) hit(ref).sum += s; });
let list = [...hits.values()].filter(h => !out.has(h.ref) && (!kind || src.kind(h.ref) === kind));
list.forEach(h => { h.score = score(h.sum, h.weight); });
list.sort((a, b) => b.score - a.score || a.ref - b.ref);
list = list.slice(0, MOST);
if (phrases.length) list = await said(src, list, phrases);
return Object.assign(list, { fixed });
}
const named = field => field !== 'body' && field !== 'whole';
function combine(toks) {
const asked = toks.reduce((sum, k) => sum + k.weight, 0) || 1;
return (sum, weight) => Math.round(sum * Math.pow(weight / asked, 2) * 1e6) / 1e6;
}
async function said(src, list, phrases) {
const some = list.slice(0, 60), docs = await src.docs(some.map(h => h.ref));
return some.filter((h, i) => phrases.every(p => [docs[i].x, docs[i].h, docs[i].p, ...docs[i].a].some(text => (' ' + words(text, true).join(' ') + ' ').includes(' ' + p.join(' ') + ' '))));
}

const pageDocs = ([p, u, docs]) => docs.map(([k, anchor, h, x, ...a]) => ({ p, u: u + anchor, h, k, x, a }));

function all({ little: line, pages, index: json }) {
const index = root.lunr.Index.load(json), docs = pages.flatMap(pageDocs), terms = Object.keys(index.invertedIndex).sort();
const known = new Map(), fields = index.fields, little = new Set(line.split(' '));
const count = w => {
let c = known.get(w);
if (!c) {
c = { places: 0, named: 0, rank: 0 };
const posting = index.invertedIndex[w];
if (posting) for (const f of fields) {
const n = Object.keys(posting[f]).length;
c.places += n;
c.named += named(f) ? n : 0;
c.rank += f === 'whole' ? 0 : n * (f === 'body' ? 1 : 8);
}
known.set(w, c);
}
return c;
};
const from = prefix => {
let low = 0, high = terms.length;
while (low < high) { const mid = (low + high) >> 1; if (terms[mid] < prefix) low = mid + 1; else high = mid; }
return low;
};
const begin = prefix => { const list = []; for (let i = from(prefix); i < terms.length && terms[i].startsWith(prefix); i++) if (count(terms[i]).rank) list.push(terms[i]); return list; };
return {
size: docs.length, little, fields, open: async () => {}, texts: async () => {}, places: w => count(w).places, named: w => count(w).named, index: () => index,
kind: ref => docs[ref].k, docs: async refs => refs.map(ref => docs[ref]),
starting: async prefix => begin(prefix),
complete: async prefix => api.best(begin(prefix), little, w => count(w).rank),
spelling: async letters => [...letters].flatMap(begin).filter(w => /^\p{L}{4,24}$/u.test(w)).map(w => [w, 31 - Math.clz32(count(w).rank)])
};
}
const best = (list, little, common) => {
const rank = w => little.has(w) ? 0 : common(w);
return list.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, 8);
};

Object.assign(api, { words, hits, PIECES, whole, find, named, combine, all, best, pageDocs });
})(typeof window === 'object' ? window : globalThis);
