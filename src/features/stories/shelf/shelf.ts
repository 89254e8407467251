import { useSyncExternalStore } from 'react';
import { openStoryKeeper } from '../../../state/stories/story-keeper.ts';
import {
  createStoryShelf,
  type ShelfChannel,
  type ShelfState,
  type StoryShelf,
} from '../../../state/stories/story-shelf.ts';

const CHANNEL = 'atlas-stories';

/** A name that is not used yet; `crypto.randomUUID` exists on secure addresses only. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function openChannel(): ShelfChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    // It reaches pages of this site only, and takes no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: () => channel.postMessage('changed'),
    listen: (listener) => channel.addEventListener('message', listener),
  };
}

let shelf: StoryShelf | null = null;

/** The one shelf of this page. */
export function storyShelf(): StoryShelf {
  shelf ??= createStoryShelf({
    open: openStoryKeeper,
    channel: openChannel(),
    // Not on plain http; refused, everything is as before.
    persist: () => void navigator.storage?.persist().catch(() => undefined),
    now: Date.now,
    nextId: newId,
  });
  return shelf;
}

const OPENING: ShelfState = { status: 'opening', isRecovered: false, stories: [], damaged: [] };

/** What is on the shelf, following it. */
export function useShelf(): ShelfState {
  const { subscribe, get } = storyShelf();
  return useSyncExternalStore(subscribe, get, () => OPENING);
}
