import type { Messages } from '../../design/messages/index.tsx';

/** Whether the figure of a slide has come, with all that it is drawn from. */
export function hasCome(slide: Element, isWhole: boolean, { app }: Messages): boolean {
  const part = slide.querySelector(isWhole ? '[data-figure]' : '[data-slide="chosen"]');
  if (part === null || slide.querySelector('.is-late') !== null) return false;
  const text = slide.textContent;
  if ([app.loading, app.computing].some((waiting) => text.includes(waiting))) return false;
  // Regions come before their colours.
  return [...part.querySelectorAll('.svg-map')].every((map) => map.querySelector('.region:not(.region-no-data)') !== null);
}
