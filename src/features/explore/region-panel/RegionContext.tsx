import type { ReactNode } from 'react';
import { figureNote } from '../../../figure/words/region-text.ts';
import type { Names } from '../../../language/names.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { indicatorText } from '../../../language/speech/words.ts';
import type { Catalogue, Indicator, RegionProfile } from '../../../model/index.ts';

const CONTEXT = ['population', 'gdp-per-inhabitant', 'real-gdp-growth', 'productivity'] as const;

/** How large and how rich a region is. */
export function RegionContext({
  profile,
  catalogue,
  names,
}: {
  readonly profile: RegionProfile;
  readonly catalogue: Catalogue;
  readonly names: Names;
}): ReactNode {
  const { messages, format } = useMessages();
  const rows = CONTEXT.flatMap((id) => {
    const position = profile.indicators.find(({ indicator }) => indicator === id);
    const indicator: Indicator | undefined = catalogue.indicators.find((candidate) => candidate.id === id);
    return position === undefined || indicator === undefined ? [] : [{ position, indicator }];
  });
  return (
    <dl className="region-context">
      {rows.map(({ position, indicator }) => {
        const { label, unit } = indicatorText(messages, indicator);
        return (
          <div key={indicator.id}>
            <dt>{label}</dt>
            <dd>{Number.isFinite(position.value) ? format.number(position.value, indicator.decimals) : '—'}</dd>
            <dd className="small quiet">
              {Number.isFinite(position.value)
                ? figureNote(position, unit, { messages, names })
                : messages.reasons[position.reason ?? 'not-published']}
            </dd>
          </div>
        );
      })}
      {Number.isFinite(profile.density) ? (
        <div>
          <dt>{messages.region.density}</dt>
          <dd>{format.number(profile.density, 0)}</dd>
          <dd className="small quiet">{messages.region.densityNote}</dd>
        </div>
      ) : null}
    </dl>
  );
}
