/** What an attribute is for an element that may take it from those around it. */
function handedDown(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

/**
 * Draws the texts of a drawing on a canvas, which has the fonts of the page: a picture made of the drawing itself
 * would be finished before the fonts it carries are read.
 */
export function drawTexts(root: SVGSVGElement, context: CanvasRenderingContext2D): void {
  context.lineJoin = 'round';
  for (const text of root.querySelectorAll<SVGTextElement>('text')) {
    const around = text.closest('svg');
    const inner = around === null || around === root ? null : around;
    const scale = inner === null ? 1 : Number(inner.getAttribute('width')) / inner.viewBox.baseVal.width;
    const place = (axis: 'x' | 'y'): number =>
      (Number(text.getAttribute(axis)) - (inner?.viewBox.baseVal[axis] ?? 0)) * scale +
      Number(inner?.getAttribute(axis) ?? 0);
    context.font = `${handedDown(text, 'font-weight') || '400'} ${Number.parseFloat(handedDown(text, 'font-size')) * scale}px ${handedDown(text, 'font-family')}`;
    context.textAlign = handedDown(text, 'text-anchor') === 'middle' ? 'center' : 'start';
    context.textBaseline = 'alphabetic';
    const content = text.textContent;
    if (inner !== null) {
      context.strokeStyle = handedDown(text, 'stroke');
      context.lineWidth = Number.parseFloat(handedDown(text, 'stroke-width')) * scale;
      context.strokeText(content, place('x'), place('y'));
    }
    context.fillStyle = handedDown(text, 'fill');
    context.fillText(content, place('x'), place('y'));
  }
}

/** A copy of a drawing that has no texts. */
export function withoutTexts(root: SVGSVGElement): SVGSVGElement {
  const copy = root.cloneNode(true) as SVGSVGElement;
  for (const text of copy.querySelectorAll('text')) text.remove();
  return copy;
}
