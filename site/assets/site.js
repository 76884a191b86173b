(function (root) {
'use strict';
const doc = document, html = doc.documentElement, base = html.dataset.base || '';
const $ = (s, c) => (c || doc).querySelector(s), $$ = (s, c) => [...(c || doc).querySelectorAll(s)];

function h(tag, props, ...kids) {
const el = doc.createElement(tag);
for (const k in props) {
const v = props[k];
if (k.startsWith('on') || k === 'checked' || k === 'spellcheck') el[k] = v;
else if (v !== false && v != null) el.setAttribute(k, v);
}
el.append(...kids);
return el;
}
function icon(name) {
const ns = 'http://www.w3.org/2000/svg', s = doc.createElementNS(ns, 'svg'), u = doc.createElementNS(ns, 'use');
s.setAttribute('class', 'i'); s.setAttribute('aria-hidden', 'true'); u.setAttribute('href', '#i-' + name); s.append(u);
return s;
}
const key = k => 'study:' + html.dataset.site + ':' + k;
const store = {
key,
get(k, or) { try { return JSON.parse(localStorage.getItem(key(k))) || or; } catch (e) { return or; } },
set(k, v) { try { localStorage.setItem(key(k), JSON.stringify(v)); return true; } catch (e) { return false; } }
};
const shuffled = list => list.map(x => [Math.random(), x]).sort((a, b) => a[0] - b[0]).map(x => x[1]);
const bring = (tag, props) => new Promise((ok, no) => doc.head.append(h(tag, { ...props, onload: ok, onerror: no })));
const script = src => bring('script', { src: base + src });
const plural = [...'1'.matchAll(/(\d+)(?:-(\d+))?(?:%(\d+))?/g)];
function mixed(text, ...values) {
const forms = text.split('|'), n = values[0], i = plural.findIndex(([, low, high = low, by]) => { const x = by ? n % by : n; return x >= +low && x <= +high; });
return forms[Math.min(i < 0 ? plural.length : i, forms.length - 1)].split(/\{(\d)\}/).map((s, j) => j % 2 ? values[s] : s);
}
const say = (...all) => mixed(...all).join('');
root.Study = { $, $$, h, icon, store, script, shuffled, mixed, say };
let finder; /* search.js and its styles arrive on first use; it brings Lunr and the index */
const search = fn => { finder = finder || Promise.all([script('assets/search.js'), bring('link', { rel: 'stylesheet', href: base + 'assets/search.css' })]); return finder.then(() => fn && root.StudySearch[fn](), () => { finder = null; }); };
if ($('#search-page')) search('page');

const themeBtn = $('[data-theme-set]');
function paintTheme() {
const t = html.dataset.theme || 'auto';
$('use', themeBtn).setAttribute('href', '#i-' + t);
$$('meta[name=theme-color]').forEach((m, i) => { m.media = t === 'auto' ? '(prefers-color-scheme: ' + (i ? 'dark)' : 'light)') : (t === 'dark') == i ? 'all' : 'not all'; });
themeBtn.setAttribute('aria-label', say('Theme: {0}', { auto: 'automatic', light: 'light', dark: 'dark' }[t]));
}
if (themeBtn) {
paintTheme();
themeBtn.onclick = () => {
const next = { undefined: 'light', light: 'dark', dark: '' }[html.dataset.theme];
if (next) html.dataset.theme = next; else delete html.dataset.theme;
['localStorage', 'sessionStorage'].forEach(s => { try { next ? root[s].setItem('study-theme', next) : root[s].removeItem('study-theme'); } catch (e) {} });
paintTheme();
};
}

const nav = $('#nav'), wide = matchMedia('(min-width: 56rem)'), fit = () => nav.toggleAttribute('popover', !wide.matches);
const here = $('[aria-current]', nav), see = () => { if (here && here.offsetTop + here.offsetHeight > nav.clientHeight) nav.scrollTop = here.offsetTop - nav.clientHeight / 2; };
fit(); wide.onchange = fit; if (wide.matches) see(); nav.ontoggle = see;

const links = $$('.toc a'), heads = links.map(a => doc.getElementById(decodeURIComponent(a.hash.slice(1)))).filter(Boolean);
const tocBox = $('.toc details');
if (tocBox) tocBox.open = matchMedia('(min-width: 75rem)').matches;
if (heads.length) {
const spy = () => {
let cur = 0;
heads.forEach((x, i) => { if (x.getBoundingClientRect().top < innerHeight * .3) cur = i; });
if (innerHeight + scrollY >= html.scrollHeight - 4) cur = heads.length - 1;
links.forEach((a, i) => { if (i === cur) a.setAttribute('aria-current', 'true'); else a.removeAttribute('aria-current'); });
};
const io = new IntersectionObserver(spy, { rootMargin: '0px 0px -70% 0px' });
heads.forEach(x => io.observe(x));
addEventListener('scrollend', spy);
}

const tip = h('div', { id: 'tip', class: 'tip', role: 'tooltip', popover: 'manual' });
let owner = null, wait;
if ($('.term') && tip.showPopover) {
$('main').append(tip);
const show = (a, how) => {
const def = doc.getElementById('def-' + a.dataset.term);
if (!def || owner === a) return;
hide();
owner = a;
tip.replaceChildren(h('b', {}, def.previousElementSibling.textContent), h('span', {}, def.dataset.d || def.textContent), h('small', {}, { touch: 'Tap again for the full entry', mouse: 'Click for the full entry', key: 'Enter opens the full entry' }[how]));
tip.showPopover();
place();
a.setAttribute('aria-describedby', 'tip');
};
const place = () => {
if (!owner) return;
const all = owner.getClientRects(), r = all[0], end = all[all.length - 1].bottom, w = tip.offsetWidth, t = tip.offsetHeight;
tip.style.left = Math.max(8, Math.min(r.left, innerWidth - w - 8)) + 'px';
tip.style.top = (end + t + 14 > innerHeight && r.top > t + 64 ? r.top - t - 8 : end + 8) + 'px';
};
const hide = () => { clearTimeout(wait); if (owner) { owner.removeAttribute('aria-describedby'); owner = null; tip.hidePopover(); } };
const later = (fn, ms) => { clearTimeout(wait); wait = setTimeout(fn, ms); };
tip.onpointerenter = () => clearTimeout(wait);
tip.onpointerleave = () => later(hide, 250);
for (const a of $$('.term')) {
let kind = 'mouse';
a.onpointerdown = e => { kind = e.pointerType; };
a.onpointerenter = e => { if (e.pointerType === 'mouse') later(() => show(a, 'mouse'), owner ? 80 : 350); };
a.onpointerleave = e => { if (e.pointerType === 'mouse') later(hide, 250); };
a.onfocus = () => { if (a.matches(':focus-visible')) show(a, 'key'); };
a.onblur = () => later(hide, 0);
a.onclick = e => { if (kind === 'touch' && owner !== a) { e.preventDefault(); show(a, 'touch'); } };
}
addEventListener('keydown', e => { if (e.key === 'Escape') hide(); });
addEventListener('scroll', place, { passive: true });
doc.addEventListener('pointerdown', e => { if (owner && !owner.contains(e.target) && !tip.contains(e.target)) hide(); });
}

if (new URLSearchParams(location.search).has('q') && !$('#search-page') && root.CSS && CSS.highlights) search('mark');

const help = $('#keys');
if (help) { const sw = $('input', help); sw.checked = !store.get('nokeys'); sw.onchange = () => store.set('nokeys', !sw.checked); }
let typed = null; /* keys pressed while search.js is still on its way */
const openSearch = () => {
if (!root.HTMLDialogElement) { location.href = base + 'search.html'; return; }
typed = '';
search('open').finally(() => {
const find = $('#find');
if (typed && find) { find.value = typed; find.dispatchEvent(new Event('input')); }
typed = null;
});
};
$$('[data-search]').forEach(b => { b.onclick = openSearch; b.onpointerenter = () => search('warm'); });
addEventListener('keydown', e => {
if (e.defaultPrevented || e.altKey) return;
if (typed !== null && e.key.length === 1) { e.preventDefault(); typed += e.key; return; }
if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') { e.preventDefault(); return openSearch(); }
if (e.ctrlKey || e.metaKey || store.get('nokeys') || $('dialog[open]') || e.target.closest('input:not([type=radio],[type=checkbox]),textarea,select')) return;
const go = s => { const a = $(s); if (a) location.href = a.href; };
if (e.key === '/') { e.preventDefault(); openSearch(); }
else if (e.key === '[') go('a[rel=prev]');
else if (e.key === ']') go('a[rel=next]');
else if (e.key === '?' && help) help.showModal();
});
$$('[data-keys]').forEach(b => { b.onclick = () => help.showModal(); });
})(window);
