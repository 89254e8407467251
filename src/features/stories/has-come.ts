import type { Messages } from '../../design/messages/index.tsx';

/** What of a slide shows its figure: all of it where the slide is a page; null while the figure is not there. */
export function figurePart(slide: Element, isWhole: boolean): Element | null {
  return isWhole ? slide : slide.querySelector('[data-slide="chosen"]');
}

/** Whether the figure of a slide has come, with all that it is drawn from. */
export function hasCome(slide: Element, isWhole: boolean, { app }: Messages): boolean {
  const part = figurePart(slide, isWhole);
  if (part === null || slide.querySelector('[data-figure]') === null || slide.querySelector('.is-late') !== null)
    return false;
  const text = part.textContent;
  if ([app.loading, app.computing].some((waiting) => text.includes(waiting))) return false;
  // A map has its headline before its regions, and those before their colours.
  const maps = part.matches('[data-figure="map"]') ? [part] : [...part.querySelectorAll('[data-figure="map"]')];
  return (
    maps.every((map) => map.querySelector('[data-region]') !== null) &&
    [...part.querySelectorAll('.svg-map')].every((map) => map.querySelector('.region:not(.region-no-data)') !== null)
  );
}

/** What a slide looks like in short: the same twice where nothing of it changed in between. */
export function looksOf(slide: Element): string {
  return `${String(slide.querySelectorAll('*').length)} ${String((slide.querySelector('.slide-figure') ?? slide).scrollHeight)} ${slide.textContent}`;
}
