import * as v from 'valibot';
import type { Story } from '../../model/index.ts';
import { edited, historyOf, redone, undone, type StoryHistory } from './story-edits.ts';
import { isSameStory, merged, stamped, type Stamps, type Written } from './story-merge.ts';
import type { StoryKeeper, StoryRecord } from './story-keeper.ts';
import { readStoryData, storyData, type StoryFault } from './story-text.ts';

/** A story of the reader's own. */
export interface OwnStory {
  readonly id: string;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  readonly history: StoryHistory;
  /** When each part was last changed, so that several pages can write one story. */
  readonly stamps: Stamps;
}

/** What is kept and cannot be read; it stays as it is. */
interface DamagedStory {
  readonly id: string;
  readonly faults: readonly StoryFault[];
}

export interface ShelfState {
  /** `refused`: the browser keeps nothing, and what is written here ends with the page. */
  readonly status: 'opening' | 'kept' | 'refused';
  /** Whether the browser had let go of all stories meanwhile, and this page has written them anew. */
  readonly isRecovered: boolean;
  /** The last changed first. */
  readonly stories: readonly OwnStory[];
  readonly damaged: readonly DamagedStory[];
}

/** The reader's own stories: kept with every change, undone step by step as long as the page is open. */
export interface StoryShelf {
  readonly get: () => ShelfState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (story: Story) => string;
  readonly edit: (id: string, change: (story: Story) => Story, typing?: string | null) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Undoes `remove`. */
  readonly restore: (story: OwnStory) => void;
}

/** How pages of the atlas in one browser tell each other that a story has changed. */
export interface ShelfChannel {
  readonly tell: () => void;
  readonly listen: (listener: () => void) => void;
}

const Kept = v.object({
  id: v.string(),
  changed: v.number(),
  data: v.unknown(),
  // Not in what earlier atlases kept.
  ids: v.optional(v.array(v.string())),
  stamps: v.optional(v.record(v.string(), v.number())),
});
type Kept = v.InferOutput<typeof Kept>;
const latestFirst = (stories: readonly OwnStory[]): readonly OwnStory[] =>
  stories.toSorted((one, other) => other.changed - one.changed);

interface Surroundings {
  readonly open: () => Promise<StoryKeeper>;
  readonly channel: ShelfChannel;
  /** Asks the browser to let go of nothing by itself. */
  readonly persist: () => void;
  readonly now: () => number;
  readonly nextId: () => string;
}

const recordOf = ({ id, changed, history, stamps }: OwnStory): StoryRecord => ({
  id,
  changed,
  data: storyData(history.present),
  ids: history.present.slides.map((slide) => slide.id),
  stamps,
});

/** A story as it was kept; its slides have the same names on every page. */
function writtenOf(kept: Kept): Written | readonly StoryFault[] {
  let at = 0;
  // By their places where they were kept without names.
  const found = readStoryData(kept.data, () => {
    at += 1;
    return kept.ids?.[at - 1] ?? `${kept.id}-${String(kept.changed)}-${String(at)}`;
  });
  return found.kind === 'invalid' ? found.faults : { story: found.story, stamps: kept.stamps ?? {} };
}

/** A story with what another page has written of it, as a step that can be undone. */
function together(mine: OwnStory, kept: Kept, theirs: Written): OwnStory {
  const isWhole = kept.stamps === undefined;
  if (isWhole && kept.changed <= mine.changed) return mine;
  const { story, stamps } = isWhole ? theirs : merged({ story: mine.history.present, stamps: mine.stamps }, theirs);
  return {
    id: mine.id,
    changed: Math.max(mine.changed, kept.changed),
    history: edited(mine.history, story, null),
    stamps,
  };
}

/** The entry that stands first; null where there is none. */
function firstOf<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | null {
  return map.entries().next().value ?? null;
}

export function createStoryShelf({ open, channel, persist, now, nextId }: Surroundings): StoryShelf {
  let state: ShelfState = { status: 'opening', isRecovered: false, stories: [], damaged: [] };
  let keeper: StoryKeeper | null = null;
  let isReopening = false;
  /** Stories that were written while no keeper was there; null takes one out. */
  const waiting = new Map<string, StoryRecord | null>();
  const listeners = new Set<() => void>();
  const become = (change: Partial<ShelfState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const refuse = (): void => become({ status: 'refused' });

  const put = (into: StoryKeeper, id: string, record: StoryRecord | null): Promise<void> =>
    record === null ? into.remove(id) : into.put(record);
  const announce = (): void => {
    channel.tell();
    if (state.status === 'refused') become({ status: 'kept' });
  };
  const write = async (id: string, record: StoryRecord | null): Promise<void> => {
    if (keeper === null || isReopening) {
      waiting.set(id, record);
      return;
    }
    try {
      await put(keeper, id, record);
    } catch {
      // Of several that fail at once, what waits is the newest.
      const story = state.stories.find((known) => known.id === id);
      waiting.set(id, story === undefined ? null : recordOf(story));
      if (!isReopening) await writeAnew();
      return;
    }
    waiting.delete(id);
    announce();
  };
  /** Through a database opened again: the browser may have closed it, or let go of all that was in it. One after the other. */
  const writeAnew = async (): Promise<void> => {
    isReopening = true;
    try {
      const opened = await open();
      const others = state.stories.filter(({ id }) => !waiting.has(id));
      // What is not there although something else is, another page has deleted.
      const isLost = others.length > 0 && (await opened.all()).length === 0;
      if (isLost) for (const story of others) waiting.set(story.id, recordOf(story));
      for (let next = firstOf(waiting); next !== null; next = firstOf(waiting)) {
        const [id, record] = next;
        await put(opened, id, record);
        if (waiting.get(id) === record) waiting.delete(id);
      }
      keeper = opened;
      if (isLost) become({ isRecovered: true });
      announce();
    } catch {
      refuse();
    } finally {
      isReopening = false;
    }
  };
  const keep = (story: OwnStory): void => {
    become({ stories: latestFirst([story, ...state.stories.filter(({ id }) => id !== story.id)]) });
    void write(story.id, recordOf(story));
  };

  /** What is kept, with what other pages changed taken as a step that can be undone. */
  const read = async (from: StoryKeeper): Promise<void> => {
    const before = new Set(state.stories.map(({ id }) => id));
    const records = await from.all();
    const known = new Map(state.stories.map((story) => [story.id, story]));
    const stories: OwnStory[] = [];
    const damaged: DamagedStory[] = [];
    const unkept: OwnStory[] = [];
    for (const given of records) {
      const record = v.safeParse(Kept, given);
      if (!record.success) continue;
      const { id, changed } = record.output;
      const mine = known.get(id);
      const isRemovedMeanwhile = mine === undefined && before.has(id);
      if (isRemovedMeanwhile) continue;
      const theirs = writtenOf(record.output);
      if (!('story' in theirs)) {
        if (mine !== undefined && mine.changed >= changed) stories.push(mine);
        else damaged.push({ id, faults: theirs });
      } else if (mine === undefined)
        stories.push({ id, changed, history: historyOf(theirs.story), stamps: theirs.stamps });
      else {
        const both = together(mine, record.output, theirs);
        stories.push(both);
        // What is kept lacks what was written here meanwhile.
        if (record.output.stamps !== undefined && !isSameStory(both.history.present, theirs.story)) unkept.push(both);
      }
    }
    const isNew = ({ id }: OwnStory): boolean =>
      !stories.some((story) => story.id === id) && (!before.has(id) || waiting.has(id));
    become({ stories: latestFirst([...stories, ...state.stories.filter(isNew)]), damaged });
    for (const story of unkept) void write(story.id, recordOf(story));
  };

  const start = async (): Promise<void> => {
    try {
      const opened = await open();
      await read(opened);
      keeper = opened;
      become({ status: 'kept' });
      for (const [id, record] of waiting) void write(id, record);
      waiting.clear();
    } catch {
      refuse();
    }
  };
  channel.listen(() => {
    if (keeper !== null) read(keeper).catch(refuse);
  });
  void start();

  const step = (id: string, change: (history: StoryHistory) => StoryHistory): void => {
    const known = state.stories.find((story) => story.id === id);
    if (known === undefined) return;
    const history = change(known.history);
    if (history === known.history) return;
    const changed = Math.max(now(), known.changed + 1);
    keep({ id, changed, history, stamps: stamped(known.stamps, known.history.present, history.present, changed) });
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (story) => {
      const id = nextId();
      if (state.stories.length === 0) persist();
      keep({ id, changed: now(), history: historyOf(story), stamps: {} });
      return id;
    },
    edit: (id, change, typing = null) => step(id, (history) => edited(history, change(history.present), typing)),
    undo: (id) => step(id, undone),
    redo: (id) => step(id, redone),
    remove: (id) => {
      become({
        stories: state.stories.filter((story) => story.id !== id),
        damaged: state.damaged.filter((story) => story.id !== id),
      });
      void write(id, null);
    },
    restore: (story) => keep(story),
  };
}
