/* When each card comes back: FSRS-6 over the log. For the pages that work out a schedule. */
(function (root) {
  'use strict';
  const { store, script } = root.Study, L = root.StudyLog, DAY = 864e5;
  let engine, coming;

  const ready = () => coming = coming || Promise.all([script('assets/ts-fsrs.min.js'), L.arrived]).then(() => {
    engine = root.FSRS.fsrs({ request_retention: .9, enable_fuzz: false, enable_short_term: true, learning_steps: ['10m'], relearning_steps: ['10m'] });
  }, e => { coming = null; throw e; });
  function rate(c, g, t) {
    c.card = engine.next(c.card || root.FSRS.createEmptyCard(new Date(t)), new Date(t), g).card;
    c.ivl = c.card.due - t;
    c.due = c.ivl < DAY ? +c.card.due : L.from(t, c.ivl);
  }
  function cards() {
    const all = {}, now = Date.now();
    for (const e of L.log) L.step(all[e[0]] = all[e[0]] || L.fresh(), e, now, rate);
    return all;
  }
  const after = (c, grade, now) => L.step(Object.assign(L.fresh(), c), ['', now, grade, 0, 0, 'review'], now, rate);
  const recall = (c, now) => c.card ? engine.get_retrievability(c.card, new Date(Math.max(now, c.at)), false) : 0;
  /* Keeps the due times for the pages that do not load the scheduler; cards that are no longer in the deck are never due */
  function settle(all, ids) {
    const plan = {}, old = store.get('plan', {}), gone = id => ids ? !ids.has(id) : old[id] && old[id][0] === all[id].at && !old[id][1];
    for (const id in all) plan[id] = [all[id].at, gone(id) ? 0 : all[id].due, all[id].ivl];
    store.set('plan', plan);
    L.paint();
  }
  Object.assign(L, { ready, cards, after, recall, settle });
})(window);
