/* Makes questions interactive. They can be read and answered without it. */
(function (root) {
  'use strict';
  const { $, $$, h, icon, store } = root.Study, L = root.StudyLog, QUICK = 8000;
  const where = $('#practice') ? 'practice' : 'note';

  /* Letters, digits and the signs that tell names apart (C++, C#, 5%); case, accents, spaces and the rest do not count */
  const plain = s => s.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}%+#]+/gu, '');
  function near(a, b) { /* one edit apart, or a neighbouring swap */
    if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 5) return a === b;
    let i = 0, j = a.length, k = b.length;
    while (i < j && i < k && a[i] === b[i]) i++;
    while (j > i && k > i && a[j - 1] === b[k - 1]) { j--; k--; }
    return (j - i < 2 && k - i < 2) || (j - i === 2 && k - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i]);
  }
  function fits(li, text) { /* 2 as accepted, 1 with a typing slip, 0 not */
    const want = li.textContent;
    if ('regex' in li.dataset) try { return new RegExp('^(?:' + want + ')$', 'iu').test(text.trim()) ? 2 : 0; } catch (e) { return 0; }
    const a = plain(want), b = plain(text);
    return (a ? a === b : want.trim() === text.trim()) ? 2 : !/\d/.test(a) && near(a, b) ? 1 : 0;
  }
  /* 0,8  0.8  1,000  1.000,5  4/5  80%  with or without the unit: every number the text may mean */
  function numbers(text, unit) {
    let s = text.toLowerCase().replace(/[\s'’_]/g, '').replace(/[−–]/g, '-');
    const u = unit.toLowerCase().replace(/\s/g, ''), out = [];
    if (u && s.endsWith(u)) s = s.slice(0, -u.length);
    const percent = s.endsWith('%');
    if (percent) s = s.slice(0, -1);
    const read = t => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(t) ? +t : NaN;
    const [a, b] = s.split('/').map(x => read(x.replace(',', '.')));
    if (b) out.push(a / b);
    else {
      const i = Math.max(s.lastIndexOf(','), s.lastIndexOf('.')), digits = s.replace(/[.,]/g, '');
      if (/^[+-]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(s)) out.push(read(digits)); /* as thousands */
      out.push(i < 0 ? read(s) : read(s.slice(0, i).replace(/[.,]/g, '') + '.' + s.slice(i + 1)));
    }
    return out.concat(percent ? out.map(x => x / 100) : []).filter(x => !isNaN(x));
  }
  const marked = (ok, word) => h('span', { class: 'mk' }, icon(ok ? 'check' : 'cross'), word);
  const said = el => el ? [...el.cloneNode(true).childNodes] : [];

  /* One judge per kind. It answers { blank } where nothing was given, { miss } where another try is due,
     else { ok, head }; on `last` it also marks what was right and wrong. */
  function choose(q, form) {
    const box = $('[data-answer]', form), want = box.dataset.answer.split(' '), all = $$('.opts input', form), many = all[0].type === 'checkbox';
    return () => {
      const on = all.filter(x => x.checked), right = on.filter(x => want.includes(x.value)).length, ok = right === want.length && on.length === right;
      return { given: on.map(x => x.value).join(' '), blank: !on.length && (many ? 'Choose at least one answer first.' : 'Choose an answer first.'), ok, head: !ok && many ? right + ' of ' + want.length + ' found' + (on.length > right ? ', ' + (on.length - right) + ' too many.' : '.') : '', show() {
        all.forEach(x => {
          const key = want.includes(x.value), o = x.closest('.opt'), li = $$('.fb li', q).find(l => l.dataset.o === x.value);
          if (!x.checked && !key) return;
          o.dataset.mark = !key ? 'no' : x.checked ? 'ok' : 'miss';
          o.append(h('span', { class: 'mk' }, icon(key ? 'check' : 'cross'), !key ? 'Not this' : x.checked ? 'Correct' : many ? 'You missed this' : 'The answer', h('i', {}, ...said(li && $('span', li)))));
          if (li) li.hidden = true;
        });
      } };
    };
  }
  const kinds = {
    choice: choose, truefalse: choose,
    cloze(q, form) {
      const gaps = $$('input.gap', form), keys = gaps.map((g, i) => $$('.accept li', q).filter(li => +li.dataset.gap === i + 1));
      return () => {
        const got = gaps.map((g, i) => Math.max(0, ...keys[i].map(li => fits(li, g.value)))), n = got.filter(Boolean).length, ok = n === gaps.length;
        return { given: gaps.map(g => g.value.trim()).join(' | '), blank: gaps.every(g => !g.value.trim()) && 'Fill ' + (gaps.length > 1 ? 'the gaps' : 'the gap') + ' first.', ok, slip: got.includes(1),
          head: ok ? '' : gaps.length > 1 ? n + ' of ' + gaps.length + ' right.' : '', miss: gaps.length > 1 ? n + ' of ' + gaps.length + ' right so far.' : 'Not that one.', at: gaps[got.indexOf(0)],
          show() { gaps.forEach((g, i) => { g.dataset.mark = got[i] ? 'ok' : 'no'; g.after(marked(got[i], got[i] > 1 ? h('span', { class: 'vh' }, 'Correct') : h('b', {}, keys[i][0].textContent))); }); } };
      };
    },
    numeric(q, form) {
      const box = $('.tx-in', form), d = box.dataset, low = +d.low, high = +d.high, eps = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
      return () => {
        const all = numbers(box.value, d.unit), ok = all.some(x => x >= low - eps && ('below' in d ? x < high : x <= high + eps));
        return { given: box.value.trim(), blank: !box.value.trim() ? 'Type a number first, or show the answer below.' : !all.length && 'That is not a number. Digits with a point or a comma will do.', ok,
          miss: all[0] < low ? 'Too low.' : 'Too high.', at: box };
      };
    },
    short(q, form) {
      const box = $('.tx-in', form), keys = $$('.accept li', q), not = $$('.fb li[data-not]', q);
      return () => {
        const v = box.value, best = Math.max(0, ...keys.map(li => { const f = fits(li, v); return f === 1 && !('tolerant' in li.dataset) ? .5 : f; }));
        const wrong = best < 1 && not.find(li => plain(li.dataset.not) === plain(v));
        return { given: v.trim(), blank: !v.trim() && 'Type an answer first, or show it below.', ok: best >= 1, slip: best === 1,
          miss: wrong ? said($('span', wrong)) : best ? 'Nearly. Check the spelling.' : 'Not that one.', at: box };
      };
    },
    ordering(q, form) {
      const list = $('.order', form), first = [...list.children], tell = $('[data-said]', form);
      let moved = false, drag = null;
      const place = (li, to) => {
        const all = [...list.children], from = all.indexOf(li), i = Math.max(0, Math.min(all.length - 1, to));
        if (q.dataset.done || i === from) return;
        list.insertBefore(li, i > from ? all[i].nextSibling : all[i]);
        moved = true;
        ends();
        tell.textContent = $('.ot', li).textContent + ', ' + (i + 1) + ' of ' + all.length;
      };
      const ends = () => [...list.children].forEach((li, i, all) => { const [up, down] = $$('[data-move]', li); up.disabled = !i; down.disabled = i === all.length - 1; });
      const stay = (b, li) => (b.disabled ? $('[data-move]:enabled', li) : b).focus();
      const at = li => [...list.children].indexOf(li);
      list.onclick = e => {
        const b = e.target.closest('[data-move]'), li = b && b.closest('li');
        if (b) { place(li, at(li) + +b.dataset.move); stay(b, li); }
      };
      list.onkeydown = e => {
        const b = e.target.closest('[data-move]'), by = { ArrowUp: -1, ArrowDown: 1 }[e.key];
        if (b && by) { e.preventDefault(); const li = b.closest('li'); place(li, at(li) + by); stay(b, li); }
      };
      first.forEach(li => {
        li.draggable = true;
        li.ondragstart = e => { drag = li; e.dataTransfer.effectAllowed = 'move'; e.dataTransfer.setData('text/plain', ''); li.classList.add('drag'); };
        li.ondragend = () => { li.classList.remove('drag'); drag = null; };
        li.ondragover = e => { if (drag && !q.dataset.done) { e.preventDefault(); if (drag !== li) place(drag, at(li)); } };
        li.ondrop = e => e.preventDefault();
      });
      form.addEventListener('reset', () => { list.replaceChildren(...first); ends(); moved = false; tell.textContent = ''; });
      return () => {
        const all = [...list.children], n = all.filter((li, i) => +li.dataset.pos === i).length, ok = n === all.length;
        return { blank: !moved && !ok && 'Put the items in order first.', ok, head: ok ? '' : n + ' of ' + all.length + ' in place.', show() {
          all.forEach((li, i) => { const good = +li.dataset.pos === i; li.dataset.mark = good ? 'ok' : 'no'; $('.ot', li).after(marked(good, good ? h('span', { class: 'vh' }, 'In place') : 'Belongs at ' + (+li.dataset.pos + 1))); });
        } };
      };
    },
    matching(q, form) {
      const all = $$('select', form), text = (s, v) => ([...s.options].find(o => o.value === v) || {}).text;
      return () => {
        const good = s => s.value && text(s, s.value) === text(s, s.dataset.answer), n = all.filter(good).length, ok = n === all.length;
        return { blank: all.some(s => !s.value) && 'Choose a partner for every line first.', ok, head: ok ? '' : n + ' of ' + all.length + ' matched.', at: all.find(s => !s.value), show() {
          all.forEach(s => { s.parentNode.dataset.mark = good(s) ? 'ok' : 'no'; s.after(marked(good(s), good(s) ? h('span', { class: 'vh' }, 'Correct') : text(s, s.dataset.answer))); });
        } };
      };
    },
    open: () => () => ({})
  };

  /* The paragraph of the note that a question rests on: of its part of the note, the one that shares the most of its rarer words */
  const words = s => new Set((s.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) || []).map(w => w.slice(0, 7)));
  function quote(q) {
    const flow = [...q.parentNode.children], at = flow.indexOf(q), heading = x => /^H[1-3]$/.test(x.tagName);
    let a = at, b = at;
    while (a > 0 && !heading(flow[a])) a--;
    while (b < flow.length - 1 && !heading(flow[b + 1])) b++;
    const parts = flow.slice(a, b + 1).filter(x => !x.matches('.quiz, #redo') && !heading(x)).flatMap(x => x.matches('ul, ol') ? [...x.children] : x.matches('.scroll') ? $$('tbody tr', x) : [x]).filter(x => x.textContent.trim().length > 20);
    const own = parts.map(x => words(x.textContent)), want = words($('.qt', q).textContent + ' ' + $('.answer', q).textContent), many = w => own.filter(o => o.has(w)).length;
    const best = own.map((o, i) => { const hit = [...o].filter(w => want.has(w)); return [hit.reduce((s, w) => s + 1 / many(w), 0) / Math.sqrt(4 + o.size), hit.length, parts[i]]; }).filter(x => x[1] > 1).sort((x, y) => y[0] - x[0])[0];
    if (!best) return;
    const from = best[2], row = from.matches('tr'), text = h('blockquote', {}, ...(row ? [[...from.cells].map(c => c.textContent.trim()).join(' · ')] : from.cloneNode(true).childNodes));
    $$('[id]', text).forEach(x => x.removeAttribute('id'));
    $('.answer', q).append(h('div', { class: 'from-note' }, h('p', {}, 'From the note'), text,
      h('button', { type: 'button', class: 'lk', onclick() { book(false); from.tabIndex = -1; from.classList.add('here'); from.scrollIntoView({ block: 'center' }); from.focus({ preventScroll: true }); } }, 'Show it in the note')));
  }
  const book = shut => { if (root.StudyAsk.book) root.StudyAsk.book(shut); };

  const quizzes = new Map();
  function enhance(q) {
    const form = $('form', q), why = $('.why', q), say = $('.verdict', q), kind = q.dataset.kind, id = q.dataset.id, sure = $('.sure', q);
    const open = kind === 'open', typed = ['cloze', 'numeric', 'short'].includes(kind), judge = kinds[kind](q, form);
    let tries = 0, began = 0, given = '';
    const hinted = () => $$('.hint-step', q).some(d => d.open);
    const nextHint = () => { const d = $$('.hint-step', q).find(d => !d.open); if (d) d.open = true; return d; };
    const note = (...t) => say.replaceChildren(icon('alert'), h('span', {}, ...t));
    function done(r, conf) {
      const ms = began ? Date.now() - began : 0, helped = tries > 0 || hinted();
      const grade = open ? r.grade : !r.ok ? 1 : helped || conf === 1 ? 2 : conf === 3 && ms && ms < QUICK ? 4 : 3;
      const cram = q.closest('[data-cram]');
      if (!cram) L.add(id, grade, ms, conf, where, given);
      q.dataset.done = r.ok ? 'ok' : 'no';
      if (r.show) r.show();
      why.open = true;
      if (!r.ok && where === 'note') quote(q);
      $$('input, textarea', form).forEach(x => { x.readOnly = true; });
      const left = (L.quick()[id] || {}).due - Date.now(), back = cram ? 'Cramming: this does not count for the reviews.' : left < 36e5 ? 'It comes back in ten minutes.' : left < 1.5 * 864e5 ? 'It comes back tomorrow.' : 'It comes back in ' + L.span(left) + '.';
      say.replaceChildren(icon(r.ok ? 'check' : 'cross'), h('b', {}, r.head || (!r.ok ? 'Not quite.' : r.slip ? 'Correct. Check the spelling.' : hinted() ? 'Correct, with a hint.' : tries ? 'Correct, at the second try.' : 'Correct.')), ' ',
        h('span', {}, (!r.ok && conf === 3 && !open && !cram ? 'You were certain, so this one comes back first.' : r.ok && conf === 1 && !open ? 'A guess that landed. ' + back : back) + (L.trouble ? ' ' + L.trouble : '')));
      say.focus();
    }
    function reset() {
      delete q.dataset.done;
      $$('.from-note', q).forEach(x => x.remove());
      why.open = false; tries = 0; began = 0; given = '';
      form.reset(); say.replaceChildren();
      $$('[data-mark]', q).forEach(x => { delete x.dataset.mark; });
      $$('.mk', q).forEach(x => x.remove());
      $$('.hint-step', q).forEach(d => { d.open = false; });
      $$('.fb li', q).forEach(li => { li.hidden = false; });
      $$('input, textarea', form).forEach(x => { x.readOnly = false; });
      $('input, select, textarea, [data-move]', form).focus();
    }
    form.onsubmit = e => {
      e.preventDefault();
      if (q.dataset.done) return;
      const conf = +(e.submitter && e.submitter.value) || 2;
      if (open) return done({ ok: conf > 1, grade: conf, head: ['', 'Missed it.', 'Partly there.', 'Got it.'][conf] }, 0);
      const r = judge();
      if (r.blank) { note(r.blank); if (r.at || typed) (r.at || $('input:not([type=hidden])', form)).focus(); return; }
      given = given || r.given;
      if (!r.ok && typed && !tries++) { /* a first miss is a second chance */
        note(...[].concat(r.miss || 'Not that one.'), nextHint() ? ' Here is a hint; try once more.' : ' Try once more.');
        if (r.at) { r.at.focus(); r.at.select(); }
        return;
      }
      done(r, tries > 1 || (tries && r.ok) ? Math.min(conf, 2) : conf);
    };
    q.addEventListener('focusin', () => { began = began || Date.now(); });
    form.addEventListener('keydown', e => { /* Enter checks, as "Fairly sure" */
      if (e.key !== 'Enter' || open || e.isComposing || !e.target.matches('input, select')) return;
      e.preventDefault();
      if (!q.dataset.done) form.requestSubmit($('[value="2"]', sure));
    });
    /* What was answered stays focusable but no longer changes */
    form.addEventListener('click', e => { if (q.dataset.done && e.target.matches('.opts input')) e.preventDefault(); });
    const fixed = e => { if (q.dataset.done && e.target.matches('select') && e.key !== 'Tab') e.preventDefault(); };
    form.addEventListener('mousedown', fixed); form.addEventListener('keydown', fixed);
    $('summary', why).onclick = e => { /* "show me" counts as not known yet; a model answer is there to compare with */
      if (q.dataset.done || open) return;
      e.preventDefault();
      done({ ok: false, head: 'Here it is.' }, 0);
    };
    if (open) why.addEventListener('toggle', () => { if (why.open && !q.dataset.done) $('div', why).scrollIntoView({ block: 'nearest' }); });
    $('.again', q).onclick = reset;
    const it = { reset, nextHint };
    quizzes.set(q, it);
    return it;
  }
  const of = q => quizzes.get(q) || enhance(q);
  /* A question costs nothing until it is turned to */
  for (const on of ['focusin', 'pointerdown', 'click', 'input', 'keyup']) document.addEventListener(on, e => {
    const q = e.target.closest && e.target.closest('.quiz');
    if (q) of(q);
    if (q && on !== 'focusin' && on !== 'pointerdown') q.dataset.on = ''; /* never under a pressed pointer */
  }, true);

  /* Once all were tried, the missed ones again */
  function offer() {
    const wrong = $$('.prose .quiz[data-done=no]'), last = $$('.prose .quiz').pop();
    if (last && where === 'note') {
      let redo = $('#redo');
      if (!redo) last.after(redo = h('p', { id: 'redo' }, h('button', { type: 'button', class: 'btn quiet', onclick() {
        const again = $$('.prose .quiz[data-done=no]');
        again.slice().reverse().forEach(q => quizzes.get(q).reset());
        offer();
        again[0].scrollIntoView({ block: 'center' });
      } })));
      redo.hidden = !wrong.length || $$('.prose .quiz:not([data-done])').length > 0;
      redo.firstChild.textContent = wrong.length === 1 ? 'Try the missed one again' : 'Try the ' + wrong.length + ' missed ones again';
    }
  }
  L.on(() => setTimeout(offer));

  addEventListener('keydown', e => {
    const q = e.target.closest && e.target.closest('.quiz');
    if (!q || q.dataset.done || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || store.get('nokeys') || e.target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return;
    const opt = /^[1-9]$/.test(e.key) && $$('.opts input', q)[e.key - 1];
    if (opt) { e.preventDefault(); opt.focus(); opt.click(); }
    else if (e.key === 'h' && !q.closest('.drawn')) { e.preventDefault(); of(q).nextHint(); }
  });
  root.StudyQuiz = { reset: q => of(q).reset() };
})(window);
