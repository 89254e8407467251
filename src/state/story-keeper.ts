import { openDB } from 'idb';

/** A story as the browser keeps it. */
export interface StoryRecord {
  readonly id: string;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  /** As in a file. */
  readonly data: unknown;
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
  });
  return {
    all: async () => (await database.getAll(TABLE)) as readonly unknown[],
    put: async (record) => {
      const step = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
      const put = step.store.put(record);
      // At once, not when the page next has time: it may be closed before.
      step.commit();
      await Promise.all([put, step.done]);
    },
    remove: async (id) => {
      const step = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
      const removed = step.store.delete(id);
      step.commit();
      await Promise.all([removed, step.done]);
    },
  };
}
