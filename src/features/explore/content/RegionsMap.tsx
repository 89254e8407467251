import { type ComponentProps, type ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import { legendAmount } from '../../../figure/words/subject.ts';
import { Legend } from '../../../map/Legend.tsx';
import { SvgMap } from '../../../map/SvgMap.tsx';
import type { RegionCode } from '../../../model/index.ts';
import type { RegionsContext } from './context.ts';

/** The drawn map of all regions. */
export function RegionsMap(props: Omit<ComponentProps<typeof SvgMap>, 'label' | 'hint' | 'countryName'>): ReactNode {
  const { messages, format } = useMessages();
  return (
    <SvgMap {...props} label={messages.map.label} hint={messages.map.keyboard} countryName={format.countryOnMap} />
  );
}

/** What its colours say; marks that of a region. */
export function RegionsKey({
  shown: { exported, classes, fills },
  hovered,
}: {
  readonly shown: RegionsContext;
  readonly hovered: RegionCode | null;
}): ReactNode {
  const { format } = useMessages();
  const { result, subject, view, catalogue } = exported;
  const values = result.columns[view.shown];
  return (
    <Legend
      classes={classes}
      values={values}
      title={view.shown === 'gap' ? `${subject.gapName}, ${subject.gapUnit}` : subject.unit}
      hasDirection={subject.hasDirection}
      format={(value) => legendAmount(format, value, subject, view.shown)}
      outsideCount={
        view.filter === null
          ? 0
          : catalogue.regions.filter(({ code, isInSeeArea }) => isInSeeArea && fills.get(code) === 'outside').length
      }
      noDataCount={values.filter((value) => !Number.isFinite(value)).length}
      highlighted={hovered === null ? null : (fills.get(hovered) ?? 'no-data')}
    />
  );
}
