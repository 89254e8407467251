import type { ReactNode } from 'react';
import { markWords } from '../../language/findings/marks.ts';
import { indicatorText, type Speech } from '../../language/speech/words.ts';
import type { Format } from '../../language/format.ts';
import type { Names } from '../../language/names.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Indicator, Working, WorkingLeaf, WorkingNode } from '../../model/index.ts';
import { formulaOf, scoreDecimals, type Scoring } from './formula.ts';

type Winsorised = NonNullable<NonNullable<WorkingLeaf['scale']>['winsorised']>;

interface Props {
  readonly node: WorkingNode;
  readonly leaf: WorkingLeaf;
  readonly indicator: Indicator;
  readonly working: Working;
  readonly benchmarkName: string;
  readonly names: Names;
}

function yearOf({ year, periodStart }: WorkingLeaf, years: (from: number, to: number) => string): string {
  return Number.isFinite(year) ? years(periodStart ?? year, year) : '';
}

/** What is to be known of the figure: year, marks, the source's flags. */
function notesOf(
  leaf: WorkingLeaf,
  messages: Speech<'steps'>['messages'],
  names: Names,
  years: (from: number, to: number) => string,
): string {
  return [
    yearOf(leaf, years),
    ...markWords(leaf, { messages, names }),
    leaf.flags === '' ? '' : messages.steps.flag({ flags: leaf.flags }),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** How many outliers count as the limits they lie beyond. */
function winsorisedSentence(
  { points, low, high }: Winsorised,
  decimals: number,
  { steps, format }: { readonly steps: Speech<'steps'>['messages']['steps']; readonly format: Format },
): string {
  const limits = [
    ...(high === null ? [] : [steps.countedDown({ limit: format.number(high, decimals) })]),
    ...(low === null ? [] : [steps.countedUp({ limit: format.number(low, decimals) })]),
  ];
  return steps.winsorised({ points, limits: limits.join('; ') });
}

function Formula({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="working-formula">
          {line}
        </span>
      ))}
    </>
  );
}

function Scaled({ node, leaf, indicator, working, benchmarkName }: Props): ReactNode {
  const { messages, format } = useMessages('steps');
  const { steps } = messages;
  const { normalisation, hasTreatment } = working.question.method;
  const { scale } = leaf;
  if (scale === null)
    return (
      <div>
        <dt>{steps.score}</dt>
        <dd>{steps.neverScored}</dd>
      </div>
    );
  const number = (value: number): string => format.number(value, scale.transform === null ? indicator.decimals : 3);
  const scoring: Scoring = { normalisation, range: working.range, decimals: indicator.decimals, format };
  const own = formulaOf('region', leaf, node.score, scoring);
  const held = formulaOf('benchmark', leaf, node.benchmarkScore, scoring);
  const treatment =
    scale.transform !== null
      ? steps.logarithm
      : scale.winsorised !== null
        ? winsorisedSentence(scale.winsorised, indicator.decimals, { steps, format })
        : hasTreatment
          ? steps.untreated
          : steps.notTreated;
  const bounds = (): string => {
    switch (normalisation) {
      case 'min-max':
        return steps.minMax({ low: number(scale.low), high: number(scale.high) });
      case 'z-score':
        return steps.zScore({ mean: number(scale.mean), deviation: number(scale.standardDeviation) });
      case 'percentile-rank':
      case 'rank':
        return leaf.place === null
          ? ''
          : steps.percentile({ worse: leaf.place.worse, equal: leaf.place.equal, of: leaf.place.of });
    }
  };
  const place = scale.isConstant ? steps.constant : bounds();
  return (
    <>
      <div>
        <dt>{steps.treatment}</dt>
        <dd>{treatment}</dd>
      </div>
      {place === '' ? null : (
        <div>
          <dt>{steps.bounds[normalisation]}</dt>
          <dd>
            {place} {scale.direction === 'lower' ? steps.lowerIsBetter : ''}
          </dd>
        </div>
      )}
      {own.length === 0 ? null : (
        <div>
          <dt>{steps.score}</dt>
          <dd>
            <Formula lines={own} />
            {leaf.isClamped ? <span className="small quiet">{steps.clamped}</span> : null}
          </dd>
        </div>
      )}
      {held.length === 0 ? null : (
        <div>
          <dt>{benchmarkName}</dt>
          <dd>
            <Formula lines={held} />
          </dd>
        </div>
      )}
      {held.length === 0 || own.length === 0 ? null : (
        <div>
          <dt>{steps.gapInPoints}</dt>
          <dd>
            <Formula
              lines={[
                `${format.number(node.benchmarkScore, scoreDecimals(normalisation))} − ${format.number(node.gapScore, scoreDecimals(normalisation))} = ${format.signed(node.gap, scoreDecimals(normalisation))}`,
              ]}
            />
          </dd>
        </div>
      )}
    </>
  );
}

/** One figure from the source to its score: value, year, status, benchmark, treatment, bounds, formula. */
export function LeafSteps(props: Props): ReactNode {
  const { leaf, indicator, benchmarkName, names } = props;
  const { messages, format } = useMessages('steps');
  const { steps } = messages;
  const { unit, gapUnit } = indicatorText(messages, indicator);
  const amount = (value: number): string => `${format.number(value, indicator.decimals)} ${unit}`;
  const basis = messages.working.bases[leaf.benchmarkBasis];
  return (
    <dl className="working-steps figures">
      <div>
        <dt>{steps.figure}</dt>
        <dd>
          {Number.isFinite(leaf.value) ? (
            <>
              <strong>{amount(leaf.value)}</strong>, {notesOf(leaf, messages, names, format.years)}
            </>
          ) : (
            steps.missing({ reason: messages.reasons[leaf.reason ?? 'not-published'] })
          )}
        </dd>
      </div>
      <div>
        <dt>{steps.source}</dt>
        <dd>
          {indicator.producer}, {indicator.sourceTable}
        </dd>
      </div>
      <div>
        <dt>{steps.heldAgainst}</dt>
        <dd>
          {Number.isFinite(leaf.benchmark) ? (
            <>
              {benchmarkName} <strong>{amount(leaf.benchmark)}</strong>
              {leaf.benchmarkYear === null ? '' : `, ${String(leaf.benchmarkYear)}`} ({basis})
            </>
          ) : (
            steps.noneToHold
          )}
        </dd>
      </div>
      {Number.isFinite(leaf.gapInUnit) ? (
        <div>
          <dt>{leaf.direction === 'none' ? steps.difference : steps.gapInUnit}</dt>
          <dd>
            {format.signed(leaf.gapInUnit, indicator.decimals)} {gapUnit}
          </dd>
        </div>
      ) : null}
      <Scaled {...props} />
    </dl>
  );
}
