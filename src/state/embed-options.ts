import { FIGURES, FIGURE_IDS, isFigureId, isOnPage, withGroupPart, type FigureId, type View } from '../model/index.ts';
import { withOldTable } from './links/old-table.ts';
import { parseView, serialiseView, type LinkProblem } from './links/view-url.ts';

/** What a reader of an embed may be given to choose by, beside the themes. The first seven are what the bar of a page offers. */
export const EMBED_CONTROLS = [
  'measure',
  'shown',
  'benchmark',
  'year',
  'play',
  'options',
  'classes',
  'industry',
] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

export interface EmbedOptions {
  readonly figure: FigureId;
  /** False: the figure stands as it is, and nothing of it answers. */
  readonly isInteractive: boolean;
  /** In the order of `EMBED_CONTROLS`; shown where the figure has a use for them. */
  readonly controls: readonly EmbedControl[];
  readonly isThemeLocked: boolean;
  readonly isSelectionFixed: boolean;
  /** Whether the ground of the page around it shows through. */
  readonly isTransparent: boolean;
}

/** A figure for another page: which, of what View, and what its reader may do. */
export interface Embed {
  readonly view: View;
  readonly options: EmbedOptions;
}

/** The version that addresses of embeds are written in, beside that of the View. */
const EMBED_VERSION = 1;
const VERSION = 'embed';
const NONE = 'none';

export const DEFAULT_EMBED: EmbedOptions = {
  figure: 'map',
  isInteractive: true,
  controls: [],
  isThemeLocked: true,
  isSelectionFixed: false,
  isTransparent: false,
};

/** An option with two values, the first of which stands for true. */
function either(name: string, whenTrue: string, whenFalse: string) {
  return {
    name,
    write: (value: boolean): string => (value ? whenTrue : whenFalse),
    parse: (text: string): boolean | null => (text === whenTrue ? true : text === whenFalse ? false : null),
  };
}

/** The names and values are for ever: a changed one is a migration. */
const FIGURE = 'figure';
const CONTROLS = 'controls';
const MODE = either('mode', 'interactive', 'static');
const THEMES = either('themes', 'locked', 'free');
const SELECTION = either('selection', 'fixed', 'free');
const GROUND = either('ground', 'transparent', 'page');
const OWN: ReadonlySet<string> = new Set([
  VERSION,
  FIGURE,
  CONTROLS,
  MODE.name,
  THEMES.name,
  SELECTION.name,
  GROUND.name,
]);

/** The figure that stands first on the page, and in the part, of a View. */
function firstFigure(view: View): FigureId {
  return FIGURE_IDS.find((id) => isOnPage(id, view)) ?? DEFAULT_EMBED.figure;
}

/** The View on whose page the figure stands; nothing is open over it. */
export function viewOfFigure(view: View, figure: FigureId): View {
  const place = FIGURES[figure];
  const isPart = place.page === 'industry' && place.part !== null;
  return {
    ...view,
    page: place.page,
    working: null,
    industry: isPart ? { ...view.industry, part: place.part } : view.industry,
    alike: place.page === 'groups' ? withGroupPart(view.alike, place.part) : view.alike,
    data: place.page === 'data' && place.part !== 'card' ? { ...view.data, part: place.part } : view.data,
  };
}

/**
 * What the address of an embed asks for. Never throws: what is missing takes its default, what is not understood takes
 * it too and is named in `problems`, and the rest of the address holds.
 */
export function parseEmbed(search: string): Embed & { readonly problems: readonly LinkProblem[] } {
  const given = new URLSearchParams(search);
  const ofView = new URLSearchParams([...given].filter(([name]) => !OWN.has(name)));
  // An address without the version of its View may be from before manufacturing of 2022, and keeps its table.
  const parsed = parseView((given.get(VERSION) === '1' && !ofView.has('v') ? withOldTable(ofView) : ofView).toString());
  const problems: LinkProblem[] = [...parsed.problems];
  const refuse = (option: string, value: string): void => void problems.push({ kind: 'unknown-value', option, value });

  const version = given.get(VERSION);
  if (version !== null && version !== String(EMBED_VERSION))
    problems.push({ kind: 'newer-version', option: VERSION, value: version });
  const figureText = given.get(FIGURE);
  if (figureText !== null && !isFigureId(figureText)) refuse(FIGURE, figureText);
  const figure = figureText !== null && isFigureId(figureText) ? figureText : firstFigure(parsed.view);

  const controlText = given.get(CONTROLS) ?? '';
  const wanted = controlText === '' || controlText === NONE ? [] : controlText.split('.');
  for (const name of new Set(wanted)) if (!EMBED_CONTROLS.some((known) => known === name)) refuse(CONTROLS, name);

  const take = (option: ReturnType<typeof either>, usual: boolean): boolean => {
    const text = given.get(option.name);
    if (text === null) return usual;
    const value = option.parse(text);
    if (value === null) refuse(option.name, text);
    return value ?? usual;
  };
  return {
    view: viewOfFigure(parsed.view, figure),
    options: {
      figure,
      isInteractive: take(MODE, DEFAULT_EMBED.isInteractive),
      controls: EMBED_CONTROLS.filter((control) => wanted.includes(control)),
      isThemeLocked: take(THEMES, DEFAULT_EMBED.isThemeLocked),
      isSelectionFixed: take(SELECTION, DEFAULT_EMBED.isSelectionFixed),
      isTransparent: take(GROUND, DEFAULT_EMBED.isTransparent),
    },
    problems,
  };
}

/** The query of an embed, without the question mark. All is spelled out, so that a changed default changes nobody's page. */
export function serialiseEmbed({ view, options }: Embed): string {
  const parameters = new URLSearchParams(serialiseView(viewOfFigure(view, options.figure), 'spell-out'));
  parameters.set(VERSION, String(EMBED_VERSION));
  parameters.set(FIGURE, options.figure);
  parameters.set(MODE.name, MODE.write(options.isInteractive));
  parameters.set(CONTROLS, options.controls.length === 0 ? NONE : options.controls.join('.'));
  parameters.set(THEMES.name, THEMES.write(options.isThemeLocked));
  parameters.set(SELECTION.name, SELECTION.write(options.isSelectionFixed));
  parameters.set(GROUND.name, GROUND.write(options.isTransparent));
  return parameters.toString();
}

/** What of an address could not be followed, in a sentence for the console of those who embed. */
export function embedProblemText({ kind, option, value }: LinkProblem): string {
  switch (kind) {
    case 'unknown-option':
    case 'damaged-link':
      return `The address has the option "${option}", which means nothing here.`;
    case 'newer-version':
      return `The address is of a newer version (${option}=${value}) than this atlas reads; what is understood of it holds.`;
    case 'too-many-regions':
      return `More than ${value} regions are selected; the first ${value} are kept.`;
    default:
      return `The option "${option}" has no value "${value}"; its default holds.`;
  }
}
