/* A question costs nothing until one turns to it: then what its kind needs is loaded, and the turn is taken again. */
(function (root) {
  'use strict';
  const { $$, script } = root.Study, coming = {};
  const PART = { cloze: 'typed', numeric: 'typed', short: 'typed', ordering: 'arrange', matching: 'arrange', classify: 'arrange' };

  const load = name => coming[name] = coming[name] || script('assets/' + name + '.js').catch(e => { delete coming[name]; throw e; });
  const once = kind => load('quiz').then(() => PART[kind] && load(PART[kind]));
  /* What is on its way may not arrive: who turns to a question asks for it once more */
  const bring = kind => once(kind).catch(() => once(kind));
  const here = q => root.StudyQuiz && root.StudyQuiz.kinds[q.dataset.kind];
  const ready = q => bring(q.dataset.kind).then(() => root.StudyQuiz.of(q));

  /* What would be lost or would leave the page if nobody listened yet: keys too, wherever in the question the focus is */
  const held = e => e.type === 'submit' || (e.type === 'click' && e.target.closest('button, summary'))
    || (e.type === 'keydown' && (e.key === 'Enter' ? e.target.matches('input, select')
      : /^Arrow(Up|Down)$/.test(e.key) ? e.target.matches('[data-move]')
      : /^[1-9h]$/.test(e.key) && !e.ctrlKey && !e.metaKey && !e.altKey && !e.target.matches('input:not([type=radio], [type=checkbox]), textarea, select')));
  function again(e) {
    if (e.type === 'submit') e.target.requestSubmit(e.submitter);
    else if (e.type === 'click') e.target.closest('button, summary').click();
    else e.target.dispatchEvent(new KeyboardEvent('keydown', e));
  }
  for (const on of ['focusin', 'pointerdown', 'click', 'input', 'keydown', 'keyup', 'submit']) document.addEventListener(on, e => {
    const q = e.target.closest && e.target.closest('.quiz');
    if (!q || q.closest('.drawn')) return;
    if (here(q)) root.StudyQuiz.of(q);
    else if (!held(e)) ready(q);
    else { e.preventDefault(); e.stopImmediatePropagation(); ready(q).then(() => again(e)); }
    if (on !== 'focusin' && on !== 'pointerdown') q.dataset.on = ''; /* never under a pressed pointer */
  }, true);

  /* In a quiet moment, so that the first turn need not wait; what does not come, as where the page is left, comes then */
  const idle = root.requestIdleCallback || (fn => setTimeout(fn, 300));
  addEventListener('load', () => idle(() => new Set($$('.quiz').map(q => q.dataset.kind)).forEach(kind => once(kind).catch(() => {}))));
  root.StudyAsk = { ready, bring };

  /* The note is hidden while its questions are answered */
  const shut = document.getElementById('shut');
  if (shut) {
    root.StudyAsk.book = on => { document.documentElement.classList.toggle('shut', on); shut.setAttribute('aria-pressed', on + ''); shut.textContent = on ? '{{note.open}}' : '{{note.shut}}'; };
    shut.onclick = () => root.StudyAsk.book(shut.getAttribute('aria-pressed') !== 'true');
  }
})(window);
