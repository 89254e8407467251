import { gapText } from '../../language/speech/gap-text.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { askWorking } from '../../figure/answers/asked.ts';
import { useAnswer } from '../../figure/answers/use-answer.ts';
import { printWhenComputed } from '../../figure/answers/print-when-computed.ts';
import { isThemeId, type NodeId, type Working as Made } from '../../model/index.ts';
import { NodeSteps } from './NodeSteps.tsx';
import { scoreDecimals } from './formula.ts';
import './working.css';

function Result({ made, benchmarkName }: { readonly made: Made; readonly benchmarkName: string }): ReactNode {
  const { messages, format } = useMessages('steps');
  const { steps } = messages;
  const { root, question } = made;
  const decimals = scoreDecimals(question.method.normalisation);
  if (root.leaf !== null && root.leaf.scale === null) return null;
  return (
    <p className="working-result">
      {Number.isFinite(root.score) ? steps.scoreNow({ score: format.number(root.score, decimals) }) : steps.noScore}
      {', '}
      {Number.isFinite(root.gap)
        ? steps.gapNow({ gap: gapText(format, root.gap, decimals), benchmark: benchmarkName })
        : steps.noGap({ benchmark: benchmarkName })}
    </p>
  );
}

/** The working of the number that is open in the View, over whatever page is beneath; Escape or the button closes it. */
export function Working({ store, catalogue, engine }: Pick<PageProps, 'store' | 'catalogue' | 'engine'>): ReactNode {
  const { messages } = useMessages('steps');
  const { steps } = messages;
  const { view } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const figures = useAnswer(engine, askWorking(view));
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const { working } = view;
  const isOpen = working !== null;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!isOpen || element === null) return undefined;
    element.showModal();
    return () => element.close();
  }, [isOpen]);

  if (working === null) return null;
  const nameOf = (node: NodeId): string => {
    if (node === 'overall') return messages.themes.all.label;
    return isThemeId(node) ? messages.themes[node].label : names.indicator(node);
  };
  const regionName = names.region(working.region);
  const made = figures.data ?? null;
  return (
    <dialog
      ref={dialog}
      className="working"
      aria-labelledby="working-title"
      onClose={() => {
        if (dialog.current?.open !== true) store.set({ working: null });
      }}
    >
      <header className="working-head">
        <p className="small quiet">{steps.kicker}</p>
        <h2 id="working-title">
          {regionName}: {nameOf(working.node)}
        </h2>
        {made === null ? null : <Result made={made} benchmarkName={benchmarkName} />}
        <div className="working-tools screen-only">
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {steps.close}
          </button>
          <button type="button" className="plain-button" onClick={() => void printWhenComputed(queries)}>
            {steps.print}
          </button>
        </div>
      </header>
      {/* The text scrolls inside the dialog, which must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="working-body" role="region" aria-labelledby="working-title" tabIndex={0}>
        {figures.error === null ? null : <LoadFault error={figures.error} onRetry={() => void figures.refetch()} />}
        {made === null ? (
          figures.error === null ? (
            <p role="status">{messages.app.computing}</p>
          ) : null
        ) : (
          <NodeSteps
            node={made.root}
            working={made}
            catalogue={catalogue}
            benchmarkName={benchmarkName}
            names={names}
            nameOf={nameOf}
            isRoot
          />
        )}
      </div>
    </dialog>
  );
}
