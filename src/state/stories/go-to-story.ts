import { addressBar, type HistoryStep } from '../address-bar.ts';
import { writeStoryAddress, type StoryAddress } from './story-address.ts';

/** Opens a story, or another slide of it. A step between stories is one that Back undoes; one between slides is not. */
export function goToStory(address: StoryAddress, step: HistoryStep = 'push'): void {
  addressBar(window).write({ hash: writeStoryAddress(address) }, step);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
