import { useEffect, useRef } from 'react';

/** Calls on Escape, wherever the focus is: what a pointer shows can be sent away without moving it (WCAG 1.4.13). */
export function useDismissing(dismiss: () => void): void {
  const current = useRef(dismiss);
  useEffect(() => {
    current.current = dismiss;
  });
  useEffect(() => {
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') current.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
