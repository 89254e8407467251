import type { ReactNode } from 'react';
import { ThemeProfile } from '../../../charts/theme-profile/ThemeProfile.tsx';
import { NumberButton } from '../../../design/controls/NumberButton.tsx';
import type { Engine } from '../../../engine/transport/client.ts';
import { askRangesOf } from '../../../figure/answers/asked.ts';
import { useAnswer } from '../../../figure/answers/use-answer.ts';
import { largerNote } from '../../../figure/words/region-text.ts';
import { placeOf, sharedOf } from '../../../language/findings/findings.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { nameLanguage } from '../../../language/national.ts';
import { SCALE_DECIMALS, scaleOf, type IndicatorId, type NodeId, type RegionProfile } from '../../../model/index.ts';
import type { RegionsContext } from '../content/context.ts';
import { GapTable } from './GapTable.tsx';
import { RegionContext } from './RegionContext.tsx';
import { ThemeScores } from './ThemeScores.tsx';
import { RegionTrend } from './RegionTrend.tsx';
import { besideName } from '../../../language/sentences/beside.ts';
import './region-panel.css';

const LARGEST = 6;

interface Props {
  readonly engine: Engine;
  readonly profile: RegionProfile;
  /** What the map shows, which may know how far ranks can be told. */
  readonly shown: RegionsContext;
  readonly onIndicator: (indicator: IndicatorId) => void;
  /** The page of the region. */
  readonly page: { readonly href: string; readonly onOpen: () => void };
  /** A number of the region whose working is wanted. */
  readonly onWorking: (node: NodeId) => void;
}

/** One region: its scores against the benchmark, its largest gaps, its trend, its context. */
export function RegionPanel({ engine, profile, shown, page, onIndicator, onWorking }: Props): ReactNode {
  const { messages, format } = useMessages('besideMap');
  const { result, catalogue, subject, benchmarkName, names } = shown.exported;
  const region = catalogue.regions.find(({ code }) => code === profile.region);
  const { overall } = profile;
  const isOnMap = result.question.theme === 'all' && result.question.indicator === null;
  const isRanked = !isOnMap && !profile.isApart && Number.isFinite(overall.rank);
  const ranges = useAnswer(engine, isRanked ? askRangesOf({ ...profile.question, theme: 'all' }) : null).data ?? null;
  if (region === undefined) return null;
  const row = ranges?.regions.indexOf(profile.region) ?? -1;
  const { low, high } = isOnMap
    ? placeOf(result.columns, result.columns.region.indexOf(profile.region))
    : { low: ranges?.low[row] ?? Number.NaN, high: ranges?.high[row] ?? Number.NaN };
  const shared = sharedOf(overall);
  const scale = scaleOf(profile.question.method);
  const opening = (score: number, what: string, node: NodeId): ReactNode => {
    const text = format.number(score, SCALE_DECIMALS[scale]);
    return (
      <NumberButton
        text={text}
        label={messages.working.open({ amount: text, what, region: region.name })}
        onOpen={() => onWorking(node)}
      />
    );
  };
  const isCounted = (id: IndicatorId): boolean =>
    profile.question.hasDated || catalogue.indicators.find((indicator) => indicator.id === id)?.isDated !== true;
  /** Less is level as shown. */
  const least = scale === 'deviations' ? 0.05 : 0.5;
  const scored = profile.indicators.filter(
    ({ gapPoints, indicator }) => Number.isFinite(gapPoints) && isCounted(indicator),
  );
  const behind = scored
    .filter(({ gapPoints }) => gapPoints > least)
    .sort((a, b) => b.gapPoints - a.gapPoints)
    .slice(0, LARGEST);
  const ahead = scored
    .filter(({ gapPoints }) => gapPoints < -least)
    .sort((a, b) => a.gapPoints - b.gapPoints)
    .slice(0, 3);
  return (
    <article className="region-panel" aria-labelledby="region-name">
      <h2 id="region-name" lang={nameLanguage(region, region.name)}>
        {region.name}
      </h2>
      <p className="quiet">
        {region.nationalName === region.name ? null : (
          <>
            <span lang={nameLanguage(region, region.nationalName)}>{region.nationalName}</span>
            {' · '}
          </>
        )}
        {besideName(region, format, 'country-first')}
      </p>
      <p className="small">
        <a
          href={page.href}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            page.onOpen();
          }}
        >
          {messages.region.open}
        </a>
      </p>
      {region.hasComparableFigures ? null : <p>{messages.besideMap.noComparable}</p>}
      <RegionContext profile={profile} catalogue={catalogue} names={names} />
      {region.hasComparableFigures ? (
        <>
          <section>
            <h3>{messages.region.themes}</h3>
            <p className="small">
              {messages.region.overall}:{' '}
              {Number.isFinite(overall.score) ? (
                <>
                  {opening(overall.score, messages.themes.all.label, 'overall')}
                  {` ${messages.scales[scale]}`}
                  <span className="region-said">
                    {profile.isApart
                      ? messages.ranking.parts({ parts: overall.parts, of: overall.partsOf })
                      : messages.ranks.full({ rank: overall.rank, of: overall.of, low, high })}
                  </span>
                  <span className="region-said quiet">
                    {[
                      messages.ranks.ages(overall.meanYear, overall.yearFrom, overall.yearTo),
                      ...largerNote(overall, { messages, names }),
                    ].join('; ')}
                  </span>
                  {shared === null || !Number.isFinite(overall.benchmark) ? null : (
                    <span className="region-said quiet">
                      {benchmarkName} {messages.ranks.onSame(shared)}:{' '}
                      {format.number(overall.benchmark, SCALE_DECIMALS[scale])}
                    </span>
                  )}
                </>
              ) : (
                messages.reasons[overall.reason ?? 'coverage']
              )}
            </p>
            <ThemeProfile
              themes={profile.themes}
              regionName={region.name}
              benchmarkName={benchmarkName}
              scale={scale}
              isDescribed
            />
            <ThemeScores
              themes={profile.themes}
              regionName={region.name}
              benchmarkName={benchmarkName}
              scale={scale}
              onWorking={onWorking}
            />
          </section>
          <GapTable
            title={messages.region.largestGaps}
            positions={behind}
            catalogue={catalogue}
            benchmarkName={benchmarkName}
            scale={scale}
            regionName={region.name}
            names={names}
            onIndicator={onIndicator}
            onWorking={onWorking}
          />
          <GapTable
            title={messages.region.leads}
            positions={ahead}
            catalogue={catalogue}
            benchmarkName={benchmarkName}
            scale={scale}
            regionName={region.name}
            names={names}
            onIndicator={onIndicator}
            onWorking={onWorking}
          />
          <RegionTrend profile={profile} subject={subject} benchmarkName={benchmarkName} names={names} />
        </>
      ) : null}
    </article>
  );
}
