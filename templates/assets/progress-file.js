/* The progress file: all answers in one file, out of this browser and into another. A file never takes anything away,
   and one of another study comes in only where the learner says so. */
(function (root) {
  'use strict';
  const { $, h, script, say, store } = root.Study, L = root.StudyLog, told = $('#io');
  if (!told) return;
  const ready = script('assets/join.js').catch(() => 0);
  const answers = n => say('{{count.answers}}', n);

  /* The entries of a file; of one that was cut short or scrambled, those that can still be read */
  function entries(text) {
    try {
      const p = JSON.parse(text);
      return L.known(p) ? { list: p.log, whole: true, also: p } : { list: [], later: p && p.v > 2 };
    } catch (e) {
      const found = /^\s*\{"v":[12],/.test(text) ? text.match(/\["(?:[^"\\]|\\.)*",\d+,[0-4],\d+,[0-3],"\w+"(?:,"(?:[^"\\]|\\.)*")?\]/g) || [] : [];
      return { list: found.map(s => { try { return JSON.parse(s); } catch (e2) { return 0; } }) };
    }
  }
  /* Of which other study a file is; nothing where it is of this one, or does not say */
  const { site, former = '' } = document.documentElement.dataset, mine = [site, ...former.split(' ')];
  function other(text) {
    const said = /^\s*\{[^[]*?"site"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text), { list, whole } = entries(text);
    return said && (list.length || whole) && !mine.includes(said[1]) ? said[1] : '';
  }
  function load(text) {
    const { list, whole, later, also } = entries(text);
    if (later) return '{{file.newer}}';
    if (!list.length && !whole) return '{{file.foreign}}';
    store.set('forgot', 0); /* what is loaded is wanted again, however old it is */
    const n = L.merge(list), more = also && L.join ? L.join(also) : 0, news = [...(n || !more ? [answers(n)] : []), ...(more ? [say('{{count.exams}}', more)] : [])];
    if (!whole) return say('{{file.damaged}}', answers(n));
    return n || more ? say('{{file.added}}', news.length > 1 ? say('{{file.and}}', ...news) : news[0]) : '{{file.nothing}}';
  }

  function take(texts) {
    const said = texts.map(load).join(' ');
    if (texts.length) dispatchEvent(new Event('study-loaded'));
    if (root.StudyCharts) root.StudyCharts.prefs();
    told.textContent = said + (L.trouble ? ' ' + L.trouble : '');
  }

  const copy = () => ready.then(() => {
    const url = URL.createObjectURL(new Blob([L.json(L.also && L.also())], { type: 'application/json' }));
    h('a', { href: url, download: 'study-progress-' + new Date().toISOString().slice(0, 10) + '.json' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1e4);
  });
  $('#export').onclick = copy;
  $('#import').onchange = e => {
    const files = [...e.target.files];
    if (files.length) ready.then(() => Promise.all(files.map(f => f.text()))).then(texts => {
      const others = texts.filter(other);
      take(texts.filter(t => !other(t)));
      if (others.length) told.append(' ', ...others.map(t => say('{{file.other}} ', other(t), answers(entries(t).list.length))),
        h('button', { type: 'button', class: 'lk', onclick() { take(others); } }, '{{file.anyway}}'));
    }, () => { told.textContent = '{{file.unread}}'; });
    e.target.value = '';
  };
  root.StudyFile = { load, copy, ready };
  script('assets/forget.js').catch(() => { told.textContent = say('{{site.missing}}', 'assets/forget.js'); });
})(window);
