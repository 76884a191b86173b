(function (root) {
'use strict';
const { $, $$, h, say } = root.Study, norm = s => s.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

const narrow = $('#narrow');
if (narrow) narrow.oninput = () => {
const t = norm(narrow.value);
let n = 0;
$$('.az section').forEach(s => {
let any = 0;
$$('.entry', s).forEach(e => { const ok = norm(e.dataset.t).includes(t); e.hidden = !ok; any += ok; });
s.hidden = !any; n += any;
});
$('#narrow-n').textContent = t ? say('{0} term|{0} terms', n) : '';
};

const cover = $('#cover');
if (cover) cover.onchange = () => $$('.sheet dd').forEach(d => {
if (!d.kept) d.kept = [...d.childNodes];
d.replaceChildren(...cover.checked ? [h('button', { type: 'button', 'aria-label': 'Show the answer', onclick() { d.replaceChildren(...d.kept); d.tabIndex = -1; d.focus(); } })] : d.kept);
});
const weak = $('#weak'), L = root.StudyLog;
if (weak) weak.onchange = () => {
const all = L.quick(), now = Date.now(), bad = id => all[id] && (all[id].grade < 2 || all[id].due <= now);
let n = 0;
$$('.sheet section').forEach(s => {
const asked = (s.dataset.asks || '').split(' ').some(bad);
let any = 0;
$$('.card > dl > div, .card > ul > li', s).forEach(l => {
const t = l.dataset.term, ok = !weak.checked || (t ? bad('term:' + t) || bad('term:' + t + ':name') : asked);
l.hidden = !ok; any += !!ok;
});
s.hidden = !any; n += any;
});
$('#weak-n').textContent = !weak.checked ? '' : n ? say('{0} line: what you missed last time or what is due again.|{0} lines: what you missed last time or what is due again.', n) : 'Nothing yet: what you miss in practice or review comes here.';
};
$$('[data-print]').forEach(b => { b.onclick = () => print(); });
})(window);
