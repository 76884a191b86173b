(function (root) {
'use strict';
const { h } = root.Study, lang = document.documentElement.lang || 'en';
const pc = x => Math.round(100 * x) + ' %';
const dates = parts => { const form = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', ...parts }); return ms => form.format(ms); };
const table = (name, heads, rows) => h('table', {}, h('caption', { class: 'vh' }, name), h('thead', {}, h('tr', {}, ...heads.map(t => h('th', { scope: 'col' }, t)))),
h('tbody', {}, ...rows.map(r => h('tr', {}, ...r.map((c, i) => h(i ? 'td' : 'th', i ? {} : { scope: 'row' }, ...[].concat(c)))))));
root.StudyFigures = { pc, dates, table };
})(window);
