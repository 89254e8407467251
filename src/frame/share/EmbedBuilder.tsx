import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  APPEARANCES,
  FIGURES,
  FIGURE_IDS,
  LANGUAGES,
  isFigureId,
  isOnPage,
  type FigureId,
  type View,
} from '../../model/index.ts';
import { DEFAULT_EMBED, type Embed, type EmbedOptions } from '../../state/embed-options.ts';
import { copyText } from './copy-text.ts';
import { elementCode, frameCode } from './embed-code.ts';
import { EmbedChoices } from './EmbedChoices.tsx';
import { languageOptions } from '../../design/language-options.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import './embed-builder.css';

interface Props {
  readonly view: View;
  readonly onClose: () => void;
}

/** Until the preview has said how high the figure is. */
const USUAL_HEIGHT = 600;
const WIDTHS = ['phone', 'column', 'full'] as const;
const FORMS = ['frame', 'element'] as const;

/** The figures of the page, and of the part of it, that is on screen. */
function figuresOn(view: View): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => isOnPage(id, view));
}

/** Makes the code that shows a figure of the page in another page, with a preview that is the figure itself. */
export function EmbedBuilder({ view, onClose }: Props): ReactNode {
  const { messages } = useMessages('sharing');
  const words = messages.sharing;
  const { builder } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const figures = figuresOn(view);
  const [options, setOptions] = useState<EmbedOptions>({
    ...DEFAULT_EMBED,
    figure: figures[0] ?? DEFAULT_EMBED.figure,
  });
  const [look, setLook] = useState<Pick<View, 'language' | 'appearance'>>({
    language: view.language,
    appearance: view.appearance,
  });
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('full');
  const [form, setForm] = useState<(typeof FORMS)[number]>('frame');
  const [isFitted, setIsFitted] = useState(true);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const [copied, setCopied] = useState<{ readonly code: string; readonly isDone: boolean } | null>(null);
  const change = (part: Partial<EmbedOptions>): void => setOptions({ ...options, ...part });

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const embed: Embed = { view: { ...view, ...look }, options };
  const atlas = new URL('.', location.origin + location.pathname).href;
  const given = { embed, atlas, title: `${builder.figures[options.figure]}. ${messages.app.title}` };
  const code = form === 'frame' ? frameCode(given, height, isFitted) : elementCode(given);
  const needed = FIGURES[options.figure].regions;
  const isPossible = view.selected.length >= needed;
  const copy = async (): Promise<void> => setCopied({ code, isDone: await copyText(code) });
  return (
    <dialog
      ref={dialog}
      className="embed-builder"
      aria-labelledby="embed-builder-title"
      onClose={() => {
        if (dialog.current?.open !== true) onClose();
      }}
    >
      <header className="embed-builder-head">
        <h2 id="embed-builder-title">{builder.title}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
        <p className="small quiet">{builder.hint}</p>
      </header>
      <div className="embed-builder-body">
        <div className="embed-builder-choices">
          <Select
            label={builder.figure}
            value={options.figure}
            options={figures.map((value) => ({ value, label: builder.figures[value] }))}
            onChange={(text) => {
              if (isFigureId(text)) change({ figure: text, controls: [] });
            }}
          />
          <EmbedChoices options={options} words={builder} onChange={change} />
          <Select
            label={builder.language}
            value={look.language}
            options={languageOptions(builder.languages.auto)}
            onChange={(text) => setLook({ ...look, language: LANGUAGES.find((known) => known === text) ?? 'auto' })}
          />
          <SegmentedControl
            label={builder.appearance}
            value={look.appearance}
            options={APPEARANCES.map((value) => ({ value, label: builder.appearances[value] }))}
            onChange={(text) => setLook({ ...look, appearance: APPEARANCES.find((known) => known === text) ?? 'auto' })}
          />
          <Toggle
            label={builder.transparent}
            isOn={options.isTransparent}
            onChange={(isTransparent) => change({ isTransparent })}
          />
          {options.isTransparent ? <p className="small quiet">{builder.transparentHint}</p> : null}
        </div>
        <div className="embed-builder-result">
          <SegmentedControl
            label={builder.width}
            value={width}
            options={WIDTHS.map((value) => ({ value, label: builder.widths[value] }))}
            onChange={(text) => setWidth(WIDTHS.find((known) => known === text) ?? 'full')}
          />
          {isPossible ? (
            <EmbedPreview
              embed={embed}
              atlas={atlas}
              title={`${builder.preview}: ${builder.figures[options.figure]}`}
              width={width}
              height={height}
              onHeight={setHeight}
            />
          ) : (
            <p role="status">{builder.needsRegions({ count: needed })}</p>
          )}
        </div>
        <div className="embed-builder-code">
          <SegmentedControl
            label={builder.form}
            value={form}
            options={FORMS.map((value) => ({ value, label: builder.forms[value] }))}
            onChange={(text) => setForm(FORMS.find((known) => known === text) ?? 'frame')}
          />
          {form === 'frame' ? <Toggle label={builder.fitted} isOn={isFitted} onChange={setIsFitted} /> : null}
          <p className="small quiet">{form === 'frame' ? builder.frameHint : builder.elementHint}</p>
          <textarea
            readOnly
            rows={6}
            spellCheck={false}
            value={code}
            aria-label={builder.code}
            onFocus={(event) => event.target.select()}
          />
          <button type="button" className="plain-button" onClick={() => void copy()}>
            {builder.copy}
          </button>
          <p className="small" role="status">
            {copied === null || copied.code !== code ? '' : copied.isDone ? builder.copied : words.copyFailed}
          </p>
        </div>
      </div>
    </dialog>
  );
}
