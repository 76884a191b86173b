/* The cheat sheet: its answers covered, and the weakest of its lines, which are fitted to paper. */
(function (root) {
  'use strict';
  const { $, $$, h, say } = root.Study, L = root.StudyLog, sheet = $('.sheet'), cover = $('#cover'), weak = $('#weak'), pages = $('#pages'), out = $('#weak-out');
  if (!sheet) return;

  cover.onchange = () => {
    $$('.sheet dd').forEach(d => {
      if (!d.kept) d.kept = [...d.childNodes];
      d.replaceChildren(...cover.checked ? [h('button', { type: 'button', 'aria-label': '{{quiz.showAnswer}}', onclick() { d.replaceChildren(...d.kept); d.tabIndex = -1; d.focus(); } })] : d.kept);
    });
  };

  const rows = card => $$('.card > dl > div, .card > ul > li', card);
  function fit() {
    const cards = $$('section:not([hidden])', sheet).map(s => ({ title: $('h2', s).textContent, rows: rows(s).filter(l => !l.hidden).map(l => ({ line: l, weight: +l.dataset.w })) }));
    const fitted = root.StudyFit(cards, { ...sheet.dataset, pages: +pages.value || 1 });
    out.hidden = !fitted.left.length;
    $('summary', out).textContent = say('{{sheet.left}}', fitted.left.length);
    $('ul', out).replaceChildren(...fitted.left.map(l => h('li', {}, ($('dt', l) || l).textContent + ' (' + $('h2', l.closest('section')).textContent + ')')));
    return say('{{sheet.fits}}', fitted.pages, fitted.size);
  }
  /* What was missed last time or is due again: terms by their own cards, other lines by the questions about their card */
  pages.onchange = weak.onchange = () => {
    const all = L.quick(), now = Date.now(), bad = id => all[id] && (all[id].grade < 2 || all[id].due <= now), on = weak.checked;
    let n = 0;
    $$('section', sheet).forEach(s => {
      const asked = (s.dataset.asks || '').split(' ').some(bad);
      let any = 0;
      rows(s).forEach(l => {
        const t = l.dataset.term, ok = !on || (t ? bad('term:' + t) || bad('term:' + t + ':name') : asked);
        l.hidden = !ok; any += !!ok;
      });
      s.hidden = !any; n += any;
    });
    root.StudyFit.none();
    out.hidden = true;
    pages.parentNode.hidden = !on;
    $('#weak-n').textContent = !on ? '' : n ? say('{{sheet.lines}}', n) + ' ' + fit() : '{{sheet.noWeak}}';
  };
  if (cover.checked) cover.onchange(); /* ticked before this was there */
  if (weak.checked) weak.onchange();
  /* Fonts have come since, and answers may be covered */
  addEventListener('beforeprint', () => { if (weak.checked && $('section:not([hidden])', sheet)) fit(); });
  $$('[data-print]').forEach(b => { b.onclick = () => print(); });
})(window);
