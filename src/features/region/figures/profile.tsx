import { gapText } from '../../../language/speech/gap-text.ts';
import { largerNote } from '../../../figure/words/region-text.ts';
import { LARGER_FROM } from '../../../model/index.ts';
import type { ReactNode } from 'react';
import { ThemeProfile } from '../../../charts/theme-profile/ThemeProfile.tsx';
import { NumberButton } from '../../../design/controls/NumberButton.tsx';
import { sharedOf } from '../../../language/findings/findings.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { askProfile } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import {
  detail,
  numberColumn,
  textColumn,
  type FigureRow,
  type FigureTable,
  reasonIn,
} from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import type { RegionCode, RegionProfile } from '../../../model/index.ts';
import {
  asksRanges,
  intervalOf,
  rangesIn,
  rankOf,
  scoreRows,
  type RangeAnswers,
  type RangesByNode,
  type ScoreRow,
} from '../content/ranks.ts';
import { portraitHeadline } from '../content/portrait-sentences.ts';
import { scoresChart } from '../content/slides.ts';
import { levelNote, type Words } from '../content/words.ts';
import { allThemes, askArea, foundOf, wordsOf, type AreaAnswer } from './context.ts';
import { Heads, type Head } from './Heads.tsx';
import { askSecond, type SecondAnswer } from './second.ts';
import '../../../figure/figure-table.css';
import '../content/region.css';

interface Answers extends AreaAnswer, SecondAnswer, RangeAnswers {
  readonly profile: RegionProfile;
}

interface ShownRow {
  readonly id: ScoreRow['id'];
  readonly name: string;
  readonly years: string | null;
  /** Null without a score. */
  readonly known: {
    readonly score: string;
    readonly opens: string;
    readonly benchmark: string;
    readonly shared: string | null;
    readonly gap: string;
    readonly rank: string;
    readonly interval: string | null;
  } | null;
  /** Why there is no score. */
  readonly none: string;
  /** The score of the region beside. */
  readonly beside: string | null;
}

interface Shown {
  readonly region: RegionCode;
  readonly chart: Parameters<typeof ThemeProfile>[0];
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly ShownRow[];
  readonly isCompared: boolean;
}

function Draw({ shown: { region, chart, caption, heads, rows, isCompared }, acts }: DrawProps<Shown>): ReactNode {
  return (
    <div className={`portrait-pair${isCompared ? ' is-compared' : ''}`}>
      <ThemeProfile {...chart} />
      <table className={`figure-table portrait-table is-wide figures${isCompared ? '' : ' is-four'}`}>
        <caption className="visually-hidden">{caption}</caption>
        <Heads heads={heads} />
        <tbody>
          {rows.map(({ id, name, years, known, none, beside }) => (
            <tr key={id} data-mark={id} className={id === 'overall' ? 'is-whole' : undefined}>
              <th scope="row">
                {name}
                {years === null ? null : (
                  <>
                    {' '}
                    <span className="portrait-years quiet">{years}</span>
                  </>
                )}
              </th>
              {known === null ? (
                <td colSpan={4} className="quiet">
                  {none}
                </td>
              ) : (
                <>
                  <td>
                    <NumberButton
                      text={known.score}
                      label={known.opens}
                      onOpen={() => acts.show({ working: { region, node: id } })}
                    />
                  </td>
                  <td>
                    {known.benchmark}
                    {known.shared === null ? null : <span className="portrait-mark small quiet"> {known.shared}</span>}
                  </td>
                  <td>{known.gap}</td>
                  <td>
                    {known.rank}
                    {known.interval === null ? null : (
                      <>
                        {' '}
                        <span className="portrait-interval">{known.interval}</span>
                      </>
                    )}
                  </td>
                </>
              )}
              {beside === null ? null : <td>{beside}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Given {
  readonly profile: RegionProfile;
  readonly second: RegionProfile | null;
  readonly ranges: RangesByNode;
  readonly words: Words;
}

/** Of which years the figures of a score are: the mean year, and all of them. */
function figuresOf({ meanYear, yearFrom, yearTo }: ScoreRow, { messages, format }: Words): string {
  const years = format.years(yearFrom, yearTo);
  return yearFrom === yearTo ? years : messages.portrait.figuresOf({ mean: format.year(meanYear), years });
}

const onSame = (row: ScoreRow, { messages }: Words): string | null => {
  const shared = sharedOf(row);
  return shared === null ? null : messages.ranks.onSame(shared);
};

function shownRows({ profile, second, ranges, words }: Given): readonly ShownRow[] {
  const { messages, format, decimals, regionName } = words;
  const others = second === null ? [] : scoreRows(second);
  return scoreRows(profile).map((row): ShownRow => {
    const score = format.number(row.score, decimals);
    const name = nodeName(row.id, words);
    const beside = others.find(({ id }) => id === row.id);
    return {
      id: row.id,
      name,
      years: Number.isFinite(row.meanYear)
        ? [figuresOf(row, words), ...(row.larger >= LARGER_FROM ? largerNote(row, words) : [])].join('; ')
        : null,
      known: Number.isFinite(row.score)
        ? {
            score,
            opens: messages.working.open({ amount: score, what: name, region: regionName }),
            benchmark: format.number(row.benchmark, decimals),
            shared: onSame(row, words),
            gap: gapText(format, row.gap, decimals),
            ...rankOf(row, profile, ranges, words),
          }
        : null,
      none: `${messages.region.withoutScore}: ${messages.reasons[row.reason ?? 'coverage']}`,
      beside: beside === undefined ? null : format.number(beside.score, decimals),
    };
  });
}

/** Scores, what they are held against, gaps and ranks: of the whole and of the six themes. */
function tableOf(given: Given): FigureTable {
  const { profile, second, ranges, words } = given;
  const { messages, format, names, benchmarkName, decimals, unit } = words;
  const { table, ranks, controls } = messages;
  const others = second === null ? [] : scoreRows(second);
  return {
    columns: [
      textColumn('theme', controls.theme),
      numberColumn('score', table.score, { decimals }),
      numberColumn('benchmark', benchmarkName, { decimals }),
      numberColumn('gap', table.gap, { kind: 'gap', decimals }),
      numberColumn('rank', table.rank, { kind: 'rank' }),
      ...(second === null ? [] : [numberColumn(second.region, names.region(second.region), { decimals })]),
      detail(numberColumn('ranked', table.regions)),
      detail(numberColumn('low', ranks.from, { kind: 'rank' })),
      detail(numberColumn('high', ranks.to, { kind: 'rank' })),
      detail(numberColumn('age', ranks.age, { kind: 'year' })),
    ],
    rows: scoreRows(profile).map((row): FigureRow => {
      const { id, score, benchmark, gap, rank, of, reason, meanYear, yearFrom, yearTo } = row;
      const isApart = id === 'overall' && profile.isApart;
      const isRanked = Number.isFinite(score) && !isApart;
      const why = reasonIn(messages, Number.isFinite(score) ? null : (reason ?? 'coverage'));
      const shared = onSame(row, words);
      const said = rankOf(row, profile, ranges, words);
      const { low, high } = isRanked ? intervalOf(ranges[id], profile.region) : { low: Number.NaN, high: Number.NaN };
      const beside = others.find((other) => other.id === id);
      return {
        id,
        code: null,
        cells: [
          nodeName(id, words),
          { value: score, ...why, unit },
          { value: benchmark, ...why, unit, remarks: shared === null ? [] : [shared] },
          { value: gap, ...why, unit },
          isRanked
            ? { value: rank, text: [said.rank, said.interval ?? ''].join(' ').trim() }
            : { value: Number.NaN, ...(isApart && Number.isFinite(score) ? { reason: said.rank } : why) },
          ...(second === null
            ? []
            : [
                {
                  value: beside?.score ?? Number.NaN,
                  unit,
                  ...reasonIn(messages, beside?.reason ?? null),
                },
              ]),
          { value: isRanked ? of : Number.NaN },
          { value: low },
          { value: high },
          { value: meanYear, remarks: Number.isFinite(meanYear) ? [format.years(yearFrom, yearTo)] : [] },
        ],
      };
    }),
  };
}

/** Where the region stands: its scores and ranks, of the whole and of the six themes. */
export const profile = defineFigure<Answers, Shown>({
  id: 'region-profile',
  words: ['portrait', 'outcome'],
  ask: (view, _, known) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    return {
      profile: askProfile(allThemes(view), region),
      second: askSecond(view),
      area: askArea(view),
      ...asksRanges(allThemes(view), known),
    };
  },
  make: (context) => {
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const { profile: own, second, area, ...others } = context.answers;
    const words = wordsOf(context, region, area);
    const given = { profile: own, second, ranges: rangesIn(others), words };
    const { messages, names, regionName, benchmarkName, scale } = words;
    const { portrait } = messages;
    if (scoreRows(own).every(({ score }) => !Number.isFinite(score))) return NOTHING;
    const table = tableOf(given);
    return {
      kind: 'value',
      finding: portraitHeadline(words, foundOf(own, context.catalogue, words, others.overall), names),
      subtitle: [
        portrait.scores({ unit: words.unit, held: heldAgainst(words, own.question.benchmark, names, region) }),
        levelNote(words),
        portrait.figuresNote,
      ].join(' '),
      table,
      isTable: true,
      isColoured: true,
      chart: scoresChart(own, second, words),
      notices: words.notices,
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).profileNumbers(own, words),
      shown: {
        region,
        chart: { themes: own.themes, regionName, benchmarkName, scale },
        caption: portrait.themesTitle,
        heads: table.columns.filter(({ isDetail }) => isDetail !== true),
        rows: shownRows(given),
        isCompared: second !== null,
      },
    };
  },
  Draw,
});
