/* What was taken for what: a wrong option that was chosen, beside the right one. */
(function (root) {
  'use strict';
  const { $, $$, h, say, mixed } = root.Study;

  const option = s => $$('.opts .opt > span:first-of-type', s).map(x => x.textContent.trim());
  function mixups(missed, made) {
    const pairs = new Map();
    const label = (q, o) => { const x = $$('.opts input', q).find(i => i.value === o); return x && x.closest('.opt').querySelector('span').textContent.trim(); };
    const told = (q, o) => { const li = $$('.fb li', q).find(l => l.dataset.o === o), s = li && $('div', li); return s ? s.textContent.trim() : ''; };
    const why = q => { const b = $('.because', q); return b ? b.textContent.trim() : ''; };
    for (const e of missed) {
      const q = made.get(e[0]), right = $('[data-answer]', q).dataset.answer.split(' ');
      if (right.length > 1) continue;
      const a = label(q, right[0]), b = label(q, e[6]);
      if (!a || !b || a === b) continue;
      const key = [a, b].sort().join('\n'), p = pairs.get(key) || { n: 0, says: {}, qs: new Set() };
      p.n++; p.qs.add(e[0]); p.at = e[1];
      p.says[a] = told(q, right[0]) || why(q);
      p.says[b] = p.says[b] || told(q, e[6]);
      pairs.set(key, p);
    }
    return [...pairs].sort((a, b) => b[1].n - a[1].n || b[1].at - a[1].at).slice(0, 5);
  }
  /* `made` has the questions by id; `practise` takes the ids of those that are to be asked */
  function show(missed, made, practise) {
    const list = mixups(missed, made), part = $('#mixed');
    part.hidden = !list.length;
    $('ol', part).replaceChildren(...list.map(([key, p]) => {
      const two = key.split('\n'), either = new Set([...made.keys()].filter(id => p.qs.has(id) || option(made.get(id)).some(t => two.includes(t))));
      return h('li', { dir: $('[data-answer]', made.get([...p.qs][0])).dir }, h('p', {}, ...mixed('{{practice.and}}', h('b', {}, two[0]), h('b', {}, two[1])), h('small', {}, say('{{practice.times}}', p.n))),
        h('dl', { class: 'side' }, ...two.map(t => h('div', {}, h('dt', {}, t), h('dd', {}, p.says[t] || '{{practice.noMore}}')))),
        h('button', { type: 'button', class: 'lk', onclick() { practise(either); } }, say('{{practice.onThem}}', either.size)));
    }));
  }

  root.StudyMixups = { show };
})(window);
