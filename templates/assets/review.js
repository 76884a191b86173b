/* Spaced review. The page holds every card, so it works alone, prints, and needs no server. */
(function (root) {
  'use strict';
  const { $, $$, h, store } = root.Study, L = root.StudyLog, DAY = 864e5, LIMIT = 10, AHEAD = 3;
  const deck = $$('.deck > li'), stage = $('#stage');
  if (!stage) return;
  const ids = new Set(deck.map(li => li.dataset.id)), of = li => cards[li.dataset.id];
  let cards = {}, queue = [], done = 0, total = 0, past = [], since = 0;

  function fresh() { /* what every card is now */
    cards = L.cards();
    L.settle(cards, ids);
    forecast();
    $('#io').textContent = L.trouble;
  }
  /* Certain but wrong first, then what has faded most, then new cards; neighbours come from different notes */
  function plan(more) {
    const now = Date.now(), hot = c => c.grade === 1 && c.sure === 3, today = L.day(now), begun = new Set(), old = new Set();
    for (const e of L.log) { if (!old.has(e[0]) && e[1] >= today && e[5] === 'review') begun.add(e[0]); old.add(e[0]); }
    const due = deck.filter(li => of(li) && of(li).due <= now).map(li => ({ li, hot: hot(of(li)), r: L.recall(of(li), now) }))
      .sort((a, b) => b.hot - a.hot || a.r - b.r).map(x => x.li);
    const pool = due.concat(deck.filter(li => !of(li)).slice(0, more ? LIMIT : Math.max(0, LIMIT - begun.size))), out = [];
    while (pool.length) {
      const prev = out.length && out[out.length - 1].dataset.note, i = pool.findIndex(li => li.dataset.note !== prev);
      out.push(pool.splice(Math.max(0, i), 1)[0]);
    }
    return out;
  }
  function start(more) { queue = plan(more); done = 0; total = queue.length; past = []; show(true); }

  function show(first) {
    $('#prog').max = total || 1; $('#prog').value = total ? done : 1;
    $('#left').textContent = total ? done + ' of ' + total : '';
    $('#undo').hidden = !past.length;
    const li = queue[0];
    if (!li) return finish();
    const c = of(li), now = Date.now(), front = $('.qt', li).cloneNode(true);
    $$('input', front).forEach(x => x.replaceWith('_____' + (x.placeholder && ' (' + x.placeholder + ')')));
    const back = h('div', { class: 'back', hidden: '', tabindex: -1 }, ...$('.a', li).cloneNode(true).childNodes);
    $$('[id]', back).forEach(x => x.removeAttribute('id'));
    const grades = h('div', { class: 'grades', role: 'group', 'aria-label': 'How well did you recall it?', hidden: '' },
      ...['Again', 'Hard', 'Good', 'Easy'].map((t, i) => h('button', { type: 'button', class: 'g' + (i + 1), onclick() { grade(i + 1); } },
        h('b', {}, t), h('small', {}, L.span(L.after(c, i + 1, now).ivl)), h('kbd', { 'aria-hidden': 'true' }, i + 1 + ''))));
    const flip = h('button', { type: 'button', class: 'btn', id: 'flip', onclick() {
      back.hidden = grades.hidden = false; flip.hidden = true; back.focus({ preventScroll: true });
    } }, 'Show the answer ', h('kbd', { 'aria-hidden': 'true' }, 'Space'));
    stage.replaceChildren(h('p', { class: 'from' }, h('span', {}, li.dataset.from), c && c.grade === 1 && c.sure === 3 ? h('em', {}, 'You were certain last time') : h('span', {}, c ? '' : 'New')),
      h('h2', { tabindex: -1 }, ...front.childNodes), back, h('div', { class: 'act' }, flip, grades));
    since = now;
    if (!first) $('h2', stage).focus({ preventScroll: true });
  }
  function grade(g) {
    const li = queue.shift();
    past.push({ li, g, e: L.add(li.dataset.id, g, Date.now() - since, 0, 'review') });
    if (g === 1) queue.splice(Math.min(AHEAD, queue.length), 0, li); else done++;
    show();
  }
  function undo() {
    const p = past.pop();
    if (!p) return;
    if (p.g === 1) queue.splice(queue.indexOf(p.li), 1); else done--;
    queue.unshift(p.li);
    L.undo(p.e);
    show();
  }
  function finish() {
    const seen = past.length, ok = past.filter(p => p.g > 1).length, now = Date.now();
    const soon = deck.map(li => of(li) && of(li).due).filter(d => d > now).sort((a, b) => a - b)[0], left = deck.some(li => !of(li));
    stage.replaceChildren(h('p', { class: 'from' }, 'Session'), h('h2', { tabindex: -1 }, seen ? 'Done for now' : 'Nothing is due'),
      h('p', {}, seen ? 'You recalled ' + ok + ' of ' + seen + '. ' : 'You are ahead of schedule. ', soon ? 'The next card is due in ' + L.span(soon - now) + '.' : ''),
      h('div', { class: 'act' }, left ? h('button', { type: 'button', class: 'btn', onclick() { start(true); } }, 'Learn new cards') : '', h('a', { class: 'btn quiet', href: 'index.html' }, 'Back to the notes')));
    if (seen) $('h2', stage).focus();
  }
  function forecast() {
    const day0 = L.day(Date.now()), n = Array(7).fill(0);
    deck.forEach(li => { const c = of(li), i = c ? Math.round((L.day(c.due) - day0) / DAY) : 7; if (i < 7) n[Math.max(0, i)]++; });
    const top = Math.max(4, ...n);
    $('.week').hidden = !Math.max(...n);
    $('#week').replaceChildren(...n.map((v, i) => {
      const b = h('i', {}), name = new Date(day0 + i * DAY + DAY / 2).toLocaleDateString(document.documentElement.lang || 'en', { weekday: 'short' });
      b.style.height = v / top * 3.5 + 'rem';
      return h('li', {}, h('b', {}, v + ''), b, h('span', {}, i ? name : 'Today'));
    }));
  }

  $('#undo').onclick = undo;
  addEventListener('keydown', e => {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || $('dialog[open]') || store.get('nokeys') || e.target.closest('input, textarea, a, summary')) return;
    const flip = $('#flip', stage), open = flip && flip.hidden;
    if (e.key === ' ' && flip && !e.target.closest('button')) { e.preventDefault(); (open ? $('.g3', stage) : flip).click(); }
    else if (open && /^[1-4]$/.test(e.key)) { e.preventDefault(); $('.g' + e.key, stage).click(); }
    else if (e.key === 'u') undo();
  });
  addEventListener('study-loaded', () => start());
  L.ready().then(() => { fresh(); L.on(fresh); start(); }, () => { stage.textContent = 'The scheduler (assets/ts-fsrs.min.js) did not load. The cards are listed below.'; });
})(window);
