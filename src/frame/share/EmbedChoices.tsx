import type { ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Areas } from '../../language/speech/words.ts';
import { FIGURES, type FiguredPage } from '../../model/index.ts';
import { controlsOf } from '../controls/page-controls.ts';
import { EMBED_CONTROLS, type EmbedControl, type EmbedOptions } from '../../state/embed-options.ts';

interface Props {
  readonly options: EmbedOptions;
  readonly words: Areas['sharing']['builder'];
  readonly onChange: (part: Partial<EmbedOptions>) => void;
}

/** The pages whose figures are of all themes, or of none. */
const WITHOUT_THEMES: ReadonlySet<FiguredPage> = new Set<FiguredPage>(['region', 'industry']);

/** What readers of an embed can do. */
export function EmbedChoices({ options, words, onChange }: Props): ReactNode {
  const { messages } = useMessages();
  const { controls, isInteractive } = options;
  const { page } = FIGURES[options.figure];
  const labelOf = (control: EmbedControl): string =>
    control === 'industry' ? words.industry : messages.controls[control];
  const set = (control: EmbedControl, isOn: boolean): void =>
    onChange({ controls: EMBED_CONTROLS.filter((known) => (known === control ? isOn : controls.includes(known))) });
  // The classes stand among the options.
  const offered = controlsOf(options.figure).filter((control) => control !== 'classes' || controls.includes('options'));
  return (
    <>
      <SegmentedControl
        label={words.mode}
        value={isInteractive ? 'interactive' : 'static'}
        options={[
          { value: 'interactive', label: words.modes.interactive },
          { value: 'static', label: words.modes.static },
        ]}
        onChange={(value) => onChange({ isInteractive: value !== 'static' })}
      />
      {!isInteractive ? null : (
        <fieldset className="embed-controls">
          <legend>{words.controls}</legend>
          {offered.map((control) => (
            <Toggle
              key={control}
              label={labelOf(control)}
              isOn={controls.includes(control)}
              onChange={(isOn) => set(control, isOn)}
            />
          ))}
          {WITHOUT_THEMES.has(page) ? null : (
            <Toggle
              label={words.themes}
              isOn={!options.isThemeLocked}
              onChange={(isFree) => onChange({ isThemeLocked: !isFree })}
            />
          )}
          <Toggle
            label={words.selection}
            isOn={!options.isSelectionFixed}
            onChange={(isFree) => onChange({ isSelectionFixed: !isFree })}
          />
        </fieldset>
      )}
    </>
  );
}
