import * as v from 'valibot';
import type { Story } from '../../../model/index.ts';
import { readStoryData, storyData } from '../../../state/stories/story-text.ts';
import { COMMANDS, type Command } from './show-keys.ts';

/** What the screen of the audience shows, for the speaker's. */
export interface Shown {
  readonly story: Story;
  /** Counted from 0. */
  readonly at: number;
  readonly isBlack: boolean;
  /** When the presentation began, in milliseconds. */
  readonly started: number;
}

const FromShow = v.variant('kind', [
  v.object({
    kind: v.literal('shown'),
    story: v.unknown(),
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    isBlack: v.boolean(),
    started: v.number(),
  }),
  v.object({ kind: v.literal('ended') }),
]);
const FromSpeaker = v.variant('kind', [
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('command'), command: v.picklist(COMMANDS) }),
]);

const NAME = 'atlas-show-';
const open = (channel: string): BroadcastChannel => new BroadcastChannel(`${NAME}${channel}`);
// A channel reaches pages of this site only, and takes no target.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const say = (line: BroadcastChannel, message: unknown): void => line.postMessage(message);

export interface ShowEnd {
  readonly show: (shown: Shown) => void;
  readonly close: () => void;
}

/** The end of the audience's window: tells what it shows, and hears the speaker. */
export function openShowEnd(channel: string, onHello: () => void, onCommand: (command: Command) => void): ShowEnd {
  if (typeof BroadcastChannel === 'undefined') return { show: () => undefined, close: () => undefined };
  const line = open(channel);
  line.addEventListener('message', ({ data }) => {
    const message = v.safeParse(FromSpeaker, data);
    if (!message.success) return;
    if (message.output.kind === 'hello') onHello();
    else onCommand(message.output.command);
  });
  return {
    show: ({ story, ...rest }) => say(line, { kind: 'shown', story: storyData(story), ...rest }),
    close: () => {
      say(line, { kind: 'ended' });
      line.close();
    },
  };
}

export interface SpeakerEnd {
  readonly ask: (command: Command) => void;
  readonly close: () => void;
}

/** The end of the speaker's window. What it hears is checked like anything from outside. */
export function openSpeakerEnd(channel: string, onShown: (shown: Shown) => void, onEnded: () => void): SpeakerEnd {
  if (typeof BroadcastChannel === 'undefined') return { ask: () => undefined, close: () => undefined };
  const line = open(channel);
  line.addEventListener('message', ({ data }) => {
    const message = v.safeParse(FromShow, data);
    if (!message.success) return;
    if (message.output.kind === 'ended') return onEnded();
    const { story, at, isBlack, started } = message.output;
    // The same name at every message, so that what is drawn stays.
    let count = 0;
    const read = readStoryData(story, () => `slide-${String(count++)}`);
    if (read.kind === 'valid') onShown({ story: read.story, at, isBlack, started });
    return undefined;
  });
  say(line, { kind: 'hello' });
  return { ask: (command) => say(line, { kind: 'command', command }), close: () => line.close() };
}
