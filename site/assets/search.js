/* Tokenizer and ranking (the build uses them too), then the dialog. Script elements bring
   Lunr and the index on first use, so file:// works. */
(function (root) {
  'use strict';
  const STOP = new Set('a an and are as at be by do does for from has have how i in is it its me of on or that the this to was were what when which who why will with you your'.split(' '));
  const NAMED = [[/[\u2010\u2011]/g, '-'], [/\bc\+\+/gi, ' cplusplus '], [/\bc#/gi, ' csharp '], [/(^|[^\w])\.net\b/gi, '$1 dotnet ']];
  const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/, CJKS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;

  /* "auto-scaling": autoscaling, auto, scaling; "SageMaker": sagemaker, sage, maker; CJK: bigrams */
  function words(text, query) {
    const out = [];
    for (const [from, to] of NAMED) text = text.replace(from, to);
    for (const m of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?(?:[-/.+_][\p{L}\p{N}]+)*/gu)) {
      const raw = m[0].replace(/['’]s$/i, '').replace(/['’]/g, '');
      if (CJK.test(raw)) {
        for (const r of raw.match(CJKS)) for (let i = 0; i < Math.max(1, r.length - 1); i++) out.push(r.slice(i, i + 2));
        continue;
      }
      const parts = raw.split(/[-/.+_]/).filter(Boolean), set = new Set();
      if (parts.length > 1 && parts.length < 5) set.add(parts.join('').toLowerCase());
      for (const p of parts) {
        set.add(p.toLowerCase());
        if (!query) for (const c of p.split(/(?<=[a-z0-9])(?=[A-Z])/)) if (c.length > 1) set.add(c.toLowerCase());
      }
      out.push(...set);
    }
    return out;
  }

  /* One query per token (exact, stem, compound, prefix; fuzzy if nothing else matched).
     Sum of scores times the squared share of tokens matched. */
  function find(lunr, idx, text) {
    const raw = words(text, true);
    let toks = [...new Set(raw)].filter(t => !STOP.has(t));
    if (!toks.length) toks = [...new Set(raw)];
    const stem = w => lunr.stemmer(new lunr.Token(w, {})).toString();
    const joined = {};
    for (const n of [2, 3]) for (let i = 0; i + n <= raw.length; i++) { /* "sage maker", "speech to text" */
      const span = raw.slice(i, i + n);
      span.forEach(k => (joined[k] = joined[k] || []).push(span.join('')));
    }
    const hits = new Map(), fixed = [];
    toks.forEach((t, i) => {
      const last = i === toks.length - 1, st = stem(t), plain = { usePipeline: false };
      const run = fuzzy => idx.query(q => {
        const term = (s, boost, more) => q.term(s, Object.assign({ boost }, plain, more));
        const tail = { wildcard: lunr.Query.wildcard.TRAILING };
        if (fuzzy) return term(t, 1, { editDistance: t.length > 8 ? 2 : 1 });
        term(t, 12);
        (joined[t] || []).forEach(j => term(j, 6));
        if (CJK.test(t)) return;
        if (t.length > 2 || (last && t.length > 1)) term(t, last ? 4 : 2, tail);
        if (st !== t) { term(st, 8); if (st.length > 3) term(st.replace(/i$/, ''), 1.5, tail); }
      });
      let res = run(false);
      if (!res.length && t.length > 4 && !/\d/.test(t)) { res = run(true); if (res.length) fixed.push([t, Object.keys(res[0].matchData.metadata)[0]]); }
      for (const r of res) {
        const h = hits.get(r.ref) || { ref: +r.ref, score: 0, n: 0, terms: new Set() };
        h.score += r.score; h.n++;
        Object.keys(r.matchData.metadata).forEach(k => h.terms.add(k));
        hits.set(r.ref, h);
      }
    });
    const list = [...hits.values()];
    list.forEach(h => { h.score *= Math.pow(h.n / toks.length, 2); });
    list.sort((a, b) => b.score - a.score || a.ref - b.ref);
    list.fixed = fixed;
    return list;
  }

  const api = root.StudySearch = { words, find };
  if (typeof module === 'object' && module.exports) module.exports = api;
  if (typeof document === 'undefined') return;

  /* ---- dialog ---- */
  const base = document.documentElement.dataset.base || '', KIND = { note: 'Note', term: 'Term', quiz: 'Question' };
  const place = document.getElementById('search-page');
  let dlg, input, list, none, status, chips, docs, index, loading, opts = [], cur = -1, timer;
  const { h, store, script } = root.Study;
  function load() {
    return loading = loading || script('assets/lunr.min.js').then(() => script('search/index.js')).then(render,
      () => { loading = null; say('The search files did not load. The glossary lists every term.'); });
  }
  api.accept = json => { const p = JSON.parse(json); docs = p.docs; index = root.lunr.Index.load(p.index); };
  const say = t => { status.textContent = t; };

  function build() {
    input = h('input', { type: 'search', id: 'find', role: 'combobox', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go', placeholder: 'Search notes and terms',
      'aria-label': 'Search notes and terms', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'found', oninput() { clearTimeout(timer); timer = setTimeout(render, 60); } });
    chips = h('div', { class: 'chips', role: 'group', 'aria-label': 'Show' },
      ...[['', 'All'], ['note', 'Notes'], ['term', 'Glossary'], ['quiz', 'Questions']].map(([v, t], i) => h('button', { type: 'button', value: v, 'aria-pressed': !i + '', onclick: narrow }, t)));
    list = h('div', { id: 'found', role: 'listbox', 'aria-label': 'Results' });
    none = h('div', { class: 'none' });
    status = h('p', { class: 'count', role: 'status' });
    const close = () => dlg.close && dlg.close();
    const box = h('div', { class: 'box' },
      h('div', { class: 'field' }, root.Study.icon('search'), input, place ? '' : h('button', { type: 'button', class: 'quiet', onclick: close }, 'Close')),
      h('div', { class: 'row' }, chips, status), list, none,
      place ? '' : h('p', { class: 'hints' }, h('a', { href: base + 'glossary/index.html' }, 'Terms from A to Z'), h('span', { 'aria-hidden': 'true' }, h('kbd', {}, '↑'), h('kbd', {}, '↓'), ' move ', h('kbd', {}, 'Enter'), ' open ', h('kbd', {}, 'Ctrl Enter'), ' new tab ', h('kbd', {}, 'Esc'), ' close')));
    dlg = place
      ? h('div', { class: 'finder inline', role: 'search', onkeydown: keys }, box)
      : h('dialog', { class: 'finder', 'aria-label': 'Search', closedby: 'any', onkeydown: keys, onclick(e) { if (e.target === dlg) close(); } }, box);
    (place || document.body).append(dlg);
  }
  function narrow(e) {
    [...chips.children].forEach(b => b.setAttribute('aria-pressed', (b === e.target) + ''));
    render();
  }
  api.open = () => {
    if (!dlg) build();
    if (!place && !dlg.open) dlg.showModal();
    input.focus(); input.select(); load(); render();
  };
  /* On the search page the box stands in the page and asks what the address asks */
  api.page = () => {
    build();
    input.value = new URLSearchParams(location.search).get('q') || '';
    load(); render();
  };
  /* On a page that was found: the words searched for, marked without touching the document */
  api.mark = () => {
    const asked = words(new URLSearchParams(location.search).get('q') || '', true).filter(w => w.length > 1), ranges = [];
    const walk = document.createTreeWalker(root.Study.$('main'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) for (const m of walk.currentNode.data.matchAll(/[\p{L}\p{N}+#'’-]+/gu)) {
      if (!words(m[0]).some(w => asked.some(x => w.startsWith(x)))) continue;
      const r = new Range();
      r.setStart(walk.currentNode, m.index); r.setEnd(walk.currentNode, m.index + m[0].length);
      ranges.push(r);
    }
    CSS.highlights.set('found', new Highlight(...ranges));
    history.replaceState(null, '', location.pathname + location.hash);
  };
  api.warm = () => { if (!dlg) build(); load(); };

  function excerpt(text, terms, whole) {
    const parts = text.split(/([\p{L}\p{N}'’+#-]+)/u), on = parts.map((p, i) => i % 2 && words(p).some(w => terms.has(w)));
    if (whole) return parts.map((p, i) => on[i] ? h('mark', {}, p) : p);
    let best = 0, top = -1;
    for (let i = 0, s; i < parts.length; i += 2) { s = 0; for (let j = i; j < i + 46; j++) s += on[j] ? 1 : 0; if (s > top) { top = s; best = i; } }
    let from = best && Math.max(0, parts.findIndex((p, i) => i >= best && on[i]) - 10), to = Math.min(parts.length, from + 50);
    const nodes = from ? ['… '] : [];
    for (let i = from; i < to; i++) nodes.push(on[i] ? h('mark', {}, parts[i]) : parts[i]);
    if (to < parts.length) nodes.push(' …');
    return nodes;
  }
  /* What was asked for by its very name is answered at once */
  function answer(q, kind) {
    const asked = words(q, true).join(' '), same = t => words(t, true).join(' ') === asked;
    const d = docs.find(x => x.k === 'term' && (same(x.p) || x.a.some(same)));
    if (!d || (kind && kind !== 'term')) return null;
    return option(base + d.u, [h('small', {}, 'Answer'), h('b', {}, d.p), h('span', { class: 'ex' }, d.x)], { class: 'answer' });
  }
  const recent = () => store.get('recent', []);
  function option(href, kids, extra) {
    const o = h('a', Object.assign({ role: 'option', id: 'o' + opts.length, href, tabindex: -1, 'aria-selected': 'false', onmousemove() { pick(opts.indexOf(o)); } }, extra), ...kids);
    opts.push(o);
    return o;
  }
  function render() {
    const q = input.value.trim(), kind = chips.querySelector('[aria-pressed=true]').value;
    if (place) history.replaceState(null, '', location.pathname + (q && '?q=' + encodeURIComponent(q)));
    opts = []; cur = -1; list.replaceChildren(); none.replaceChildren(); input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant');
    if (!q) {
      const r = recent();
      say(r.length ? 'Recent' : place ? '' : 'Type a word, an acronym, or part of one.');
      r.forEach(x => list.append(option(base + x.u, [h('span', { class: 'top' }, h('b', {}, x.t), h('small', {}, KIND[x.k]))])));
    } else if (!index) say('Loading the index…');
    else {
      let res = find(root.lunr, index, q);
      const fixed = res.fixed;
      res = res.filter(r => !kind || docs[r.ref].k === kind).slice(0, 24);
      const groups = new Map();
      res.forEach(r => { const k = docs[r.ref].u.split('#')[0], g = groups.get(k) || []; if (g.length < 4) g.push(r); groups.set(k, g); });
      say(!res.length ? '' : (fixed.length ? 'No exact match. Showing “' + fixed[0][1] + '”. ' : '') + res.length + (res.length > 1 ? ' results' : ' result'));
      const exact = answer(q, kind);
      if (exact) list.append(exact);
      groups.forEach(g => {
        const d0 = docs[g[0].ref], page = d0.p, id = 'g' + opts.length, one = d0.k === 'term';
        const box = one ? list : h('div', { role: 'group', 'aria-labelledby': id }, h('p', { id, class: 'gh' }, h('b', {}, page), h('small', {}, 'Note')));
        g.forEach(r => {
          const d = docs[r.ref], u = d.u, t = d.h && d.k === 'note' ? page + ': ' + d.h : page;
          box.append(option(base + u.replace(/(#|$)/, '?q=' + encodeURIComponent(q) + '$1'),
            [one ? h('span', { class: 'top' }, h('b', {}, ...excerpt(page, r.terms, true)), h('small', {}, 'Term')) : h('b', {}, ...excerpt(d.h || 'Overview', r.terms, true), d.k === 'quiz' ? h('small', {}, ' question') : ''), h('span', { class: 'ex' }, ...excerpt(d.x, r.terms))],
            { onclick() { store.set('recent', [{ u, t, k: d.k }, ...recent().filter(x => x.u !== u)].slice(0, 5)); } }));
        });
        if (!one) list.append(box);
      });
      if (!res.length) none.append(h('p', {}, 'Nothing matches “', h('b', {}, q), '”', kind ? ' here. Try All.' : '.'),
        h('p', {}, 'Try fewer or shorter words, or look through the terms from A to Z.'));
    }
    if (opts.length) { input.setAttribute('aria-expanded', 'true'); if (q) pick(0); }
    list.scrollTop = 0;
  }
  function pick(i) {
    if (cur === i || !opts[i]) return;
    if (opts[cur]) opts[cur].setAttribute('aria-selected', 'false');
    cur = i;
    opts[i].setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', opts[i].id);
  }
  function keys(e) {
    const n = opts.length;
    if (n && (e.key === 'ArrowDown' || e.key === 'ArrowUp') && e.target === input) {
      e.preventDefault();
      pick((cur + (e.key === 'ArrowDown' ? 1 : -1) + n) % n);
      opts[cur].scrollIntoView({ block: 'nearest' });
    } else if (e.key === 'Enter' && e.target === input && !e.isComposing && opts[cur]) { e.preventDefault(); 
      if (e.ctrlKey || e.metaKey) { open(opts[cur].href, '_blank', 'noopener'); return; }
      opts[cur].click();
      if (opts[cur].hash && dlg.close) dlg.close();
    } else if ((e.key === 'Home' || e.key === 'End') && e.ctrlKey && n) { e.preventDefault(); pick(e.key === 'Home' ? 0 : n - 1); }

    else if (e.key === 'Escape' && e.target === input && input.value) { e.preventDefault(); input.value = ''; render(); }
  }
})(typeof window === 'object' ? window : globalThis);
