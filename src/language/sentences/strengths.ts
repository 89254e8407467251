import type { Areas } from '../compiled/areas.ts';
import type { MarkedName } from '../findings/marks.ts';

interface Words {
  readonly messages: Pick<Areas['core'], 'marks'> & Pick<Areas, 'gaps'>;
}

/**
 * In which indicator a region leads most, and in which it trails most: each the first of its list, and the only one where
 * there is no other. Without a full stop.
 */
export function strengthsSentence(
  { messages: { gaps, marks } }: Words,
  region: string,
  leads: readonly MarkedName[],
  trails: readonly MarkedName[],
): string {
  const called = ({ name, marks: known }: MarkedName): string =>
    known.length === 0 ? name : `${name}${marks.behind({ marks: known.join(', ') })}`;
  const [lead] = leads;
  const [gap] = trails;
  const counts = { leads: leads.length, trails: trails.length };
  if (lead === undefined)
    return gap === undefined
      ? gaps.levelOnAll({ region })
      : gaps.weaknessesOnly({ region, gap: called(gap), trails: counts.trails });
  return gap === undefined
    ? gaps.strengthsOnly({ region, lead: called(lead), leads: counts.leads })
    : gaps.strengthsFinding({ region, lead: called(lead), gap: called(gap), ...counts });
}
