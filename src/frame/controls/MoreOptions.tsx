import { useEffect, useRef, useState, type ReactNode } from 'react';
import { divergingCount, type Classes } from '../../design/drawing/classes.ts';
import { Select } from '../../design/controls/Select.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  areLimits,
  CLASS_METHODS,
  PRESETS,
  PRESET_METHODS,
  presetOf,
  type Catalogue,
  type ClassChoice,
  type View,
} from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { GroupFilter } from './GroupFilter.tsx';
import { Preferences } from './Preferences.tsx';
import './more-options.css';

function ManualLimits({
  classes,
  onChange,
}: {
  readonly classes: ClassChoice;
  readonly onChange: (classes: ClassChoice) => void;
}): ReactNode {
  const { messages, format } = useMessages('options');
  const [text, setText] = useState(classes.breaks.map(format.decimal).join('; '));
  const breaks = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(format.parseDecimal);
  const isGood = areLimits(breaks);
  const take = (): void => {
    if (isGood) onChange({ ...classes, breaks });
  };
  return (
    <label className="field">
      <span>{messages.options.classLimits}</span>
      <input
        type="text"
        inputMode="decimal"
        value={text}
        aria-invalid={!isGood}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      {isGood ? null : <span role="alert">{messages.options.limitsInvalid}</span>}
    </label>
  );
}

/** The pages that tell of many regions, and can tell of some of them. */
const FILTERED = ['explore', 'gaps', 'change'] as const;

/** What an analyst changes and others leave: which regions are shown, classes, national figures, old figures. */
export function MoreOptions({
  store,
  view,
  catalogue,
  drawn,
  hasClasses,
  isAlone,
  onClose,
}: {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly drawn: Classes | null;
  readonly hasClasses: boolean;
  /** Whether no head of a page stands above, with language and appearance. */
  readonly isAlone: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { messages, format } = useMessages('options');
  const { classes } = view;
  const panel = useRef<HTMLDivElement>(null);
  // It stays open beside the map that its choices change, and goes by Escape.
  useEffect(() => {
    const fold = panel.current?.closest('details');
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      fold?.querySelector('summary')?.focus();
      onClose();
    };
    fold?.addEventListener('keydown', close);
    return () => fold?.removeEventListener('keydown', close);
  }, [onClose]);
  const hasFilter = FILTERED.some((page) => page === view.page);
  const isGap = view.shown === 'gap';
  // A gap is read in as many classes behind as ahead, so its choices are even.
  const counts = isGap ? [4, 6, 7] : [3, 4, 5, 6, 7];
  const count = isGap
    ? (counts.find((choice) => divergingCount(choice) === divergingCount(classes.count)) ?? classes.count)
    : classes.count;
  // Own limits begin as those on screen, to be moved from there: before there are any, they cannot be chosen.
  const offered = CLASS_METHODS.filter((method) => method !== 'manual' || drawn !== null || classes.method === method);
  const limits = (drawn?.limits ?? []).filter((limit) => !isGap || limit > 0);
  const setClasses = (next: ClassChoice): void => store.set({ classes: next });
  return (
    <div className="options" ref={panel}>
      {hasFilter ? <GroupFilter store={store} view={view} catalogue={catalogue} /> : null}
      {hasClasses ? (
        <>
          <Select
            label={messages.options.classMethod}
            value={classes.method}
            options={offered.map((method) => ({ value: method, label: messages.options.classMethods[method].name }))}
            onChange={(text) => {
              const method = CLASS_METHODS.find((known) => known === text) ?? classes.method;
              setClasses({ ...classes, method, breaks: method === 'manual' ? limits : [] });
            }}
          />
          {classes.method === 'manual' ? (
            <ManualLimits key={classes.method} classes={classes} onChange={setClasses} />
          ) : (
            <Select
              label={messages.options.classCount}
              value={String(count)}
              options={counts.map((choice) => ({
                value: String(choice),
                label: format.number(isGap ? divergingCount(choice) : choice),
              }))}
              onChange={(text) => setClasses({ ...classes, count: Number(text) })}
            />
          )}
          <Toggle
            label={messages.options.lockClasses}
            isOn={classes.isLocked}
            onChange={(isLocked) => setClasses({ ...classes, isLocked })}
          />
        </>
      ) : null}
      <Select
        label={messages.presets.label}
        value={presetOf(view.method) ?? ''}
        options={[
          ...(presetOf(view.method) === null ? [{ value: '', label: messages.presets.own }] : []),
          ...PRESETS.map((preset) => ({ value: preset, label: messages.presets[preset] })),
        ]}
        onChange={(text) => {
          const preset = PRESETS.find((known) => known === text);
          if (preset !== undefined) store.set({ method: PRESET_METHODS[preset] });
        }}
      />
      <Toggle
        label={messages.options.carried}
        isOn={view.hasCarried}
        onChange={(hasCarried) => store.set({ hasCarried })}
      />
      {/* No figure older than 2014 counts in the index: old links may still ask for them. */}
      {view.hasDated ? (
        <Toggle label={messages.options.dated} isOn={view.hasDated} onChange={(hasDated) => store.set({ hasDated })} />
      ) : null}
      <Toggle
        label={messages.controls.outlined}
        isOn={view.isOutlined}
        onChange={(isOutlined) => store.set({ isOutlined })}
      />
      {isAlone ? <Preferences store={store} view={view} /> : null}
    </div>
  );
}
