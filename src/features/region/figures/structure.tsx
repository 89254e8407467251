import type { ReactNode } from 'react';
import { withMarks, markRemarks } from '../../../language/findings/marks.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import { askProfile } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { figureNote } from '../../../figure/words/region-text.ts';
import { statusesOf, type IndicatorPosition, type RegionProfile } from '../../../model/index.ts';
import { indicatorWords, type Words } from '../content/words.ts';
import { allThemes, wordsOf } from './context.ts';
import '../content/region.css';

const INDICATORS = ['population', 'gdp-per-inhabitant', 'real-gdp-growth', 'productivity'] as const;

interface Answers {
  readonly profile: RegionProfile;
}

interface Shown {
  readonly terms: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly note: string;
  }[];
}

function Draw({ shown: { terms } }: DrawProps<Shown>): ReactNode {
  return (
    <dl className="portrait-context">
      {terms.map(({ id, label, value, note }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd className="small quiet">{note}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Known {
  readonly position: IndicatorPosition;
  readonly of: NonNullable<ReturnType<typeof indicatorWords>>;
}

function tableOf(known: readonly Known[], density: number, reason: string, words: Words): FigureTable {
  const { messages } = words;
  const { table, region } = messages;
  return {
    columns: [
      textColumn('indicator', table.indicator),
      textColumn('unit', table.unit),
      numberColumn('year', table.year, { kind: 'year' }),
      numberColumn('value', table.value),
    ],
    rows: [
      ...known.map(({ position, of: { label, unit, decimals } }) => ({
        id: position.indicator,
        code: position.indicator,
        cells: [
          withMarks(label, position, words),
          unit,
          { value: position.year },
          {
            value: position.value,
            unit,
            decimals,
            status: statusesOf(position.status),
            ...reasonIn(messages, position.reason ?? 'not-published'),
            remarks: markRemarks(position, words),
          },
        ],
      })),
      {
        id: 'density',
        code: null,
        cells: [
          region.density,
          '',
          { value: known.find(({ position }) => position.indicator === 'population')?.position.year ?? Number.NaN },
          { value: density, reason, remarks: [region.densityNote] },
        ],
      },
    ],
  };
}

/** What the region is like: how many live there, how densely, and what they make. */
export const structure = defineFigure<Answers, Shown>({
  id: 'region-context',
  words: ['portrait', 'outcome'],
  ask: (view) => {
    const [region] = view.selected;
    return region === undefined ? {} : { profile: askProfile(allThemes(view), region) };
  },
  make: (context) => {
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const { profile } = context.answers;
    const words = wordsOf(context, region, null);
    const { messages, format, regionName } = words;
    const { portrait } = messages;
    const known = INDICATORS.flatMap((id): Known[] => {
      const position = profile.indicators.find(({ indicator }) => indicator === id);
      const of = position === undefined ? null : indicatorWords(position.indicator, words);
      return position === undefined || of === null ? [] : [{ position, of }];
    });
    const people = known.find(({ position }) => position.indicator === 'population')?.position;
    const { density } = profile;
    const reason = messages.reasons[people?.reason ?? 'not-published'];
    if (!Number.isFinite(density) && known.every(({ position }) => !Number.isFinite(position.value)))
      return absence(portrait.contextWithout({ region: regionName }), `${capital(reason, format)}.`);
    return {
      kind: 'value',
      finding: capital(
        people !== undefined && Number.isFinite(people.value) && Number.isFinite(density)
          ? portrait.context({ region: regionName, people: people.value, density })
          : portrait.contextNone({ region: regionName }),
        format,
      ),
      subtitle: portrait.contextTitle,
      table: tableOf(known, density, reason, words),
      isTable: true,
      chart: null,
      notices: [],
      credit: words.sourceOfIndicators(known.map(({ position }) => position.indicator)),
      numbers: async () => (await import('../content/numbers.ts')).contextNumbers(profile, words),
      shown: {
        terms: [
          ...known.map(({ position, of }) => ({
            id: position.indicator,
            label: of.label,
            value: format.number(position.value, of.decimals),
            note: Number.isFinite(position.value)
              ? figureNote(position, of.unit, words)
              : messages.reasons[position.reason ?? 'not-published'],
          })),
          {
            id: 'density',
            label: messages.region.density,
            value: format.number(density),
            note: Number.isFinite(density) ? messages.region.densityNote : reason,
          },
        ],
      },
    };
  },
  Draw,
});
