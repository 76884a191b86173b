(function (root) {
'use strict';
const api = root.StudySearch = root.StudySearch || {};
const base = document.documentElement.dataset.base || '', KIND = { note: 'Note', term: 'Term', quiz: 'Question', sheet: 'Cheat sheet', page: 'Page' };
const place = document.getElementById('search-page'), SHOWN = 24, FIRST = 3, REST = 150;
let dlg, input, list, none, status, chips, src, loading, opts = [], cur = -1, turn = 0, moved;
const { h, store, script, say: text, mixed } = root.Study;
async function bring() {
let head, more;
api.accept = json => { head = JSON.parse(json); if (!head.pages) more = script('assets/shards.js'); };
await Promise.all(['assets/find.js', 'assets/lunr.min.js', 'search/index.js'].map(script));
await more;
await new Promise(ok => setTimeout(ok)); /* to read the file was work enough for one turn */
const found = head.pages ? api.all(head) : api.shards(head), language = head.stem;
if (language) {
for (const name of ['stemmer.support', language]) await script('assets/languages/lunr.' + name + '.min.js');
Object.assign(found, { language, stem: root.lunr[language].stemmer });
}
api.source = src = found;
}
function load() {
return loading = loading || bring().then(() => render(), () => { loading = null; say('The search files did not load. The glossary lists every term.'); });
}
const say = t => { if (status.textContent !== t) status.textContent = t; }; // it would be read out again

function build() {
input = h('input', { type: 'search', id: 'find', role: 'combobox', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go', placeholder: 'Search notes and terms',
'aria-label': 'Search notes and terms', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'found', oninput() { render(); } });
chips = h('div', { class: 'chips', role: 'group', 'aria-label': 'Show' },
...[['', 'All'], ['note', 'Notes'], ['term', 'Glossary'], ['quiz', 'Questions'], ['sheet', 'Sheet']].map(([v, t], i) => h('button', { type: 'button', value: v, 'aria-pressed': !i + '', onclick() { narrow(v); } }, t)));
list = h('div', { id: 'found', role: 'listbox', 'aria-label': 'Results' });
none = h('div', { class: 'none' });
status = h('p', { class: 'count', role: 'status' });
const close = () => dlg.close && dlg.close();
const box = h('div', { class: 'box' },
h('div', { class: 'field' }, root.Study.icon('search'), input, place ? '' : h('button', { type: 'button', class: 'quiet', onclick: close }, 'Close')),
h('div', { class: 'row' }, chips, status), list, none,
place ? '' : h('p', { class: 'hints' }, h('a', { href: base + 'glossary/index.html' }, 'Terms from A to Z'), h('span', { 'aria-hidden': 'true' }, h('kbd', {}, '↑'), h('kbd', {}, '↓'), ' move ', h('kbd', {}, 'Enter'), ' open ', h('kbd', {}, 'Ctrl Enter'), ' new tab ', h('kbd', {}, 'Esc'), ' close')));
dlg = place
? h('div', { class: 'finder inline', role: 'search', onkeydown: keys }, box)
: h('dialog', { class: 'finder', 'aria-label': 'Search', closedby: 'any', onkeydown: keys, onclick(e) { if (e.target === dlg) close(); } }, box);
(place || document.body).append(dlg);
}
function narrow(kind) {
[...chips.children].forEach(b => b.setAttribute('aria-pressed', (b.value === kind) + ''));
render();
}
function ask(q) { input.value = q; input.focus(); render(); }
api.open = () => {
if (!dlg) build();
if (!place && !dlg.open) dlg.showModal();
input.focus(); input.select(); load(); render();
};
api.page = () => {
build();
input.value = new URLSearchParams(location.search).get('q') || '';
load(); render();
};
api.mark = async () => {
await script('assets/find.js');
const asked = api.words(new URLSearchParams(location.search).get('q') || '', true).filter(w => w.length > 1), ranges = [];
const walk = document.createTreeWalker(root.Study.$('main'), NodeFilter.SHOW_TEXT);
while (walk.nextNode()) if (!walk.currentNode.parentNode.closest('nav')) for (const [from, to] of api.hits(walk.currentNode.data, w => asked.some(x => w.startsWith(x)))) {
const r = new Range();
r.setStart(walk.currentNode, from); r.setEnd(walk.currentNode, to);
ranges.push(r);
}
const look = new CSSStyleSheet();
look.replaceSync('::highlight(found) { background: var(--mark); color: var(--mark-ink); }');
document.adoptedStyleSheets.push(look);
CSS.highlights.set('found', new Highlight(...ranges));
history.replaceState(null, '', location.pathname + location.hash);
};
api.warm = () => { if (!dlg) build(); load(); };

function excerpt(text, terms, whole) {
const parts = text.split(api.PIECES), spots = api.hits(text, w => terms.has(w)), on = [];
let at = 0, n = 0;
for (const p of parts) {
while (n < spots.length && spots[n][1] <= at) n++;
on.push(!!p && n < spots.length && spots[n][0] < at + p.length);
at += p.length;
}
const shown = (from, to) => {
const nodes = [];
for (let i = from, end; i < to; i = end) {
for (end = i + 1; end < to && (on[end] === on[i] || !parts[end]); end++);
const some = parts.slice(i, end).join('');
nodes.push(on[i] ? h('mark', {}, some) : some);
}
return nodes;
};
if (whole) return shown(0, parts.length);
const room = parts.length > 1 && text.length < parts.length * 1.5 ? 160 : 46;
let best = 0, top = -1, sum = 0;
for (let i = 0; i < parts.length + room; i++) {
sum += (on[i] ? 1 : 0) - (on[i - room] ? 1 : 0);
const from = i - room + 1;
if (from >= 0 && from % 2 === 0 && sum > top) { top = sum; best = from; }
}
const from = best && Math.max(0, parts.findIndex((p, i) => i >= best && on[i]) - 10), to = Math.min(parts.length, from + room + 4);
return [...from ? ['… '] : [], ...shown(from, to), ...to < parts.length ? [' …'] : []];
}
const found = (u, q) => base + u.replace(/(#|$)/, '?q=' + encodeURIComponent(q) + '$1');
function answer(q, docs) {
const asked = api.whole(q), same = t => api.whole(t) === asked;
const d = docs.find(x => x.k === 'term' && (same(x.p) || x.a.some(same)));
if (d) list.append(option(found(d.u, q), [h('small', {}, 'Answer'), h('b', {}, d.p), h('span', { class: 'ex' }, d.x)], { class: 'answer', onclick() { remember({ u: d.u, t: d.p, k: d.k, q }); } }));
return d;
}
const said = all => all.flatMap(q => [h('button', { type: 'button', class: 'lk', onclick() { ask(q); } }, q), ' ']);
const recent = () => store.get('recent', []);
const remember = one => store.set('recent', [one, ...recent().filter(x => x.u !== one.u)].slice(0, 5));
function option(href, kids, extra) {
const o = h('a', Object.assign({ role: 'option', id: 'o' + opts.length, href, tabindex: -1, 'aria-selected': 'false', onmousemove() { pick(opts.indexOf(o)); } }, extra), ...kids);
opts.push(o);
return o;
}
function clear() {
opts = []; cur = -1; moved = false; list.replaceChildren(); none.replaceChildren(); list.className = ''; list.scrollTop = 0;
input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant');
}
async function render(bare) {
const q = input.value.trim(), kind = chips.querySelector('[aria-pressed=true]').value, mine = ++turn;
if (place) history.replaceState(null, '', location.pathname + (q && '?q=' + encodeURIComponent(q)));
if (!q) { clear(); if (bare) say(''); else before(); return; }
if (!src) { say('Loading the index…'); return; }
try {
const res = await api.find(src, input.value, kind), top = res.slice(0, SHOWN);
if (mine !== turn) return;
if (!top.length) return await nothing(q, kind, mine);
const count = (res.fixed.length ? text('No exact match. Showing “{0}”. ', res.fixed.map(f => f[1]).join(' ')) : '') + (res.length > 299 ? '300 or more results' : text('{0} result|{0} results', res.length));
const part = async n => {
const docs = await src.docs(top.slice(0, n).map(r => r.ref));
if (mine === turn) show(q, top, docs, n === top.length ? count : '');
};
const first = src.far ? Math.min(FIRST, top.length) : top.length;
await part(first);
if (first < top.length) {
await new Promise(ok => setTimeout(ok, REST));
if (mine === turn) await part(top.length);
}
} catch (e) { if (mine === turn) say('Some search files did not load. Try again.'); }
}
function before() {
const r = recent();
say(r.length ? 'Recent' : place ? '' : 'Type a word, an acronym, or part of one.');
r.forEach(x => list.append(option(base + x.u, [h('span', { class: 'top' }, h('b', {}, x.t), h('small', {}, KIND[x.k]))])));
const asked = [...new Set(r.map(x => x.q).filter(Boolean))];
if (asked.length) none.append(h('p', { class: 'asked' }, 'Ask again: ', ...said(asked)));
if (opts.length) input.setAttribute('aria-expanded', 'true');
}
async function nothing(q, kind, mine) {
const word = api.words(q, true)[0] || '', near = [...new Set([...await src.complete(word.slice(0, 3)), ...await src.complete(word.slice(0, 2))])].slice(0, 5);
if (mine !== turn) return;
clear(); say('No results');
none.append(h('p', {}, ...mixed(kind ? 'Nothing matches “{0}” here. ' : 'Nothing matches “{0}”.', h('b', {}, q)), kind ? h('button', { type: 'button', class: 'lk', onclick() { narrow(''); } }, 'Search everything') : ''));
if (near.length) none.append(h('p', { class: 'asked' }, 'The notes have: ', ...said(near)));
none.append(h('p', {}, 'Try fewer or shorter words, or look through the terms from A to Z.'));
}
function show(q, res, docs, count) {
const kept = moved && opts[cur].href;
clear();
list.classList.toggle('more', res.length > docs.length + 5);
if (count) say(count);
const groups = new Map(), exact = answer(q, docs);
docs.forEach((d, i) => { if (d === exact) return; const k = d.k === 'sheet' ? 'sheet' + i : d.u.split('#')[0], g = groups.get(k) || groups.set(k, []).get(k); if (g.length < 4) g.push([d, res[i].terms]); });
groups.forEach(g => {
const page = g[0][0].p, id = 'g' + opts.length, one = g[0][0].k !== 'note' && g[0][0].k !== 'quiz';
const box = one ? list : h('div', { role: 'group', 'aria-labelledby': id }, h('p', { id, class: 'gh' }, h('b', {}, page), h('small', {}, 'Note')));
g.forEach(([d, terms]) => {
const u = d.u, t = d.h && d.k === 'note' ? page + ': ' + d.h : page;
box.append(option(found(u, q),
[one ? h('span', { class: 'top' }, h('b', {}, ...excerpt(page, terms, true)), h('small', {}, KIND[d.k])) : h('b', {}, ...excerpt(d.h || 'Overview', terms, true), d.k === 'quiz' ? h('small', {}, ' question') : ''), h('span', { class: 'ex' }, ...excerpt(d.x, terms))],
{ onclick() { remember({ u, t, k: d.k, q }); } }));
});
if (!one) list.append(box);
});
input.setAttribute('aria-expanded', 'true');
const at = opts.findIndex(o => o.href === kept);
moved = at >= 0;
pick(Math.max(at, 0));
}
function pick(i) {
if (cur === i || !opts[i]) return;
if (opts[cur]) opts[cur].setAttribute('aria-selected', 'false');
cur = i;
opts[i].setAttribute('aria-selected', 'true');
input.setAttribute('aria-activedescendant', opts[i].id);
}
function move(e, i) {
e.preventDefault();
moved = true;
pick(i);
opts[cur].scrollIntoView({ block: 'nearest' });
}
function keys(e) {
const n = opts.length, k = e.key;
if (e.target !== input || e.isComposing) return;
if (n && (k === 'ArrowDown' || k === 'ArrowUp')) move(e, (cur + (k === 'ArrowDown' ? 1 : cur < 0 ? 0 : -1) + n) % n);
else if (n && (k === 'Home' || k === 'End') && (moved || e.ctrlKey)) move(e, k === 'Home' ? 0 : n - 1);
else if (k === 'ArrowLeft' || k === 'ArrowRight') moved = false;
else if (k === 'Enter' && opts[cur]) {
e.preventDefault();
if (e.ctrlKey || e.metaKey) { open(opts[cur].href, '_blank', 'noopener'); return; }
opts[cur].click();
if (opts[cur].hash && dlg.close) dlg.close();
} else if (k === 'Escape' && input.value) { e.preventDefault(); input.value = ''; render(true); }
}
})(window);
