import { useState } from 'react';

/** The one of these that the tab key stops at: where the focus was last, else what is selected, else the first; and how to say where the focus is. */
export function useStop(
  ids: readonly string[],
  selected: readonly string[],
): readonly [stop: string | null, onFocus: (id: string | null) => void] {
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  return [[lastFocused, ...selected].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null, setLastFocused];
}
