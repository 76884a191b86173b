/* Practice: every question of the site, narrowed and ordered as the learner likes. */
(function (root) {
  'use strict';
  const { $, $$, h } = root.Study, L = root.StudyLog, box = $('#practice');
  if (!box) return;
  const all = $$('.quiz', box), form = $('#pick'), count = $('.count', form), more = $('#more'), STEP = 5, by = n => $('#by-' + n);
  let fit = all, shown = STEP, only = null, luck = new Map();

  const tags = q => (q.dataset.tags || '').split('|').filter(Boolean), many = n => n + (n === 1 ? ' question' : ' questions');
  const state = c => !c ? 'new' : c.grade > 1 ? 'ok' : 'no';
  /* How likely it is known now; what was never tried comes after what was missed */
  const known = (q, cards) => { const c = cards[q.dataset.id]; return !c ? .5 : c.grade === 1 ? .2 - .1 * (c.sure === 3) : c.card ? L.recall(c, Date.now()) : .9; };

  /* Neighbours come from different notes where that is possible */
  function interleave(list) {
    const heaps = new Map(), out = [];
    list.forEach(q => { const k = q.dataset.note; if (!heaps.has(k)) heaps.set(k, []); heaps.get(k).push(q); });
    let last = '';
    while (out.length < list.length) {
      const [key, heap] = [...heaps].filter(([k, l]) => l.length && (k !== last || [...heaps].every(([o, m]) => o === k || !m.length))).sort((a, b) => b[1].length - a[1].length)[0];
      out.push(heap.shift());
      last = key;
    }
    return out;
  }
  function ordered(list) {
    const how = by('order').value, cards = how === 'weak' && L.cards ? L.cards() : {};
    if (how === 'note') return list;
    if (how === 'weak') return list.map(q => [known(q, cards), q]).sort((a, b) => a[0] - b[0]).map(x => x[1]);
    return interleave(list.slice().sort((a, b) => (luck.get(a) || 0) - (luck.get(b) || 0)));
  }
  function apply() { /* only when asked: a question does not vanish while it is being answered */
    const now = L.quick(), t = Date.now(), want = n => by(n) ? by(n).value : '', due = q => { const c = now[q.dataset.id]; return c && c.due <= t; };
    const fits = q => (!only || only.has(q)) && (!want('note') || q.dataset.note === want('note')) && (!want('kind') || q.dataset.kind === want('kind'))
      && (!want('level') || q.dataset.level === want('level')) && (!want('tag') || tags(q).includes(want('tag')))
      && (!want('state') || (want('state') === 'due' ? due(q) : state(now[q.dataset.id]) === want('state')));
    const second = q => 'back' in q.dataset; /* the second way of a card comes far from its first */
    fit = ordered(all.filter(q => fits(q) && !second(q))).concat(ordered(all.filter(q => fits(q) && second(q))));
    all.forEach(q => { q.hidden = !fit.includes(q); });
    box.append(...fit);
    show(STEP);
    count.textContent = fit.length ? many(fit.length) : want('state') === 'no' ? 'Nothing missed here.' : want('state') === 'due' ? 'Nothing is due here.' : 'No question fits.';
  }
  function show(n) {
    shown = Math.min(n, fit.length);
    fit.forEach((q, i) => { q.classList.toggle('later', i >= shown); $('.ql span', q).textContent = i + 1 + ' of ' + fit.length; });
    box.dataset.ready = '';
    more.hidden = shown === fit.length;
    more.textContent = 'Show ' + Math.min(STEP, fit.length - shown) + ' more';
  }
  function shuffle() {
    luck = new Map(all.map(q => [q, Math.random()]));
    if (by('order').value !== 'mix') by('order').value = 'mix';
    apply();
    count.textContent = 'Shuffled. ' + many(fit.length);
  }
  function again() {
    by('state').value = 'no';
    apply();
    fit.filter(q => q.dataset.done).reverse().forEach(q => root.StudyAsk.ready(q).then(it => it.reset()));
  }

  /* What was taken for what: a wrong option that was chosen, beside the right one */
  function mixups() {
    const of = new Map(all.map(q => [q.dataset.id, q])), pairs = new Map();
    const label = (q, o) => { const x = $$('.opts input', q).find(i => i.value === o); return x && x.closest('.opt').querySelector('span').textContent.trim(); };
    const told = (q, o) => { const li = $$('.fb li', q).find(l => l.dataset.o === o), s = li && $('span', li); return s ? s.textContent.trim() : ''; };
    const why = q => { const b = $('.because', q); return b ? b.textContent.trim() : ''; };
    for (const e of L.log) {
      const q = of.get(e[0]), right = q && q.dataset.kind === 'choice' && $('[data-answer]', q).dataset.answer.split(' ');
      if (!right || right.length > 1 || e[2] > 1 || !e[6]) continue;
      const a = label(q, right[0]), b = label(q, e[6]);
      if (!a || !b || a === b) continue;
      const key = [a, b].sort().join('\n'), p = pairs.get(key) || { n: 0, says: {}, qs: new Set() };
      p.n++; p.qs.add(q); p.at = e[1];
      p.says[a] = told(q, right[0]) || why(q);
      p.says[b] = p.says[b] || told(q, e[6]);
      pairs.set(key, p);
    }
    return [...pairs].sort((a, b) => b[1].n - a[1].n || b[1].at - a[1].at).slice(0, 5);
  }
  function confused() {
    const list = mixups(), part = $('#mixed');
    part.hidden = !list.length;
    $('ol', part).replaceChildren(...list.map(([key, p]) => {
      const two = key.split('\n');
      const either = all.filter(q => p.qs.has(q) || two.some(t => $$('.opts .opt > span:first-of-type', q).some(s => s.textContent.trim() === t)));
      return h('li', {}, h('p', {}, h('b', {}, two[0]), ' and ', h('b', {}, two[1]), h('small', {}, p.n === 1 ? 'once' : p.n + ' times')),
        h('dl', { class: 'side' }, ...two.map(t => h('div', {}, h('dt', {}, t), h('dd', {}, p.says[t] || 'The note has no more on it here.')))),
        h('button', { type: 'button', class: 'lk', onclick() { only = new Set(either); form.reset(); apply(); $('#all').hidden = false; fit[0].scrollIntoView({ block: 'center' }); } }, 'Practise ' + (either.length === 1 ? 'the question' : 'the ' + many(either.length)) + ' on them'));
    }));
  }

  const cram = () => { box.toggleAttribute('data-cram', $('#cram').checked); };
  $('#shuffle').onclick = shuffle;
  $('#missed').onclick = again;
  $('#all').onclick = () => { only = null; $('#all').hidden = true; apply(); };
  form.onchange = e => { if (e.target.id === 'cram') cram(); else apply(); };
  more.onclick = () => { const next = fit[shown]; show(shown + STEP); $('input, select, textarea, button, summary', next).focus(); };
  form.onsubmit = e => e.preventDefault();
  cram();
  confused();
  if ($('[data-back]', box)) apply();
  /* Answers given here are reviews in full: work out their schedule, so that other pages need not */
  L.on(() => { confused(); L.ready().then(() => L.settle(L.cards())); });
  L.ready().then(() => { if (by('order').value === 'weak') apply(); }, () => 0);
})(window);
