import type { ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { Slider } from '../../design/controls/Slider.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import type { Names } from '../../language/names.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  AGGREGATIONS,
  FIRST_PUBLISHED_YEAR,
  IMPUTATIONS,
  NORMALISATIONS,
  PRESETS,
  PRESET_METHODS,
  WEIGHTINGS,
  isPossible,
  presetOf,
  type Board,
  type Method,
  type RegionCode,
} from '../../model/index.ts';
import { coverageExample } from './content/coverage-example.ts';

/** Every choice of a method but its weights one by one. */
export function MethodForm({
  method,
  board,
  chosen,
  names,
  onChange,
}: {
  readonly method: Method;
  /** What the method makes of the figures; null until it is there. */
  readonly board: Board | null;
  readonly chosen: readonly RegionCode[];
  readonly names: Names;
  readonly onChange: (method: Method) => void;
}): ReactNode {
  const { messages, format } = useMessages('method');
  const words = messages.method;
  const preset = presetOf(method);
  const choose = <Value extends string>(
    values: readonly Value[],
    text: string,
    change: (value: Value) => Method,
  ): void => {
    const value = values.find((known) => known === text);
    if (value === undefined) return;
    const next = change(value);
    // A mean that does not go with the scale gives way to the one that always does.
    onChange(isPossible(next) ? next : { ...next, aggregation: 'arithmetic' });
  };
  const coverageText = (made: Board): string => {
    const { coverage } = made.question.method;
    const example = coverageExample(made, coverage, chosen);
    return words.coverageMeans({
      asked: format.percent(coverage),
      kind: example === null ? 'other' : example.hasScore ? 'with' : 'without',
      name: example === null ? '' : names.region(example.region),
      share: example === null ? '' : format.percent(example.share),
      theme: example === null ? '' : messages.themes[example.theme].label,
    });
  };
  return (
    <div className="method-form">
      <SegmentedControl
        label={words.preset}
        value={preset ?? ''}
        options={PRESETS.map((value) => ({ value, label: messages.presets[value] }))}
        onChange={(text) => choose(PRESETS, text, (value) => PRESET_METHODS[value])}
      />
      {preset === null ? null : <p className="small quiet">{words.presets[preset]}</p>}
      <SegmentedControl
        label={words.normalisation}
        value={method.normalisation}
        options={NORMALISATIONS.map((value) => ({ value, label: words.normalisations[value].name }))}
        onChange={(text) => choose(NORMALISATIONS, text, (normalisation) => ({ ...method, normalisation }))}
      />
      <p className="small quiet">{words.normalisations[method.normalisation].description}</p>
      <SegmentedControl
        label={words.aggregation}
        value={method.aggregation}
        options={AGGREGATIONS.filter((aggregation) => isPossible({ ...method, aggregation })).map((value) => ({
          value,
          label: words.aggregations[value].name,
        }))}
        onChange={(text) => choose(AGGREGATIONS, text, (aggregation) => ({ ...method, aggregation }))}
      />
      <p className="small quiet">
        {method.normalisation === 'min-max' ? words.aggregations[method.aggregation].description : words.onlyWith}
      </p>
      <Select
        label={words.weighting}
        value={method.weighting}
        options={WEIGHTINGS.map((value) => ({ value, label: words.weightings[value].name }))}
        onChange={(text) => choose(WEIGHTINGS, text, (weighting) => ({ ...method, weighting, weights: {} }))}
      />
      <p className="small quiet">{words.weightings[method.weighting].description}</p>
      <Select
        label={words.imputation}
        value={method.imputation}
        options={IMPUTATIONS.map((value) => ({ value, label: words.imputations[value].name }))}
        onChange={(text) => choose(IMPUTATIONS, text, (imputation) => ({ ...method, imputation }))}
      />
      <p className="small quiet">
        {method.imputation === 'nearest-year'
          ? words.imputations['nearest-year'].description({ from: FIRST_PUBLISHED_YEAR })
          : words.imputations[method.imputation].description}
      </p>
      <Toggle
        label={words.treatment}
        isOn={method.hasTreatment}
        onChange={(hasTreatment) => onChange({ ...method, hasTreatment })}
      />
      <Slider
        label={words.coverage}
        value={method.coverage}
        min={0}
        max={1}
        step={0.05}
        text={format.percent(method.coverage)}
        onChange={(coverage) => onChange({ ...method, coverage: Math.round(coverage * 100) / 100 })}
      />
      {board === null ? null : <p className="small quiet">{coverageText(board)}</p>}
    </div>
  );
}
