import { Suspense, lazy, useContext, useMemo, type ReactNode } from 'react';
import { RankSlopes } from '../../charts/rank-slopes/RankSlopes.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { useMethodMessages } from '../../design/messages/method-words.ts';
import { Compared } from '../../frame/Compared.tsx';
import { creditOf } from '../../figure/words/credit.ts';
import { noticesOf } from '../../figure/words/exported.ts';
import { FigureSlotContext } from '../../figure/figure-slot.ts';
import { FigureSection, type FigureTable } from '../../figure/FigureSection.tsx';
import { LoadFault, faultTitle } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { evidenceQuestion, useBoard } from '../../figure/answers/use-figures.ts';
import { useSelect } from '../../frame/use-view.ts';
import { PRESETS, PRESET_METHODS, parseRegionCode, presetOf, sameMethod, type Method } from '../../model/index.ts';
import { Groups } from './Groups.tsx';
import { MethodForm } from './MethodForm.tsx';
import { FAR, movesBetween } from './moves.ts';
import { WeightSliders } from './WeightSliders.tsx';
import './method.css';

const CONTROLS = ['year'] as const;
/** Below what is chosen, and more than that to fetch and to compute. */
const Evidence = lazy(async () => ({ default: (await import('./evidence/Evidence.tsx')).Evidence }));

/** How figures become scores, choice by choice, and what each choice does to the ranks. */
export function MethodPage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages, format } = useMethodMessages();
  const { view: given, problems } = useCheckedView(store, catalogue);
  const view = useMemo(() => ({ ...given, indicator: null }), [given]);
  const other = useMemo(() => ({ ...view, method: PRESET_METHODS[view.against] }), [view]);
  // The scoreboard's groups are relative to the EU average, whatever the gaps are held against.
  const toEurope = useMemo(() => ({ ...view, benchmark: { kind: 'eu-average' as const } }), [view]);
  const names = useNames(catalogue);
  const select = useSelect(store);
  const slot = useContext(FigureSlotContext);
  const mine = useBoard(engine, view);
  const reference = useBoard(engine, other);
  const european = useBoard(engine, toEurope);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const board = mine.data ?? null;
  const moves = useMemo(
    () => (board === null || reference.data === undefined ? null : movesBetween(reference.data, board, names.region)),
    [board, reference.data, names],
  );
  const isLate = mine.isPlaceholderData || reference.isPlaceholderData;
  const preset = presetOf(view.method);
  const [before, after] = [
    messages.presets[view.against],
    preset === null ? messages.presets.own : messages.presets[preset],
  ];
  const isSame = sameMethod(view.method, PRESET_METHODS[view.against]);
  const finding =
    moves === null
      ? ''
      : isSame
        ? messages.method.same
        : moves.rows.length === 0
          ? messages.method.none
          : messages.method.finding(
              moves.far,
              moves.rows.length,
              FAR,
              moves.most === null ? null : { name: moves.most.name, gained: moves.most.before - moves.most.after },
            );
  // Each step of a slider would be a step back otherwise.
  const change = (method: Method): void => store.set({ method }, 'replace');
  const error = mine.error ?? reference.error;
  const isDrawn = moves !== null && moves.rows.length > 0 && !isSame;
  const choose = (id: string, isAdded: boolean): void => {
    const code = parseRegionCode(id);
    if (code !== null) select(code, isAdded);
  };
  const table: FigureTable = {
    columns: [
      { id: 'region', label: messages.table.region, isNumeric: false },
      { id: 'before', label: messages.method.before, isNumeric: true },
      { id: 'after', label: messages.method.after, isNumeric: true },
      { id: 'moved', label: messages.method.moved, isNumeric: true },
    ],
    rows: (moves?.rows ?? []).map(({ id, name, before: was, after: is }) => ({
      id,
      isSelected: view.selected.includes(id),
      cells: [
        name,
        { value: was, text: format.number(was) },
        { value: is, text: format.number(is) },
        { value: was - is, text: format.signed(was - is) },
      ],
    })),
    onSelect: choose,
  };
  const onCsv =
    board === null || reference.data === undefined || isLate
      ? null
      : async (): Promise<string> => {
          const evidence = await engine.ask('evidence', { question: evidenceQuestion(view), over: view.evidence });
          const shown = { before: reference.data, now: board, evidence, catalogue, names, messages };
          return (await import('./export-method.ts')).saveMethod(shown, given);
        };
  return (
    <PageFrame
      store={store}
      view={given}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={board}
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv }}
      announcement={isLate ? '' : finding}
      className="method"
    >
      <section className="method-choices" aria-labelledby="method-choose">
        <h2 id="method-choose">{messages.method.choose}</h2>
        <MethodForm method={view.method} onChange={change} />
        <WeightSliders
          method={view.method}
          theme={view.theme}
          hasDated={view.hasDated}
          hasCarried={view.hasCarried}
          catalogue={catalogue}
          board={board}
          onChange={change}
        />
        <p className="small quiet">{messages.method.lines}</p>
      </section>
      <div className={`method-effect${isLate ? ' is-late' : ''}`}>
        <Select
          label={messages.method.against}
          value={view.against}
          options={PRESETS.map((value) => ({ value, label: messages.presets[value] }))}
          onChange={(text) => store.set({ against: PRESETS.find((known) => known === text) ?? view.against })}
        />
        <Compared store={store} view={given} names={names} />
        <FigureSection
          figure="method-moves"
          finding={finding !== '' ? finding : error === null ? messages.app.computing : faultTitle(error, messages)}
          subtitle={`${messages.method.effect}: ${subject.title}`}
          table={isDrawn ? table : null}
          source={board === null || !isDrawn ? null : creditOf({ result: board, catalogue, subject, messages })}
          notices={board === null || !isDrawn ? [] : noticesOf({ result: board, names, messages })}
          numbers={
            moves === null
              ? null
              : async () => (await import('./numbers.ts')).movesNumbers(moves, view.selected, format)
          }
        >
          {error === null ? null : (
            <LoadFault error={error} onRetry={() => void Promise.all([mine.refetch(), reference.refetch()])} />
          )}
          {moves === null || isDrawn ? null : <p>{isSame ? messages.method.sameHint : messages.method.noneHint}</p>}
          {!isDrawn || moves === null ? null : (
            // Wider than a phone, it scrolls inside its own box, which must be reachable by keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <section className="method-slopes" aria-label={messages.method.effect} tabIndex={0}>
              <RankSlopes
                rows={moves.rows}
                before={before}
                after={after}
                text={`${messages.method.slopes(before, after, moves.rows.length)} ${finding}.`}
                selected={view.selected}
              />
            </section>
          )}
        </FigureSection>
        {preset !== 'scoreboard-like' || european.data === undefined ? null : (
          <Groups
            board={european.data}
            names={names}
            title={subject.title}
            selected={view.selected}
            onSelect={choose}
            source={creditOf({ result: european.data, catalogue, subject, messages })}
            notices={noticesOf({ result: european.data, names, messages })}
          />
        )}
      </div>
      {slot !== null ? null : (
        <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
          <Evidence store={store} catalogue={catalogue} engine={engine} view={view} />
        </Suspense>
      )}
    </PageFrame>
  );
}
