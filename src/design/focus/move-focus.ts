import type { KeyboardEvent } from 'react';

let typeAhead: Promise<typeof import('./type-ahead.ts')> | null = null;

/** Asked for once, so that letters typed while it is on its way are heard in their order. */
function fetchTypeAhead(): Promise<typeof import('./type-ahead.ts')> {
  typeAhead ??= import('./type-ahead.ts').catch((error: unknown) => {
    typeAhead = null;
    throw error;
  });
  return typeAhead;
}

/**
 * Up and down, Home and End among the rows that match `rows`, inside what hears the key, left and right where several
 * stand in one row of a table, and to the row whose name begins with what is typed. Other keys are left alone.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>, rows: string): void {
  const { key, target } = event;
  const lines = new Map<Element, HTMLElement[]>();
  for (const row of event.currentTarget.querySelectorAll<HTMLElement>(rows)) {
    const line = row.closest('li, tr') ?? row;
    lines.set(line, [...(lines.get(line) ?? []), row]);
  }
  const all = [...lines.values()];
  const y = all.findIndex((line) => line.some((row) => row === target));
  const own = all[y];
  if (own === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^\p{L}$/u.test(key)) {
    fetchTypeAhead().then(
      ({ typedRow }) => typedRow(all.flat(), target, key, event.timeStamp)?.focus(),
      () => undefined,
    );
    return;
  }
  const x = own.findIndex((row) => row === target);
  const line = { ArrowDown: all[y + 1], ArrowUp: all[y - 1], Home: all[0], End: all.at(-1) }[key];
  const next = line?.[Math.min(x, line.length - 1)] ?? { ArrowRight: own[x + 1], ArrowLeft: own[x - 1] }[key];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
