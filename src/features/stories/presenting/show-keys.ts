/** What a key, a clicker or a button asks of a presentation. */
export const COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'laser',
  'speaker',
  'full-screen',
  'end',
] as const;
export type Command = (typeof COMMANDS)[number];

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'end',
  // Clickers send a full stop, or B, for black.
  b: 'black',
  '.': 'black',
  l: 'laser',
  s: 'speaker',
  f: 'full-screen',
};

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether space and Enter belong to what has the focus. */
export function isUsed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input, select, summary, a') !== null;
}

/** The command of a key; null for keys that are the browser's, or those of a button that has the focus. */
export function commandOf(pressed: Pressed, isOnButton: boolean): Command | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (isOnButton && (pressed.key === ' ' || pressed.key === 'Enter')) return null;
  if (pressed.key === ' ' && pressed.shiftKey) return 'previous';
  return KEYS[pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key] ?? null;
}

/** The slide that a command leads to, counted from 0. */
export function slideAfter(command: Command, at: number, count: number): number {
  switch (command) {
    case 'next':
      return Math.min(count - 1, at + 1);
    case 'previous':
      return Math.max(0, at - 1);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return at;
  }
}
