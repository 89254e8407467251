import { copyPlainMinus } from '../design/copied-tables.ts';
import { keepFocus } from '../design/focus/keep-focus.ts';

/** What the page does for a reader who has begun to use it. */
export function attend(page: Document): void {
  copyPlainMinus(page);
  keepFocus(page);
}
