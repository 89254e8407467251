import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** How a number is written: decimals, as a share in percent, with its sign, without thousands. */
export interface NumberStyle {
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly isSigned: boolean;
  readonly isGrouped: boolean;
}

/** A part of a message. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string; readonly style: NumberStyle }
  /** A day, given as ISO text. */
  | { readonly kind: 'day'; readonly name: string }
  /** The number of the plural it stands in. */
  | { readonly kind: 'count'; readonly name: string }
  | {
      readonly kind: 'plural';
      readonly name: string;
      readonly isOrdinal: boolean;
      readonly cases: readonly (readonly [rule: string, parts: readonly Part[]])[];
    }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly cases: readonly (readonly [key: string, parts: readonly Part[]])[];
    };

/** What a message is given: a text, a number, yes or no, or one of some words. */
export type ArgumentType = 'string' | 'number' | 'boolean' | readonly string[];

const PLAIN: NumberStyle = { decimals: 0, isPercent: false, isSigned: false, isGrouped: true };

function styleOf(name: string, skeleton: string): NumberStyle {
  let style = PLAIN;
  for (const stem of skeleton.split(/\s+/).filter((word) => word !== '')) {
    if (/^\.0+$/.test(stem)) style = { ...style, decimals: stem.length - 1 };
    else if (stem === 'percent') style = { ...style, isPercent: true };
    else if (stem === 'sign-always' || stem === 'sign-except-zero') style = { ...style, isSigned: true };
    else if (stem === 'group-off') style = { ...style, isGrouped: false };
    else
      throw new Error(
        `"${stem}" is no way to write the number {${name}}. There are .0 (decimals), percent, sign-except-zero and group-off, as in {${name}, number, ::.0}.`,
      );
  }
  return style;
}

/** Text between arguments. Nothing here is about braces or #, so that those in it are arguments which are not read. */
function plainText(text: string): string {
  if (text.includes('{'))
    throw new Error(
      "An apostrophe stands directly before a {, which takes it for text: write it twice, as in l''{name}.",
    );
  if (text.includes('}')) throw new Error('A } stands without its {.');
  if (text.includes('#')) throw new Error('A # stands outside of a plural, where it is no number.');
  return text;
}

function partOf(element: MessageFormatElement, plural: string | null): Part {
  switch (element.type) {
    case TYPE.literal:
      return { kind: 'text', text: plainText(element.value) };
    case TYPE.argument:
      return { kind: 'name', name: element.value };
    case TYPE.number: {
      const { value: name, style } = element;
      if (style === null || style === undefined) return { kind: 'number', name, style: PLAIN };
      if (typeof style === 'string') throw new Error(`The number {${name}} has a style without "::".`);
      const skeleton = style.tokens.map(({ stem, options }) => [stem, ...options].join('/')).join(' ');
      return { kind: 'number', name, style: styleOf(name, skeleton) };
    }
    case TYPE.pound:
      if (plural === null) throw new Error('A # stands outside of a plural.');
      return { kind: 'count', name: plural };
    case TYPE.plural:
      if (element.offset !== 0)
        throw new Error(`The plural of {${element.value}} has an offset, which is not read here.`);
      return {
        kind: 'plural',
        name: element.value,
        isOrdinal: element.pluralType === 'ordinal',
        cases: Object.entries(element.options).map(([rule, { value }]) => [rule, partsOf(value, element.value)]),
      };
    case TYPE.select:
      return {
        kind: 'select',
        name: element.value,
        cases: Object.entries(element.options).map(([key, { value }]) => [key, partsOf(value, plural)]),
      };
    case TYPE.date:
      return { kind: 'day', name: element.value };
    case TYPE.time:
    case TYPE.tag:
      throw new Error('Times and tags are not read here: give the text instead.');
  }
}

function partsOf(elements: readonly MessageFormatElement[], plural: string | null): readonly Part[] {
  return elements.map((element) => partOf(element, plural));
}

/** What is wrong with a message, by the name the parser has for it. */
const FAULTS: Readonly<Partial<Record<string, string>>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'A { is not closed by a }.',
  EMPTY_ARGUMENT: 'There is no name between { and }.',
  MALFORMED_ARGUMENT: 'A name between { and } has a space or another sign in it.',
  EXPECT_ARGUMENT_TYPE: 'There is nothing behind the comma of an argument.',
  INVALID_ARGUMENT_TYPE: 'An argument is neither number, date, plural, selectordinal nor select.',
  EXPECT_ARGUMENT_STYLE: 'There is nothing behind the last comma of an argument.',
  INVALID_NUMBER_SKELETON: 'What stands behind :: is no way to write a number.',
  EXPECT_NUMBER_SKELETON: 'There is nothing behind ::.',
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: 'An apostrophe inside of an argument is not closed.',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'A select or plural has no cases.',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'A case of a select has no name.',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'A case of a plural is neither =1 and the like nor one, few, many, other.',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'A case of a plural is neither =1 and the like nor one, few, many, other.',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'The text of a case of a select does not stand between { and }.',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'The text of a case of a plural does not stand between { and }.',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'A plural has the same case twice.',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'A select has the same case twice.',
  MISSING_OTHER_CLAUSE: 'A plural or select lacks the case "other".',
};

/** Reads a message in ICU MessageFormat. Throws a sentence for translators where it is none. */
export function parseMessage(text: string): readonly Part[] {
  let elements: readonly MessageFormatElement[];
  try {
    elements = parse(text, { ignoreTag: true, requiresOtherClause: true });
  } catch (error) {
    const name = error instanceof Error ? error.message : String(error);
    throw new Error(FAULTS[name] ?? `It cannot be read (${name}).`, { cause: error });
  }
  const parts = partsOf(elements, null);
  // Throws where an argument is used in two ways.
  argumentsOf(parts);
  return parts;
}

function typeOf(part: Exclude<Part, { kind: 'text' }>): ArgumentType {
  switch (part.kind) {
    case 'name':
    case 'day':
      return 'string';
    case 'number':
    case 'count':
    case 'plural':
      return 'number';
    case 'select': {
      const keys = part.cases.map(([key]) => key);
      return keys.some((key) => key === 'true' || key === 'false') ? 'boolean' : keys;
    }
  }
}

/** What an argument is, for translators. */
export function typeName(type: ArgumentType): string {
  switch (type) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or other';
    default:
      return `one of ${type.join(', ')}`;
  }
}

/** What a message has to be given, by name, in the order in which it is first used. */
export function argumentsOf(parts: readonly Part[]): ReadonlyMap<string, ArgumentType> {
  const found = new Map<string, ArgumentType>();
  const visit = (list: readonly Part[]): void => {
    for (const part of list) {
      if (part.kind === 'text') continue;
      const known = found.get(part.name);
      const type = typeOf(part);
      if (known === undefined || known === 'string') found.set(part.name, type);
      else if (type !== 'string' && String(known) !== String(type))
        throw new Error(`{${part.name}} is used as ${typeName(known)} and as ${typeName(type)}.`);
      if (part.kind === 'plural' || part.kind === 'select') for (const [, inner] of part.cases) visit(inner);
    }
  };
  visit(parts);
  return found;
}
