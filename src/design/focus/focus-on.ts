/** Puts the focus on an element, also on one that takes none by itself: a heading, a list, a drawing. */
export function focusOn(element: HTMLElement | SVGElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus();
}
