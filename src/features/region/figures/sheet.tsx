import type { ReactNode } from 'react';
import { IndicatorBars } from '../../../charts/indicator-bars/IndicatorBars.tsx';
import type { IndicatorBar } from '../../../charts/indicator-bars/layout.ts';
import { Trend } from '../../../charts/trend/Trend.tsx';
import { markWords, type MarkedName } from '../../../language/findings/marks.ts';
import { courseOf } from '../../../language/findings/portrait.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { strengthsSentence } from '../../../language/sentences/strengths.ts';
import { wordsOf as messagesOf, type Area } from '../../../language/speech/words.ts';
import { LocatorMap } from '../../../map/LocatorMap.tsx';
import { askOutlook, askProfile, askRanges } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps, type Figure, type FigureContext } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY, type Questions } from '../../../figure/value/questions.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import type { Credit } from '../../../figure/words/credit.ts';
import type {
  IndustryCatalogue,
  IndustryPortfolio,
  MapGeometry,
  Outlook,
  RankRanges,
  RegionCode,
  RegionProfile,
  View,
} from '../../../model/index.ts';
import { courseHeadline } from '../content/course-sentences.ts';
import { standSentence } from '../content/portrait-sentences.ts';
import { scoreRows } from '../content/ranks.ts';
import {
  barsOf,
  factsOf,
  sheetTable,
  type GapGroup,
  type SheetFact,
  type SheetIndustryRow,
} from '../content/sheet-rows.ts';
import type { Words } from '../content/words.ts';
import { allThemes, askArea, foundOf, groupsOf, wordsOf, type AreaAnswer } from './context.ts';
import '../../../figure/figure-table.css';
import '../content/sheet.css';

/** Of each side. */
const MOST = 3;

interface IndustryAnswers {
  readonly industry: IndustryCatalogue;
  /** Null where no table has the region. */
  readonly portfolio: IndustryPortfolio | null;
}

interface SheetIndustry {
  readonly finding: string;
  readonly heads: { readonly sector: string; readonly quotient: string; readonly employment: string };
  readonly rows: readonly SheetIndustryRow[];
  /** Where there is no row. */
  readonly none: string;
  readonly year: number;
  readonly credit: Credit;
}

/** What another feature adds of the region's industry. */
interface OfIndustry {
  readonly words: readonly Area[];
  readonly ask: (view: View, known: Partial<IndustryAnswers>) => Partial<Questions<IndustryAnswers>>;
  readonly make: (context: FigureContext<IndustryAnswers>) => SheetIndustry | null;
}

interface Answers extends AreaAnswer, IndustryAnswers {
  readonly profile: RegionProfile;
  readonly outlook: Outlook;
  /** Null until they are drawn. */
  readonly ranges: RankRanges | null;
  readonly geometry: MapGeometry | null;
}

interface Shown {
  readonly region: RegionCode;
  readonly geometry: MapGeometry | null;
  readonly mapLabel: string;
  readonly facts: readonly SheetFact[];
  readonly strengths: string;
  /** Behind, then ahead; what is said where there is none. */
  readonly sides: readonly { readonly title: string; readonly bars: readonly IndicatorBar[]; readonly none: string }[];
  readonly longest: number;
  readonly course: string;
  /** The lines of the whole, or why there are none. */
  readonly whole: Parameters<typeof Trend>[0]['lines'] | string;
  readonly unit: string;
  readonly decimals: number;
  readonly industry: SheetIndustry | string;
}

function Draw({ shown }: DrawProps<Shown>): ReactNode {
  const { region, geometry, mapLabel, facts, strengths, sides, longest, course, whole, unit, decimals, industry } =
    shown;
  return (
    <div className="region-sheet">
      <div className="region-sheet-top">
        {geometry === null ? null : <LocatorMap geometry={geometry} region={region} label={mapLabel} />}
        {facts.length === 0 ? null : (
          <dl className="region-sheet-facts figures">
            {facts.map(({ id, label, value, note }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  <strong>{value}</strong>
                  <span className="quiet">{note}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <section className="region-sheet-part">
        {strengths === '' ? null : <h3>{strengths}</h3>}
        <div className="region-sheet-pair">
          {sides.map(({ title, bars, none }) => (
            <div key={title}>
              <h4>{title}</h4>
              {bars.length === 0 ? <p className="quiet">{none}</p> : <IndicatorBars bars={bars} longest={longest} />}
            </div>
          ))}
        </div>
      </section>
      <div className="region-sheet-pair is-last">
        <section className="region-sheet-part">
          {course === '' ? null : <h3>{course}</h3>}
          {typeof whole === 'string' ? (
            <p className="quiet">{whole}</p>
          ) : (
            <Trend lines={whole} decimals={decimals} unit={unit} />
          )}
        </section>
        <section className="region-sheet-part">
          {typeof industry === 'string' ? (
            <p className="quiet">{industry}</p>
          ) : (
            <>
              {industry.finding === '' ? null : <h3>{industry.finding}</h3>}
              {industry.rows.length === 0 ? <p className="quiet">{industry.none}</p> : <Industries {...industry} />}
            </>
          )}
        </section>
      </div>
    </div>
  );
}

function Industries({ heads, rows }: SheetIndustry): ReactNode {
  return (
    <table className="figure-table figures">
      <thead>
        <tr>
          <th scope="col">{heads.sector}</th>
          <th scope="col">{heads.quotient}</th>
          <th scope="col">{heads.employment}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, quotientText, employmentText }) => (
          <tr key={code} data-mark={code}>
            <th scope="row">{name}</th>
            <td>{quotientText}</td>
            <td>{employmentText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The indicators of a side, with what is to be known of each. */
function namedOf({ positions }: GapGroup, { names, messages }: Words): MarkedName[] {
  return positions.map((one) => ({ name: names.indicator(one.indicator), marks: markWords(one, { messages, names }) }));
}

/** Both, without what they say alike. */
function bothCredits(own: Credit | null, other: Credit | null): Credit | null {
  if (own === null || other === null) return own ?? other;
  return {
    ...own,
    line: own.line === other.line ? own.line : `${own.line} ${other.line}`,
    sources: [...new Set([...own.sources, ...other.sources])],
  };
}

/** The region on one page that stands by itself: place, rank, strengths and gaps, line over the years, industries. */
export function sheetOf(ofIndustry: OfIndustry): Figure {
  return defineFigure<Answers, Shown>({
    id: 'region-sheet',
    words: ['portrait', 'outcome', 'gaps', ...ofIndustry.words],
    ask: (view, _, known) => {
      const [region] = view.selected;
      if (region === undefined) return {};
      return {
        geometry: LATE_GEOMETRY,
        profile: askProfile(allThemes(view), region),
        outlook: askOutlook(allThemes(view), region),
        area: askArea(view),
        ranges: askRanges(allThemes(view)),
        ...ofIndustry.ask(view, known),
      };
    },
    make: (context) => {
      const [region] = context.view.selected;
      if (region === undefined) return NOTHING;
      const { profile, outlook, area, ranges, geometry } = context.answers;
      const words = wordsOf(context, region, area);
      const { messages, format, names, regionName, unit, decimals } = words;
      const { portrait } = messages;
      const groups = groupsOf(profile, words, MOST);
      if (groups === null && scoreRows(profile).every(({ score }) => !Number.isFinite(score))) return NOTHING;
      const [trails, leads] = groups ?? [];
      const industry = ofIndustry.make(context);
      const whole = outlook.nodes.find(({ id }) => id === 'overall') ?? null;
      const least = { least: format.decimal(words.least), unit };
      const positions = (groups ?? []).flatMap((group) => group.positions);
      const benchmarkName = messages.ranks.sameFigures({ benchmark: words.benchmarkName });
      const shapeNotice = `${messages.footer.boundaries}. ${messages.footer.otherShapes}`;
      return {
        kind: 'value',
        finding: standSentence(words, foundOf(profile, context.catalogue, words, ranges), names),
        subtitle: portrait.sheet.subtitle({
          unit,
          held: heldAgainst(words, profile.question.benchmark, names, region),
        }),
        table: sheetTable({ profile, ranges, groups: groups ?? [], whole, industry }, words),
        isTable: false,
        chart: null,
        notices: [messages.explore.trendNote, ...words.notices, shapeNotice],
        shapeNotices: [shapeNotice],
        credit: bothCredits(words.source, industry?.credit ?? null),
        numbers: async () => {
          const { profileNumbers, gapsNumbers } = await import('../content/numbers.ts');
          return [...profileNumbers(profile, words).slice(0, 2), ...gapsNumbers(positions, words)];
        },
        shown: {
          region,
          geometry,
          mapLabel: portrait.sheet.map({ region: regionName }),
          facts: factsOf(profile, ranges, words),
          strengths:
            trails === undefined || leads === undefined
              ? ''
              : strengthsSentence(
                  { messages: { ...messages, gaps: messagesOf(format.language, 'gaps') } },
                  regionName,
                  namedOf(leads, words),
                  namedOf(trails, words),
                ),
          sides: [
            ...(trails === undefined
              ? []
              : [{ title: trails.title, bars: barsOf(trails, words), none: portrait.sheet.noneBehind(least) }]),
            ...(leads === undefined
              ? []
              : [{ title: leads.title, bars: barsOf(leads, words), none: portrait.sheet.noneAhead(least) }]),
          ],
          longest: Math.max(0, ...positions.map(({ gapPoints }) => Math.abs(gapPoints))),
          course: courseHeadline(words, courseOf(outlook, words.amount), regionName, names),
          whole:
            whole === null
              ? messages.region.noScoreTrend
              : [
                  { id: 'region', name: regionName, role: 'region', points: whole.points },
                  {
                    id: 'benchmark',
                    name: benchmarkName,
                    role: 'benchmark',
                    points: whole.points.map(({ year, benchmark, isMeasured }) => ({
                      year,
                      value: benchmark,
                      hasBreak: false,
                      isMeasured,
                    })),
                  },
                ],
          unit,
          decimals,
          industry: industry ?? portrait.sheet.noIndustry({ region: regionName }),
        },
      };
    },
    Draw,
  });
}
