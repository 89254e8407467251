import type { ReactNode } from 'react';
import { Trend } from '../../../charts/trend/Trend.tsx';
import { spansOf } from '../../../design/drawing/line-chart.ts';
import { stepsOf } from '../../../figure/words/steps-note.ts';
import type { Subject } from '../../../figure/words/subject.ts';
import type { Format } from '../../../language/format.ts';
import type { Names } from '../../../language/names.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { Messages } from '../../../language/speech/words.ts';
import type { RegionProfile } from '../../../model/index.ts';

/** Of which years the figures of the lines are. */
function measuredText(
  { trend }: RegionProfile,
  regionName: string,
  benchmarkName: string,
  messages: Messages,
  format: Format,
): string {
  const lines = [
    { name: regionName, years: trend.filter(({ value }) => Number.isFinite(value)) },
    { name: benchmarkName, years: trend.filter(({ benchmark }) => Number.isFinite(benchmark)) },
  ]
    .map(({ name, years }) => ({
      name,
      spans: spansOf(
        years.map(({ year }) => year),
        format.years,
      ),
    }))
    .filter(({ spans }) => spans.length > 0);
  return messages.charts.measured(
    lines.map(({ name, spans }) => ({ name, years: format.list(spans) })),
    lines.some(({ spans }) => spans.length > 1),
  );
}

interface Props {
  readonly profile: RegionProfile;
  readonly subject: Subject;
  readonly benchmarkName: string;
  readonly names: Names;
}

/** What is shown of a region over the years, beside what it is held against. */
export function RegionTrend({ profile, subject, benchmarkName, names }: Props): ReactNode {
  const { messages, format } = useMessages('besideMap');
  const hasTrend = profile.trend.filter(({ value }) => Number.isFinite(value)).length >= 2;
  return (
    <section>
      <h3>{messages.region.trend}</h3>
      <p className="small quiet">
        {subject.title}, {subject.unit}
      </p>
      {hasTrend ? null : (
        <p className="small">
          {subject.indicator === null ? messages.region.noScoreTrend : messages.besideMap.noTrend}
        </p>
      )}
      {hasTrend ? (
        <Trend
          lines={[
            { id: 'region', name: names.region(profile.region), role: 'region', points: profile.trend },
            {
              id: 'benchmark',
              name:
                subject.indicator === null ? messages.ranks.sameFigures({ benchmark: benchmarkName }) : benchmarkName,
              role: 'benchmark',
              points: profile.trend.map(({ year, benchmark, isMeasured }) => ({
                year,
                value: benchmark,
                hasBreak: false,
                isMeasured,
              })),
            },
          ]}
          decimals={subject.decimals}
          unit={subject.unit}
        />
      ) : null}
      {hasTrend ? (
        <p className="small quiet">
          {subject.indicator === null
            ? [messages.explore.trendNote, messages.explore.steps(stepsOf(null, profile.trend))].join(' ')
            : measuredText(profile, names.region(profile.region), benchmarkName, messages, format)}
        </p>
      ) : null}
      {profile.question.year.kind === 'fixed' && subject.indicator === null ? (
        <p className="small quiet">{messages.explore.yearNote}</p>
      ) : null}
    </section>
  );
}
