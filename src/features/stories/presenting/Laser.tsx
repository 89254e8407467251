import { useEffect, useRef, type ReactNode } from 'react';

/** A dot that follows the pointer, for a room to look at. */
export function Laser(): ReactNode {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      dot.current?.style.setProperty('transform', `translate(${String(clientX)}px, ${String(clientY)}px)`);
      dot.current?.classList.add('is-seen');
    };
    window.addEventListener('pointermove', follow, { passive: true });
    window.addEventListener('pointerdown', follow, { passive: true });
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerdown', follow);
    };
  }, []);
  return <div ref={dot} className="show-laser" aria-hidden="true" />;
}
