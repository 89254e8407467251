import { describe, expect, it } from 'vitest';
import { elapsed, timeOfDay } from '../../../src/design/clock.ts';
import { fileNameOf } from '../../../src/features/stories/ShareStory.tsx';
import { commandOf, slideAfter } from '../../../src/features/stories/show-keys.ts';
import { placeAt } from '../../../src/features/stories/SlideList.tsx';

const press = (key: string, change: object = {}) => commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change }, false);

describe('the keys of a presentation', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']], ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']], ['last', ['End']], ['black', ['b', 'B', '.']], ['laser', ['l']], ['speaker', ['s']], ['full-screen', ['f']], ['end', ['Escape']],
  ] as const)('%s', (command, keys) => {
    for (const key of keys) expect(press(key), key).toBe(command);
  });

  it('leave to the browser what is its own, and to a button its space', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(press('l', { [modifier]: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('F5')).toBeNull();
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(commandOf({ key: ' ', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, true)).toBeNull();
    expect(commandOf({ key: 'PageDown', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, true)).toBe('next');
  });

  it('do not lead beyond the ends', () => {
    expect([slideAfter('next', 4, 5), slideAfter('previous', 0, 5), slideAfter('first', 3, 5), slideAfter('last', 0, 5), slideAfter('black', 2, 5)]).toEqual([4, 0, 0, 4, 2]);
  });
});

describe('a slide dragged with the pointer', () => {
  const middles = [20, 60, 100, 140];
  it('goes to the row whose middle it has passed', () => {
    expect(placeAt(middles, 0, 30)).toBe(0);
    expect(placeAt(middles, 0, 61)).toBe(1);
    expect(placeAt(middles, 0, 1000)).toBe(3);
    expect(placeAt(middles, 3, 90)).toBe(2);
    expect(placeAt(middles, 3, -5)).toBe(0);
  });
});

describe('the clock of who presents', () => {
  it('counts minutes, and hours once there are some', () => {
    expect([elapsed(0), elapsed(-1), elapsed(65_000), elapsed(3_725_000)]).toEqual(['0:00', '0:00', '1:05', '1:02:05']);
    expect(timeOfDay('en', Date.UTC(2026, 10, 25, 9, 5))).toBe('10:05');
  });
});

describe('the name of a file', () => {
  it('is the title in letters that every system takes', () => {
    expect(fileNameOf('Marche’s position: 2/3 é “good”')).toBe('marche-s-position-2-3-e-good.atlas-story.json');
    expect(fileNameOf('../..')).toBe('story.atlas-story.json');
  });
});
