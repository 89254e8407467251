/** What is typed within so many milliseconds is one beginning. */
const PAUSE = 800;

const typed = { text: '', at: Number.NEGATIVE_INFINITY };

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/**
 * The next row from the one that has the focus on whose name begins with what was typed; one letter again and again goes through all that
 * begin with it. A row is called by its `data-name`, else by its text.
 */
export function typedRow(
  rows: readonly HTMLElement[],
  focused: EventTarget,
  key: string,
  time: number,
): HTMLElement | undefined {
  const before = time - typed.at <= PAUSE ? typed.text : '';
  const text = plain(before + key);
  const isRepeated = [...text].every((letter) => letter === text[0]);
  typed.at = time;
  typed.text = text;
  const wanted = isRepeated ? text.slice(0, 1) : text;
  const at = rows.findIndex((row) => row === focused);
  const start = isRepeated ? at + 1 : at;
  return [...rows.slice(start), ...rows.slice(0, start)].find((row) =>
    plain(row.dataset['name'] ?? row.textContent).startsWith(wanted),
  );
}
