import { marksOf, originOf, type Mark, type Marked } from '../findings/marks.ts';
import type { Names } from '../names.ts';
import type { Spoken } from './spoken.ts';

type RegionNames = Pick<Names, 'region'>;

/** Larger areas by their origins, `AT1 (Ostösterreich)`, in a sentence. */
export function areasOf(
  { messages: { marks }, format }: Spoken,
  origins: readonly string[],
  names: RegionNames,
): string {
  const areas = origins.flatMap((text) => {
    const origin = originOf(text);
    if (origin === null) return [];
    if (origin.kind === 'country') return [marks.country({ name: format.country(origin.code) })];
    if (origin.kind === 'part') return [origin.name === '' ? origin.code : marks.part(origin)];
    return [marks.together({ names: format.list(origin.regions.map((code) => names.region(code))) })];
  });
  const [first, second] = areas;
  if (first === undefined) return marks.largerAreas;
  return areas.length === 2 && second !== undefined ? marks.areaPair({ first, second }) : format.list(areas);
}

/** What is to be known of a figure, to stand behind it. */
export function markWord({ messages: { marks, statuses }, format }: Spoken, mark: Mark, names: RegionNames): string {
  switch (mark.kind) {
    case 'carried': {
      const { origin, isImputed } = mark;
      if (origin.kind === 'country') return marks.carriedCountry({ name: format.country(origin.code), isImputed });
      if (origin.kind === 'part')
        return marks.carriedPart({ part: origin.name === '' ? origin.code : marks.partNamed(origin), isImputed });
      return marks.carriedTogether({ names: format.list(origin.regions.map((code) => names.region(code))), isImputed });
    }
    case 'converted':
      return marks.converted(mark);
    case 'other-year':
      return marks.otherYear(mark);
    case 'held':
      return marks.held({ year: mark.year, held: mark.held.year, isOverBreak: mark.held.isOverBreak });
    case 'status':
      return statuses[mark.status];
  }
}

/** The marks of a figure in brackets, to stand behind what is written of it; empty where it has none. */
export function marksBehind(spoken: Spoken, figure: Marked | null, names: RegionNames): string {
  const marks = figure === null ? [] : marksOf(figure).map((mark) => markWord(spoken, mark, names));
  return marks.length === 0 ? '' : spoken.messages.marks.behind({ marks: marks.join(', ') });
}
