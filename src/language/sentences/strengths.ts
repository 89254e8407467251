import type { Areas } from '../compiled/areas.ts';
import type { MarkedName } from '../findings/marks.ts';

interface Words {
  readonly messages: Pick<Areas['core'], 'marks'> & Pick<Areas, 'gaps'>;
}

/** In which indicator a region leads most, and in which it trails most: null where in none. Without a full stop. */
export function strengthsSentence(
  { messages: { gaps, marks } }: Words,
  region: string,
  lead: MarkedName | null,
  gap: MarkedName | null,
): string {
  const called = ({ name, marks: known }: MarkedName): string =>
    known.length === 0 ? name : `${name}${marks.behind({ marks: known.join(', ') })}`;
  if (lead === null)
    return gap === null ? gaps.levelOnAll({ region }) : gaps.weaknessesOnly({ region, gap: called(gap) });
  return gap === null
    ? gaps.strengthsOnly({ region, lead: called(lead) })
    : gaps.strengthsFinding({ region, lead: called(lead), gap: called(gap) });
}
