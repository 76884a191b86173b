/* Every answer ever given, in one append-only log under one localStorage key, shared by all pages.
   An entry is [id, epoch ms, grade 1-4, ms taken, confidence 0-3, where]. What a card is now is a replay of its entries. */
(function (root) {
  'use strict';
  const { $$, store } = root.Study, html = document.documentElement;
  const DAY = 864e5, STEP = 6e5, WHERE = ['note', 'practice', 'review'];
  const name = k => 'study:' + html.dataset.site + ':' + k, heard = [];
  let log = [], unsaved = [], locked = false, trouble = '';

  const entry = e => Array.isArray(e) && typeof e[0] === 'string' && e[0] && e[1] > 0 && e[1] < 864e13 && [1, 2, 3, 4].includes(e[2])
    ? [e[0], Math.round(e[1]), e[2], e[3] > 0 ? Math.round(e[3]) : 0, [1, 2, 3].includes(e[4]) ? e[4] : 0, WHERE.includes(e[5]) ? e[5] : 'review'] : null;
  const known = p => p && p.v === 1 && Array.isArray(p.log);
  const same = (a, b) => a[0] === b[0] && a[1] === b[1];
  function union(a, b) {
    const all = new Map();
    for (const e of a.concat(b)) all.set(e[1] + ' ' + e[0], e);
    return [...all.values()].sort((x, y) => x[1] - y[1] || (x[0] < y[0] ? -1 : 1));
  }
  const json = () => JSON.stringify({ v: 1, algo: 'fsrs6', site: html.dataset.site, log });

  /* Memory mirrors the store; what the store refused waits in `unsaved` */
  function read() {
    let raw = null, p = null;
    try { raw = localStorage.getItem(name('log')); } catch (e) { trouble = 'This browser keeps no data for this page, so progress lasts until you close it. Save a copy to keep it.'; }
    try { p = JSON.parse(raw); } catch (e) { /* set aside below */ }
    const saved = known(p) ? p.log.map(entry).filter(Boolean) : [];
    log = union(saved, unsaved);
    if (raw && !locked && !(known(p) && saved.length === p.log.length)) try { /* damaged, or from a later version: never lost */
      localStorage.setItem(name('log-aside-' + Date.now()), raw);
      localStorage.setItem(name('log'), json());
      trouble = 'The stored progress could not be read in full. The original was set aside in this browser.';
    } catch (e) { locked = true; trouble = 'The stored progress could not be read. It is left as it is; save a copy of what you do now.'; }
  }
  function change(fn) {
    read(); /* another tab may have written */
    log = fn(log);
    try {
      if (locked) throw 0;
      localStorage.setItem(name('log'), json());
      unsaved = [];
    } catch (e) {
      unsaved = log;
      trouble = trouble || 'This browser’s storage is full, so new progress lasts until you close the page. Save a copy to keep it.';
    }
    tell();
  }
  function tell() { carry(); paint(); heard.forEach(fn => fn()); }

  function add(id, grade, ms, sure, where) {
    const e = entry([id, Date.now(), grade, Math.min(ms, STEP), sure, where]);
    change(l => { while (l.some(x => same(x, e))) e[1]++; return union(l, [e]); });
    return e;
  }
  function merge(list) {
    const n = log.length;
    change(l => union(list.map(entry).filter(Boolean), l));
    return log.length - n;
  }
  function load(text) { /* a file never takes anything away */
    const p = JSON.parse(text);
    if (!known(p)) throw new Error('not a log');
    return merge(p.log);
  }

  /* Firefox keeps file:// pages apart, so links to pages that show progress carry this page's newest entries */
  function carry() {
    if (location.protocol !== 'file:' || !log.length) return;
    const part = log.slice(-300).map(e => [encodeURIComponent(e[0]), e[1].toString(36), e[2], e[3].toString(36), e[4], WHERE.indexOf(e[5])].join()).join(';');
    for (const page of ['review', 'practice', 'index']) {
      const to = (html.dataset.base || '') + page + '.html';
      $$('a[href^="' + to + '"]').forEach(a => { if (/^(#r=.*)?$/.test(a.getAttribute('href').slice(to.length))) a.hash = 'r=' + part; });
    }
  }
  function receive() {
    if (!location.hash.startsWith('#r=')) return;
    merge(location.hash.slice(3).split(';').map(s => {
      const [id, t, g, ms, sure, w] = s.split(',');
      try { return [decodeURIComponent(id), parseInt(t, 36), +g, parseInt(ms, 36), +sure, WHERE[w]]; } catch (e) { return 0; }
    }));
    history.replaceState(null, '', location.pathname + location.search);
  }

  /* A study day begins at four in the morning */
  function day(ms) { const d = new Date(ms - 144e5); d.setHours(4, 0, 0, 0); return +d; }
  /* Due when its day begins, yet never within hours of a late-night answer */
  function from(t, ivl) { const d = day(t + ivl); return d - t < DAY / 4 ? d + DAY : d; }

  const fresh = () => ({ n: 0, at: 0, due: 0, ivl: 0, grade: 0, sure: 0 });
  /* A right answer beside its text says little: it brings a new or due card back tomorrow, and changes nothing else.
     Entries from a clock that ran ahead count as now. */
  function step(c, e, now, rate) {
    const t = Math.max(c.at, Math.min(e[1], now)), easy = e[5] === 'note' && e[2] > 1, due = c.n && t < c.due;
    if (!easy || !c.n) rate(c, easy ? Math.min(e[2], 3) : e[2], t);
    if (easy && !due) { c.due = from(t, DAY); c.ivl = DAY; }
    c.n++; c.at = t; c.grade = e[2]; c.sure = e[4];
    return c;
  }
  /* Without the scheduler: what review last worked out, and a plain rule for what came after */
  function quick() {
    const plan = store.get('plan', {}), all = {}, now = Date.now();
    for (const e of log) {
      const p = plan[e[0]], c = all[e[0]] = all[e[0]] || fresh();
      step(c, e, now, (c, g, t) => {
        c.ivl = g === 1 ? STEP : DAY * (c.ivl < DAY ? [1, 2, 8][g - 2] : 2 * c.ivl / DAY);
        c.due = g === 1 ? t + STEP : from(t, c.ivl);
      });
      if (p && e[1] <= p[0]) { c.due = p[1] || Infinity; c.ivl = p[2] || 0; }
    }
    return all;
  }

  const span = ms => ms < 3570e3 ? Math.max(1, Math.round(ms / 6e4)) + ' min' : ms < DAY * .9 ? Math.round(ms / 36e5) + ' h' : ms < DAY * 1.5 ? '1 day'
    : ms < DAY * 45 ? Math.round(ms / DAY) + ' days' : ms < DAY * 548 ? Math.round(ms / DAY / 30.4) + ' months' : (ms / DAY / 365).toFixed(1) + ' years';

  addEventListener('storage', e => { if (e.key === name('log') || e.key === null) { read(); tell(); } });
  addEventListener('pageshow', e => { if (e.persisted) { read(); tell(); } });
  /* Dots and the number due, on every page */
  function paint() {
    const all = quick(), now = Date.now(), due = Object.values(all).filter(c => c.due <= now).length;
    $$('[data-dot]').forEach(d => {
      const c = all[d.dataset.dot], s = c ? (c.grade > 1 ? 'ok' : 'no') : '';
      d.className = 'dot ' + s;
      d.title = d.firstChild.textContent = { ok: 'Answered correctly', no: 'To revisit', '': 'Not tried yet' }[s];
    });
    $$('[data-due]').forEach(b => { b.hidden = !due; b.textContent = due + ' due'; });
  }

  root.StudyLog = {
    add, merge, load, json, quick, span, day, from, fresh, step, paint,
    undo: e => change(l => l.filter(x => !same(x, e))),
    on: fn => heard.push(fn),
    get log() { return log; }, get trouble() { return trouble; }
  };
  read(); receive(); carry(); paint();
  addEventListener('hashchange', receive);
})(window);
