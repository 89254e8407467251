import { formatOf } from '../../format.ts';

const format = formatOf('en');

/** What a link asked for and does not exist; the rest of the link holds. */
export const linkProblems = {
  title: (count: number): string =>
    format.isOne(count)
      ? 'One part of the link could not be followed'
      : `${format.number(count)} parts of the link could not be followed`,
  unknownTheme: (text: string): string => `There is no theme “${text}”; all themes are shown.`,
  unknownIndicator: (text: string): string => `There is no indicator “${text}”; the score is shown instead.`,
  removedIndicator: (text: string): string =>
    `The indicator “${text}” is no longer shown, since its source does not say what it counts; the score is shown instead.`,
  unknownRegion: (text: string): string => `There is no region “${text}”; it was left out of the selection.`,
  damagedLink: 'The short link is cut short or damaged. Copy it again whole, or ask for the full one.',
  unknownOption: (option: string): string => `There is no option “${option}”; it was left aside.`,
  unknownValue: (option: string, text: string): string => `“${text}” is no value of “${option}”; the default is used.`,
  unknownVersion: (text: string): string =>
    `The link was made by a version this atlas does not know (“${text}”); it was read as far as possible.`,
  tooManyRegions: (most: number): string =>
    `At most ${String(most)} regions can be compared; the first ${String(most)} were kept.`,
  benchmarkUnavailable: (benchmark: string): string =>
    `The benchmark “${benchmark}” cannot be made here; the EU average is used.`,
};
