function syncAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of [...to.attributes])
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

/** Replaces only the characters that differ: the caret before and after them stays where it is. */
function syncText(from: Text, to: string): void {
  const { data } = from;
  let start = 0;
  while (start < data.length && start < to.length && data[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(data.length, to.length) - start;
  while (end < most && data[data.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  from.replaceData(start, data.length - end - start, to.slice(start, to.length - end));
}

function syncNode(from: ChildNode, to: ChildNode): void {
  if (from.isEqualNode(to)) return;
  if (from instanceof Text && to instanceof Text) syncText(from, to.data);
  else if (from instanceof Element && to instanceof Element && from.tagName === to.tagName) {
    syncAttributes(from, to);
    updateChildren(from, to);
  } else from.replaceWith(to);
}

/**
 * Makes the children of `parent` equal to those of `wanted`, touching as few nodes as it can, so that the caret, the
 * selection and the scroll position survive a fix somewhere else in the letter. Takes nodes out of `wanted`.
 */
export function updateChildren(parent: ParentNode & Node, wanted: Node): void {
  const have = [...parent.childNodes];
  const want = [...wanted.childNodes];
  let start = 0;
  while (have[start] && want[start] && have[start]?.isEqualNode(want[start] ?? null)) start += 1;
  let end = 0;
  const most = Math.min(have.length, want.length) - start;
  while (end < most && have[have.length - 1 - end]?.isEqualNode(want[want.length - 1 - end] ?? null)) end += 1;
  const oldMiddle = have.slice(start, have.length - end);
  const newMiddle = want.slice(start, want.length - end);
  if (oldMiddle.length === newMiddle.length) {
    oldMiddle.forEach((node, index) => {
      const to = newMiddle[index];
      if (to) syncNode(node, to);
    });
    return;
  }
  const after = have[have.length - end] ?? null;
  for (const node of oldMiddle) node.remove();
  for (const node of newMiddle) parent.insertBefore(node, after);
}
