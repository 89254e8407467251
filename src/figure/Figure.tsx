import { YearBadge } from './YearBadge.tsx';
import { Suspense, memo, use, useDeferredValue, useId, useRef, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../design/controls/SegmentedControl.tsx';
import { useMessages } from '../language/speech/speech.tsx';
import type { View } from '../model/index.ts';
import { FigureExport } from './export/FigureExport.tsx';
import { fetchedPart } from '../design/fetched-part.ts';
import { Still } from './surroundings/still.ts';
import { termColumns } from './terms/term-of.ts';
import { Terms } from './terms/Terms.tsx';
import { useFigure, type MadeFigure } from './use-figure.ts';
import type { Figure as AnyFigure, FigureActs } from './value/definition.ts';
import type { FigureValue } from './value/value.ts';
import './figure-section.css';

/** Wanted once a press asks for it. */
const FigureRows = fetchedPart(
  () => import('./FigureRows.tsx'),
  ({ FigureRows: Part }) => Part,
);

interface Props {
  readonly figure: AnyFigure;
  readonly view: View;
  readonly acts: FigureActs;
  /** Keeps what takes long from being asked. */
  readonly isHeld?: boolean;
  /** Whether it is drawn after what is more urgent. */
  readonly isDeferred?: boolean;
  /** Said above the drawing, while it is shown. */
  readonly above?: ReactNode;
}

/** A figure of a View: what it found, itself or its table, its sources, and what it can be taken away as. */
export const Figure = memo(({ figure, view, acts, isHeld = false, isDeferred = false, above }: Props): ReactNode => {
  const { made } = useFigure(figure, view, isHeld);
  // What is not deferred would be drawn twice.
  const later = useDeferredValue(isDeferred ? made : null);
  const shown = isDeferred ? (later ?? made) : made;
  return shown === null ? null : <FigureMade figure={figure} made={shown} view={view} acts={acts} above={above} />;
});

interface MadeProps extends Pick<Props, 'figure' | 'view' | 'acts' | 'above'> {
  readonly made: MadeFigure;
}

/** A figure that was made, or why it is not there. */
export function FigureMade({ made: { value, view: madeOf }, ...props }: MadeProps): ReactNode {
  if (value.kind === 'value') return <Section {...props} value={value} isLate={madeOf !== props.view} />;
  const { heading, text, isHint } = value;
  if (heading === null && text === null) return null;
  return (
    <section className={`figure-section${isHint ? ' screen-only' : ''}`}>
      {heading === null ? null : <h2>{heading}</h2>}
      {text === null ? null : <p>{text}</p>}
    </section>
  );
}

interface SectionProps extends Omit<MadeProps, 'made'> {
  readonly value: FigureValue;
  /** Whether it answers an earlier View. */
  readonly isLate: boolean;
}

function Section({ figure, value, view, acts, above, isLate }: SectionProps): ReactNode {
  const { messages } = useMessages();
  const id = useId();
  const isStill = use(Still);
  const box = useRef<HTMLDivElement>(null);
  const [isTable, setTable] = useState(false);
  const { Draw } = figure;
  const { finding, subtitle, credit, notices, shown } = value;
  return (
    <section className="figure-section" data-figure={figure.id} aria-labelledby={id}>
      <h2 id={id}>{finding}</h2>
      <p className="small quiet">
        <YearBadge newest={value.newestYear} />
        {subtitle}
      </p>
      {value.isTable && credit === null ? null : (
        <div className="figure-tools">
          {value.isTable ? null : (
            <SegmentedControl
              label={messages.controls.shownAs}
              value={isTable ? 'table' : 'figure'}
              onChange={(chosen) => setTable(chosen === 'table')}
              options={[
                { value: 'figure', label: messages.controls.figure },
                { value: 'table', label: messages.controls.table },
              ]}
            />
          )}
          {credit === null ? null : (
            <FigureExport
              describedBy={id}
              id={figure.id}
              made={{ figure, value, view }}
              view={view}
              isLate={isLate}
              box={box}
            />
          )}
        </div>
      )}
      <div ref={box} className="figure-body">
        {isTable ? (
          <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
            <FigureRows onRow={figure.onRow} value={value} view={view} acts={acts} />
          </Suspense>
        ) : (
          <>
            {above}
            <Draw shown={shown} view={view} acts={acts} isStill={isStill} />
          </>
        )}
      </div>
      {credit === null ? null : (
        <p className="figure-source small quiet">
          {messages.footer.source}: {credit.line}
        </p>
      )}
      {notices.length === 0 ? null : (
        <details className="small quiet">
          <summary>{messages.footer.notes}</summary>
          <ul className="notice-list">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
      {isStill || termColumns(value.table).length === 0 ? null : <Terms value={value} view={view} />}
    </section>
  );
}
