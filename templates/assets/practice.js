/* Practice: every question of the site, narrowed by note, kind and how it went. Nothing is scheduled differently. */
(function (root) {
  'use strict';
  const { $, $$ } = root.Study, L = root.StudyLog, box = $('#practice');
  if (!box) return;
  const all = $$('.quiz', box), form = $('#pick'), count = $('.count', form);

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
  $('#shuffle').onclick = shuffle;
  $('#missed').onclick = again;
  form.onchange = apply;
  form.onsubmit = e => e.preventDefault();
  /* Answers given here are reviews in full: work out their schedule, so that other pages need not */
  L.on(() => L.ready().then(() => L.settle(L.cards())));
})(window);
