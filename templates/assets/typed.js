/* Questions that are answered in words or numbers. */
(function (root) {
  'use strict';
  const { $, $$, h, say } = root.Study, { kinds, marked, keyed, said } = root.StudyQuiz;

  /* Letters, digits and the signs that tell names apart (C++, C#, 5%); case, accents, spaces and the rest do not count */
  const plain = s => s.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}%+#]+/gu, '');
  function near(a, b) { /* one edit apart, or a neighbouring swap */
    if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 5) return a === b;
    let i = 0, j = a.length, k = b.length;
    while (i < j && i < k && a[i] === b[i]) i++;
    while (j > i && k > i && a[j - 1] === b[k - 1]) { j--; k--; }
    return (j - i < 2 && k - i < 2) || (j - i === 2 && k - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i]);
  }
  function pattern(source) { /* with "u" a needless backslash is an error, and the author's regular expression may have one */
    for (const flags of ['iu', 'i']) try { return new RegExp(source, flags); } catch (e) { /* the build tells what no browser knows */ }
    return { test: () => false };
  }
  function fits(li, text) { /* 2 as accepted, 1 with a typing slip, 0 not */
    const want = li.textContent;
    if ('regex' in li.dataset) return pattern('^(?:' + want + ')$').test(text.trim()) ? 2 : 0;
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
  Object.assign(kinds, {
    cloze(q, form) {
      const gaps = $$('input.gap', form), keys = gaps.map((g, i) => $$('.accept li', q).filter(li => +li.dataset.gap === i + 1));
      return () => {
        const got = gaps.map((g, i) => Math.max(0, ...keys[i].map(li => fits(li, g.value)))), n = got.filter(Boolean).length, ok = n === gaps.length;
        return { given: gaps.map(g => g.value.trim()).join(' | '), blank: gaps.every(g => !g.value.trim()) && (gaps.length > 1 ? '{{quiz.gapsFirst}}' : '{{quiz.gapFirst}}'), ok, part: n / gaps.length, slip: got.includes(1),
          head: ok ? '' : gaps.length > 1 ? say('{{quiz.rightOf}}', n, gaps.length) : '', miss: gaps.length > 1 ? say('{{quiz.soFar}}', n, gaps.length) : '{{quiz.notThat}}', at: gaps[got.indexOf(0)],
          show() { gaps.forEach((g, i) => { g.dataset.mark = got[i] ? 'ok' : 'no'; g.after(got[i] ? marked(1, got[i] > 1 ? h('span', { class: 'vh' }, '{{quiz.correct}}') : h('b', {}, keys[i][0].textContent)) : keyed(keys[i][0].textContent)); }); } };
      };
    },
    numeric(q, form) {
      const box = $('.tx-in', form), d = box.dataset, low = +d.low, high = +d.high, eps = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
      return () => {
        const all = numbers(box.value, d.unit), ok = all.some(x => x >= low - eps && ('below' in d ? x < high : x <= high + eps));
        return { given: box.value.trim(), blank: !box.value.trim() ? '{{quiz.numberFirst}}' : !all.length && '{{quiz.noNumber}}', ok,
          miss: all[0] < low ? '{{quiz.low}}' : '{{quiz.high}}', at: box };
      };
    },
    short(q, form) {
      const box = $('.tx-in', form), keys = $$('.accept li', q), not = $$('.fb li[data-not]', q);
      return () => {
        const v = box.value, best = Math.max(0, ...keys.map(li => { const f = fits(li, v); return f === 1 && !('tolerant' in li.dataset) ? .5 : f; }));
        const wrong = best < 1 && not.find(li => plain(li.dataset.not) === plain(v));
        return { given: v.trim(), blank: !v.trim() && '{{quiz.typeFirst}}', ok: best >= 1, slip: best === 1,
          miss: wrong ? said($('div', wrong)) : best ? '{{quiz.nearly}}' : '{{quiz.notThat}}', at: box };
      };
    }
  });
})(window);
