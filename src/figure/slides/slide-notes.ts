import { besideOf } from './slide-frame.ts';
import type { Room } from './slide-look.ts';
import { wordsOf } from '../../language/speech/words.ts';
import type { SlideGiven } from './slide-given.ts';

/** Source tables that are named one by one. */
const MOST_SOURCES = 8;

/** What the speaker reads: their own notes, then all that is known of the figure. */
export function notesOf({ figure, notes = [], text = '' }: SlideGiven, room: Room): string {
  const words = wordsOf(figure.language, 'exports');
  const { title, subtitle, numbers = [], working, notices, credit, link, taken } = figure;
  const part = (label: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`${label}:`, ...texts.map((text) => `- ${text}`), ''];
  return [
    // All of a text that is too long for its place on the slide.
    ...(text.trim() !== '' && besideOf(text, room).isCut ? [text.trim(), ''] : []),
    ...(notes.length === 0 ? [] : [...notes, '']),
    title,
    subtitle,
    '',
    ...part(wordsOf(figure.language, 'writtenNumbers').title, numbers),
    ...part(words.working, working),
    ...part(words.notes, notices),
    ...(credit === null
      ? []
      : part(words.source, [credit.line, ...(credit.sources.length > MOST_SOURCES ? [] : credit.sources)])),
    `${words.link}: ${link}`,
    `${words.taken({ day: taken })}.`,
  ].join('\n');
}
