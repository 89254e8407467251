import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type Story } from '../../src/model/index.ts';
import type { StoryKeeper, StoryRecord } from '../../src/state/story-keeper.ts';
import { createStoryShelf, type ShelfChannel, type StoryShelf } from '../../src/state/story-shelf.ts';
import { storyData } from '../../src/state/story-text.ts';

const story = (title: string): Story => ({
  title,
  slides: [{ id: 'a', headline: title, text: '', notes: '', view: DEFAULT_VIEW, figure: 'map' }],
});

/** A browser with its database, which pages share. */
function browser(records: unknown[] = []) {
  const kept = new Map(records.map((record, at) => [String(at), record]));
  const listeners = new Map<object, () => void>();
  let isFull = false;
  const keeper: StoryKeeper = {
    all: () => Promise.resolve([...kept.values()]),
    put: (record: StoryRecord) => {
      if (isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      kept.set(record.id, structuredClone(record));
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void kept.delete(id)),
  };
  let clock = 1000;
  let names = 0;
  const page = (open: () => Promise<StoryKeeper> = () => Promise.resolve(keeper)): StoryShelf => {
    const own = {};
    const channel: ShelfChannel = {
      tell: () => {
        for (const [page_, listener] of listeners) if (page_ !== own) listener();
      },
      listen: (listener) => void listeners.set(own, listener),
    };
    return createStoryShelf({ open, channel, now: () => clock++, nextId: () => `id${String(names++)}` });
  };
  return { page, kept, fill: (now: boolean) => void (isFull = now) };
}
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
const titles = (shelf: StoryShelf): string[] => shelf.get().stories.map(({ history }) => history.present.title);

describe('the shelf of stories', () => {
  it('keeps every change at once, so that a page closed at any moment has lost none', async () => {
    const { page, kept } = browser();
    const shelf = page();
    await settled();
    const id = shelf.add(story('First'));
    for (const title of ['F', 'Fi', 'Fir']) {
      shelf.edit(id, (present) => ({ ...present, title }), 'title');
      // Nothing is awaited: the record is there when the change is.
      expect(kept.get(id)).toMatchObject({ data: { title } });
    }
    expect(titles(page())).toEqual([]);
    const later = page();
    await settled();
    expect(titles(later)).toEqual(['Fir']);
  });

  it('keeps what is written before the database has opened', async () => {
    const { page } = browser([{ id: '0', changed: 1, data: storyData(story('Old')) }]);
    const shelf = page();
    shelf.add(story('New'));
    expect(shelf.get().status).toBe('opening');
    await settled();
    expect(shelf.get().status).toBe('kept');
    expect(titles(shelf)).toEqual(['New', 'Old']);
    const later = page();
    await settled();
    expect(titles(later)).toEqual(['New', 'Old']);
  });

  it('takes what another page wrote as a step that can be undone', async () => {
    const { page } = browser();
    const [one, other] = [page(), page()];
    await settled();
    const id = one.add(story('Mine'));
    await settled();
    other.edit(id, (present) => ({ ...present, title: 'Theirs' }));
    await settled();
    expect(titles(one)).toEqual(['Theirs']);
    one.undo(id);
    expect(titles(one)).toEqual(['Mine']);
    await settled();
    expect(titles(other)).toEqual(['Mine']);
  });

  it('deletes, and takes back', async () => {
    const { page, kept } = browser();
    const shelf = page();
    await settled();
    const id = shelf.add(story('Mine'));
    const [mine] = shelf.get().stories;
    shelf.remove(id);
    await settled();
    expect([titles(shelf), kept.size]).toEqual([[], 0]);
    if (mine !== undefined) shelf.restore(mine);
    await settled();
    expect([titles(shelf), kept.size]).toEqual([['Mine'], 1]);
  });

  it('says that nothing is kept where the browser refuses, and goes on', async () => {
    const { page } = browser();
    const shelf = page(() => Promise.reject(new DOMException('private', 'InvalidStateError')));
    const id = shelf.add(story('Mine'));
    await settled();
    expect(shelf.get().status).toBe('refused');
    shelf.edit(id, (present) => ({ ...present, title: 'Still mine' }));
    expect(titles(shelf)).toEqual(['Still mine']);
  });

  it('says so when there is no room left, and when there is again', async () => {
    const { page, fill } = browser();
    const shelf = page();
    await settled();
    const id = shelf.add(story('Mine'));
    fill(true);
    shelf.edit(id, (present) => ({ ...present, title: 'Too much' }));
    await settled();
    expect(shelf.get().status).toBe('refused');
    fill(false);
    shelf.edit(id, (present) => ({ ...present, title: 'Less' }));
    await settled();
    expect(shelf.get().status).toBe('kept');
  });

  it('leaves what it cannot read as it is, and names it', async () => {
    const spoilt = {
      id: '0',
      changed: 1,
      data: { format: 'see-innovation-atlas-story', version: 1, title: 'Spoilt', slides: [{}] },
    };
    const { page, kept } = browser([spoilt, 'rubbish', { id: '2', changed: 3, data: storyData(story('Good')) }]);
    const shelf = page();
    await settled();
    expect(titles(shelf)).toEqual(['Good']);
    expect(shelf.get().damaged.map(({ id }) => id)).toEqual(['0']);
    expect(kept.get('0')).toBe(spoilt);
  });
});
