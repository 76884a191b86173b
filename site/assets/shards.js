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
const kinds = Object.keys(head.kinds), fields = Object.keys(head.fields);
const arrived = { names: new Map(), places: new Map(), spelling: new Map(), rests: new Map(), texts: new Map() }, coming = new Map(), spellings = new Map(), initials = new Set(head.letters.split(' ')), little = new Set(head.little.split(' '));
for (const sort in arrived) api[sort] = (id, text) => arrived[sort].set(id, text);
const load = file => {
if (!coming.has(file)) coming.set(file, root.Study.script('search/' + file + '.js').catch(e => { coming.delete(file); throw e; }));
return coming.get(file);
};
const name = start => start.replace(/[^a-z0-9]/g, c => '-' + c.charCodeAt(0).toString(16).padStart(4, '0'));
function shards(letter, texts, coded, entry) {
const starts = [], opened = new Map();
for (const r = new Reader(coded); r.more();) starts.push(r.nextWord());
const place = word => {
let low = 0, high = starts.length;
while (high - low > 1) { const mid = (low + high) >> 1; if (starts[mid] <= word) low = mid; else high = mid; }
return low;
};
async function open(n) {
const id = name(starts[n]);
await load(letter + '-' + id);
if (!opened.has(n)) {
const entries = new Map();
for (const r = new Reader(texts.get(id)); r.more();) { const word = r.nextWord(); entries.set(word, entry(r, word)); }
opened.set(n, entries);
}
return opened.get(n);
}
return {
place, open,
all: words => Promise.all([...new Set(words.map(place))].map(open)),
get: word => { const entries = opened.get(place(word)); return entries && entries.get(word); }
};
}
function lists(r, word) {
const length = r.number(), text = r.text, at = r.at, end = r.at += length;
let found;
return () => {
if (found) return found;
found = [];
for (const r = new Reader(text, at, end); r.more();) {
const code = r.number(), documents = r.number(), length = r.number();
found.push({ word, kind: Math.floor(code / fields.length), field: fields[code % fields.length], documents, places: new Reader(text, r.at, r.at += length) });
}
return found;
};
}
const names = shards('w', arrived.names, head.names, (r, word) => ({ rank: r.number(), texts: r.number(), lists: lists(r, word) }));
const bodies = shards('b', arrived.places, head.places, lists);
const inNames = word => { const e = names.get(word); return e ? e.lists() : []; };
const inTexts = word => { const found = bodies.get(word); return found ? found() : []; };
const total = found => found.reduce((sum, l) => sum + l.documents, 0);
const named = word => total(inNames(word).filter(l => api.named(l.field)));
const inSome = word => { const e = names.get(word); return e ? e.texts : 0; };
const places = word => total(inNames(word)) + inSome(word);
async function starting(prefix) {
const first = names.place(prefix), some = names.place(prefix + '\uffff') + 1 - first;
const all = some > NEAR ? [] : await Promise.all(Array.from({ length: some }, (_, i) => names.open(first + i)));
return all.flatMap(entries => [...entries.keys()].filter(w => w.startsWith(prefix) && entries.get(w).rank));
}
async function spelled(letter) {
if (!spellings.has(letter)) {
await load('s-' + name(letter));
const list = [];
for (const r = new Reader(arrived.spelling.get(letter)); r.more();) list.push([r.nextWord(), r.number()]);
spellings.set(letter, list);
}
return spellings.get(letter);
}
const most = head.most, ref = (page, kind, local) => (page * kinds.length + kind) * most + local;
const kindOf = number => kinds[Math.floor(number / most) % kinds.length];
const seen = [], seats = new Map();
const seat = number => {
if (!seats.has(number)) { seats.set(number, seen.length); seen.push(number); }
return seats.get(number);
};
function decoded(list) {
if (list.seats) return list;
const n = places(list.word), boost = head.fields[list.field] * (head.kinds[kinds[list.kind]] / 100), idf = Math.log(1 + Math.abs((head.documents - n + .5) / (n + .5))), weights = [];
const weight = often => weights[often] = weights[often] || Math.floor(idf * (2.2 * often) / (1.2 + often) * boost * 1000 + .5) / 1000;
list.seats = new Int32Array(list.documents);
list.weights = new Float64Array(list.documents);
for (let r = list.places, page = -1, n = 0; r.more();) {
page += r.number() + 1;
for (let local = 0, code = 2; code & 2; n++) {
code = r.number();
local += code >> 2;
list.seats[n] = seat(ref(page, list.kind, local));
list.weights[n] = weight(code & 1 ? r.number() + 2 : 1);
}
}
return list;
}
function each(words, wanted, see) {
for (const word of words) for (const list of [...inNames(word), ...inTexts(word)]) if (wanted(list)) {
const { seats, weights } = decoded(list);
for (let i = 0; i < seats.length; i++) see(seats[i], weights[i], list);
}
}
const counted = ({ toks, names, kind }) => {
const text = l => l.field !== 'whole' && (!kind || kinds[l.kind] === kind);
return [...toks.flatMap((token, turn) => [
{ token, turn, clauses: token.clauses, wanted: text },
{ token, turn, clauses: token.named, wanted: l => api.named(l.field) && text(l) }]),
{ clauses: new Map(names.map(w => [w, 12])), wanted: l => l.field === 'whole' }];
};
function candidates({ toks, not }, parts) {
const sum = [], weight = [], last = [], out = [], hits = [], keep = [], score = api.combine(toks);
each(not, () => true, at => { out[at] = true; });
for (const { token, turn, clauses, wanted } of parts) for (const [w, boost] of clauses) each([w], wanted, (at, more) => {
if (out[at] || !token && !weight[at]) return;
if (token && !(last[at] >= turn)) {
if (!weight[at]) { hits.push(at); weight[at] = sum[at] = 0; }
last[at] = turn; weight[at] += token.weight;
}
sum[at] += boost / 12 * more;
});
for (const at of hits) sum[at] = score(sum[at], weight[at]);
const least = Float64Array.from(hits, at => sum[at]).sort()[Math.max(0, hits.length - MOST)];
for (const at of hits.filter(at => sum[at] >= least).sort((a, b) => sum[b] - sum[a] || seen[a] - seen[b]).slice(0, MOST)) keep[at] = true;
return keep;
}
function index(query) {
const lunr = root.lunr, parts = counted(query), keep = candidates(query, parts), invertedIndex = Object.create(null), fieldVectors = Object.create(null), builder = new lunr.TokenSet.Builder();
const terms = [...new Set(parts.flatMap(part => [...part.clauses.keys()]))].sort();
terms.forEach((word, _index) => {
const posting = invertedIndex[word] = { _index };
for (const f of fields) posting[f] = Object.create(null);
each([word], l => l.seats, (at, weight, { field }) => {
if (!keep[at]) return;
const number = seen[at], id = field + '/' + number;
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
const page = Math.floor(number / most / kinds.length), note = page < head.notes, each = note ? head.notesAFile : head.othersAFile, at = note ? page : page - head.notes;
const id = (note ? 'n' : 'o') + Math.floor(at / each);
await load(id);
const texts = arrived.texts.get(id), pages = typeof texts === 'string' ? JSON.parse(texts).map(api.pageDocs) : texts;
arrived.texts.set(id, pages);
return pages[at % each].filter(d => d.k === kindOf(number))[number % most];
}));
}
return {
far: true, size: head.documents, named, little, fields, places, index, docs, kind: kindOf,
open: names.all, texts: words => bodies.all(words.filter(inSome)),
starting,
async complete(prefix) {
if (names.place(prefix) !== names.place(prefix + '\uffff')) {
const two = name(prefix.slice(0, 2));
await load('r-' + two);
return (JSON.parse(arrived.rests.get(two))[prefix] || '').split(' ').filter(Boolean);
}
return api.best(await starting(prefix), little, w => names.get(w).rank);
},
spelling: async letters => (await Promise.all([...letters].filter(letter => initials.has(letter)).map(spelled))).flat()
};
};
})(window);
