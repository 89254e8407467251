import type { Figures } from './figures.ts';

/** A memory of what was last made of figures, so `many` of it, by a key of what was asked: another region asks for the same. */
export function rememberLast<Value>(many = 1): (figures: Figures, key: unknown, make: () => Value) => Value {
  const last = new WeakMap<Figures, Map<string, { readonly value: Value }>>();
  return (figures, asked, make) => {
    const key = JSON.stringify(asked);
    const made = last.get(figures) ?? new Map<string, { readonly value: Value }>();
    last.set(figures, made);
    const known = made.get(key) ?? { value: make() };
    // Set anew, so that the oldest stands first.
    made.delete(key);
    made.set(key, known);
    const [oldest] = made.keys();
    if (made.size > many && oldest !== undefined) made.delete(oldest);
    return known.value;
  };
}
