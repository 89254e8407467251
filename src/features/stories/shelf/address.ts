import { useMemo, useSyncExternalStore } from 'react';
import { DEFAULT_VIEW, type View } from '../../../model/index.ts';
import { addressBar } from '../../../state/address-bar.ts';
import { serialiseView } from '../../../state/index.ts';
import { parseStoryAddress, writeStoryAddress, type StoryAddress } from '../../../state/stories/story-address.ts';

const follow = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which story is open, following the address bar. */
export function useStoryAddress(): StoryAddress {
  const hash = useSyncExternalStore(
    follow,
    () => addressBar(window).parts().hash,
    () => '',
  );
  return useMemo(() => parseStoryAddress(hash), [hash]);
}

/** The whole address of a story, for others and for other windows. */
export function addressOf(address: StoryAddress, language: View['language']): string {
  return `${location.origin}${location.pathname}?${serialiseView({ ...DEFAULT_VIEW, page: 'stories', language }, 'omit-defaults')}${writeStoryAddress(address)}`;
}
