import { argumentsOf, type ArgumentType, type NumberStyle, type Part } from './parse.ts';

/** Words of an area, parsed: a message, a list of them, or more by name. */
export type Parsed =
  | { readonly kind: 'message'; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: readonly Parsed[] }
  | { readonly kind: 'group'; readonly entries: readonly (readonly [key: string, value: Parsed])[] };

const NOTE = '// Written by src/language/compile: change the JSON instead.\n';

const keyOf = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key));
/** A word such as `break` may be a property, but not stand alone. */
const read = (name: string): string => `a.${name}`;
const inTemplate = (text: string): string => text.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`);

function typeText(type: ArgumentType): string {
  return typeof type === 'string' ? type : type.map((key) => `'${key}'`).join(' | ');
}

/** The type of an area's words. */
function interfaceOf(parsed: Parsed): string {
  switch (parsed.kind) {
    case 'message': {
      const given = [...argumentsOf(parsed.parts)];
      if (given.length === 0) return 'string';
      return `(given: { ${given.map(([name, type]) => `readonly ${name}: ${typeText(type)}`).join('; ')} }) => string`;
    }
    case 'list':
      return `readonly [${parsed.items.map((item) => interfaceOf(item)).join(', ')}]`;
    case 'group':
      return `{ ${parsed.entries.map(([key, value]) => `readonly ${keyOf(key)}: ${interfaceOf(value)}`).join('; ')} }`;
  }
}

/** `writtenStories`, the words of `written-stories.json`. */
const nameOf = (area: string): string => area.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `Areas`, which names the words of every area as the first language has them. */
export function areasModule(areas: ReadonlyMap<string, Parsed>): string {
  const types = [...areas].map(([area, parsed]) => `  readonly ${nameOf(area)}: ${interfaceOf(parsed)};\n`).join('');
  return `${NOTE}
/** The words of every area. */
export interface Areas {
${types}}

export type Area = keyof Areas;

export const AREAS = [${[...areas.keys()].map((area) => `'${nameOf(area)}'`).join(', ')}] as const satisfies readonly Area[];
`;
}

/** How the words of some areas are fetched in every language. */
export function fetchersModule(areas: readonly string[], languages: readonly string[]): string {
  const loaders = languages
    .map(
      (tag) =>
        `  ${keyOf(tag)}: {\n${areas.map((area) => `    ${nameOf(area)}: () => import('./${tag}/${area}.ts'),\n`).join('')}  },\n`,
    )
    .join('');
  const names = areas.map((area) => `'${nameOf(area)}'`).join(' | ');
  return `${NOTE}import type { Language } from '../../model/index.ts';
import type { Areas } from './areas.ts';

/** Fetches the words of one area in one language. */
export const FETCHERS: {
  readonly [L in Language]: { readonly [A in ${names}]: () => Promise<{ readonly words: Areas[A] }> };
} = {
${loaders}};
`;
}

/** How the words of some areas are fetched in the language of the folder it lies in. */
export function listModule(areas: readonly string[]): string {
  const names = areas.map((area) => `'${nameOf(area)}'`).join(' | ');
  return `${NOTE}import type { Areas } from '../areas.ts';

/** Fetches the words of one area. */
export const FETCHERS: { readonly [A in ${names}]: () => Promise<{ readonly words: Areas[A] }> } = {
${areas.map((area) => `  ${nameOf(area)}: () => import('./${area}.ts'),\n`).join('')}};
`;
}

/** How the list of each language is fetched: nobody needs that of another. */
export function listsModule(languages: readonly string[]): string {
  return `${NOTE}import type { Language } from '../../model/index.ts';
import type { Areas } from './areas.ts';

type List = { readonly FETCHERS: { readonly [A in keyof Areas]?: () => Promise<{ readonly words: Areas[A] }> } };

export const LISTS: { readonly [L in Language]: () => Promise<List> } = {
${languages.map((tag) => `  ${keyOf(tag)}: () => import('./${tag}/fetchers.ts'),\n`).join('')}};
`;
}

function numberText(name: string, style: NumberStyle): string {
  if (!style.isGrouped) return `String(${read(name)})`;
  const method = style.isPercent
    ? style.isSigned
      ? 'signedPercent'
      : 'percent'
    : style.isSigned
      ? 'signed'
      : 'number';
  return `f.${method}(${read(name)}${style.decimals === 0 ? '' : `, ${String(style.decimals)}`})`;
}

/** A chain of conditions, the last of which always holds. */
function chosen(cases: readonly (readonly [string, readonly Part[]])[], test: (key: string) => string): string {
  const last = cases.find(([key]) => key === 'other') ?? cases.at(-1);
  const tested = cases.filter((one) => one !== last);
  return [...tested.map(([key, parts]) => `${test(key)} ? ${textOf(parts)} : `), textOf(last?.[1] ?? [])].join('');
}

function expressionOf(part: Exclude<Part, { kind: 'text' }>): string {
  switch (part.kind) {
    case 'name':
      return read(part.name);
    case 'day':
      return `f.date(${read(part.name)})`;
    case 'number':
      return numberText(part.name, part.style);
    case 'count':
      return `f.number(${read(part.name)})`;
    case 'plural':
      return chosen(part.cases, (rule) =>
        rule.startsWith('=')
          ? `${read(part.name)} === ${rule.slice(1)}`
          : `f.${part.isOrdinal ? 'ordinalRule' : 'plural'}(${read(part.name)}) === '${rule}'`,
      );
    case 'select':
      return chosen(part.cases, (key) =>
        key === 'true' ? read(part.name) : key === 'false' ? `!${read(part.name)}` : `${read(part.name)} === '${key}'`,
      );
  }
}

function textOf(parts: readonly Part[]): string {
  return `\`${parts.map((part) => (part.kind === 'text' ? inTemplate(part.text) : `\${${expressionOf(part)}}`)).join('')}\``;
}

/** `original`: the same in the first language, which says whether it is given something. */
function valueOf(parsed: Parsed, original: Parsed | undefined): string {
  switch (parsed.kind) {
    case 'message': {
      const isGiven = original?.kind === 'message' && argumentsOf(original.parts).size > 0;
      const isPlain = parsed.parts.every(({ kind }) => kind === 'text');
      if (!isPlain) return `(a) => ${textOf(parsed.parts)}`;
      const text = JSON.stringify(parsed.parts.map((part) => (part.kind === 'text' ? part.text : '')).join(''));
      return isGiven ? `() => ${text}` : text;
    }
    case 'list': {
      const others = original?.kind === 'list' ? original.items : [];
      return `[${parsed.items.map((item, at) => valueOf(item, others[at])).join(', ')}]`;
    }
    case 'group': {
      const others = new Map(original?.kind === 'group' ? original.entries : []);
      const entries = parsed.entries.map(([key, value]) => `${keyOf(key)}: ${valueOf(value, others.get(key))},\n`);
      return `{\n${entries.join('')}}`;
    }
  }
}

/** The words of one area in one language: strings, and plain functions for those that are given something. */
export function wordsModule(tag: string, area: string, parsed: Parsed, original: Parsed): string {
  const value = valueOf(parsed, original);
  const formats = /\bf\./.test(value)
    ? `import { formatOf } from '../../format.ts';\n\nconst f = formatOf('${tag}');\n\n`
    : '\n';
  return `${NOTE}import type { Areas } from '../areas.ts';\n${formats}export const words: Areas['${nameOf(area)}'] = ${value};\n`;
}
