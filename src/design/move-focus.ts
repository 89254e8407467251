import type { KeyboardEvent } from 'react';

/** Up and down, Home and End among the rows that match `rows`, inside what hears the key; other keys are left alone. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, rows: string): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const isEnd = event.key === 'Home' || event.key === 'End';
  if (step === 0 && !isEnd) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const at = all.findIndex((row) => row === event.target);
  const next = isEnd ? (event.key === 'Home' ? all[0] : all.at(-1)) : at < 0 ? undefined : all[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
