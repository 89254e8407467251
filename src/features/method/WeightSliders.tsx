import type { ReactNode } from 'react';
import { Slider } from '../../design/controls/Slider.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { indicatorText } from '../../language/speech/words.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { THEMES, type Board, type Catalogue, type IndicatorId, type Method, type ThemeId } from '../../model/index.ts';

interface Props {
  readonly method: Method;
  readonly theme: ThemeId | 'all';
  /** Whether indicators of before 2014, and those of whole countries, count at all. */
  readonly hasDated: boolean;
  readonly hasCarried: boolean;
  readonly catalogue: Catalogue;
  /** What the method makes of the weights; null until it is there. */
  readonly board: Board | null;
  readonly onChange: (method: Method) => void;
}

const MOST = 3;
const STEP = 0.1;

/** A weight for every theme and indicator, with its share of the whole, and a switch to leave an indicator out. */
export function WeightSliders({ method, theme, hasDated, hasCarried, catalogue, board, onChange }: Props): ReactNode {
  const { messages, format } = useMessages('method');
  const { weights, leftOut } = method;
  const weightOf = (id: ThemeId | IndicatorId): number => (method.weighting === 'custom' ? (weights[id] ?? 1) : 1);
  const setWeight = (id: ThemeId | IndicatorId, weight: number): void =>
    onChange({
      ...method,
      weighting: 'custom',
      weights: { ...(method.weighting === 'custom' ? weights : {}), [id]: Math.round(weight * 10) / 10 },
    });
  const shareOf = (id: string): number => {
    if (board === null) return Number.NaN;
    const node = board.nodes.find((candidate) => candidate.id === id);
    if (node === undefined) return 0;
    return node.parent === null || node.parent === board.root ? node.weight : node.weight * shareOf(node.parent);
  };
  const text = (id: ThemeId | IndicatorId): string =>
    messages.method.times({ weight: format.number(weightOf(id), 1), share: format.percent(shareOf(id), 1) });
  return (
    <fieldset className="method-weights">
      <legend>{messages.method.weights}</legend>
      <p className="small quiet">{messages.method.weightsHint}</p>
      {THEMES.filter((known) => theme === 'all' || known === theme).map((known) => {
        const indicators = catalogue.indicators.filter(
          (indicator) =>
            indicator.theme === known &&
            indicator.isInIndex &&
            indicator.direction !== 'none' &&
            (hasDated || !indicator.isDated) &&
            (hasCarried || !indicator.isCarriedFromCountry),
        );
        return (
          <div key={known} className="method-theme">
            {theme === 'all' ? (
              <Slider
                label={messages.themes[known].label}
                value={weightOf(known)}
                min={0}
                max={MOST}
                step={STEP}
                text={text(known)}
                onChange={(weight) => setWeight(known, weight)}
              />
            ) : null}
            <details open={theme !== 'all'}>
              <summary>
                {messages.method.indicators({ theme: messages.themes[known].short, count: indicators.length })}
              </summary>
              {indicators.map((indicator) => {
                const { label } = indicatorText(messages, indicator);
                const isOut = leftOut.includes(indicator.id);
                return (
                  <div key={indicator.id} className="method-indicator">
                    <Toggle
                      label={messages.method.counts({ indicator: label })}
                      isOn={!isOut}
                      onChange={(isIn) =>
                        onChange({
                          ...method,
                          leftOut: isIn
                            ? leftOut.filter((id) => id !== indicator.id)
                            : [...leftOut, indicator.id].sort(),
                        })
                      }
                    />
                    {isOut ? null : (
                      <Slider
                        label={messages.method.weightOf({ node: label })}
                        value={weightOf(indicator.id)}
                        min={0}
                        max={MOST}
                        step={STEP}
                        text={text(indicator.id)}
                        onChange={(weight) => setWeight(indicator.id, weight)}
                      />
                    )}
                  </div>
                );
              })}
            </details>
          </div>
        );
      })}
      {method.weighting === 'custom' ? (
        <button
          type="button"
          className="plain-button"
          onClick={() => onChange({ ...method, weighting: 'within-themes', weights: {} })}
        >
          {messages.method.reset}
        </button>
      ) : null}
    </fieldset>
  );
}
