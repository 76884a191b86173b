/* The box: a dialog, or in the page. Script elements bring Lunr and the index on first use, so file:// works. */
(function (root) {
  'use strict';
  const api = root.StudySearch = root.StudySearch || {};
  const base = document.documentElement.dataset.base || '', KIND = { note: '{{search.note}}', term: '{{search.term}}', quiz: '{{search.question}}', sheet: '{{nav.sheet}}', page: '{{search.page}}' };
  const place = document.getElementById('search-page'), SHOWN = 24, FIRST = 3, REST = 150;
  let dlg, input, list, none, status, chips, src, loading, opts = [], cur = -1, turn = 0, moved;
  const { h, store, script, say: text, mixed } = root.Study;
  async function bring() {
    let head, more;
    api.accept = json => { head = JSON.parse(json); if (!head.pages) more = script('assets/shards.js'); };
    await Promise.all(['assets/find.js', 'assets/lunr.min.js', 'search/index.js'].map(script));
    await more;
    await new Promise(ok => setTimeout(ok)); /* to read the file was work enough for one turn */
    const found = head.pages ? api.all(head) : api.shards(head), language = head.stem;
    if (language) {
      for (const name of ['stemmer.support', language]) await script('assets/languages/lunr.' + name + '.min.js');
      Object.assign(found, { language, stem: root.lunr[language].stemmer });
    }
    api.source = src = found;
  }
  function load() {
    return loading = loading || bring().then(() => render(), () => { loading = null; say('{{search.unloaded}}'); });
  }
  const say = t => { if (status.textContent !== t) status.textContent = t; }; // it would be read out again

  function build() {
    input = h('input', { type: 'search', id: 'find', role: 'combobox', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go', placeholder: '{{search.field}}',
      'aria-label': '{{search.field}}', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'found', oninput() { render(); } });
    chips = h('div', { class: 'chips', role: 'group', 'aria-label': '{{search.show}}' },
      ...[['', '{{search.all}}'], ['note', '{{search.notes}}'], ['term', '{{nav.glossary}}'], ['quiz', '{{search.questions}}'], ['sheet', '{{search.sheet}}']].map(([v, t], i) => h('button', { type: 'button', value: v, 'aria-pressed': !i + '', onclick() { narrow(v); } }, t)));
    list = h('div', { id: 'found', role: 'listbox', 'aria-label': '{{search.results}}' });
    none = h('div', { class: 'none' });
    status = h('p', { class: 'count', role: 'status' });
    const close = () => dlg.close && dlg.close();
    const box = h('div', { class: 'box' },
      h('div', { class: 'field' }, root.Study.icon('search'), input, place ? '' : h('button', { type: 'button', class: 'quiet', onclick: close }, '{{site.close}}')),
      h('div', { class: 'row' }, chips, status), list, none,
      place ? '' : h('p', { class: 'hints' }, h('a', { href: base + 'glossary/index.html' }, '{{search.az}}'), h('span', { 'aria-hidden': 'true' }, h('kbd', {}, '↑'), h('kbd', {}, '↓'), ' {{search.move}} ', h('kbd', {}, '{{keys.enter}}'), ' {{search.open}} ', h('kbd', {}, '{{keys.ctrl}} {{keys.enter}}'), ' {{search.tab}} ', h('kbd', {}, '{{keys.esc}}'), ' {{search.shut}}')));
    dlg = place
      ? h('div', { class: 'finder inline', role: 'search', onkeydown: keys }, box)
      : h('dialog', { class: 'finder', 'aria-label': '{{nav.search}}', closedby: 'any', onkeydown: keys, onclick(e) { if (e.target === dlg) close(); } }, box);
    (place || document.body).append(dlg);
  }
  function narrow(kind) {
    [...chips.children].forEach(b => b.setAttribute('aria-pressed', (b.value === kind) + ''));
    render();
  }
  function ask(q) { input.value = q; input.focus(); render(); }
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
  /* On a page that was found: the words searched for, marked without touching the document. A style sheet would lose the rule
     where a browser does not know it */
  api.mark = async () => {
    await script('assets/find.js');
    const asked = api.words(new URLSearchParams(location.search).get('q') || '', true).filter(w => w.length > 1), ranges = [];
    const walk = document.createTreeWalker(root.Study.$('main'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (!walk.currentNode.parentNode.closest('nav')) for (const [from, to] of api.hits(walk.currentNode.data, w => asked.some(x => w.startsWith(x)))) {
      const r = new Range();
      r.setStart(walk.currentNode, from); r.setEnd(walk.currentNode, to);
      ranges.push(r);
    }
    const look = new CSSStyleSheet();
    look.replaceSync('::highlight(found) { background: var(--mark); color: var(--mark-ink); }');
    document.adoptedStyleSheets.push(look);
    CSS.highlights.set('found', new Highlight(...ranges));
    history.replaceState(null, '', location.pathname + location.hash);
  };
  api.warm = () => { if (!dlg) build(); load(); };

  function excerpt(text, terms, whole) {
    const parts = text.split(api.PIECES), spots = api.hits(text, w => terms.has(w)), on = [];
    let at = 0, n = 0;
    for (const p of parts) {
      while (n < spots.length && spots[n][1] <= at) n++;
      on.push(!!p && n < spots.length && spots[n][0] < at + p.length);
      at += p.length;
    }
    const shown = (from, to) => {
      const nodes = [];
      for (let i = from, end; i < to; i = end) {
        for (end = i + 1; end < to && (on[end] === on[i] || !parts[end]); end++);
        const some = parts.slice(i, end).join('');
        nodes.push(on[i] ? h('mark', {}, some) : some);
      }
      return nodes;
    };
    if (whole) return shown(0, parts.length);
    /* As many words, or as many letters as are as long */
    const room = parts.length > 1 && text.length < parts.length * 1.5 ? 160 : 46;
    let best = 0, top = -1, sum = 0;
    for (let i = 0; i < parts.length + room; i++) {
      sum += (on[i] ? 1 : 0) - (on[i - room] ? 1 : 0);
      const from = i - room + 1;
      if (from >= 0 && from % 2 === 0 && sum > top) { top = sum; best = from; }
    }
    const from = best && Math.max(0, parts.findIndex((p, i) => i >= best && on[i]) - 10), to = Math.min(parts.length, from + room + 4);
    return [...from ? ['… '] : [], ...shown(from, to), ...to < parts.length ? [' …'] : []];
  }
  const found = (u, q) => base + u.replace(/(#|$)/, '?q=' + encodeURIComponent(q) + '$1');
  /* What was asked for by its very name is answered at once */
  function answer(q, docs) {
    const asked = api.whole(q), same = t => api.whole(t) === asked;
    const d = docs.find(x => x.k === 'term' && (same(x.p) || x.a.some(same)));
    if (d) list.append(option(found(d.u, q), [h('small', {}, '{{search.answer}}'), h('b', {}, d.p), h('span', { class: 'ex' }, d.x)], { class: 'answer', onclick() { remember({ u: d.u, t: d.p, k: d.k, q }); } }));
    return d;
  }
  /* Words to ask for, apart from one another to the eye and to the ear */
  const said = all => all.flatMap(q => [h('button', { type: 'button', class: 'lk', onclick() { ask(q); } }, q), ' ']);
  const recent = () => store.get('recent', []);
  const remember = one => store.set('recent', [one, ...recent().filter(x => x.u !== one.u)].slice(0, 5));
  function option(href, kids, extra) {
    const o = h('a', Object.assign({ role: 'option', id: 'o' + opts.length, href, tabindex: -1, 'aria-selected': 'false', onmousemove() { pick(opts.indexOf(o)); } }, extra), ...kids);
    opts.push(o);
    return o;
  }
  function clear() {
    opts = []; cur = -1; moved = false; list.replaceChildren(); none.replaceChildren(); list.className = ''; list.scrollTop = 0;
    input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant');
  }
  /* bare: an emptied box stays empty, and offers nothing */
  async function render(bare) {
    const q = input.value.trim(), kind = chips.querySelector('[aria-pressed=true]').value, mine = ++turn;
    if (place) history.replaceState(null, '', location.pathname + (q && '?q=' + encodeURIComponent(q)));
    if (!q) { clear(); if (bare) say(''); else before(); return; }
    if (!src) { say('{{search.loading}}'); return; }
    try {
      const res = await api.find(src, input.value, kind), top = res.slice(0, SHOWN);
      if (mine !== turn) return;
      if (!top.length) return await nothing(q, kind, mine);
      const count = (res.fixed.length ? text('{{search.instead}} ', res.fixed.map(f => f[1]).join(' ')) : '') + (res.length > 299 ? '{{search.many}}' : text('{{search.count}}', res.length));
      const part = async n => {
        const docs = await src.docs(top.slice(0, n).map(r => r.ref));
        if (mine === turn) show(q, top, docs, n === top.length ? count : '');
      };
      const first = src.far ? Math.min(FIRST, top.length) : top.length;
      await part(first);
      /* Where texts come from files, each costs the next key time: those further down come when the typing rests */
      if (first < top.length) {
        await new Promise(ok => setTimeout(ok, REST));
        if (mine === turn) await part(top.length);
      }
    } catch (e) { if (mine === turn) say('{{search.some}}'); }
  }
  /* Before anything is asked: what was asked and found last */
  function before() {
    const r = recent();
    say(r.length ? '{{search.recent}}' : place ? '' : '{{search.type}}');
    r.forEach(x => list.append(option(base + x.u, [h('span', { class: 'top' }, h('b', {}, x.t), h('small', {}, KIND[x.k]))])));
    const asked = [...new Set(r.map(x => x.q).filter(Boolean))];
    if (asked.length) none.append(h('p', { class: 'asked' }, '{{search.again}} ', ...said(asked)));
    if (opts.length) input.setAttribute('aria-expanded', 'true');
  }
  async function nothing(q, kind, mine) {
    const word = api.words(q, true)[0] || '', near = [...new Set([...await src.complete(word.slice(0, 3)), ...await src.complete(word.slice(0, 2))])].slice(0, 5);
    if (mine !== turn) return;
    clear(); say('{{search.none}}');
    none.append(h('p', {}, ...mixed(kind ? '{{search.here}} ' : '{{search.nothing}}', h('b', {}, q)), kind ? h('button', { type: 'button', class: 'lk', onclick() { narrow(''); } }, '{{search.everything}}') : ''));
    if (near.length) none.append(h('p', { class: 'asked' }, '{{search.have}} ', ...said(near)));
    none.append(h('p', {}, '{{search.try}}'));
  }
  function show(q, res, docs, count) {
    const kept = moved && opts[cur].href;
    clear();
    list.classList.toggle('more', res.length > docs.length + 5);
    if (count) say(count);
    const groups = new Map(), exact = answer(q, docs);
    docs.forEach((d, i) => { if (d === exact) return; const k = d.k === 'sheet' ? 'sheet' + i : d.u.split('#')[0], g = groups.get(k) || groups.set(k, []).get(k); if (g.length < 4) g.push([d, res[i].terms]); });
    groups.forEach(g => {
      const page = g[0][0].p, id = 'g' + opts.length, one = g[0][0].k !== 'note' && g[0][0].k !== 'quiz';
      const box = one ? list : h('div', { role: 'group', 'aria-labelledby': id }, h('p', { id, class: 'gh' }, h('b', {}, page), h('small', {}, '{{search.note}}')));
      g.forEach(([d, terms]) => {
        const u = d.u, t = d.h && d.k === 'note' ? page + ': ' + d.h : page;
        box.append(option(found(u, q),
          [one ? h('span', { class: 'top' }, h('b', {}, ...excerpt(page, terms, true)), h('small', {}, KIND[d.k])) : h('b', {}, ...excerpt(d.h || '{{search.overview}}', terms, true), d.k === 'quiz' ? h('small', {}, ' {{search.asked}}') : ''), h('span', { class: 'ex' }, ...excerpt(d.x, terms))],
          { onclick() { remember({ u, t, k: d.k, q }); } }));
      });
      if (!one) list.append(box);
    });
    input.setAttribute('aria-expanded', 'true');
    const at = opts.findIndex(o => o.href === kept);
    moved = at >= 0;
    pick(Math.max(at, 0));
  }
  function pick(i) {
    if (cur === i || !opts[i]) return;
    if (opts[cur]) opts[cur].setAttribute('aria-selected', 'false');
    cur = i;
    opts[i].setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', opts[i].id);
  }
  function move(e, i) {
    e.preventDefault();
    moved = true;
    pick(i);
    opts[cur].scrollIntoView({ block: 'nearest' });
  }
  function keys(e) {
    const n = opts.length, k = e.key;
    if (e.target !== input || e.isComposing) return;
    if (n && (k === 'ArrowDown' || k === 'ArrowUp')) move(e, (cur + (k === 'ArrowDown' ? 1 : cur < 0 ? 0 : -1) + n) % n);
    /* Once one moves among the results, Home and End do too; before that they belong to the text */
    else if (n && (k === 'Home' || k === 'End') && (moved || e.ctrlKey)) move(e, k === 'Home' ? 0 : n - 1);
    else if (k === 'ArrowLeft' || k === 'ArrowRight') moved = false;
    else if (k === 'Enter' && opts[cur]) {
      e.preventDefault();
      if (e.ctrlKey || e.metaKey) { open(opts[cur].href, '_blank', 'noopener'); return; }
      opts[cur].click();
      if (opts[cur].hash && dlg.close) dlg.close();
    } else if (k === 'Escape' && input.value) { e.preventDefault(); input.value = ''; render(true); }
  }
})(window);
