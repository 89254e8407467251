import { useEffect, useRef, useState } from 'react';

interface Lead {
  /** Whether another page of this browser is being written in here. */
  readonly isElsewhere: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Of several pages with the focus in one text the first may write: letters put into it from two sides at once cannot all
 * be kept. The others are told, and may write once it is left.
 */
export function useLead(text: string): Lead {
  const [isElsewhere, setIsElsewhere] = useState(false);
  const leave = useRef<AbortController>(null);
  const onBlur = (): void => {
    leave.current?.abort();
    leave.current = null;
    setIsElsewhere(false);
  };
  const onFocus = (): void => {
    // Not on plain http.
    if (!('locks' in navigator) || navigator.locks === null) return;
    leave.current?.abort();
    const own = new AbortController();
    leave.current = own;
    const { signal } = own;
    const isLeft = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    const hold = async (): Promise<void> => {
      if (!signal.aborted) setIsElsewhere(false);
      await isLeft;
    };
    const name = `atlas-story ${text}`;
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return hold();
      if (signal.aborted) return undefined;
      setIsElsewhere(true);
      void navigator.locks.request(name, { signal }, hold).catch(() => undefined);
      return undefined;
    });
  };
  useEffect(() => () => leave.current?.abort(), []);
  return { isElsewhere, onFocus, onBlur };
}
