import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { MostHeight } from '../../design/drawing/most-height.ts';
import { LanguageProvider } from '../../language/speech/speech.tsx';
import type { Speech } from '../../language/speech/words.ts';
import type { View } from '../../model/index.ts';
import { FigureSurroundingsContext, type FigureSurroundings } from '../surroundings/sources.ts';
import { Still } from '../surroundings/still.ts';
import type { Figure, FigureActs } from '../value/definition.ts';
import type { FigureValue } from '../value/value.ts';
import './stage.css';

/** What a figure is drawn with. */
export interface Surroundings {
  readonly figures: FigureSurroundings;
  readonly speech: Speech;
  readonly queries: QueryClient;
}

/** A figure that was made, to be drawn. */
export interface ToDraw {
  readonly figure: Figure;
  readonly value: FigureValue;
  readonly view: View;
}

/** Of a figure on which nobody acts: out of sight, or before an audience. */
export const NO_ACTS: FigureActs = { select: () => undefined, show: () => undefined };

/** So that the page can say how far it is, and answer a press, between two drawings. */
const pause = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** How a figure is drawn: how wide, and for a slide, which is low, at most how high; in pixels. */
interface Setting {
  readonly width: number;
  readonly mostHeight?: number;
}

/** A box of its own beside the page, out of sight, as wide as asked for. */
function boxOf({ width, mostHeight }: Setting): { readonly stage: HTMLElement; readonly body: HTMLElement } {
  const stage = document.createElement('div');
  stage.className = 'figure-stage';
  stage.dataset['medium'] = mostHeight === undefined ? 'picture' : 'picture deck';
  stage.inert = true;
  stage.ariaHidden = 'true';
  stage.style.width = `${String(width)}px`;
  if (mostHeight !== undefined) stage.style.setProperty('--most-height', `${String(mostHeight)}px`);
  const section = document.createElement('section');
  section.className = 'figure-section';
  const body = document.createElement('div');
  body.className = 'figure-body';
  section.append(body);
  stage.append(section);
  document.body.append(stage);
  return { stage, body };
}

/** Draws one figure out of sight, as asked for, and takes what is wanted off it. */
export async function onStage<Captured>(
  { figure: { Draw }, value, view }: ToDraw,
  { figures, speech, queries }: Surroundings,
  setting: Setting,
  take: (body: HTMLElement) => Captured | Promise<Captured>,
): Promise<Captured> {
  await pause();
  if (setting.mostHeight !== undefined) await figures.deckStyles?.();
  const { stage, body } = boxOf(setting);
  const root = createRoot(body);
  try {
    flushSync(() =>
      root.render(
        <QueryClientProvider client={queries}>
          <LanguageProvider language={speech.language}>
            <FigureSurroundingsContext value={figures}>
              <Still value>
                <MostHeight value={setting.mostHeight ?? Number.POSITIVE_INFINITY}>
                  <Draw shown={value.shown} view={view} acts={NO_ACTS} isStill />
                </MostHeight>
              </Still>
            </FigureSurroundingsContext>
          </LanguageProvider>
        </QueryClientProvider>,
      ),
    );
    // Charts have measured their box by now, and are drawn as wide as it is: no frame is waited for.
    return await take(body);
  } finally {
    root.unmount();
    stage.remove();
  }
}
