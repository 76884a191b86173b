(function (root) {
'use strict';
const { $, $$, say } = root.Study, norm = s => s.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
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
if (narrow && narrow.value) narrow.oninput(); // typed before this was there
})(window);
