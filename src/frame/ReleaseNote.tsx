import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { placeOf } from '../datasets/addresses.ts';
import { releasesQuery } from '../datasets/queries.ts';
import type { ReleasedFigures } from '../datasets/releases.ts';
import { useMessages } from '../language/speech/speech.tsx';
import type { Catalogue } from '../model/index.ts';
import { publishedBase } from './search/published-base.ts';

/** A link that names more of what changed is no longer read. */
const MOST_NAMED = 5;

interface Props {
  /** The release that the link names. */
  readonly date: string;
  readonly catalogue: Catalogue;
}

function sumOf(
  changes: ReleasedFigures['releases'][number]['changesSince'],
  of: 'added' | 'revised' | 'removed',
): number {
  return changes.reduce((sum, change) => sum + change[of], 0);
}

/** What became of the figures of the release that a link names; nothing while that is not known, and where they are those shown. */
export function ReleaseNote({ date, catalogue }: Props): ReactNode {
  const { messages } = useMessages('linkProblems');
  const { data, isError } = useQuery(releasesQuery(publishedBase()));
  const [isDismissed, setIsDismissed] = useState(false);
  const words = messages.linkProblems;
  const themes: Readonly<Record<string, { readonly label: string }>> = {
    ...messages.themes,
    overall: messages.themes.all,
  };
  const nameOf = (id: string): string => {
    const indicator = catalogue.indicators.find((known) => known.id === id);
    return indicator === undefined ? (themes[id]?.label ?? id) : (messages.indicators[id]?.label ?? indicator.label);
  };
  const changesSince = data?.releases.find((one) => one.date === date)?.changesSince ?? null;
  const say = (): string => {
    if (isError) return words.releaseAway({ day: date });
    if (changesSince === null) return words.releaseUnknown({ day: date });
    if (changesSince.length === 0) return words.releaseSame({ day: date });
    const named = changesSince.slice(0, MOST_NAMED).map(({ indicator }) => nameOf(indicator));
    return words.releaseChanged({
      day: date,
      added: sumOf(changesSince, 'added'),
      revised: sumOf(changesSince, 'revised'),
      removed: sumOf(changesSince, 'removed'),
      names: named.join(', '),
      more: changesSince.length - named.length,
    });
  };
  if (isDismissed || (data === undefined && !isError) || data?.current === date) return null;
  return (
    <div className="alert alert-list" role="status">
      <p>{say()}</p>
      {changesSince === null || changesSince.length === 0 ? null : (
        <p>
          <a href={placeOf.release(date, 'scores.csv')}>{words.releaseScores}</a>
        </p>
      )}
      <button type="button" className="link-button" onClick={() => setIsDismissed(true)}>
        {messages.app.dismiss}
      </button>
    </div>
  );
}
