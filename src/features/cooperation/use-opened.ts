import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';
import { focusOn } from '../../design/focus/focus-on.ts';
import type { CooperationList, RegionCode } from '../../model/index.ts';

interface Asked {
  readonly list: CooperationList;
  readonly region: RegionCode;
  readonly time: number;
}

interface OpenedInLists {
  readonly open: (list: CooperationList, region: RegionCode) => void;
  readonly asked: Asked | null;
  readonly onOpened: () => void;
  /** Of the box that a list stands in. */
  readonly boxOf: (list: CooperationList) => RefCallback<HTMLElement>;
}

/** Which proposal of the lists was opened from the map last. */
export function useOpened(): OpenedInLists {
  const [asked, setAsked] = useState<Asked | null>(null);
  const boxes = useRef(new Map<CooperationList, HTMLElement | null>());
  const isOpened = useRef(false);
  const open = useCallback((list: CooperationList, region: RegionCode) => {
    isOpened.current = false;
    setAsked((before) => ({ list, region, time: (before?.time ?? 0) + 1 }));
  }, []);
  const onOpened = useCallback(() => {
    isOpened.current = true;
  }, []);
  useEffect(() => {
    const figure = asked === null ? null : boxes.current.get(asked.list)?.firstElementChild;
    // Shown as a table, nothing in it opens.
    if (!isOpened.current && figure instanceof HTMLElement) focusOn(figure);
  }, [asked]);
  const boxOf = useCallback(
    (list: CooperationList) => (box: HTMLElement | null) => void boxes.current.set(list, box),
    [],
  );
  return { open, asked, onOpened, boxOf };
}
