import type { ReactNode } from 'react';
import { ThemeProfile } from '../../charts/theme-profile/ThemeProfile.tsx';
import { NumberButton } from '../../design/controls/NumberButton.tsx';
import { GAPS } from '../../design/messages/gap-words.ts';
import { NO_FIGURE } from '../../design/format.ts';
import { sharedOf } from '../../design/findings.ts';
import { markWords, type MarkedName } from '../../design/marks.ts';
import type { Portrait } from '../../design/portrait.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { nodeName } from '../../figure/words/node-name.ts';
import { figureNote, largerNote } from '../../figure/words/region-text.ts';
import {
  LARGER_FROM,
  type IndicatorPosition,
  type NodeId,
  type RankRanges,
  type RegionProfile,
  type ScorePosition,
} from '../../model/index.ts';
import { gapsChart, scoresChart } from './slides.ts';
import { indicatorWords, levelNote, type Words } from './words.ts';

const MOST = 5;
const CONTEXT = ['population', 'gdp-per-inhabitant', 'real-gdp-growth', 'productivity'] as const;

interface Props {
  readonly profile: RegionProfile;
  /** A second region, for a column beside. */
  readonly other: RegionProfile | null;
  /** How far ranks can be told, of the whole and of each theme, as they come. */
  readonly ranges: RangesByNode;
  readonly found: Portrait;
  readonly words: Words;
}

export type RangesByNode = Readonly<Partial<Record<NodeId, RankRanges>>>;

type Row = ScorePosition & { readonly id: NodeId };

const rowsOf = ({ overall, themes }: RegionProfile): readonly Row[] => [
  { ...overall, id: 'overall' },
  ...themes.map((theme) => ({ ...theme, id: theme.theme })),
];

/** The rank at once, its interval once that is there. */
export function rankOf(
  { id, score, rank, of, parts, partsOf }: Row,
  { isApart, region }: RegionProfile,
  ranges: RangesByNode,
  { messages, format }: Pick<Words, 'messages' | 'format'>,
): { readonly rank: string; readonly interval: string | null } {
  if (!Number.isFinite(score)) return { rank: NO_FIGURE, interval: null };
  if (id === 'overall' && isApart) return { rank: messages.ranking.parts(parts, partsOf), interval: null };
  const found = ranges[id];
  const row = found?.regions.indexOf(region) ?? -1;
  const [low, high] = [found?.low[row] ?? Number.NaN, found?.high[row] ?? Number.NaN];
  return {
    rank: format.rank(rank, of),
    interval: Number.isFinite(low) ? `(${format.number(low)}–${format.number(high)})` : null,
  };
}

/** Scores, what they are held against, gaps and ranks: of the whole and of the six themes. */
function Scores({ profile, other, ranges, words }: Omit<Props, 'found'>): ReactNode {
  const { messages, format, decimals, benchmarkName, names, regionName } = words;
  const others = other === null ? [] : rowsOf(other);
  return (
    <table className={`portrait-table figures${other === null ? '' : ' is-wide'}`}>
      <caption className="visually-hidden">{words.portrait.themesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.controls.theme}</th>
          <th scope="col">{messages.table.score}</th>
          <th scope="col">{benchmarkName}</th>
          <th scope="col">{messages.table.gap}</th>
          <th scope="col">{messages.table.rank}</th>
          {other === null ? null : <th scope="col">{names.region(other.region)}</th>}
        </tr>
      </thead>
      <tbody>
        {rowsOf(profile).map((row) => {
          const text = format.number(row.score, decimals);
          const name = nodeName(row.id, words);
          const beside = others.find(({ id }) => id === row.id);
          const { rank, interval } = rankOf(row, profile, ranges, words);
          const shared = sharedOf(row);
          return (
            <tr key={row.id} className={row.id === 'overall' ? 'is-whole' : undefined}>
              <th scope="row">
                {name}
                {Number.isFinite(row.meanYear) ? (
                  <>
                    {' '}
                    <span className="portrait-years quiet">
                      {[
                        words.portrait.figuresOf(row.meanYear, row.yearFrom, row.yearTo),
                        ...(row.larger >= LARGER_FROM ? largerNote(row, words) : []),
                      ].join('; ')}
                    </span>
                  </>
                ) : null}
              </th>
              {Number.isFinite(row.score) ? (
                <>
                  <td>
                    <NumberButton
                      text={text}
                      label={messages.steps.open(text, name, regionName)}
                      onOpen={() => words.onWorking(profile.region, row.id)}
                    />
                  </td>
                  <td>
                    {format.number(row.benchmark, decimals)}
                    {shared === null ? null : (
                      <span className="portrait-mark small quiet">
                        {' '}
                        {messages.ranks.onSame(shared.shared, shared.of)}
                      </span>
                    )}
                  </td>
                  <td>{format.signed(row.gap, decimals)}</td>
                  <td>
                    {rank}
                    {interval === null ? null : (
                      <>
                        {' '}
                        <span className="portrait-interval">{interval}</span>
                      </>
                    )}
                  </td>
                </>
              ) : (
                <td colSpan={4} className="quiet">
                  {messages.region.withoutScore}: {messages.reasons[row.reason ?? 'coverage']}
                </td>
              )}
              {other === null || beside === undefined ? null : <td>{format.number(beside.score, decimals)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What is to be known of a second region's figure: its year where that differs, and its marks. */
function besideNote(beside: IndicatorPosition, own: IndicatorPosition, words: Words): string {
  return [...(beside.year === own.year ? [] : [String(beside.year)]), ...markWords(beside, words)].join(', ');
}

function Gaps({ profile, other, words }: Pick<Props, 'profile' | 'other' | 'words'>): ReactNode {
  const { messages, format, benchmarkName, scale, names, regionName, least } = words;
  const counted = profile.indicators.filter(
    ({ gapPoints, indicator }) =>
      Number.isFinite(gapPoints) &&
      (profile.question.hasDated || words.catalogue.indicators.find(({ id }) => id === indicator)?.isDated !== true),
  );
  const trails = counted
    .filter(({ gapPoints }) => gapPoints > least)
    .toSorted((one, next) => next.gapPoints - one.gapPoints)
    .slice(0, MOST);
  const leads = counted
    .filter(({ gapPoints }) => gapPoints < -least)
    .toSorted((one, next) => one.gapPoints - next.gapPoints)
    .slice(0, MOST);
  if (counted.length === 0) return null;
  const named = (position: (typeof counted)[number] | undefined): MarkedName | null =>
    position === undefined
      ? null
      : { name: names.indicator(position.indicator), marks: markWords(position, { messages, names }) };
  return (
    <FigureSection
      figure="region-gaps"
      finding={GAPS[format.language].strengthsFinding(regionName, named(leads[0]), named(trails[0]))}
      subtitle={words.portrait.gapsTitle}
      source={words.source}
      notices={words.notices}
      chart={() => gapsChart([...trails, ...leads], words)}
      numbers={async () => (await import('./numbers.ts')).gapsNumbers([...trails, ...leads], words)}
    >
      {trails.length + leads.length > 0 ? null : <p>{words.portrait.allLevel(format.decimal(least), words.unit)}</p>}
      {[[GAPS[format.language].trails, trails] as const, [GAPS[format.language].leads, leads] as const].map(
        ([title, positions]) =>
          positions.length === 0 ? null : (
            <table key={title} className={`portrait-table is-even figures${other === null ? '' : ' is-wide is-four'}`}>
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{messages.table.indicator}</th>
                  <th scope="col">{messages.table.value}</th>
                  <th scope="col">{benchmarkName}</th>
                  <th scope="col">{messages.table.gapPoints}</th>
                  {other === null ? null : <th scope="col">{names.region(other.region)}</th>}
                </tr>
              </thead>
              <tbody>
                {positions.map((position) => {
                  const { indicator, value, benchmark, gapPoints } = position;
                  const of = indicatorWords(indicator, words);
                  if (of === null) return null;
                  const text = format.number(value, of.decimals);
                  const beside = other?.indicators.find((candidate) => candidate.indicator === indicator);
                  return (
                    <tr key={indicator}>
                      <th scope="row">
                        {of.label} <span className="quiet">{figureNote(position, of.unit, words)}</span>
                      </th>
                      <td>
                        <NumberButton
                          text={text}
                          label={messages.steps.open(text, of.label, regionName)}
                          onOpen={() => words.onWorking(profile.region, indicator)}
                        />
                      </td>
                      <td>{format.number(benchmark, of.decimals)}</td>
                      <td>{format.signed(gapPoints, scale === 'deviations' ? 1 : 0)}</td>
                      {beside === undefined ? null : (
                        <td>
                          {format.number(beside.value, of.decimals)}
                          {Number.isFinite(beside.value) ? (
                            <span className="portrait-mark small quiet"> {besideNote(beside, position, words)}</span>
                          ) : null}
                        </td>
                      )}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          ),
      )}
    </FigureSection>
  );
}

function Context({ profile, words }: Pick<Props, 'profile' | 'words'>): ReactNode {
  const { messages, format, regionName, portrait } = words;
  const rows = CONTEXT.flatMap((id) => {
    const position = profile.indicators.find(({ indicator }) => indicator === id);
    const of = position === undefined ? null : indicatorWords(position.indicator, words);
    return position === undefined || of === null ? [] : [{ position, of }];
  });
  const people = rows.find(({ position }) => position.indicator === 'population')?.position.value ?? Number.NaN;
  const hasPeople = Number.isFinite(people) && Number.isFinite(profile.density);
  return (
    <FigureSection
      figure="region-context"
      finding={
        hasPeople
          ? portrait.context(regionName, format.number(people), format.number(profile.density))
          : portrait.contextNone(regionName)
      }
      subtitle={portrait.contextTitle}
      source={words.sourceOfIndicators(rows.map(({ position }) => position.indicator))}
      numbers={async () => (await import('./numbers.ts')).contextNumbers(profile, words)}
    >
      <dl className="portrait-context">
        {rows.map(({ position, of }) => (
          <div key={position.indicator}>
            <dt>{of.label}</dt>
            <dd>{format.number(position.value, of.decimals)}</dd>
            <dd className="small quiet">
              {Number.isFinite(position.value)
                ? figureNote(position, of.unit, words)
                : messages.reasons[position.reason ?? 'not-published']}
            </dd>
          </div>
        ))}
        <div>
          <dt>{messages.region.density}</dt>
          <dd>{format.number(profile.density)}</dd>
          <dd className="small quiet">
            {Number.isFinite(profile.density)
              ? messages.region.densityNote
              : messages.reasons[
                  rows.find(({ position }) => position.indicator === 'population')?.position.reason ?? 'not-published'
                ]}
          </dd>
        </div>
      </dl>
    </FigureSection>
  );
}

/** Where the region stands. */
export function Present({ profile, other, ranges, found, words }: Props): ReactNode {
  const { portrait, regionName, benchmarkName, scale } = words;
  return (
    <>
      {rowsOf(profile).every(({ score }) => !Number.isFinite(score)) ? null : (
        <FigureSection
          figure="region-profile"
          finding={portrait.profile(found, words.names)}
          subtitle={`${portrait.scores(words.unit, profile.question.benchmark, words.region, words.names)} ${levelNote(words)} ${portrait.figuresNote}`}
          source={words.source}
          notices={words.notices}
          chart={() => scoresChart(profile, other, words)}
          numbers={async () => (await import('./numbers.ts')).profileNumbers(profile, words)}
        >
          <div className={`portrait-pair${other === null ? '' : ' is-compared'}`}>
            <ThemeProfile themes={profile.themes} regionName={regionName} benchmarkName={benchmarkName} scale={scale} />
            <Scores profile={profile} other={other} ranges={ranges} words={words} />
          </div>
        </FigureSection>
      )}
      <Gaps profile={profile} other={other} words={words} />
      <Context profile={profile} words={words} />
    </>
  );
}
