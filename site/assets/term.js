(function (root) {
'use strict';
const { $, $$, h, say } = root.Study, L = root.StudyLog, box = $('#state');
const ids = $$('.asked [data-dot]').map(d => d.dataset.dot);
function paint() {
const all = L.quick(), now = Date.now(), cards = ids.map(id => all[id]).filter(Boolean);
const right = cards.filter(c => c.grade > 1).length, due = cards.filter(c => c.due <= now).length;
const soon = cards.map(c => c.due).filter(d => d > now && d < Infinity).sort((a, b) => a - b)[0];
box.hidden = !cards.length;
if (!cards.length) return;
box.replaceChildren(h('b', {}, 'You: '), say('{1} of {0} question right last time|{1} of {0} questions right last time', ids.length, right),
cards.length < ids.length ? say(', {0} not tried yet', ids.length - cards.length) : '',
due ? say(', {0} due now.', due) : soon ? say('. The next comes back in {0}.', L.span(soon - now)) : '.');
}
L.on(paint);
paint();
})(window);
