import type { ReactNode } from 'react';
import { sharedOf } from '../../language/findings/findings.ts';
import type { Names } from '../../language/names.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { AggregationName, Catalogue, NodeId, Working, WorkingNode } from '../../model/index.ts';
import { LeafSteps } from './LeafSteps.tsx';
import { scoreDecimals } from './formula.ts';

interface Props {
  readonly node: WorkingNode;
  readonly working: Working;
  readonly catalogue: Catalogue;
  readonly benchmarkName: string;
  readonly names: Names;
  readonly nameOf: (node: NodeId) => string;
  readonly isRoot: boolean;
}

/** `more`: decimals beyond those of scores, as many as the way back to a score needs. */
const PRODUCTS: Readonly<
  Record<AggregationName, { readonly of: (weight: number, score: number) => number; readonly more: number }>
> = {
  arithmetic: { of: (weight, score) => weight * score, more: 1 },
  geometric: { of: (weight, score) => weight * Math.log(score), more: 3 },
  harmonic: { of: (weight, score) => weight / score, more: 4 },
};

const sumOf = (numbers: readonly number[]): number =>
  numbers.filter(Number.isFinite).reduce((sum, value) => sum + value, 0);

function useWhyOut(): (node: WorkingNode, isForGap: boolean) => string {
  const { messages } = useMessages('steps');
  const { steps, reasons } = messages;
  return (node, isForGap) => {
    if (node.isThin) return steps.leftOut({ reason: steps.thin });
    if (node.leaf !== null && node.leaf.reason !== null) return steps.leftOut({ reason: reasons[node.leaf.reason] });
    if (isForGap && Number.isFinite(node.score))
      return steps.leftOut({ reason: node.leaf === null ? reasons.coverage : steps.noBenchmark });
    return steps.leftOut({ reason: node.leaf === null ? reasons.coverage : steps.without });
  };
}

function ScoreTable({ node, working, nameOf }: Props): ReactNode {
  const { messages, format } = useMessages('steps');
  const { steps } = messages;
  const whyOut = useWhyOut();
  const { aggregation, normalisation } = working.question.method;
  const decimals = scoreDecimals(normalisation);
  const product = PRODUCTS[aggregation];
  const places = decimals + product.more;
  const products = node.children.map(({ weight, score }) => product.of(weight, score));
  const sum = sumOf(products);
  const isPart = node.children.some(({ weight }) => !Number.isFinite(weight));
  const there = node.children
    .filter(({ score }) => Number.isFinite(score))
    .reduce((total, { share }) => total + share, 0);
  const written = format.number(sum, places);
  const result = { arithmetic: `${written} ≈`, geometric: `exp(${written}) =`, harmonic: `1 ÷ ${written} =` }[
    aggregation
  ];
  return (
    <section>
      <h3>{steps.theScore}</h3>
      <p className="small">
        {steps.mean[aggregation]}{' '}
        {isPart
          ? `${steps.rescaled} ${steps.coverage({ there: format.percent(there), needed: format.percent(node.minCoverage) })}`
          : ''}
      </p>
      <table className="working-table">
        <thead>
          <tr>
            <th scope="col">{node.id === 'overall' ? steps.part.overall : steps.part.theme}</th>
            <th scope="col" className="number">
              {steps.weight}
            </th>
            <th scope="col" className="number">
              {steps.score}
            </th>
            <th scope="col" className="number">
              {steps.product[aggregation]}
            </th>
          </tr>
        </thead>
        <tbody>
          {node.children.map((child, index) => (
            <tr key={child.id} className={Number.isFinite(child.weight) ? undefined : 'is-out'}>
              <th scope="row">
                {nameOf(child.id)}
                {Number.isFinite(child.weight) || Number.isFinite(child.score) ? null : (
                  <span className="working-why">{whyOut(child, false)}</span>
                )}
              </th>
              <td className="number">{format.percent(child.weight, 1)}</td>
              <td className="number">{format.number(child.score, decimals)}</td>
              <td className="number">{format.number(products[index] ?? Number.NaN, places)}</td>
            </tr>
          ))}
        </tbody>
        {Number.isFinite(node.score) ? (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {steps.sum}
              </th>
              <td className="number" colSpan={2}>
                {result} <strong>{format.number(node.score, decimals)}</strong>
              </td>
            </tr>
          </tfoot>
        ) : null}
      </table>
      {Number.isFinite(node.score) ? null : (
        <p className="small">
          {steps.noScore}: {node.isThin ? steps.thin : messages.reasons.coverage}.
        </p>
      )}
    </section>
  );
}

/** What a child adds to the gap of its parent: its part of the root's, on the parent's scale. */
function localPart(node: WorkingNode, child: WorkingNode): number {
  if (!Number.isFinite(child.gapWeight)) return Number.NaN;
  return node.contribution === 0 ? child.gapWeight * child.gap : (child.contribution * node.gap) / node.contribution;
}

/** The figures that both sides have, and how many there are. */
function figuresOf(node: WorkingNode): { readonly shared: number; readonly sharedOf: number } {
  if (node.children.length === 0) return { shared: 1, sharedOf: 1 };
  const counts = node.children.map((child) => ({ ...figuresOf(child), isIn: Number.isFinite(child.gapWeight) }));
  return {
    shared: counts.reduce((sum, { shared, isIn }) => sum + (isIn ? shared : 0), 0),
    sharedOf: counts.reduce((sum, count) => sum + count.sharedOf, 0),
  };
}

function GapTable({ node, working, benchmarkName, nameOf }: Props): ReactNode {
  const { messages, format } = useMessages('steps');
  const { steps } = messages;
  const whyOut = useWhyOut();
  const decimals = scoreDecimals(working.question.method.normalisation);
  if (!Number.isFinite(node.gap)) return null;
  const isPart = node.children.some((child) => !Number.isFinite(child.gapWeight) && Number.isFinite(child.score));
  const shared = sharedOf(figuresOf(node));
  return (
    <section>
      <h3>{steps.theGap}</h3>
      <p className="small">
        {steps.gapOf} {isPart || Math.abs(node.gapScore - node.score) > 1e-9 ? steps.like : ''}
      </p>
      <table className="working-table">
        <thead>
          <tr>
            <th scope="col">{node.id === 'overall' ? steps.part.overall : steps.part.theme}</th>
            <th scope="col" className="number">
              {steps.weight}
            </th>
            <th scope="col" className="number">
              {messages.table.benchmark}
            </th>
            <th scope="col" className="number">
              {messages.table.region}
            </th>
            <th scope="col" className="number">
              {steps.partOfGap}
            </th>
          </tr>
        </thead>
        <tbody>
          {node.children.map((child) => (
            <tr key={child.id} className={Number.isFinite(child.gapWeight) ? undefined : 'is-out'}>
              <th scope="row">
                {nameOf(child.id)}
                {Number.isFinite(child.gapWeight) ? null : <span className="working-why">{whyOut(child, true)}</span>}
              </th>
              <td className="number">{format.percent(child.gapWeight, 1)}</td>
              <td className="number">{format.number(child.benchmarkScore, decimals)}</td>
              <td className="number">{format.number(child.gapScore, decimals)}</td>
              <td className="number">{format.signed(localPart(node, child), decimals + 1)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {steps.sum}
              {shared === null ? null : (
                <span className="working-why">
                  {benchmarkName} {messages.ranks.onSame(shared)}
                </span>
              )}
            </th>
            <td className="number">{format.number(node.benchmarkScore, decimals)}</td>
            <td className="number">{format.number(node.gapScore, decimals)}</td>
            <td className="number">
              <strong>{format.signed(node.gap, decimals)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** One node of the tree: how its score and gap are made of those beneath it, and these in turn. */
export function NodeSteps(props: Props): ReactNode {
  const { node, working, catalogue, benchmarkName, names, nameOf, isRoot } = props;
  const { messages, format } = useMessages('steps');
  if (node.leaf !== null) {
    const indicator = catalogue.indicators.find(({ id }) => id === node.id);
    return indicator === undefined ? null : (
      <LeafSteps
        node={node}
        leaf={node.leaf}
        indicator={indicator}
        working={working}
        benchmarkName={benchmarkName}
        names={names}
      />
    );
  }
  if (node.children.length === 0)
    return (
      <p className="small">
        {messages.steps.noScore}: {messages.steps.nothing}.
      </p>
    );
  const decimals = scoreDecimals(working.question.method.normalisation);
  return (
    <div className="working-node">
      <ScoreTable {...props} />
      <GapTable {...props} />
      <section>
        <h3>{node.id === 'overall' ? messages.steps.parts.overall : messages.steps.parts.theme}</h3>
        {node.children.map((child) => (
          <details key={child.id} className="working-part" open={isRoot && child.leaf !== null}>
            <summary>
              <span>{nameOf(child.id)}</span>
              <span className="number">
                {Number.isFinite(child.score) ? format.number(child.score, decimals) : messages.steps.noScore}
              </span>
            </summary>
            <NodeSteps {...props} node={child} isRoot={false} />
          </details>
        ))}
      </section>
    </div>
  );
}
