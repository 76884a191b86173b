(function (root) {
'use strict';
const { $, $$, h, script } = root.Study, parts = {}, arrived = {};

function content(html) {
const t = document.createElement('template');
t.innerHTML = html;
$$('[href^="../"], [src^="../"]', t.content).forEach(x => ['href', 'src'].forEach(a => { if (x.hasAttribute(a)) x.setAttribute(a, x.getAttribute(a).replace('../', '')); }));
return t.content;
}
const fetched = name => script(name + '.js').then(() => {
const [html, styles, scripts] = arrived[name];
delete arrived[name];
styles.forEach(style => { const href = 'assets/' + style + '.css'; if (!$('link[href="' + href + '"]')) document.head.append(h('link', { rel: 'stylesheet', href })); });
return Promise.all(scripts.filter(one => !$('script[src="assets/' + one + '.js"]')).map(one => script('assets/' + one + '.js'))).then(() => content(html));
});
function one(folder, part, keep) {
const name = folder + '/' + part, here = $('noscript[data-part="' + part + '"]');
return parts[name] = parts[name] || (here ? Promise.resolve(content(here.textContent)) : fetched(name)).then(rested).then(keep, e => { delete parts[name]; throw e; });
}
const rested = x => new Promise(ok => setTimeout(ok, 0, x));
root.StudyParts = {
bring: (folder, list, keep) => Promise.all([...new Set(list)].map(part => one(folder, part, keep))),
part(name, html, styles, scripts) { arrived[name] = [html, styles, scripts]; }
};
})(window);
