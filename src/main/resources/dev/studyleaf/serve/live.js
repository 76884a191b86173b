/* Live reload while notes are written; only the server of `studyleaf serve` puts this into a page. */
(function (doc) {
  'use strict';
  const mine = +doc.currentScript.dataset.build, KEEP = 'studyleaf-live';
  /* A page of the server's own, shown until there is the one that was asked for. */
  const stands = 'stands' in doc.documentElement.dataset;
  const fields = () => [...doc.querySelectorAll('main input, main textarea, main select')];

  /* What was typed, chosen and answered survives a reload; fields are told apart by their id, else by name and value. */
  const nameOf = f => f.id || (f.name ? f.name + '=' + (f.type === 'radio' || f.type === 'checkbox' ? f.value : '') : '');
  function reload() {
    if (stands) return location.reload();
    const typed = fields().map(f => [nameOf(f), f.type === 'radio' || f.type === 'checkbox' ? f.checked : f.value]);
    const open = [...doc.querySelectorAll('main details')].map(d => d.open);
    const answered = [...doc.querySelectorAll('main .quiz[data-done]')].map(q => ({ id: q.id, done: q.dataset.done, shown: q.innerHTML.replace(/ style="[^"]*"/g, ''), asked: (pristine && pristine.getElementById(q.id) || q).innerHTML }));
    sessionStorage.setItem(KEEP, JSON.stringify({ path: location.pathname, y: scrollY, typed, open, answered }));
    history.scrollRestoration = 'manual'; /* the place is ours to find: a page may have stood in for this one meanwhile */
    location.reload();
  }
  function restore() {
    if (stands) return;
    const kept = JSON.parse(sessionStorage.getItem(KEEP) || 'null');
    sessionStorage.removeItem(KEEP);
    if (!kept || kept.path !== location.pathname) return;
    kept.answered.forEach(({ id, done, shown, asked }) => {
      const q = doc.getElementById(id);
      if (q && q.innerHTML === asked) { q.innerHTML = shown; q.dataset.done = done; }
    });
    const values = new Map(kept.typed.filter(([name]) => name));
    fields().forEach(f => {
      const value = values.get(nameOf(f));
      if (typeof value === 'boolean') f.checked = value;
      else if (value && f.type !== 'file') f.value = value;
    });
    const all = [...doc.querySelectorAll('main details')];
    if (all.length === kept.open.length) all.forEach((d, i) => { d.open = kept.open[i]; });
    scrollTo(0, kept.y);
    addEventListener('load', () => setTimeout(() => { history.scrollRestoration = 'auto'; }));
  }

  /* Text that changed is put in place where nothing but text depends on it; anything else is a reload. */
  const BOUND = '.quiz, .term, .mermaid, details';
  async function patch() {
    const text = await load();
    if (text === source) return true;
    if (!text) return stands;
    const next = new DOMParser().parseFromString(text, 'text/html');
    const prose = doc.querySelector('.prose'), from = pristine && pristine.querySelector('.prose'), to = next.querySelector('.prose');
    if (!prose || !from || !to || rest(pristine) !== rest(next)) return false;
    const old = [...from.children], now = [...to.children], live = [...prose.children].filter(n => n.id !== 'redo');
    if (live.length !== old.length) return false;
    let a = 0, z = 0;
    while (a < old.length && a < now.length && old[a].outerHTML === now[a].outerHTML) a++;
    while (z < old.length - a && z < now.length - a && old[old.length - 1 - z].outerHTML === now[now.length - 1 - z].outerHTML) z++;
    const gone = old.slice(a, old.length - z), come = now.slice(a, now.length - z);
    if ([...gone, ...come].some(n => n.matches(BOUND) || n.querySelector(BOUND))) return false;
    const before = live[old.length - z] || null;
    live.slice(a, live.length - z).forEach(n => n.remove());
    come.forEach(n => prose.insertBefore(doc.importNode(n, true), before));
    pristine = next;
    source = text;
    return true;
  }
  /* The page as the server has it, but for the number of its build: a build that left the page as it was is none to it. Empty where there is none. */
  async function load() {
    const answer = await fetch(location.href, { cache: 'no-store' });
    return answer.ok ? (await answer.text()).replace(/ data-build="\d+"/, '') : '';
  }
  /* The page without its text and what no reader sees of it. */
  function rest(page) {
    const copy = page.documentElement.cloneNode(true);
    copy.querySelector('.prose').textContent = '';
    copy.querySelectorAll('script[data-build], meta[name=description]').forEach(s => s.remove());
    return copy.innerHTML;
  }

  function problems(text, written, title) {
    let box = doc.getElementById('live-problems');
    if (!text && !box) return;
    if (!box) {
      box = doc.createElement('details');
      box.id = 'live-problems';
      box.setAttribute('role', 'status');
      box.append(doc.createElement('summary'), doc.createElement('pre'));
      Object.assign(box.style, { position: 'fixed', zIndex: 99, insetInline: '1rem', bottom: '1rem', maxHeight: '50vh', overflow: 'auto', padding: '.75rem 1rem', borderRadius: '10px', background: '#1c2226', color: '#fff', boxShadow: '0 8px 30px #0006', font: '14px/1.5 ui-monospace, monospace' });
      Object.assign(box.lastChild.style, { whiteSpace: 'pre-wrap', margin: '.5rem 0 0', background: 'none', color: 'inherit', font: 'inherit' });
      doc.body.append(box);
    }
    box.hidden = !text;
    box.open = !written;
    const last = text.trim().split('\n').pop();
    box.firstChild.textContent = title || (written ? last : 'Not built: ' + last + '. ' + (stands ? '' : 'This is the last good site.'));
    box.lastChild.textContent = text;
  }

  let pristine = null, source = '', shown = mine;
  load().then(t => { source = t; pristine = t && new DOMParser().parseFromString(t, 'text/html'); });
  restore();
  const events = new EventSource('/_studyleaf/events');
  /* A server that comes back may have built other pages under the same number. */
  events.onerror = () => {
    shown = 0;
    problems('The page follows the notes again as soon as studyleaf serve runs at this address.', true, 'Not connected');
  };
  events.onmessage = async e => {
    const state = JSON.parse(e.data);
    problems(state.problems, state.written);
    if (state.build === shown || !state.build) return;
    shown = state.build;
    if (!await patch().catch(() => false)) reload();
  };
})(document);
