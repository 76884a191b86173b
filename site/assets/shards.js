(function (root) {
'use strict';
const api = root.StudySearch, MOST = 300, NEAR = 3, LAST = 60, MORE = 32;
const DIGIT = new Uint8Array(127);
for (let c = 33, d = 0; c < 127; c++) if (c !== 39 && c !== 92) DIGIT[c] = d++;

class Reader {
constructor(text, at, end) { this.text = text; this.at = at || 0; this.end = end === undefined ? text.length : end; this.word = ''; }
more() { return this.at < this.end; }
number() {
for (let n = 0, times = 1; ; times *= MORE) {
const d = DIGIT[this.text.charCodeAt(this.at++)];
n += d * times;
if (d < LAST) return n;
}
}
nextWord() {
const shared = this.number(), length = this.number();
this.at += length;
return this.word = this.word.slice(0, shared) + this.text.slice(this.at - length, this.at);
}
}

api.shards = head => {
const starts = [], kinds = Object.keys(head.kinds), fields = Object.keys(head.fields);
const arrived = { shard: new Map(), spelling: new Map(), rests: new Map(), texts: new Map() }, coming = new Map(), words = new Map(), lists = new Map();
for (const r = new Reader(head.starts); r.more();) starts.push(r.nextWord());
for (const sort in arrived) api[sort] = (id, text) => arrived[sort].set(id, text);
const load = file => {
if (!coming.has(file)) coming.set(file, root.Study.script('search/' + file + '.js').catch(e => { coming.delete(file); throw e; }));
return coming.get(file);
};
const name = start => start.replace(/[^a-z0-9]/g, c => '-' + c.charCodeAt(0).toString(16).padStart(4, '0'));
const place = word => {
let low = 0, high = starts.length;
while (high - low > 1) { const mid = (low + high) >> 1; if (starts[mid] <= word) low = mid; else high = mid; }
return low;
};
async function shard(n) {
const id = name(starts[n]);
await load('w-' + id);
if (!words.has(n)) {
const map = new Map(), text = arrived.shard.get(id);
for (const r = new Reader(text); r.more();) {
const word = r.nextWord(), rank = r.number(), length = r.number();
map.set(word, { rank, text, at: r.at, end: r.at += length });
}
words.set(n, map);
}
return words.get(n);
}
async function starting(prefix) {
const first = place(prefix), some = place(prefix + '\uffff') + 1 - first;
const maps = some > NEAR ? [] : await Promise.all(Array.from({ length: some }, (_, i) => shard(first + i)));
return maps.flatMap(map => [...map.keys()].filter(w => w.startsWith(prefix) && map.get(w).rank));
}
const entry = word => { const map = words.get(place(word)); return map && map.get(word); };
function listsOf(word) {
if (!lists.has(word)) {
const e = entry(word), found = [];
if (e) for (const r = new Reader(e.text, e.at, e.end); r.more();) {
const code = r.number(), documents = r.number(), length = r.number();
found.push({ kind: Math.floor(code / fields.length), field: code % fields.length, documents, places: new Reader(e.text, r.at, r.at += length) });
}
lists.set(word, found);
}
return lists.get(word);
}
const places = word => listsOf(word).reduce((sum, l) => sum + l.documents, 0);
const ref = (page, kind, local) => (page * kinds.length + kind) * 65536 + local;
const kindOf = number => kinds[Math.floor(number / 65536) % kinds.length];
function decode(list) {
list.numbers = new Float64Array(list.documents);
list.often = new Int32Array(list.documents);
for (let r = list.places, page = -1, n = 0; r.more();) {
page += r.number() + 1;
for (let local = 0, code = 2; code & 2; n++) {
code = r.number();
local += code >> 2;
list.numbers[n] = ref(page, list.kind, local);
list.often[n] = code & 1 ? r.number() + 2 : 1;
}
}
}
function each(word, list, see) {
if (!list.numbers) decode(list);
const n = places(word), boost = head.fields[fields[list.field]] * (head.kinds[kinds[list.kind]] / 100), idf = Math.log(1 + Math.abs((head.documents - n + .5) / (n + .5)));
const weights = list.weights = list.weights || [];
for (let i = 0; i < list.documents; i++) {
const often = list.often[i];
see(list.numbers[i], weights[often] = weights[often] || Math.floor(idf * (2.2 * often) / (1.2 + often) * boost * 1000 + .5) / 1000);
}
}
function candidates({ toks, names, not, kind }) {
const hits = new Map(), out = new Set(), score = api.combine(toks);
const all = (word, named, see) => { for (const l of listsOf(word)) if ((fields[l.field] === 'whole') === named && (named || !kind || kinds[l.kind] === kind)) each(word, l, see); };
for (const w of not) for (const l of listsOf(w)) each(w, l, number => out.add(number));
toks.forEach((k, turn) => {
for (const [w, boost] of k.clauses) all(w, false, (number, weight) => {
let h = hits.get(number);
if (!h) { if (out.has(number)) return; hits.set(number, h = { number, sum: 0, weight: 0, turn: -1 }); }
h.sum += boost / 12 * weight;
if (h.turn < turn) { h.turn = turn; h.weight += k.weight; }
});
});
for (const w of names) all(w, true, (number, weight) => { if (hits.has(number)) hits.get(number).sum += weight; });
const scores = Float64Array.from(hits.values(), h => h.score = score(h)).sort(), least = scores[Math.max(0, scores.length - MOST)];
return new Set([...hits.values()].filter(h => h.score >= least).sort((a, b) => b.score - a.score || a.number - b.number).slice(0, MOST).map(h => h.number));
}
function index(query) {
const lunr = root.lunr, keep = candidates(query), invertedIndex = Object.create(null), fieldVectors = Object.create(null);
const terms = [...new Set([...query.names, ...query.toks.flatMap(k => [...k.clauses.keys()])])].sort(), builder = new lunr.TokenSet.Builder();
terms.forEach((word, _index) => {
const posting = invertedIndex[word] = { _index };
for (const f of fields) posting[f] = Object.create(null);
for (const l of listsOf(word)) each(word, l, (number, weight) => {
if (!keep.has(number)) return;
const field = fields[l.field], id = field + '/' + number;
posting[field][number] = {};
(fieldVectors[id] = fieldVectors[id] || new lunr.Vector()).elements.push(_index, weight);
});
builder.insert(word);
});
builder.finish();
return new lunr.Index({ invertedIndex, fieldVectors, tokenSet: builder.root, fields, pipeline: new lunr.Pipeline() });
}
async function docs(refs) {
return Promise.all(refs.map(async number => {
const page = Math.floor(number / 65536 / kinds.length), note = page < head.notes, each = note ? head.notesAFile : head.othersAFile, at = note ? page : page - head.notes;
const id = (note ? 'n' : 'o') + Math.floor(at / each);
await load(id);
const texts = arrived.texts.get(id), pages = typeof texts === 'string' ? JSON.parse(texts).map(api.pageDocs) : texts;
arrived.texts.set(id, pages);
return pages[at % each].filter(d => d.k === kindOf(number))[number % 65536];
}));
}
return {
size: head.documents, little: new Set(head.little.split(' ')), fields, places, index, docs, kind: kindOf,
open: all => Promise.all([...new Set(all.map(place))].map(shard)),
starting,
async complete(prefix) {
if (place(prefix) !== place(prefix + '\uffff')) {
const letters = name(prefix.slice(0, 2));
await load('r-' + letters);
return (JSON.parse(arrived.rests.get(letters))[prefix] || '').split(' ').filter(Boolean);
}
return api.best(await starting(prefix), w => entry(w).rank);
},
async spelling(letters) {
const known = head.letters.split(' '), found = [];
for (const letter of letters) if (known.includes(letter)) {
await load('s-' + name(letter));
for (const r = new Reader(arrived.spelling.get(letter)); r.more();) found.push([r.nextWord(), r.number()]);
}
return found;
}
};
};
})(window);
