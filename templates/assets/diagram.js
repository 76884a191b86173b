/* Draws the diagrams of a page with Mermaid, which is loaded when the first of them comes near. What cannot be drawn
   stays as its source. */
(function (root) {
  'use strict';
  const doc = document, { h, script, say } = root.Study;
  let begun = null, count = 0;

  /* The site's policy blocks style elements and style attributes, but not what a script sets through the object model.
     So Mermaid's style elements become sheets of the document, and its style attributes are set as properties. */
  const sheet = css => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, made];
  };
  const renamed = html => String(html).replace(/(<[^>]*?\s)style=/g, '$1data-css=');
  const restored = el => {
    for (const one of [el, ...el.querySelectorAll('[data-css]')]) {
      if (one.style && one.hasAttribute('data-css')) one.style.cssText = one.getAttribute('data-css');
      one.removeAttribute('data-css');
    }
    return el;
  };
  function comply() {
    const element = Element.prototype, { setAttribute } = element;
    element.setAttribute = function (name, value) {
      if (String(name).toLowerCase() === 'style' && this.style) this.style.cssText = value;
      else setAttribute.call(this, name, value);
    };
    const inner = Object.getOwnPropertyDescriptor(element, 'innerHTML');
    Object.defineProperty(element, 'innerHTML', { ...inner, set(html) {
      if (this.localName === 'style') { this.textContent = html; return; }
      inner.set.call(this, renamed(html));
      restored(this);
    } });
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function (text, type) { return parse.call(this, renamed(text), type); };
    for (const name of ['insertBefore', 'appendChild']) {
      const put = Node.prototype[name];
      Node.prototype[name] = function (node, ...rest) {
        if (node.localName !== 'style') return put.call(this, node, ...rest);
        sheet(node.textContent);
        return node;
      };
    }
  }

  const undrawn = (figure, why) => figure.prepend(h('p', { class: 'undrawn' }, say('{{note.undrawn}}', why)));

  async function draw(figure, index) {
    const source = figure.querySelector('pre');
    let svg;
    try {
      svg = (await root.mermaid.render('diagram-' + index, source.textContent)).svg;
    } catch (e) {
      undrawn(figure, String(e.message).split('\n')[0]);
      return;
    }
    const drawn = doc.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
    for (const style of drawn.querySelectorAll('style')) { sheet(style.textContent); style.remove(); }
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', '{{note.drawn}}');
    drawn.removeAttribute('aria-roledescription');
    figure.replaceChildren(h('div', { class: 'drawn', tabindex: 0, role: 'group', 'aria-label': '{{note.diagram}}' }, restored(drawn)),
      h('details', {}, h('summary', {}, '{{note.source}}'), source));
  }

  const waiting = new Set(), seen = new WeakSet();
  async function begin() {
    await script('assets/mermaid.min.js');
    comply();
    root.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, theme: 'neutral',
      htmlLabels: false, flowchart: { htmlLabels: false }, class: { htmlLabels: false }, fontFamily: 'Study Sans, sans-serif' });
    await doc.fonts.ready; /* boxes are as wide as their words */
  }
  async function all() {
    begun = begun || begin();
    try {
      await begun;
    } catch (e) {
      for (const figure of waiting) undrawn(figure, say('{{note.unloaded}}', 'assets/mermaid.min.js'));
      waiting.clear();
      return;
    }
    for (const figure of waiting) { waiting.delete(figure); await draw(figure, count++); }
  }

  const near = new IntersectionObserver(list => {
    if (list.some(one => one.isIntersecting)) { near.disconnect(); all(); }
  }, { rootMargin: '600px' });
  /* Pages that get more content later call it again */
  function watch(box) {
    for (const figure of box.querySelectorAll('figure.diagram')) if (!seen.has(figure)) { seen.add(figure); waiting.add(figure); near.observe(figure); }
  }
  watch(doc);
  root.StudyDiagrams = { watch };
})(window);
