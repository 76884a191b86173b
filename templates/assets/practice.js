/* Practice: every question of the site, narrowed by note, kind and how it went. Nothing is scheduled differently. */
(function (root) {
  'use strict';
  const { $, $$ } = root.Study, L = root.StudyLog, box = $('#practice');
  if (!box) return;
  const all = $$('.quiz', box), form = $('#pick'), count = $('.count', form), more = $('#more'), STEP = 5;
  let fit = all, shown = STEP;

  function apply() { /* only when asked: a question does not vanish while it is being answered */
    const now = L.quick(), note = $('#by-note').value, kind = $('#by-kind').value, state = $('#by-state').value;
    all.forEach(q => {
      const c = now[q.dataset.id], is = !c ? 'new' : c.grade > 1 ? 'ok' : 'no';
      q.hidden = !((!note || q.dataset.note === note) && (!kind || q.dataset.kind === kind) && (!state || is === state));
    });
    show(STEP);
    count.textContent = fit.length ? fit.length + (fit.length === 1 ? ' question' : ' questions') : state === 'no' ? 'Nothing missed here.' : 'No question fits.';
  }
  function show(n) {
    fit = all.filter(q => !q.hidden);
    shown = Math.min(n, fit.length);
    fit.forEach((q, i) => { q.classList.toggle('later', i >= shown); $('.ql span', q).textContent = i + 1 + ' of ' + fit.length; });
    box.dataset.ready = '';
    more.hidden = shown === fit.length;
    more.textContent = 'Show ' + Math.min(STEP, fit.length - shown) + ' more';
  }
  function shuffle() {
    for (let i = all.length - 1; i > 0; i--) { const j = Math.floor(Math.random() * (i + 1)); [all[i], all[j]] = [all[j], all[i]]; }
    box.append(...all);
    show(STEP);
    count.textContent = 'Shuffled. ' + fit.length + (fit.length === 1 ? ' question' : ' questions');
  }
  function again() {
    $('#by-state').value = 'no';
    apply();
    $$('.quiz[data-done]:not([hidden])', box).reverse().forEach(q => root.StudyAsk.ready(q).then(it => it.reset()));
  }
  $('#shuffle').onclick = shuffle;
  $('#missed').onclick = again;
  form.onchange = apply;
  more.onclick = () => { const next = fit[shown]; show(shown + STEP); $('input, select, textarea, button, summary', next).focus(); };
  form.onsubmit = e => e.preventDefault();
  /* Answers given here are reviews in full: work out their schedule, so that other pages need not */
  L.on(() => L.ready().then(() => L.settle(L.cards())));
})(window);
