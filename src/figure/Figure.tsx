import { useCallback, useDeferredValue, useMemo, type ReactNode, use } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { View } from '../model/index.ts';
import { FigureSection } from './FigureSection.tsx';
import { Still } from './still.ts';
import { useFigure, type MadeFigure } from './use-figure.ts';
import type { Figure as AnyFigure, FigureActs } from './value/definition.ts';
import type { FigureValue } from './value/value.ts';
import { filedTable, screenTable } from './value/written.ts';

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
export function Figure({ figure, view, acts, isHeld = false, isDeferred = false, above }: Props): ReactNode {
  const { made } = useFigure(figure, view, isHeld);
  const later = useDeferredValue(made) ?? made;
  const shown = isDeferred ? later : made;
  return shown === null ? null : <FigureMade figure={figure} made={shown} view={view} acts={acts} above={above} />;
}

interface MadeProps extends Pick<Props, 'figure' | 'view' | 'acts' | 'above'> {
  readonly made: MadeFigure;
}

/** A figure that was made, or why it is not there. */
export function FigureMade({ made: { value }, ...props }: MadeProps): ReactNode {
  if (value.kind === 'value') return <Drawn {...props} value={value} />;
  const { heading, text, isHint } = value;
  if (heading === null && text === null) return null;
  return (
    <section className={`figure-section${isHint ? ' screen-only' : ''}`}>
      {heading === null ? null : <h2>{heading}</h2>}
      {text === null ? null : <p>{text}</p>}
    </section>
  );
}

function Drawn({
  figure,
  value,
  view,
  acts,
  above,
}: Omit<MadeProps, 'made'> & { readonly value: FigureValue }): ReactNode {
  const { messages, format } = useMessages();
  const isStill = use(Still);
  const { Draw, onRow } = figure;
  const onSelect = useCallback(
    (id: string, isAdding: boolean): void => {
      const row = value.table.rows.find((candidate) => candidate.id === id);
      if (row !== undefined) onRow?.(row, isAdding, acts, { view, shown: value.shown });
    },
    [value, acts, view, onRow],
  );
  const table = useCallback(
    () => ({
      ...screenTable(value.table, format, (code) => view.selected.some((selected) => selected === code)),
      ...(onRow === undefined ? {} : { onSelect }),
    }),
    [value, format, view.selected, onRow, onSelect],
  );
  const filed = useMemo(() => () => filedTable(value.table, format, messages.table.code), [value, format, messages]);
  return (
    <FigureSection
      figure={figure.id}
      finding={value.finding}
      subtitle={value.subtitle}
      table={value.isTable ? null : table}
      filed={filed}
      chart={() => value.chart}
      source={value.credit}
      notices={value.notices}
      numbers={value.numbers}
    >
      {above}
      <Draw shown={value.shown} view={view} acts={acts} isStill={isStill} />
    </FigureSection>
  );
}
