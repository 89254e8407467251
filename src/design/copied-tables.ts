const MINUS = /\u{2212}/gu;

/** What a range holds, with the row and the table around it: cells are cells only there. */
function partOf(range: Range): Node {
  const { commonAncestorContainer: at } = range;
  let part: Node = range.cloneContents();
  let around = at instanceof Element ? at : at.parentElement;
  for (; around !== null && around.closest('table') !== null; around = around.parentElement) {
    const shell = around.cloneNode();
    shell.appendChild(part);
    part = shell;
  }
  return part;
}

/** Tables and cells that are copied bring plain hyphens: a spreadsheet takes a number with a minus sign for a text. Returns what ends it. */
export function copyPlainMinus(page: Document): () => void {
  const onCopy = (event: ClipboardEvent): void => {
    const selection = page.getSelection();
    const { clipboardData, target } = event;
    if (selection === null || selection.isCollapsed || clipboardData === null) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const copied = page.createElement('div');
    for (let index = 0; index < selection.rangeCount; index += 1) copied.append(partOf(selection.getRangeAt(index)));
    if (copied.querySelector('table') === null) return;
    clipboardData.setData('text/plain', selection.toString().replace(MINUS, '-'));
    clipboardData.setData('text/html', copied.innerHTML.replace(MINUS, '-'));
    event.preventDefault();
  };
  page.addEventListener('copy', onCopy);
  return () => page.removeEventListener('copy', onCopy);
}
