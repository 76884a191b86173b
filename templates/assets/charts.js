/* The charts of the review page. Each number that a chart draws stands in a table beside it. */
(function (root) {
  'use strict';
  const { $, h, say, store } = root.Study, L = root.StudyLog, { pc, dates, table } = root.StudyFigures, { DAY } = L, DAYS = 30, ROWS = 12;
  const mean = l => l.length ? l.reduce((a, b) => a + b, 0) / l.length : 0, date = dates(), weekday = dates({ weekday: 'short' });
  function svg(tag, props, ...kids) {
    const el = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const k in props) el.setAttribute(k, props[k]);
    el.append(...kids);
    return el;
  }
  const bar = (share, mark) => svg('svg', { class: 'bar-in', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'track', width: 100, height: 8 }), svg('rect', { class: 'part', width: 100 * share, height: 8 }), ...(mark ? [svg('rect', { class: 'tick', x: 100 * mark - .6, width: 1.2, height: 8 })] : []));

  const drawn = () => h('span', { class: 'vh' }, '{{chart.drawn}}');

  /* Columns for days; each has a number or two, drawn on top of each other */
  function columns(box, told, heads, days) {
    if (!days.some(d => d.n.some(Boolean))) return box.replaceChildren(h('p', { class: 'told' }, told));
    const top = Math.max(4, ...days.map(d => d.n[0] + (d.n[1] || 0))), w = 100 / days.length;
    const chart = svg('svg', { class: 'cols', viewBox: '0 0 100 40', preserveAspectRatio: 'none', role: 'img', 'aria-label': told });
    days.forEach((d, i) => {
      let y = 40;
      d.n.forEach((n, layer) => {
        const tall = n / top * 38;
        y -= tall;
        if (n) chart.append(svg('rect', { class: 'l' + layer + (d.now ? ' now' : ''), x: i * w + w * .12, y, width: w * .76, height: tall }));
      });
    });
    chart.append(svg('rect', { class: 'base', y: 39.6, width: 100, height: .4 }));
    box.replaceChildren(h('p', { class: 'told' }, told), chart,
      h('p', { class: 'axis', 'aria-hidden': 'true' }, ...[0, 10, 20, days.length - 1].map(i => h('span', {}, days[i].now ? '{{chart.today}}' : date(days[i].at)))),
      h('details', { class: 'nums' }, h('summary', {}, '{{chart.numbers}}'), table(told, heads, days.map(d => [weekday(d.at), ...d.n.map(n => n + '')]))));
  }
  const span = first => Array.from({ length: DAYS }, (x, i) => ({ at: L.day(first + i * DAY + DAY / 2), n: [0, 0] }));
  const slot = (days, ms) => Math.round((L.day(ms) - days[0].at) / DAY);

  function ahead(deck, cards) {
    const now = Date.now(), days = span(L.day(now));
    const away = new Set(L.prefs().aside);
    const plan = L.planned(), taken = new Set();
    let beyond = 0;
    days[0].now = true;
    deck.forEach(e => {
      const c = cards[e.id];
      if (!c || away.has(e.id)) return;
      let i = Math.max(0, slot(days, (plan[e.id] || [])[1] || c.due));
      while (taken.has(i + e.kin)) i++; /* the sides of a card come on days of their own */
      taken.add(i + e.kin);
      if (i < DAYS) days[i].n[0]++; else beyond++;
    });
    days.forEach(d => d.n.pop());
    const all = days.reduce((a, d) => a + d.n[0], 0);
    columns($('#ahead'), all ? say(beyond ? '{{chart.later}}' : '{{chart.planned}}', all, days[0].n[0], beyond) : '{{chart.nothing}}', ['{{chart.day}}', '{{chart.cards}}'], days);
  }
  function before() {
    const days = span(L.day(Date.now()) - (DAYS - 1) * DAY);
    let n = 0, old = [];
    days[DAYS - 1].now = true;
    for (const t of L.tests) {
      const i = slot(days, t.at);
      if (i < 0 || i >= DAYS) continue;
      days[i].n[t.ok ? 0 : 1]++; n++;
      if (t.old) old.push(+t.ok);
    }
    columns($('#before'), n ? say('{{chart.answers}}', n) + (old.length ? ' ' + say('{{chart.aim}}', pc(mean(old)), pc(L.prefs().keep)) : '') : '{{chart.noAnswers}}', ['{{chart.day}}', '{{chart.right}}', '{{chart.wrong}}'], days);
  }
  function judged() {
    const rows = [['{{quiz.guessing}}', 1], ['{{quiz.fairly}}', 2], ['{{quiz.certain}}', 3]].map(([t, s]) => { const all = L.tests.filter(x => x.sure === s); return { t, n: all.length, r: mean(all.map(x => +x.ok)) }; });
    const [guess, , sure] = rows, all = guess.n + rows[1].n + sure.n;
    const told = !all ? '{{chart.say}}'
      : sure.n < 5 ? '{{chart.few}}'
      : sure.r < .9 ? say('{{chart.twice}}', pc(sure.r))
      : guess.n >= 5 && guess.r > .7 ? say('{{chart.know}}', pc(guess.r)) : say('{{chart.trust}}', pc(sure.r));
    $('#judged').replaceChildren(h('p', { class: 'told' }, told), ...(all ? [table('{{chart.often}}', ['{{chart.were}}', '{{chart.given}}', '{{chart.right}}', drawn()], rows.map(r => [r.t, r.n + '', r.n ? pc(r.r) : '–', bar(r.r)]))] : []));
  }
  /* To foresee thousands of cards takes a while: the page can be used in between */
  let foreseen = 0;
  async function exam(deck, cards) {
    const mine = ++foreseen, { exam: day } = L.prefs(), box = $('#by-topic'), now = Date.now(), left = Math.round((L.day(day) - L.day(now)) / DAY);
    if (!(day > now)) return box.replaceChildren(h('p', { class: 'told' }, day ? '{{chart.passed}}' : '{{chart.set}}'));
    const topics = new Map();
    let until = performance.now() + 20;
    for (const e of deck) {
      if (performance.now() > until) {
        await new Promise(ok => setTimeout(ok));
        if (mine !== foreseen) return;
        until = performance.now() + 20;
      }
      const t = topics.get(e.topic) || { seen: 0, n: 0, idle: 0, kept: 0 }, c = cards[e.id];
      topics.set(e.topic, t);
      t.n++;
      if (c) { t.seen++; t.idle += L.recall(c, day); t.kept += L.kept(c, day); }
    }
    const rows = [...topics].sort((a, b) => a[1].kept / a[1].n - b[1].kept / b[1].n), fresh = deck.length - rows.reduce((a, [, t]) => a + t.seen, 0), need = Math.ceil(fresh / Math.max(1, Math.floor(left * .8)));
    box.replaceChildren(h('p', { class: 'told' }, say('{{chart.left}} ', left) + (fresh ? say('{{chart.need}} ', fresh, need) : '{{chart.seenAll}} ') + '{{chart.unseen}}'),
      table('{{chart.recall}}', ['{{chart.topic}}', '{{chart.seen}}', '{{chart.stop}}', '{{chart.go}}', drawn()], rows.slice(0, ROWS).map(([name, t]) => [name, say('{{count.of}}', t.seen, t.n), pc(t.idle / t.n), pc(t.kept / t.n), bar(t.kept / t.n, t.idle / t.n)])),
      ...(rows.length > ROWS ? [h('p', { class: 'told' }, say('{{chart.weakest}}', ROWS, rows.length))] : []));
  }
  let asked = 0;
  function hard(deck, cards) {
    const aside = new Set(L.prefs().aside), all = deck.filter(e => aside.has(e.id) || (cards[e.id] || {}).leech), mine = ++asked;
    $('#hard').closest('section').hidden = !all.length;
    if (all.length) root.StudyReview.cards(all).then(made => { if (mine === asked) list(all, made, aside, cards); }, () => 0); /* a missing file is told where its card is asked */
  }
  function list(all, made, aside, cards) {
    $('#hard').replaceChildren(h('p', { class: 'told' }, '{{chart.hard}}'),
      h('ul', { class: 'backs' }, ...all.map(({ id }, i) => {
        const out = aside.has(id), a = $('.src a', made[i]).cloneNode(true);
        a.dir = $('.qt', made[i]).dir;
        a.textContent = $('.qt', made[i]).textContent.trim().slice(0, 120);
        return h('li', {}, a, h('small', {}, out ? '{{chart.aside}}' : say('{{chart.forgotten}}', cards[id].card.lapses)), ' ', h('button', { type: 'button', class: 'lk', onclick() {
          L.aside(id, !out);
          root.StudyReview.again();
        } }, out ? '{{chart.bring}}' : '{{chart.put}}'));
      })));
  }
  function draw(deck, cards) { ahead(deck, cards); before(); judged(); exam(deck, cards); hard(deck, cards); }

  const iso = ms => { const d = new Date(ms); return d.getFullYear() + '-' + String(d.getMonth() + 1).padStart(2, '0') + '-' + String(d.getDate()).padStart(2, '0'); };
  const fields = [$('#fresh'), $('#keep'), $('#exam-day')];
  function prefs() {
    const p = L.prefs(), now = [p.fresh, p.keep, p.exam ? iso(p.exam) : ''];
    fields.forEach((x, i) => { if (x.value !== now[i] + '') x.value = now[i]; }); /* half a date that is being typed stays */
  }
  /* What was set before this was there counts too: browsers bring nothing back to these fields by themselves */
  const early = fields.filter(x => x.value !== (x.options ? $('[selected]', x).value : '')).map(x => [x, x.value]);
  prefs();
  /* Only what the learner changed: another tab may have changed the rest */
  const change = (k, v) => { L.prefer({ [k]: v }); prefs(); root.StudyReview.again(); };
  $('#fresh').onchange = e => change('fresh', Math.max(0, Math.min(200, Math.round(+e.target.value) || 0)));
  $('#keep').onchange = e => change('keep', +e.target.value);
  $('#exam-day').onchange = e => change('exam', e.target.value ? +new Date(e.target.value + 'T09:00') : 0);
  addEventListener('storage', e => { if (e.key === store.key('prefs')) { prefs(); L.prefer({}); root.StudyReview.again(); } });
  for (const [field, value] of early) { field.value = value; field.onchange({ target: field }); }

  /* With a clock that was set back, answers wait for their day: nothing is lost, and that is said */
  const soon = Date.now() + DAY, waiting = L.all.filter(e => e[2] && e[1] >= soon).length;
  if (waiting) $('#stage').before(h('p', { class: 'told', role: 'status' }, say('{{review.clock}}', say('{{count.answers}}', waiting))));
  root.StudyCharts = { draw, prefs };
})(window);
