import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { pairYearsQuestion } from '../../engine/groups/pair-years.ts';
import type { Engine } from '../../engine/questions.ts';
import { questionQuery } from '../../figure/answers/questions.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { parseGroups } from '../../state/links/groups-text.ts';
import { questionFor } from './content/question-for.ts';

/** The years that both figures have; null until that is known, and while it is not asked. */
export function usePairYears(
  engine: Engine,
  view: View,
  catalogue: Catalogue,
  isWanted: boolean,
): readonly number[] | null {
  const { x, y } = parseGroups(view.alike);
  const question = pairYearsQuestion(questionFor(view, x, catalogue), questionFor(view, y, catalogue));
  const { data } = useQuery({ ...questionQuery(engine, 'pairYears', question), enabled: isWanted });
  return useMemo(() => data?.years.map(({ year }) => year) ?? null, [data]);
}
