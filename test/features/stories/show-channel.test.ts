import { describe, expect, it } from 'vitest';
import { openShowEnd, openSpeakerEnd, type Shown } from '../../../src/features/stories/presenting/show-channel.ts';
import type { Command } from '../../../src/features/stories/presenting/show-keys.ts';
import { DEFAULT_VIEW, type Story } from '../../../src/model/index.ts';

const story: Story = {
  title: 'Talk',
  slides: [{ id: 'a', headline: 'One', text: '', notes: 'Breathe.', view: DEFAULT_VIEW, figure: 'map' }],
};
const shown: Shown = { story, at: 0, isBlack: false, started: 5 };

describe('what two windows of a presentation tell each other', () => {
  it('is the story with its notes on asking, commands, and the end', async () => {
    const commands: Command[] = [];
    const heard: Shown[] = [];
    await new Promise<void>((resolve) => {
      const show = openShowEnd(
        'one',
        () => show.show(shown),
        (command) => {
          commands.push(command);
          show.close();
        },
      );
      const speaker = openSpeakerEnd(
        'one',
        (next) => {
          heard.push(next);
          speaker.ask('next');
        },
        () => {
          speaker.close();
          resolve();
        },
      );
    });
    expect(commands).toEqual(['next']);
    expect(
      heard.map(({ at, isBlack, started, story: { title, slides } }) => [
        at,
        isBlack,
        started,
        title,
        slides[0]?.notes,
      ]),
    ).toEqual([[0, false, 5, 'Talk', 'Breathe.']]);
  });

  it('is nothing where it is not of their form', async () => {
    const heard: unknown[] = [];
    const line = new BroadcastChannel('atlas-show-two');
    await new Promise<void>((resolve) => {
      const show = openShowEnd(
        'two',
        () => heard.push('hello'),
        (command) => heard.push(command),
      );
      const speaker = openSpeakerEnd(
        'two',
        (next) => heard.push(next),
        () => {
          speaker.close();
          show.close();
          resolve();
        },
      );
      const rubbish = [
        null,
        7,
        'next',
        { kind: 'command', command: 'format-disk' },
        { kind: 'shown' },
        { kind: 'shown', story: { title: 'x' }, at: 0, isBlack: false, started: 1 },
        { kind: 'shown', story, at: -1, isBlack: false, started: 1 },
      ];
      // A channel takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      for (const message of [...rubbish, { kind: 'ended' }]) line.postMessage(message);
    });
    line.close();
    expect(heard).toEqual(['hello']);
  });
});
