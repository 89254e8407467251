import { openDB } from 'idb';
import type { Stamps } from './story-merge.ts';

/** A story as the browser keeps it. */
export interface StoryRecord {
  readonly id: string;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  /** As in a file. */
  readonly data: unknown;
  /** The slides by their names, which a file does not have: pages that write one story know them by these. */
  readonly ids: readonly string[];
  /** When each part was last changed. */
  readonly stamps: Stamps;
}

/** Where stories are kept. What it hands out is checked by who asks: it may be of another version, or spoilt. */
export interface StoryKeeper {
  readonly all: () => Promise<readonly unknown[]>;
  readonly put: (record: StoryRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const DATABASE = 'atlas-stories';
const TABLE = 'stories';

/** The database of this browser. Rejects where the browser refuses one. */
export async function openStoryKeeper(): Promise<StoryKeeper> {
  const database = await openDB(DATABASE, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(TABLE, { keyPath: 'id' });
    },
    // Who clears what is kept is not to wait for this page, which opens it again with the next change.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    all: async () => (await database.getAll(TABLE)) as readonly unknown[],
    put: async (record) => {
      const step = database.transaction(TABLE, 'readwrite');
      const put = step.store.put(record);
      // At once, not when the page next has time: it may be closed before.
      step.commit();
      await Promise.all([put, step.done]);
    },
    remove: async (id) => {
      const step = database.transaction(TABLE, 'readwrite');
      const removed = step.store.delete(id);
      step.commit();
      await Promise.all([removed, step.done]);
    },
  };
}
