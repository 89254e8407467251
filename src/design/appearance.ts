import type { Appearance } from '../model/index.ts';

/** Puts the appearance on the root element, where tokens.css reads it; `auto` leaves the choice to the browser. */
export function applyAppearance(
  appearance: Appearance,
  root: Pick<HTMLElement, 'setAttribute' | 'removeAttribute'>,
): void {
  if (appearance === 'auto') root.removeAttribute('data-appearance');
  else root.setAttribute('data-appearance', appearance);
}
