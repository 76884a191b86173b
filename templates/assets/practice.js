/* Practice: every question of the site, narrowed by note, kind and how it went. Nothing is scheduled differently. */
(function (root) {
  'use strict';
  const { $, $$, h } = root.Study, L = root.StudyLog, box = $('#practice');
  if (!box) return;
  const all = $$('.quiz', box), names = { choice: 'Choice', truefalse: 'True or false', cloze: 'Gaps', numeric: 'Number', short: 'Typed', ordering: 'Order', matching: 'Matching', open: 'Free recall' };
  const pick = (id, text, list) => h('label', { for: id }, h('span', {}, text), h('select', { id }, ...list.map(([v, t]) => h('option', { value: v }, t))));
  const notes = new Map(all.map(q => [q.dataset.note, q.dataset.from || q.dataset.note])), kinds = [...new Set(all.map(q => q.dataset.kind))];
  const count = h('p', { class: 'count', role: 'status' });
  const form = h('form', { class: 'pick' },
    pick('by-note', 'Note', [['', 'All notes'], ...notes]),
    pick('by-kind', 'Kind', [['', 'All kinds'], ...kinds.map(k => [k, names[k] || k])]),
    pick('by-state', 'Show', [['', 'All questions'], ['new', 'Not tried yet'], ['no', 'Missed last time']]),
    h('button', { type: 'button', class: 'btn quiet', onclick: shuffle }, 'Shuffle'),
    h('button', { type: 'button', class: 'btn quiet', onclick: again }, 'Only the missed ones again'), count);

  function apply() { /* only when asked: a question does not vanish while it is being answered */
    const now = L.quick(), note = $('#by-note').value, kind = $('#by-kind').value, state = $('#by-state').value;
    let n = 0;
    all.forEach(q => {
      const c = now[q.dataset.id], is = !c ? 'new' : c.grade > 1 ? 'ok' : 'no';
      q.hidden = !((!note || q.dataset.note === note) && (!kind || q.dataset.kind === kind) && (!state || is === state));
      n += !q.hidden;
    });
    number();
    count.textContent = n ? n + (n === 1 ? ' question' : ' questions') : state === 'no' ? 'Nothing missed here.' : 'No question fits.';
  }
  function number() {
    const shown = $$('.quiz:not([hidden])', box);
    shown.forEach((q, i) => { const s = $('.ql span', q); if (s) s.textContent = i + 1 + ' of ' + shown.length; });
  }
  function shuffle() {
    for (let i = all.length - 1; i > 0; i--) { const j = Math.floor(Math.random() * (i + 1)); [all[i], all[j]] = [all[j], all[i]]; }
    box.append(...all);
    number();
    count.textContent = 'Shuffled. ' + $$('.quiz:not([hidden])', box).length + ' questions';
  }
  function again() {
    $('#by-state').value = 'no';
    apply();
    $$('.quiz[data-done]:not([hidden])', box).reverse().forEach(q => root.StudyQuiz.reset(q));
  }
  form.onchange = apply;
  form.onsubmit = e => e.preventDefault();
  box.before(form);
  apply();
  /* Answers given here are reviews in full: work out their schedule, so that other pages need not */
  L.on(() => L.ready().then(() => L.settle(L.cards())));
})(window);
