import type { Appearance } from '../../model/index.ts';

/** Puts the appearance on the root element, where style sheets read it; `auto` leaves the choice to the browser. */
export function applyAppearance(
  appearance: Appearance,
  isOutlined: boolean,
  root: Pick<HTMLElement, 'setAttribute' | 'removeAttribute' | 'toggleAttribute'>,
): void {
  root.toggleAttribute('data-outlined', isOutlined);
  if (appearance === 'auto') root.removeAttribute('data-appearance');
  else root.setAttribute('data-appearance', appearance);
}
