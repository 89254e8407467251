import { THEMES, type Language, type ThemeId } from '../../../src/model/index.ts';
import { formatOf } from '../../../src/language/format.ts';
import type { Messages } from '../../../src/language/speech/words.ts';
import { all, hasClass, parseMarkup, textOf, type Part } from '../../walk/markup.ts';
import { speechIn } from '../../fixtures/words.ts';

export type Node = 'overall' | ThemeId;

export interface Row {
  readonly node: Node;
  readonly cells: readonly string[];
}

/** A page of a region as it is read: its sentences, and its tables cell by cell. */
export interface ReadPage {
  readonly language: Language;
  readonly sentences: Readonly<Record<'summary' | 'profile' | 'gaps' | 'past' | 'prospect' | 'levers', string>>;
  readonly scores: readonly Row[];
  readonly prospect: readonly Row[];
  /** The table of the lines: a row a year, a column a node and one for what it is held against. */
  readonly lines: { readonly nodes: readonly Node[]; readonly years: readonly (readonly string[])[] };
  /** Indicators by how far they trail, lead, and would have to change. */
  readonly trails: readonly (readonly string[])[];
  readonly leads: readonly (readonly string[])[];
  readonly levers: readonly (readonly string[])[];
}

/** How a language parts thousands and decimals. */
function signsOf(language: Language): Readonly<Record<'group' | 'decimal', string>> {
  const parts = new Intl.NumberFormat(formatOf(language).locale).formatToParts(12345.6);
  const sign = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

export function numberIn(text: string, language: Language): number {
  const { group, decimal } = signsOf(language);
  return Number(
    (group === '' ? text : text.replaceAll(group, ''))
      .replace(decimal, '.')
      .replace('\u2212', '-')
      .replace('+', '')
      .replace(/[^\d.-].*$/, ''),
  );
}

/** A gap in words as a number: behind is positive; NaN where it is none. */
export function gapIn(text: string, language: Language): number {
  const words = grammarOf(language).gap;
  if (text === words.level) return 0;
  const [, amount = '', side = ''] = /^(\S+) (\S+)$/.exec(text) ?? [];
  if (side !== words.behind && side !== words.ahead) return Number.NaN;
  return (side === words.behind ? 1 : -1) * numberIn(amount, language);
}

const rowsIn = (table: Part | undefined): readonly (readonly string[])[] =>
  (table === undefined
    ? []
    : all(table, ({ name }) => name === 'tr').map((row) =>
        all(row, ({ name }) => name === 'td' || name === 'th').map(textOf),
      )
  ).slice(1);

/** @throws Error for a page without the figures a region page has. */
export function readPage(markup: string, language: Language, messages: Messages): ReadPage {
  const page = parseMarkup(markup);
  const figure = (id: string): Part | undefined =>
    all(page, ({ attributes }) => attributes.get('data-figure') === id)[0];
  const heading = (id: string): string => {
    const found = figure(id);
    const [title] = found === undefined ? [] : all(found, ({ name }) => name === 'h2');
    return title === undefined ? '' : textOf(title);
  };
  const tables = (id: string): readonly Part[] => {
    const found = figure(id);
    return found === undefined ? [] : all(found, ({ name }) => name === 'table');
  };
  // Behind a name the years of its figures, and how much of them is of larger areas.
  const nodeOf = (text: string): Node | null => {
    const name = text.replace(/ \d{4}(?: \([^)]*\))?(?:; .*)?$/, '');
    return name === messages.controls.overallScore
      ? 'overall'
      : (THEMES.find((theme) => messages.themes[theme].label === name) ?? null);
  };
  const rowsOf = (table: Part | undefined): readonly Row[] =>
    rowsIn(table).flatMap(([name = '', ...cells]) => {
      const node = nodeOf(name);
      return node === null ? [] : [{ node, cells }];
    });
  const captioned = (caption: string): Part | undefined =>
    tables('region-gaps').find((table) =>
      all(table, ({ name }) => name === 'caption').some((found) => textOf(found) === caption),
    );
  const [summary] = all(page, (part) => hasClass(part, 'portrait-summary'));
  const past = tables('region-past').at(-1);
  const heads = past === undefined ? [] : all(past, ({ name }) => name === 'th').map(textOf);
  return {
    language,
    sentences: {
      summary: summary === undefined ? '' : textOf(summary),
      profile: heading('region-profile'),
      gaps: heading('region-gaps'),
      past: heading('region-past'),
      prospect: heading('region-prospect'),
      levers: heading('region-levers'),
    },
    scores: rowsOf(tables('region-profile')[0]),
    prospect: rowsOf(tables('region-prospect')[0]),
    lines: { nodes: heads.flatMap((head) => nodeOf(head.replace(/[▲▼↑↓]/g, '').trim()) ?? []), years: rowsIn(past) },
    trails: rowsIn(captioned(speechIn(language).messages.gaps.trails)),
    leads: rowsIn(captioned(speechIn(language).messages.gaps.leads)),
    levers: rowsIn(tables('region-levers')[0]),
  };
}

/** How each language says it, written down from what a reader reads and not taken from the messages. */
interface Grammar {
  /** A gap in a cell. */
  readonly gap: Readonly<Record<'behind' | 'ahead' | 'level', string>>;
  readonly rank: RegExp;
  /** The region that all are held against. */
  readonly itself: RegExp;
  readonly noGapToItself: RegExp;
  readonly isLevel: RegExp;
  /** The gap of the whole, in the summary: its side and its amount. */
  readonly whole: RegExp;
  readonly isBehind: RegExp;
  /** Themes on one side: the side, how many, which is the furthest and by how much. */
  readonly split: RegExp;
  readonly count: RegExp;
  readonly one: RegExp;
  readonly of: RegExp;
  readonly most: RegExp;
  readonly levelInAll: RegExp;
  readonly changed: RegExp;
  readonly isGain: RegExp;
  readonly ends: RegExp;
  readonly same: RegExp;
  readonly since: RegExp;
  /** What becomes of the whole. */
  readonly outcome: Readonly<Record<'closing' | 'open' | 'unclear' | 'ahead' | 'level' | 'noLine', RegExp>>;
  readonly neverSince: RegExp;
  readonly caughtUp: RegExp;
  readonly wasBehind: RegExp;
  /** What becomes of the themes behind: how many of all, or all of them. */
  readonly themes: Readonly<Record<'closing' | 'open' | 'unclear' | 'without', readonly [some: RegExp, all: RegExp]>>;
  readonly themesBehind: RegExp;
  readonly cells: Readonly<Record<'never' | 'caughtUp' | 'wasBehind' | 'open' | 'unclear', RegExp>>;
  readonly lever: RegExp;
  readonly noLever: RegExp;
  readonly onTrack: RegExp;
  readonly allOnTrack: RegExp;
  readonly trailsMost: RegExp;
  readonly leadsMost: RegExp;
}

const GRAMMAR: Readonly<Partial<Record<Language, Grammar>>> = {
  en: {
    gap: { behind: 'behind', ahead: 'ahead', level: 'level' },
    rank: /, (?:among the \w+ third of (?<all>[\d,]+) regions \()?(?<rank>\d+)(?:st|nd|rd|th)(?: of (?<of>[\d,]+))?[,;]/,
    itself: /it is itself what the regions are held against/,
    noGapToItself: /has no gap to itself to close/,
    isLevel: /\bis level with\b/,
    whole: /\band (?<side>trails|leads) .+? by (?<amount>[\d.,]+) /,
    isBehind: /trails|behind/,
    split: /(behind|ahead) in ([^(]+) \(([\d.,]+) /g,
    count: /^(?:all )?(\d+)/,
    one: /^the only theme/,
    of: /^(?:all (\d+)|\d+ of (\d+)) themes/,
    most: /(?:^|, )(?:most in )?([^,]+)$/,
    levelInAll: /level in (?:all \d+ themes|the only theme)/,
    changed: /has (?:gained|lost) ([\d.,]+) /,
    isGain: /has gained/,
    ends: /: from (?:([\d.,]+) .*?(behind|ahead)|level) to (?:([\d.,]+) .*?(behind|ahead)|level)$/,
    same: /is (?:([\d.,]+) .*?(behind|ahead of)|level with) .+ in (\d{4}), as in (\d{4})$/,
    since: /since (\d{4}):/,
    outcome: {
      closing: /^At the pace seen, .+ would close its gap to .+ in ([^;]+)/,
      open: /^At the pace seen, .+ would not close its gap/,
      unclear: /^Whether .+ would close its gap .+ cannot be told/,
      ahead: /is ahead of .+ overall/,
      level: /is level with .+ overall/,
      noLine: /^Too little of the score|has no overall score to hold|^There is too little over time/,
    },
    neverSince: /never behind since (\d{4})/,
    caughtUp: /caught up in (\d{4})/,
    wasBehind: /behind in between, last in (\d{4})/,
    themes: {
      closing: [
        /(\d+) would catch up/,
        /(?:both|all \d+) themes behind would catch up|one theme behind would catch up/,
      ],
      open: [
        /(\d+) would not/,
        /(?:none|neither) of the \d+ themes behind would catch up|one theme behind would not catch up/,
      ],
      unclear: [/of (\d+) it cannot be told/, /of the (?:one theme|\d+ themes) behind it cannot be told/],
      without: [/(\d+) ha(?:s|ve) no line/, /(?:one theme|the \d+ themes) behind ha(?:s|ve) no line/],
    },
    themesBehind: /(one|both|neither of the 2|\d+) themes? behind/,
    cells: {
      never: /^never behind/,
      caughtUp: /^caught up in (\d{4})/,
      wasBehind: /^last behind in (\d{4})/,
      open: /^not at this pace/,
      unclear: /^cannot be told/,
    },
    lever: /change most in (.+): from ([\d.,\u2212]+)%?(?: \((.+?)\))? to ([\d.,\u2212]+)/,
    noLever: /trails on no indicator/,
    onTrack: /; on track$/,
    allOnTrack: / is on track in /,
    trailsMost: /trails (?:most )?in (?!none$)(.+?)(?: and leads in none)?$/,
    leadsMost: /leads (?:most )?in (?!none$)(.+?)(?: and trails .*)?$/,
  },
  it: {
    gap: { behind: 'indietro', ahead: 'avanti', level: 'pari' },
    rank: /, (?:nel\S* \S+(?: \S+)? delle (?<all>[\d.]+) regioni \()?(?<rank>\d+)ª(?: su (?<of>[\d.]+))?[,;]/,
    itself: /è la regione con cui le altre sono confrontate/,
    noGapToItself: /nessun divario da colmare rispetto a sé stessa/,
    isLevel: /nessun divario rispetto/,
    whole:
      /(?:ª su [\d.]+|temi di \d+|delle [\d.]+ regioni \([^)]*\)).*?, (?<amount>[\d.,]+) [^,\d]*?di (?<side>ritardo|vantaggio) rispetto/,
    isBehind: /ritardo/,
    split: /in (ritardo|vantaggio) (?:in |(?=nell'))([^(]+) \(([\d.,]+) /g,
    count: /^(?:tutti i )?(\d+)/,
    one: /^nell'unico tema/,
    of: /^(?:tutti i (\d+) temi|\d+ tem[ai] su (\d+))/,
    most: /(?:^|, )(?:soprattutto in )?([^,]+)$/,
    levelInAll: /nessuno scarto n/,
    changed: /: ([\d.,]+) .*?(?:recuperat|pers)[oi] dal/,
    isGain: /recuperat/,
    ends: /, da (?:([\d.,]+) .*?di (ritardo|vantaggio)|nessun divario) a (?:([\d.,]+) .*?di (ritardo|vantaggio)|nessun divario)$/,
    same: /: (?:([\d.,]+) .*?di (ritardo|vantaggio)|nessun divario) rispetto .+ nel (\d{4}), come nel (\d{4})$/,
    since: /dal (\d{4}) rispetto/,
    outcome: {
      closing: /al ritmo osservato il divario .+ si colmerebbe in ([^;]+)/,
      open: /al ritmo osservato il divario .+ non si colmerebbe/,
      unclear: /non si può dire se il divario/,
      ahead: /in vantaggio nel complesso/,
      level: /nessun divario complessivo/,
      noLine: /troppo pochi dati (?:del punteggio|nel tempo)|nessun punteggio complessivo da confrontare/,
    },
    neverSince: /mai in ritardo dal (\d{4})/,
    caughtUp: /ritardo colmato nel (\d{4})/,
    wasBehind: /in ritardo nel frattempo, l'ultima volta nel (\d{4})/,
    themes: {
      closing: [
        /(\d+) recuperereb/,
        /(?:entrambi i|tutti e \d+ i) temi in ritardo recuperereb|solo tema in ritardo recuperereb/,
      ],
      open: [
        /(\d+) non recuperereb/,
        /nessuno dei \d+ temi in ritardo recuperereb|solo tema in ritardo non recuperereb/,
      ],
      unclear: [/per (\d+) non si può dire/, /per (?:il solo tema|i \d+ temi) in ritardo non si può dire/],
      without: [/(\d+) non ha(?:nno)? una linea/, /(?:il solo tema|i \d+ temi) in ritardo non ha(?:nno)? una linea/],
    },
    themesBehind: /(solo|entrambi i|\d+(?: i)?) tem[ai] in ritardo/,
    cells: {
      never: /^mai in ritardo/,
      caughtUp: /^colmato nel (\d{4})/,
      wasBehind: /^in ritardo fino al (\d{4})/,
      open: /^non a questo ritmo/,
      unclear: /^non si può dire/,
    },
    lever: /cambiamento maggiore in (.+), da ([\d.,\u2212]+)%?(?: \((.+?)\))? a ([\d.,\u2212]+)/,
    noLever: /nessun indicatore in ritardo/,
    onTrack: /; sulla buona strada$/,
    allOnTrack: /sulla buona strada$/,
    trailsMost: /(?:il ritardo maggiore|un ritardo) (?:è )?in (.+?)(?:, nessun vantaggio)?$/,
    leadsMost: /(?:il vantaggio maggiore è|un vantaggio) in (.+?)(?:, (?:il ritardo|un ritardo|nessun ritardo).*)?$/,
  },
};

/** @throws Error for a language whose sentences nobody has written down yet. */
export function grammarOf(language: Language): Grammar {
  const grammar = GRAMMAR[language];
  if (grammar === undefined) throw new Error(`How ${language} says what a region is has not been written down.`);
  return grammar;
}
