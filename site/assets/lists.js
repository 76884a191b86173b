/* The glossary from A to Z and the cheat sheet. */
(function (root) {
  'use strict';
  const { $, $$, h, say } = root.Study, norm = s => s.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

  /* Glossary index */
  const narrow = $('#narrow');
  if (narrow) narrow.oninput = () => {
    const t = norm(narrow.value);
    let n = 0;
    $$('.az section').forEach(s => {
      let any = 0;
      $$('.entry', s).forEach(e => { const ok = norm(e.dataset.t).includes(t); e.hidden = !ok; any += ok; });
      s.hidden = !any; n += any;
    });
    $('#narrow-n').textContent = t ? say('{0} term|{0} terms', n) : '';
  };

  /* Cheat sheet */
  const cover = $('#cover');
  if (cover) cover.onchange = () => $$('.sheet dd').forEach(d => {
    if (!d.kept) d.kept = [...d.childNodes];
    d.replaceChildren(...cover.checked ? [h('button', { type: 'button', 'aria-label': 'Show the answer', onclick() { d.replaceChildren(...d.kept); d.tabIndex = -1; d.focus(); } })] : d.kept);
  });
  $$('[data-print]').forEach(b => { b.onclick = () => print(); });
})(window);
