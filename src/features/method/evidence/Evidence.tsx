import { useMemo, type ReactNode } from 'react';
import { SegmentedControl } from '../../../design/controls/SegmentedControl.tsx';
import { useEvidenceMessages } from '../../../design/messages/evidences.ts';
import { creditOf, type Credit } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { LoadFault } from '../../../frame/LoadFault.tsx';
import type { PageProps } from '../../../frame/page-props.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { useNames } from '../../../frame/use-checked-view.ts';
import { useEvidence } from '../../../figure/answers/use-figures.ts';
import { EVIDENCE_REGIONS, OUTSIDE, type IndicatorId, type View } from '../../../model/index.ts';
import { AgreementTable } from './AgreementTable.tsx';
import { Contributions } from './Contributions.tsx';
import { Correlations } from './Correlations.tsx';
import { CoverageFigure } from './CoverageFigure.tsx';
import { comparisonsWith } from './outside-rows.ts';
import { Outside } from './Outside.tsx';
import './evidence.css';

type Props = Pick<PageProps, 'store' | 'catalogue' | 'engine'> & { readonly view: View };

/** What the index of the method chosen rests on, and how its scores stand beside the indices of others. */
export function Evidence({ store, catalogue, engine, view }: Props): ReactNode {
  const { messages, format } = useEvidenceMessages();
  const names = useNames(catalogue);
  const answer = useEvidence(engine, view);
  const words = useMemo(() => ({ names, messages, format }), [names, messages, format]);
  const evidence = answer.data ?? null;
  const said = messages.evidence;
  const subject = useMemo(
    () => subjectOf(catalogue, { ...view, indicator: null }, messages),
    [catalogue, view, messages],
  );
  const sourceOf = (indicators: readonly IndicatorId[]): Credit =>
    creditOf({ result: { leaves: indicators.map((indicator) => ({ indicator })) }, catalogue, subject, messages });
  const isOfTheme = ({ theme }: { readonly theme: string }): boolean => view.theme === 'all' || theme === view.theme;
  const counted = (evidence?.leaves ?? []).map(({ indicator }) => indicator);
  const ofTheme = (evidence?.leaves ?? []).filter(isOfTheme).map(({ indicator }) => indicator);
  const shared =
    evidence === null
      ? null
      : { evidence, view, catalogue, words, notices: noticesOf({ result: evidence, names, messages }) };
  return (
    <section
      className={`method-evidence${answer.isPlaceholderData ? ' is-late' : ''}`}
      aria-labelledby="method-evidence"
    >
      <h2 id="method-evidence">{said.title}</h2>
      <p className="small quiet">{said.intro}</p>
      <SegmentedControl
        label={said.over}
        value={view.evidence}
        options={EVIDENCE_REGIONS.map((value) => ({ value, label: said.overs[value] }))}
        onChange={(text) => store.set({ evidence: EVIDENCE_REGIONS.find((known) => known === text) ?? view.evidence })}
      />
      {answer.error === null ? null : <LoadFault error={answer.error} onRetry={() => void answer.refetch()} />}
      {shared === null ? (
        answer.error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : shared.evidence.indicators.length === 0 || ofTheme.length === 0 ? (
        <p>{said.nothing}</p>
      ) : (
        <>
          <Correlations {...shared} source={sourceOf(ofTheme)} />
          <AgreementTable {...shared} source={sourceOf(ofTheme)} />
          <Contributions {...shared} source={sourceOf(ofTheme)} />
          <CoverageFigure
            {...shared}
            source={sourceOf(shared.evidence.coverage.filter(isOfTheme).map(({ indicator }) => indicator))}
          />
          {OUTSIDE.map((outside) => (
            <Outside
              key={outside}
              outside={outside}
              {...shared}
              source={sourceOf([...counted, ...comparisonsWith(shared.evidence, outside).map(({ index }) => index)])}
            />
          ))}
        </>
      )}
    </section>
  );
}
