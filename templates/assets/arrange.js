/* Questions whose parts are put in order, together or into place. */
(function (root) {
  'use strict';
  const { $, $$, h, say } = root.Study, { kinds, marked, keyed } = root.StudyQuiz;

  Object.assign(kinds, {
    ordering(q, form) {
      const list = $('.order', form), first = [...list.children], tell = $('[data-said]', form);
      let moved = false, drag = null;
      const place = (li, to) => {
        const all = [...list.children], from = all.indexOf(li), i = Math.max(0, Math.min(all.length - 1, to));
        if (q.dataset.done || i === from) return;
        list.insertBefore(li, i > from ? all[i].nextSibling : all[i]);
        moved = true;
        ends();
        tell.textContent = say('{{quiz.place}}', $('.ot', li).textContent, i + 1, all.length);
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
        return { blank: !moved && !ok && '{{quiz.orderFirst}}', ok, part: n / all.length, head: ok ? '' : say('{{quiz.placed}}', n, all.length), show() {
          all.forEach((li, i) => { const good = +li.dataset.pos === i; li.dataset.mark = good ? 'ok' : 'no'; $('.ot', li).after(marked(good, good ? h('span', { class: 'vh' }, '{{quiz.inPlace}}') : say('{{quiz.belongs}}', +li.dataset.pos + 1))); });
        } };
      };
    },
    matching(q, form) {
      const all = $$('select', form), text = (s, v) => ([...s.options].find(o => o.value === v) || {}).text;
      return () => {
        const good = s => s.value && text(s, s.value) === text(s, s.dataset.answer), n = all.filter(good).length, ok = n === all.length;
        return { blank: all.some(s => !s.value) && '{{quiz.partnerFirst}}', ok, part: n / all.length, head: ok ? '' : say('{{quiz.matched}}', n, all.length), at: all.find(s => !s.value), show() {
          all.forEach(s => { s.parentNode.dataset.mark = good(s) ? 'ok' : 'no'; s.after(good(s) ? marked(1, h('span', { class: 'vh' }, '{{quiz.correct}}')) : keyed(text(s, s.dataset.answer))); });
        } };
      };
    },
    classify(q, form) {
      const all = $$('.sort li', form), names = $$('.bin span', all[0]).map(s => s.textContent), got = li => ($('input:checked', li) || {}).value;
      return () => {
        const good = li => got(li) === li.dataset.in, n = all.filter(good).length, ok = n === all.length, open = all.find(li => !got(li));
        return { blank: open && '{{quiz.placeFirst}}', at: open && $('input', open), ok, part: n / all.length, head: ok ? '' : say('{{quiz.sorted}}', n, all.length), show() {
          all.forEach(li => { li.dataset.mark = good(li) ? 'ok' : 'no'; $('legend', li).after(good(li) ? marked(1, h('span', { class: 'vh' }, '{{quiz.correct}}')) : keyed(names[li.dataset.in])); });
        } };
      };
    }
  });
})(window);
