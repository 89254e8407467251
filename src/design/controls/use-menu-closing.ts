import { useEffect, type RefObject } from 'react';

const ONCE = { capture: true, once: true } as const;

/** The click that a press ends in does nothing; one that ended elsewhere has none, and the next press counts again. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, ONCE);
  window.addEventListener('pointerdown', () => window.removeEventListener('click', stop, true), ONCE);
}

/**
 * Closes what hangs from a button: by Escape, and by a press outside, which does nothing else. Pressing the button of
 * another menu opens that in its place. It comes with what hangs there, so that a page without an open menu does without.
 */
export function useMenuClosing(menu: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const fold = menu.current?.closest('details') ?? menu.current;
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Element) || fold?.contains(event.target) === true) return;
      if (event.target.closest('details[name="menu"] > summary') !== null) return;
      event.stopPropagation();
      swallowClick();
      onClose();
    };
    const onKey = (event: KeyboardEvent): void => {
      // A window over the page has its own Escape.
      if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null) return;
      event.stopPropagation();
      if (fold?.contains(document.activeElement) === true) fold.querySelector('summary')?.focus();
      onClose();
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [menu, onClose]);
}
