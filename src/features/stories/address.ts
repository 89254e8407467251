import { useMemo, useSyncExternalStore } from 'react';
import { DEFAULT_VIEW, type View } from '../../model/index.ts';
import { serialiseView } from '../../state/index.ts';
import { parseStoryAddress, writeStoryAddress, type StoryAddress } from '../../state/story-address.ts';

const follow = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which story is open, following the address bar. */
export function useStoryAddress(): StoryAddress {
  const hash = useSyncExternalStore(
    follow,
    () => location.hash,
    () => '',
  );
  return useMemo(() => parseStoryAddress(hash), [hash]);
}

/** Opens a story, or another slide of it. A step between stories is one that Back undoes; one between slides is not. */
export function goToStory(address: StoryAddress, step: 'push' | 'replace' = 'push'): void {
  const target = location.pathname + location.search + writeStoryAddress(address);
  if (step === 'push') history.pushState(history.state, '', target);
  else history.replaceState(history.state, '', target);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The whole address of a story, for others and for other windows. */
export function addressOf(address: StoryAddress, language: View['language']): string {
  return `${location.origin}${location.pathname}?${serialiseView({ ...DEFAULT_VIEW, page: 'stories', language }, 'omit-defaults')}${writeStoryAddress(address)}`;
}
