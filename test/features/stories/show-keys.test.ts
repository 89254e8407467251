import { en } from '../../fixtures/words.ts';
import { describe, expect, it } from 'vitest';
import { elapsed, timeOfDay } from '../../../src/design/clock.ts';
import { oneMoreDrawn } from '../../../src/features/stories/presenting/ahead.ts';
import { fileNameOf } from '../../../src/features/stories/files/ShareStory.tsx';
import { commandOf, slideAfter } from '../../../src/features/stories/presenting/show-keys.ts';
import { copyTitle } from '../../../src/features/stories/shelf/words.ts';
import { STORY_LIMITS } from '../../../src/model/index.ts';
import { placeAt } from '../../../src/features/stories/SlideList.tsx';

const { stories } = en;

const press = (key: string, change: object = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change }, false);

describe('the keys of a presentation', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['laser', ['l']],
    ['speaker', ['s']],
    ['full-screen', ['f']],
    ['end', ['Escape']],
  ] as const)('%s', (command, keys) => {
    for (const key of keys) expect(press(key), key).toBe(command);
  });

  it('leave to the browser what is its own, and to a button its space', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(press('l', { [modifier]: true })).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('F5')).toBeNull();
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(commandOf({ key: ' ', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, true)).toBeNull();
    expect(commandOf({ key: 'PageDown', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, true)).toBe(
      'next',
    );
  });

  it('do not lead beyond the ends', () => {
    expect([
      slideAfter('next', 4, 5),
      slideAfter('previous', 0, 5),
      slideAfter('first', 3, 5),
      slideAfter('last', 0, 5),
      slideAfter('black', 2, 5),
    ]).toEqual([4, 0, 0, 4, 2]);
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

describe('the title of a copy', () => {
  it('is never longer than a title can be', () => {
    expect(copyTitle('Mine', stories)).toBe('Mine (copy)');
    expect(copyTitle('long '.repeat(60), stories)).toHaveLength(STORY_LIMITS.title);
    expect(copyTitle('', stories)).toBe(stories.copyOf({ title: stories.untitled }));
  });
});

describe('the name of a file', () => {
  it('is the title in letters that every system takes', () => {
    expect(fileNameOf('Marche’s position: 2/3 é “good”')).toBe('marche-s-position-2-3-e-good.atlas-story.json');
    expect(fileNameOf('../..')).toBe('story.atlas-story.json');
  });
});

describe('the slides that are drawn before they are shown', () => {
  const orderFrom = (at: number, count: number): number[] => {
    let drawn: ReadonlySet<number> = new Set([at]);
    const order: number[] = [at];
    for (let next = oneMoreDrawn(drawn, at, count); next !== drawn; next = oneMoreDrawn(drawn, at, count)) {
      order.push(...[...next].filter((slide) => !drawn.has(slide)));
      drawn = next;
    }
    return order;
  };
  it('are the next, the one before, the ends, and then those further off', () => {
    expect(orderFrom(2, 6)).toEqual([2, 3, 1, 0, 4, 5]);
    expect(orderFrom(0, 1)).toEqual([0]);
  });

  it('are never so many that the memory fills, however long the story', () => {
    expect(orderFrom(50, 100)).toHaveLength(12);
    expect(orderFrom(50, 100)).toEqual(expect.arrayContaining([0, 49, 51, 52, 99]));
    let drawn: ReadonlySet<number> = new Set([0]);
    for (let at = 0; at < 100; at += 1) drawn = oneMoreDrawn(drawn, at, 100);
    expect(drawn.size).toBeLessThanOrEqual(12);
  });
});
