(function (root) {
'use strict';
const { $, $$, say } = root.Study;
const norm = s => s.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05bd\u064b-\u0652]+/g, '').normalize('NFC').toLowerCase()
.replace(/[^\p{L}\p{N}\p{M}%]+/gu, ' ').trim();
const narrow = $('#narrow');
if (narrow) narrow.oninput = () => {
const t = norm(narrow.value);
let n = 0;
$$('.az section').forEach(s => {
let any = 0;
$$('.entry', s).forEach(e => { const ok = norm(e.dataset.t).includes(t); e.hidden = !ok; any += ok; });
s.hidden = !any; n += any;
});
const told = t ? say('{0} term|{0} terms', n) : '', last = $('#narrow-n');
if (last.textContent !== told) last.textContent = told; // it would be read out again
};
if (narrow && narrow.value) narrow.oninput(); // typed before this was there
})(window);
