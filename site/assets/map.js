(function (root) {
'use strict';
const { $, $$ } = root.Study, box = $('.sheetmap');
if (!box) return;
const ties = $$('line', box), places = $$('a', box);
function light(n) {
const near = new Set();
ties.forEach(t => {
const { a, b } = t.dataset, on = a === n || b === n;
t.classList.toggle('on', on);
if (on) near.add(a === n ? b : a);
});
places.forEach(p => p.classList.toggle('near', near.has(p.dataset.n)));
box.classList.toggle('lit', n !== null);
}
places.forEach(p => {
p.onmouseenter = p.onfocus = () => light(p.dataset.n);
p.onmouseleave = p.onblur = () => light(null);
});
})(window);
