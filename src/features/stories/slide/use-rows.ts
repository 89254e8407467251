import { useLayoutEffect, type RefObject } from 'react';

/** Lists that may be longer than a slide; slide.css says how high they may be. */
const LISTS = '[data-list]';
const ROWS = ':is(tbody tr, li)';
const BEYOND = 'data-beyond';
const MORE = 'data-more';
/** For the line that says how many more there are. */
const LINE = 28;

/** Which rows of a list stay, by their heights from the top: those that fit, after those that are chosen. */
export function rowsThatFit(
  heights: readonly number[],
  isChosen: readonly boolean[],
  room: number,
): readonly boolean[] {
  let left = room - heights.reduce((sum, height, row) => sum + (isChosen[row] === true ? height : 0), 0);
  let isFull = false;
  return heights.map((height, row) => {
    if (isChosen[row] === true) return true;
    isFull ||= height > left;
    left -= height;
    return !isFull;
  });
}

/** An audience cannot scroll: of a list longer than the slide its first rows stay, those that are chosen, and a line that says how many more there are. */
export function useRows(
  box: RefObject<HTMLElement | null>,
  figure: string,
  moreText: (given: { readonly count: number }) => string,
): void {
  useLayoutEffect(() => {
    const outer = box.current;
    // Before the figure stands there is no list.
    if (outer === null || figure === '' || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      for (const list of outer.querySelectorAll<HTMLElement>(LISTS)) {
        const rows = [...list.querySelectorAll<HTMLElement>(ROWS)];
        for (const beyond of list.querySelectorAll(`[${BEYOND}]`)) beyond.removeAttribute(BEYOND);
        list.removeAttribute(MORE);
        if (list.scrollHeight <= list.clientHeight + 1) continue;
        const heights = rows.map((row) => row.offsetHeight);
        // Heads, and what stands over the rows.
        const first = rows[0];
        const scale = list.offsetHeight === 0 ? 1 : list.getBoundingClientRect().height / list.offsetHeight;
        const above =
          first === undefined
            ? 0
            : (first.getBoundingClientRect().top - list.getBoundingClientRect().top) / scale + list.scrollTop;
        const stays = rowsThatFit(
          heights,
          rows.map((row) => row.matches('.is-selected, :has(> .is-selected)')),
          list.clientHeight - above - LINE,
        );
        for (const [index, row] of rows.entries()) if (stays[index] !== true) row.setAttribute(BEYOND, '');
        for (const part of list.querySelectorAll('div:has(> ol)'))
          if (part.querySelector(`li:not([${BEYOND}])`) === null) part.setAttribute(BEYOND, '');
        list.setAttribute(MORE, moreText({ count: stays.filter((isThere) => !isThere).length }));
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    for (const list of outer.querySelectorAll(LISTS)) observer.observe(list);
    return () => observer.disconnect();
  }, [box, figure, moreText]);
}
