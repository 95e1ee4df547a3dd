/* global CSS, document, Highlight, MutationObserver, NodeFilter, Range */
// Underlines the word STOP without touching the message.
const highlight = new Highlight();
CSS.highlights.set('lab-test', highlight);

function paint() {
  highlight.clear();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.data.indexOf('STOP');
    if (start === -1) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + 4);
    highlight.add(range);
  }
}

new MutationObserver(paint).observe(document.body, { subtree: true, childList: true, characterData: true });
paint();
