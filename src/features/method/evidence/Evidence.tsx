import type { ReactNode } from 'react';
import { SegmentedControl } from '../../../design/controls/SegmentedControl.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import { Figure, FigureMade } from '../../../figure/Figure.tsx';
import { useFigure } from '../../../figure/use-figure.ts';
import { LoadFault } from '../../../frame/LoadFault.tsx';
import type { PageProps } from '../../../frame/page-props.ts';
import { useFigureActs } from '../../../frame/view/use-view.ts';
import { EVIDENCE_REGIONS, type View } from '../../../model/index.ts';
import { agreement } from '../figures/agreement.tsx';
import { competitiveness } from '../figures/competitiveness.ts';
import { contributions } from '../figures/contributions.tsx';
import { correlations } from '../figures/correlations.tsx';
import { coverage } from '../figures/coverage.tsx';
import { scoreboard } from '../figures/scoreboard.ts';
import '../content/evidence/evidence.css';

type Props = Pick<PageProps, 'store' | 'catalogue' | 'engine'> & { readonly view: View };

/** What the index of the method chosen rests on, and how its scores stand beside the indices of others. */
export function Evidence({ store, view }: Props): ReactNode {
  const { messages } = useMessages('evidence');
  const { made, isLate, error, retry } = useFigure(correlations, view);
  const acts = useFigureActs(store);
  const said = messages.evidence;
  const given = { view, acts };
  return (
    <section
      className={`method-evidence${made !== null && isLate ? ' is-late' : ''}`}
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
      {error !== null ? (
        <LoadFault error={error} onRetry={retry} />
      ) : made === null ? (
        <p role="status">{messages.app.computing}</p>
      ) : made.value.kind === 'absence' ? (
        <p>{made.value.text}</p>
      ) : (
        <>
          <FigureMade figure={correlations} made={made} {...given} />
          <Figure figure={agreement} {...given} />
          <Figure figure={contributions} {...given} />
          <Figure figure={coverage} {...given} />
          <Figure figure={scoreboard} {...given} />
          <Figure figure={competitiveness} {...given} />
        </>
      )}
    </section>
  );
}
