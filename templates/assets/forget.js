/* Forgets all that this browser keeps of the study: says first what that is and offers a copy of it, and takes it back until
   the page is left. */
(function (root) {
  'use strict';
  const { $, h, store, say } = root.Study, L = root.StudyLog, ask = $('#forget'), told = $('#forgotten'), START = store.key('');
  /* What stays: how the learner uses keys and clocks, and what a former name has already given, which would come in again */
  const STAY = /^(nokeys|noclock|forgot|took:.*)$/;
  const kept = () => { try { return Object.entries(localStorage).filter(([k]) => k.startsWith(START) && !STAY.test(k.slice(START.length))); } catch (e) { return []; } };

  function forget() {
    const was = { log: L.all.slice(), also: L.also(), kept: kept(), forgot: store.get('forgot', 0) };
    was.kept.forEach(([k]) => localStorage.removeItem(k));
    store.set('forgot', Date.now());
    anew();
    told.replaceChildren('{{forget.done}} ' + (L.apart ? '{{forget.apart}} ' : ''), h('span', { class: 'ways' }, h('button', { type: 'button', class: 'btn quiet', onclick() { restore(was); } }, '{{forget.back}}')));
    $('button', told).focus();
  }
  /* Joins what was to what came since, so that nothing of either is lost */
  function restore(was) {
    store.set('forgot', was.forgot);
    for (const [k, v] of was.kept) if (!['log', 'exams', 'prefs'].includes(k.slice(START.length))) try {
      if (localStorage.getItem(k) === null) localStorage.setItem(k, v);
    } catch (e) { /* no room for what is not progress */ }
    L.merge(was.log);
    L.join(was.also);
    dispatchEvent(new Event('study-loaded'));
    if (root.StudyCharts) root.StudyCharts.prefs();
    told.textContent = '{{forget.undone}}' + (L.trouble ? ' ' + L.trouble : '');
    ask.focus();
  }
  /* This page hears of it as the others do */
  function anew() {
    dispatchEvent(new StorageEvent('storage', { key: null }));
    dispatchEvent(new Event('study-loaded'));
    if (root.StudyCharts) root.StudyCharts.prefs();
  }

  function confirm() {
    const { exams } = L.also(), n = L.log.length, left = fn => () => { dialog.close(); fn(); };
    const button = (text, onclick, quiet) => h('button', { type: 'button', class: quiet ? 'btn quiet' : 'btn', onclick }, text);
    const dialog = h('dialog', { class: 'keys', id: 'forgetting', 'aria-labelledby': 'forget-t' }, h('h2', { id: 'forget-t' }, '{{forget.ask}}'),
      h('p', {}, say('{{forget.what}}', say('{{count.answers}}', n), say('{{count.exams}}', exams.length))),
      h('p', {}, '{{forget.copy}}'),
      h('p', { class: 'ways' }, button('{{forget.keep}}', () => dialog.close()), button('{{forget.save}}', left(() => root.StudyFile.copy().then(forget)), true), button('{{forget.now}}', left(forget), true)));
    dialog.onclose = () => { dialog.remove(); if (document.activeElement === document.body) ask.focus(); };
    document.body.append(dialog);
    dialog.showModal();
  }
  root.StudyFile.ready.then(() => { /* without join.js nothing could come back */
    ask.hidden = !L.join;
    ask.onclick = confirm;
  });
})(window);
