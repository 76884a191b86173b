/* The exam: drawn by its plan, marked when it is handed in. exam-result.js tells how it went. */
(function (root) {
  'use strict';
  const { $, $$, h, icon, store, script, shuffled, say } = root.Study, L = root.StudyLog, box = $('#exam'), bench = $('#bench'), MIN = 6e4;
  if (!box) return;
  const all = $$('.drawn', box), id = d => $('.quiz', d).dataset.id, by = new Map(all.map(d => [id(d), d])), judges = new Map();
  const plan = $$('#plan tbody tr').map(tr => ({ name: $('th', tr).textContent, weight: +tr.dataset.weight }));
  const btn = (text, onclick, quiet) => h('button', { type: 'button', class: quiet ? 'btn quiet' : 'btn', onclick }, text);
  const stage = (name, ...kids) => { document.body.dataset.exam = name; $('#start').hidden = name !== 'start'; bench.hidden = name === 'start'; bench.replaceChildren(...kids); };
  let run = null, ticking;

  /* Shares by weight, the largest remainders first; a part that has too few questions leaves its places to the others */
  function quotas(count) {
    const parts = plan.map(p => ({ ...p, have: all.filter(d => d.dataset.domain === p.name).length, n: 0 })).filter(p => p.have && p.weight);
    for (let left = Math.min(count, parts.reduce((a, p) => a + p.have, 0)); left > 0;) {
      const open = parts.filter(p => p.n < p.have), sum = open.reduce((a, p) => a + p.weight, 0), want = open.map(p => [p, left * p.weight / sum]).sort((a, b) => b[1] % 1 - a[1] % 1);
      let more = left - want.reduce((a, [, x]) => a + Math.floor(x), 0);
      for (const [p, x] of want) {
        const n = Math.min(p.have - p.n, Math.floor(x) + (more-- > 0 ? 1 : 0));
        p.n += n; left -= n;
      }
    }
    return parts;
  }
  /* What earlier exams asked least comes first */
  function draw() {
    const asked = {};
    store.get('exams', []).forEach(e => e.ids.forEach(x => { asked[x] = (asked[x] || 0) + 1; }));
    const ids = quotas(+box.dataset.count).flatMap(p => shuffled(all.filter(d => d.dataset.domain === p.name)).sort((a, b) => (asked[id(a)] || 0) - (asked[id(b)] || 0)).slice(0, p.n).map(id));
    return shuffled(ids);
  }

  /* What was filled in, as a list that can be stored, and back */
  const fields = d => $$('input:not([type=radio], [type=checkbox]), select', d);
  const take = d => [...$$('input:checked', d).map(x => ['c', x.name, x.value]), ...fields(d).map((x, i) => ['v', i, x.value]).filter(x => x[2]),
    ...('moved' in d.dataset ? [['o', 0, $$('.order li', d).map(li => li.dataset.pos).join()]] : [])];
  function put(d, given) {
    $$('input:checked', d).forEach(x => { x.checked = false; });
    fields(d).forEach(x => { x.value = ''; });
    for (const [what, key, v] of given) {
      if (what === 'c') $$('input', d).filter(x => x.name === key && x.value === v).forEach(x => { x.checked = true; });
      else if (what === 'v') fields(d)[key].value = v;
      else { const list = $('.order', d), lis = [...list.children]; d.dataset.moved = ''; list.append(...v.split(',').map(p => lis.find(li => li.dataset.pos === p))); }
    }
  }
  const result = () => script('assets/figures.js').then(() => script('assets/exam-result.js'));
  const given = x => run.given[x] || [];
  const keep = () => store.set('exam-run', run);

  function ready(ids) {
    const kinds = new Set(ids.map(x => $('.quiz', by.get(x)).dataset.kind));
    return Promise.all([...kinds].map(root.StudyAsk.bring)).then(() => ids.forEach(x => {
      const q = $('.quiz', by.get(x)), form = $('form', q);
      if (!judges.has(x)) judges.set(x, root.StudyQuiz.kinds[q.dataset.kind](q, form));
      form.onsubmit = e => { e.preventDefault(); go(1); };
      if (!('still' in by.get(x).dataset)) { const opts = $('.opts:not(.tf)', q); if (opts) opts.append(...shuffled($$('.opt', opts))); }
    }));
  }
  function begin(e) {
    e.preventDefault();
    if (run) return; /* asked for already, and on its way */
    run = { ids: draw(), at: Date.now(), ends: $('#untimed').checked ? 0 : Date.now() + box.dataset.minutes * MIN, i: 0, flags: [], given: {} };
    keep();
    ready(run.ids).then(() => show(true), e => { run = null; throw e; });
  }

  const left = () => Math.max(0, run.ends - Date.now()), clock = ms => Math.floor(ms / MIN) + ':' + String(Math.floor(ms / 1000) % 60).padStart(2, '0');
  function tick() {
    if (!run || !run.ends) return;
    const t = $('#clock'), told = $('#time-said'), m = Math.ceil(left() / MIN);
    if (t) t.textContent = clock(left());
    if (told && [10, 5, 1].includes(m) && run.told !== m) { run.told = m; told.textContent = say('{{exam.minutesLeft}}', m); }
    if (!left() && bench.firstChild) hand(); /* before that it is not there yet, nor are its judges */
  }
  function bar() {
    const hidden = store.get('noclock'), flag = run.flags.includes(run.ids[run.i]);
    return h('div', { class: 'exam-bar' }, h('p', { class: 'where' }, say('{{exam.question}}', run.i + 1, run.ids.length)),
      ...(run.ends ? [h('p', { class: 'time' }, ...(hidden ? [] : [h('span', { id: 'clock', role: 'timer', 'aria-label': '{{exam.timeLeft}}' }, clock(left()))]), ' ',
        h('button', { type: 'button', class: 'lk', onclick() { store.set('noclock', !hidden); show(); } }, hidden ? '{{exam.showClock}}' : '{{exam.hideClock}}'))] : []),
      h('button', { type: 'button', class: 'lk', id: 'flag', 'aria-pressed': flag + '', onclick() { const x = run.ids[run.i]; run.flags = flag ? run.flags.filter(y => y !== x) : run.flags.concat(x); keep(); show(); $('#flag').focus(); } }, icon('pin'), flag ? ' {{exam.flagged}}' : ' {{exam.flag}}'),
      h('p', { class: 'vh', id: 'time-said', role: 'status' }));
  }
  const state = x => [given(x).length ? '{{exam.answered}}' : '{{exam.unanswered}}', ...(run.flags.includes(x) ? ['{{exam.isFlagged}}'] : [])].join(', ');
  const steps = () => h('ol', { class: 'steps', 'aria-label': '{{exam.questions}}' }, ...run.ids.map((x, i) => h('li', {}, h('button', { type: 'button', 'aria-label': say('{{exam.step}}', i + 1, state(x)),
    'aria-current': i === run.i && document.body.dataset.exam === 'run' ? 'step' : null, 'data-given': given(x).length ? '' : null, 'data-flag': run.flags.includes(x) ? '' : null, onclick() { run.i = i; show(true); } }, i + 1 + ''))));
  function show(first) {
    document.body.dataset.exam = 'run';
    const x = run.ids[run.i], d = by.get(x);
    all.forEach(o => o.classList.toggle('on', o === d));
    put(d, given(x));
    $('.ql span', d).textContent = say('{{count.points}}', +d.dataset.points);
    stage('run', bar(), h('div', { id: 'seat' }), h('div', { class: 'act' }, btn('{{exam.back}}', () => go(-1), true), btn(run.i === run.ids.length - 1 ? '{{exam.look}}' : '{{exam.next}}', () => go(1))), steps(),
      h('p', {}, h('button', { type: 'button', class: 'lk', onclick: check }, '{{exam.lookIn}}')));
    $('.act button', bench).disabled = !run.i;
    $('#seat').replaceWith(d);
    if (first) { const at = $('.exam-bar .where', bench); at.tabIndex = -1; at.focus({ preventScroll: true }); bench.scrollIntoView({ block: 'start' }); }
    tick();
  }
  function go(by1) {
    if (!run) return;
    if (run.i + by1 >= run.ids.length) return check();
    run.i = Math.max(0, run.i + by1);
    keep();
    show(true);
  }
  function check() {
    const open = run.ids.filter(x => !given(x).length).length, flags = run.flags.length;
    box.append(...all.filter(d => d.classList.contains('on')));
    all.forEach(d => d.classList.remove('on'));
    stage('check', h('h2', { tabindex: -1 }, '{{exam.before}}'), h('p', { class: 'told' }, open ? say(flags ? '{{exam.openFlags}}' : '{{exam.open}}', open, flags) : say(flags ? '{{exam.allFlags}}' : '{{exam.all}}', flags)), steps(),
      h('div', { class: 'act' }, btn(open ? '{{exam.anyway}}' : '{{exam.handIn}}', hand), btn('{{exam.toQuestions}}', () => show(true), true)));
    $('h2', bench).focus();
  }

  function mark(x) {
    const d = by.get(x), r = given(x).length ? judges.get(x)() : {}, points = +d.dataset.points;
    const part = !given(x).length ? 0 : r.ok ? 1 : 'whole' in d.dataset ? 0 : r.part || 0;
    return { x, d, r, points, part, name: d.dataset.domain };
  }
  /* Another tab has handed it in, or everything was forgotten there */
  function over() { run = null; location.reload(); }
  /* Another tab with this exam: what is filled in there stands here too */
  function join(other) {
    run.flags = other.flags;
    run.ids.forEach((x, i) => {
      const theirs = other.given[x];
      if (theirs && JSON.stringify(theirs) !== JSON.stringify(given(x))) put(by.get(x), run.given[x] = theirs);
      marked(i);
    });
  }
  function hand() {
    if (store.get('exams', []).some(e => e.at === run.at)) return over();
    clearInterval(ticking);
    const took = Date.now() - run.at, marks = run.ids.map(mark), max = marks.reduce((a, m) => a + m.points, 0), got = marks.reduce((a, m) => a + m.points * m.part, 0), parts = {};
    marks.forEach(m => { const p = parts[m.name] = parts[m.name] || [0, 0]; p[0] += m.points * m.part; p[1] += m.points; });
    marks.filter(m => given(m.x).length).forEach(m => L.add(m.x, m.r.ok ? 3 : m.part >= .5 ? 2 : 1, 0, 0, 'exam', m.r.given));
    const before = store.get('exams', []), now = { at: run.at, took, share: max ? got / max : 0, pass: +box.dataset.pass, parts, ids: run.ids };
    const kept = store.set('exams', before.concat(now));
    const filled = run.given;
    run = null;
    store.set('exam-run', 0);
    all.forEach(d => d.classList.remove('on'));
    result().then(() => root.StudyResult.show({ now, marks, before, kept, given: filled, bench, stage, btn, clock }));
  }
  box.parentNode.addEventListener('click', e => { const b = e.target.closest('[data-move]'); if (b && run) setTimeout(note, 0, b.closest('.drawn'), true); });
  box.parentNode.addEventListener('dragend', e => { const d = e.target.closest('.drawn'); if (d && run) note(d, true); });
  box.parentNode.addEventListener('keyup', e => { const d = e.target.closest('.drawn'); if (d && run && e.target.closest('[data-move]')) note(d, true); });
  box.parentNode.addEventListener('input', e => { const d = e.target.closest('.drawn'); if (d && run) note(d); });
  function note(d, moved) {
    if (moved) d.dataset.moved = '';
    run.given[id(d)] = take(d);
    keep();
    marked(run.ids.indexOf(id(d)));
  }
  function marked(i) {
    const x = run.ids[i], b = $$('.steps button', bench)[i];
    if (b) { b.toggleAttribute('data-given', given(x).length > 0); b.toggleAttribute('data-flag', run.flags.includes(x)); b.setAttribute('aria-label', say('{{exam.step}}', i + 1, state(x))); }
  }
  addEventListener('storage', e => {
    if (!run || (e.key !== null && e.key !== store.key('exam-run'))) return;
    const other = store.get('exam-run', null);
    if (other && other.at === run.at) join(other); else over();
  });
  $('#begin').onsubmit = begin;
  ticking = setInterval(tick, 1000);
  if (store.get('exams', []).length) result().then(() => root.StudyResult.past());
  const open = store.get('exam-run', null);
  if (open && open.ids.every(x => by.has(x))) { run = open; ready(run.ids).then(() => { run.ids.forEach(x => put(by.get(x), given(x))); if (run.ends && !left()) hand(); else show(true); }); }
})(window);
