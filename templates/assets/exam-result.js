/* How an exam went, what to read next, and the exams before it. */
(function (root) {
  'use strict';
  const { $, $$, h, icon, store, say, mixed } = root.Study, { pc, dates, table } = root.StudyFigures, day = dates({ year: 'numeric' });
  const bar100 = (share, pass) => { const b = h('span', { class: 'meter', 'aria-hidden': 'true' }, h('i', {})); b.firstChild.style.width = 100 * share + '%'; if (pass) { const t = h('b', {}); t.style.insetInlineStart = pass + '%'; b.append(t); } return b; };
  const byShare = parts => Object.entries(parts).sort((a, b) => a[1][0] / a[1][1] - b[1][0] / b[1][1]); /* the weakest first */
  function show({ now, marks, before, kept, given, bench, stage, btn, clock }) {
    const passed = 100 * now.share >= now.pass, last = before[before.length - 1], wrong = marks.filter(m => m.part < 1), read = new Map();
    wrong.forEach(m => { const a = $('.src a', m.d), key = $('.ql', m.d).firstChild.textContent.trim(); read.set(key, { a, n: (read.get(key) || { n: 0 }).n + 1 }); });
    const next = [...read].sort((a, b) => b[1].n - a[1].n).slice(0, 5), rows = byShare(now.parts);
    const was = name => last && last.parts[name] ? pc(last.parts[name][0] / last.parts[name][1]) : '–';
    stage('done', h('h2', { tabindex: -1 }, passed ? '{{exam.passed}}' : '{{exam.failed}}'),
      h('p', { class: 'score' }, ...mixed(last ? '{{exam.scoreLast}}' : '{{exam.score}}', h('b', {}, pc(now.share)), now.pass + ' %', clock(now.took), last && pc(last.share))), bar100(now.share, now.pass),
      ...(kept ? [] : [h('p', { class: 'told' }, '{{exam.noRoom}}')]),
      h('h3', {}, '{{exam.byPart}}'), table('{{exam.pointsByPart}}', ['{{exam.part}}', '{{exam.points}}', '{{exam.now}}', '{{exam.last}}'],
        rows.map(([name, [g, m]]) => [[name, bar100(g / m)], say('{{count.of}}', +g.toFixed(1), m), pc(g / m), was(name)])),
      ...(next.length ? [h('h3', {}, '{{exam.readNext}}'), h('ul', { class: 'backs' }, ...next.map(([name, { a, n }]) => h('li', {}, h('a', { href: a.getAttribute('href') }, name), h('small', {}, say('{{exam.missedOf}}', n)))))] : []),
      h('div', { class: 'act' }, btn('{{exam.another}}', () => location.reload()), h('a', { class: 'btn quiet', href: 'review.html' }, '{{nav.review}}')),
      h('h3', {}, wrong.length ? '{{exam.missed}}' : '{{exam.nothing}}'));
    wrong.forEach(m => { /* in the order of the exam, each with its answer */
      const q = $('.quiz', m.d);
      $('.ql span', q).textContent = say('{{count.points}}', m.points);
      q.dataset.done = m.part >= 1 ? 'ok' : 'no';
      if (m.r.show) m.r.show();
      $('.why', q).open = true;
      $('.verdict', q).replaceChildren(icon('cross'), h('b', {}, !(given[m.x] || []).length ? '{{exam.notAnswered}}' : m.r.head || '{{quiz.wrong}}'), h('span', {}, ' ' + say('{{exam.pointsOf}}', m.points, +(m.part * m.points).toFixed(1))));
      $$('input, select', q).forEach(i => { i.disabled = true; });
      m.d.classList.add('on');
      bench.append(m.d);
    });
    $('h2', bench).focus();
    scrollTo(0, 0);
  }
  function past() {
    const old = store.get('exams', []);
    $('#past').hidden = !old.length;
    if (old.length) $('#past').replaceChildren(h('h2', {}, '{{exam.past}}'), table('{{exam.pastTable}}', ['{{exam.day}}', '{{exam.result}}', '{{exam.weakest}}'], old.slice(-10).reverse().map(e => {
      const [name, p] = byShare(e.parts)[0] || ['–', [0, 1]];
      return [[day(e.at), bar100(e.share, e.pass)], 100 * e.share >= e.pass ? say('{{exam.didPass}}', pc(e.share)) : pc(e.share), say('{{exam.partAt}}', name, pc(p[0] / p[1]))];
    })));
  }

  root.StudyResult = { show, past };
})(window);
