import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { codesQuery } from '../../datasets/queries.ts';
import { publishedBase } from '../../frame/search/published-base.ts';
import { codeHistory } from '../../frame/search/old-codes.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Catalogue, RegionCode } from '../../model/index.ts';

/** What codes of older versions of NUTS have to do with a region; nothing where its code never changed, or cannot be told. */
export function CodeHistory({
  catalogue,
  region,
}: {
  readonly catalogue: Catalogue;
  readonly region: RegionCode;
}): ReactNode {
  const speech = useMessages('search');
  const { data } = useQuery(codesQuery(publishedBase(), catalogue));
  const history = codeHistory(region, data ?? [], speech);
  if (history.length === 0) return null;
  return <p className="small quiet">{speech.messages.search.codes.history({ codes: history.join(' · ') })}</p>;
}
