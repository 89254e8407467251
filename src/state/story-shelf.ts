import * as v from 'valibot';
import type { Story } from '../model/index.ts';
import { edited, historyOf, redone, undone, type StoryHistory } from './story-edits.ts';
import type { StoryKeeper, StoryRecord } from './story-keeper.ts';
import { readStoryData, storyData, type StoryFault } from './story-text.ts';

/** A story of the reader's own. */
export interface OwnStory {
  readonly id: string;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  readonly history: StoryHistory;
}

/** What is kept and cannot be read; it stays as it is. */
export interface DamagedStory {
  readonly id: string;
  readonly faults: readonly StoryFault[];
}

export interface ShelfState {
  /** `refused`: the browser keeps nothing, and what is written here ends with the page. */
  readonly status: 'opening' | 'kept' | 'refused';
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

const Kept = v.object({ id: v.string(), changed: v.number(), data: v.unknown() });
const latestFirst = (stories: readonly OwnStory[]): readonly OwnStory[] =>
  stories.toSorted((one, other) => other.changed - one.changed);

interface Surroundings {
  readonly open: () => Promise<StoryKeeper>;
  readonly channel: ShelfChannel;
  readonly now: () => number;
  readonly nextId: () => string;
}

export function createStoryShelf({ open, channel, now, nextId }: Surroundings): StoryShelf {
  let state: ShelfState = { status: 'opening', stories: [], damaged: [] };
  let keeper: StoryKeeper | null = null;
  /** Stories that were written before the keeper was there; null takes one out. */
  const waiting = new Map<string, StoryRecord | null>();
  const listeners = new Set<() => void>();
  const become = (change: Partial<ShelfState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const refuse = (): void => become({ status: 'refused' });

  const write = async (id: string, record: StoryRecord | null): Promise<void> => {
    if (keeper === null) {
      waiting.set(id, record);
      return;
    }
    try {
      await (record === null ? keeper.remove(id) : keeper.put(record));
      channel.tell();
      if (state.status === 'refused') become({ status: 'kept' });
    } catch {
      refuse();
    }
  };
  const keep = (story: OwnStory): void => {
    become({ stories: latestFirst([story, ...state.stories.filter(({ id }) => id !== story.id)]) });
    void write(story.id, { id: story.id, changed: story.changed, data: storyData(story.history.present) });
  };

  /** What is kept, with what other pages changed taken as a step that can be undone. */
  const read = async (from: StoryKeeper): Promise<void> => {
    const before = new Set(state.stories.map(({ id }) => id));
    const records = await from.all();
    const known = new Map(state.stories.map((story) => [story.id, story]));
    const stories: OwnStory[] = [];
    const damaged: DamagedStory[] = [];
    for (const given of records) {
      const record = v.safeParse(Kept, given);
      if (!record.success) continue;
      const { id, changed, data } = record.output;
      const mine = known.get(id);
      const isRemovedMeanwhile = mine === undefined && before.has(id);
      if (isRemovedMeanwhile) continue;
      if (mine !== undefined && mine.changed >= changed) {
        stories.push(mine);
        continue;
      }
      const found = readStoryData(data, nextId);
      if (found.kind === 'invalid') damaged.push({ id, faults: found.faults });
      else
        stories.push({
          id,
          changed,
          history: mine === undefined ? historyOf(found.story) : edited(mine.history, found.story, null),
        });
    }
    const isNew = ({ id }: OwnStory): boolean =>
      !stories.some((story) => story.id === id) && (!before.has(id) || waiting.has(id));
    become({ stories: latestFirst([...stories, ...state.stories.filter(isNew)]), damaged });
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
    if (history !== known.history) keep({ id, changed: Math.max(now(), known.changed + 1), history });
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (story) => {
      const id = nextId();
      keep({ id, changed: now(), history: historyOf(story) });
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
