import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, MAX_SLIDES, type Story, type StorySlide } from '../../../src/model/index.ts';
import {
  edited,
  historyOf,
  redone,
  undone,
  withAdded,
  withMoved,
  withSlide,
  withoutSlide,
  type StoryHistory,
} from '../../../src/state/stories/story-edits.ts';
import { readStoryData, storyData } from '../../../src/state/stories/story-text.ts';

const slide = (id: string): StorySlide => ({ id, headline: id, text: '', notes: '', view: DEFAULT_VIEW, figure: null });
const story = (...ids: readonly string[]): Story => ({ title: 'Mine', slides: ids.map(slide) });
const order = ({ slides }: Story): string => slides.map(({ id }) => id).join('');

describe('changes of a story', () => {
  it('add after a slide, or at the end', () => {
    expect(order(withAdded(story('a', 'b'), slide('c'), 'a'))).toBe('acb');
    expect(order(withAdded(story('a', 'b'), slide('c'), null))).toBe('abc');
  });

  it('move, take out and rewrite one slide and leave the others as they are', () => {
    const given = story('a', 'b', 'c');
    expect(order(withMoved(given, 'c', 0))).toBe('cab');
    expect(order(withMoved(given, 'a', 99))).toBe('bca');
    expect(withMoved(given, 'a', -1)).toBe(given);
    expect(withMoved(given, 'x', 1)).toBe(given);
    expect(order(withoutSlide(given, 'b'))).toBe('ac');
    expect(withSlide(given, 'b', { text: 'new' }).slides[2]).toBe(given.slides[2]);
  });

  it('add no slide to a story that is full, since it could not be read again', () => {
    const full = { title: '', slides: Array.from({ length: MAX_SLIDES }, (_, at) => slide(String(at))) };
    expect(withAdded(full, slide('more'), null)).toBe(full);
    expect(readStoryData(storyData(full), () => 'id').kind).toBe('valid');
  });

  it('keep every slide, wherever one is moved to', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.integer(), (from, to) => {
        const given = story('a', 'b', 'c', 'd', 'e', 'f', 'g');
        const moved = withMoved(given, given.slides[from]?.id ?? '', to);
        expect([...order(moved)].toSorted().join('')).toBe('abcdefg');
      }),
    );
  });
});

describe('undo', () => {
  const CHANGES = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('title' as const), text: fc.string(), typing: fc.constantFrom('title', null) }),
      fc.record({ kind: fc.constant('move' as const), id: fc.constantFrom('a', 'b', 'c'), to: fc.nat(2) }),
      fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('redo' as const) }),
    ),
    { maxLength: 40 },
  );

  it('leads back to the start step by step, and redo to the end, whatever was done between', () => {
    fc.assert(
      fc.property(CHANGES, (changes) => {
        const start = story('a', 'b', 'c');
        let history = historyOf(start);
        for (const change of changes) {
          const { present } = history;
          switch (change.kind) {
            case 'title':
              history = edited(history, { ...present, title: change.text }, change.typing);
              break;
            case 'move':
              history = edited(history, withMoved(present, change.id, change.to), null);
              break;
            case 'remove':
              history = edited(history, withoutSlide(present, change.id), null);
              break;
            case 'undo':
              history = undone(history);
              break;
            case 'redo':
              history = redone(history);
          }
        }
        const end = history.present;
        const future = history.future.length;
        let back: StoryHistory = history;
        while (back.past.length > 0) back = undone(back);
        expect(back.present).toEqual(start);
        let forth = back;
        while (forth.future.length > future) forth = redone(forth);
        expect(forth.present).toEqual(end);
      }),
    );
  });

  it('takes letters typed one after another in one place as one step', () => {
    let history = historyOf(story('a'));
    for (const title of ['M', 'Ma', 'Mar']) history = edited(history, { ...history.present, title }, 'title');
    history = edited(history, withSlide(history.present, 'a', { text: 'x' }), 'text a');
    expect(history.past).toHaveLength(2);
    expect(undone(history).present.title).toBe('Mar');
    expect(undone(undone(history)).present.title).toBe('Mine');
  });

  it('does not begin a new step where nothing changed, nor go beyond the ends', () => {
    const history = historyOf(story('a'));
    expect(edited(history, history.present, null)).toBe(history);
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
  });
});
