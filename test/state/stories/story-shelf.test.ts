import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type Story } from '../../../src/model/index.ts';
import type { StoryKeeper, StoryRecord } from '../../../src/state/stories/story-keeper.ts';
import { createStoryShelf, type ShelfChannel, type StoryShelf } from '../../../src/state/stories/story-shelf.ts';
import { storyData } from '../../../src/state/stories/story-text.ts';

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
  const page = (
    open: () => Promise<StoryKeeper> = () => Promise.resolve(keeper),
    persist: () => void = () => undefined,
  ): StoryShelf => {
    const own = {};
    const channel: ShelfChannel = {
      tell: () => {
        for (const [page_, listener] of listeners) if (page_ !== own) listener();
      },
      listen: (listener) => void listeners.set(own, listener),
    };
    return createStoryShelf({ open, channel, persist, now: () => clock++, nextId: () => `id${String(names++)}` });
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

  it('loses no letter of two pages that write in two fields of one story at the same instant', async () => {
    const { page, kept } = browser();
    const [one, other] = [page(), page()];
    await settled();
    const id = one.add(story(''));
    await settled();
    for (let letter = 1; letter <= 20; letter += 1) {
      // Neither has heard of the other's letter when it writes its own.
      one.edit(id, (present) => ({ ...present, title: 'a'.repeat(letter) }), 'title');
      other.edit(
        id,
        (present) => ({ ...present, slides: present.slides.map((slide) => ({ ...slide, notes: 'b'.repeat(letter) })) }),
        'notes',
      );
      if (letter % 3 === 0) await settled();
    }
    await settled();
    await settled();
    const whole = { title: 'a'.repeat(20), slides: [{ notes: 'b'.repeat(20) }] };
    expect(kept.get(id)).toMatchObject({ data: whole });
    for (const shelf of [one, other, page()]) {
      await settled();
      expect(shelf.get().stories.map(({ history }) => history.present)).toMatchObject([whole]);
    }
  });

  it('keeps what one page adds while another one writes, and what is taken out stays out', async () => {
    const { page } = browser();
    const [one, other] = [page(), page()];
    await settled();
    const id = one.add(story('Mine'));
    await settled();
    const [first] = one.get().stories[0]?.history.present.slides ?? [];
    if (first === undefined) throw new Error('The story has a slide.');
    one.edit(id, (present) => ({ ...present, slides: [...present.slides, { ...first, id: 'new', headline: 'New' }] }));
    other.edit(id, (present) => ({ ...present, title: 'Ours' }), 'title');
    await settled();
    await settled();
    const headlines = (shelf: StoryShelf): unknown =>
      shelf.get().stories.map(({ history: { present } }) => [present.title, ...present.slides.map((s) => s.headline)]);
    for (const shelf of [one, other]) expect(headlines(shelf)).toEqual([['Ours', 'Mine', 'New']]);
    other.edit(id, (present) => ({ ...present, slides: present.slides.slice(1) }));
    one.edit(id, (present) => ({ ...present, title: 'Ours still' }), 'title');
    await settled();
    await settled();
    for (const shelf of [one, other]) expect(headlines(shelf)).toEqual([['Ours still', 'New']]);
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

  it('opens the database again that the browser has let go of, writes every story there, and says so', async () => {
    const { page, kept } = browser();
    let opened = 0;
    let isLost = false;
    const open = (): Promise<StoryKeeper> => {
      opened += 1;
      isLost = false;
      const unless = <Value>(act: () => Value): Promise<Value> =>
        isLost ? Promise.reject(new DOMException('closing', 'InvalidStateError')) : Promise.resolve(act());
      return Promise.resolve({
        all: () => unless(() => [...kept.values()]),
        put: (record) => unless(() => void kept.set(record.id, record)),
        remove: (id) => unless(() => void kept.delete(id)),
      });
    };
    const shelf = page(open);
    await settled();
    shelf.add(story('First'));
    const id = shelf.add(story('Second'));
    await settled();
    kept.clear();
    isLost = true;
    shelf.edit(id, (present) => ({ ...present, title: 'Second, longer' }));
    await settled();
    expect(shelf.get()).toMatchObject({ status: 'kept', isRecovered: true });
    expect(opened).toBe(2);
    const later = page();
    await settled();
    expect(titles(later)).toEqual(['Second, longer', 'First']);
  });

  it('keeps the last of what is typed while the database is opened again, however slowly it writes', async () => {
    const { page, kept } = browser();
    let isLost = false;
    let writes = 0;
    const open = (): Promise<StoryKeeper> => {
      const isFirst = writes === 0;
      return Promise.resolve({
        all: () => Promise.resolve([...kept.values()]),
        put: async (record) => {
          if (isFirst && isLost) throw new DOMException('closing', 'InvalidStateError');
          // The earlier it was asked, the later it is done.
          const turns = isFirst ? 0 : Math.max(0, 8 - writes);
          writes += 1;
          for (let turn = 0; turn < turns; turn += 1) await settled();
          kept.set(record.id, record);
        },
        remove: (id) => Promise.resolve(void kept.delete(id)),
      });
    };
    const shelf = page(open);
    await settled();
    shelf.add(story('First'));
    const id = shelf.add(story('Second'));
    await settled();
    kept.clear();
    isLost = true;
    for (const title of ['S', 'Se', 'Sec', 'Seco']) {
      shelf.edit(id, (present) => ({ ...present, title }), 'title');
      await settled();
    }
    for (let turn = 0; turn < 40; turn += 1) await settled();
    expect(shelf.get()).toMatchObject({ status: 'kept', isRecovered: true });
    const later = page();
    await settled();
    expect(titles(later)).toEqual(['Seco', 'First']);
  });

  it('brings back no story that another page has deleted where only the line to the database broke', async () => {
    const { page, kept } = browser();
    let isBroken = false;
    const open = (): Promise<StoryKeeper> => {
      isBroken = false;
      return Promise.resolve({
        all: () => Promise.resolve([...kept.values()]),
        put: (record) =>
          isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(void kept.set(record.id, record)),
        remove: (id) => Promise.resolve(void kept.delete(id)),
      });
    };
    const shelf = page(open);
    await settled();
    const gone = shelf.add(story('Deleted elsewhere'));
    const id = shelf.add(story('Kept'));
    await settled();
    kept.delete(gone);
    isBroken = true;
    shelf.edit(id, (present) => ({ ...present, title: 'Kept, longer' }));
    await settled();
    expect(shelf.get()).toMatchObject({ status: 'kept', isRecovered: false });
    expect([...kept.keys()]).toEqual([id]);
  });

  it('asks the browser to let go of nothing when the first story is written, and only then', async () => {
    const { page } = browser();
    let asked = 0;
    const shelf = page(undefined, () => {
      asked += 1;
    });
    await settled();
    expect(asked).toBe(0);
    shelf.add(story('First'));
    shelf.add(story('Second'));
    expect(asked).toBe(1);
  });
});
