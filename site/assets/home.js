(function (root) {
'use strict';
const { $, $$, h, say } = root.Study, L = root.StudyLog, box = $('#standing');
if (!box) return;
const ids = new Set($$('[data-dot]').map(d => d.dataset.dot));
function paint() {
const all = L.quick(), now = Date.now(), dues = Object.values(all).map(c => c.due), mine = Object.keys(all).filter(id => ids.has(id));
const soon = dues.filter(d => d > now && d < Infinity).sort((a, b) => a - b)[0];
const n = L.due(now), go = $$('.go .btn');
if (n && go.length > 1) { go[1].classList.remove('quiet'); go[0].classList.add('quiet'); }
box.hidden = !dues.length;
box.replaceChildren(...[[say('{0} of {1}', mine.length, box.dataset.total), 'questions answered'], [mine.filter(id => all[id].grade > 1).length, 'right last time'],
[n, 'due now'], [soon ? L.span(soon - now) : '–', 'until the next']]
.map(([n, t]) => h('div', {}, h('dt', {}, t), h('dd', {}, n + ''))));
}
L.on(paint);
paint();
})(window);
