import { DatasetError } from '../errors.ts';

/** Raised when files are coded otherwise, or answers of a kind change their shape: a page computes what it finds of another form. */
const FORM = 1;

const TYPED = { Float64Array, Float32Array, Int32Array, Uint32Array, Int16Array, Uint16Array, Int8Array, Uint8Array };
type Typed = InstanceType<(typeof TYPED)[keyof typeof TYPED]>;

/** What begins with this mark stands for something that JSON has no word for; a text that begins so gets one mark more. */
const MARK = '~';
/** One mark alone is the commonest: NaN, which is a figure that is missing. */
const NUMBERS = new Map([
  [MARK, Number.NaN],
  ['~+', Number.POSITIVE_INFINITY],
  ['~-', Number.NEGATIVE_INFINITY],
  ['~-0', -0],
]);
/** What was asked, or the question in it, in the place of an answer that carries it; and the cells of a column before. */
const [ASKED, QUESTION, ABSENT, SAME] = ['~asked', '~question', '~absent', '~='];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const isTyped = (value: object): value is Typed => Object.values(TYPED).some((kind) => value instanceof kind);
const withMark = (text: string): string => (text.startsWith(MARK) ? MARK + text : text);
const questionIn = (asked: unknown): unknown => (isFields(asked) ? asked['question'] : undefined);

/** The names of cells that all of several rows have, in one order; null where they are not alike. */
function columnNames(rows: readonly unknown[]): readonly string[] | null {
  const [first] = rows;
  if (!isFields(first)) return null;
  const names = Object.keys(first);
  const all = JSON.stringify(names);
  return names.length > 0 && rows.every((row) => isFields(row) && JSON.stringify(Object.keys(row)) === all)
    ? names
    : null;
}

/** Whether it says one thing that is no list or record, more than twice. */
function isOne(cells: readonly unknown[]): boolean {
  return cells.length > 2 && cells.every((cell) => Object.is(cell, cells[0])) && !(cells[0] instanceof Object);
}

/**
 * Any answer of the engine as the text of a file: numbers, texts, records, lists, typed arrays, maps and sets. Rows of one
 * shape become columns, which take less room; a column that says one thing is one cell, and one that repeats another is
 * its name. `asked` is what was asked: where the answer carries it, whoever reads the file puts in what they asked.
 * `kept` gives what is kept of a figure. Throws TypeError for what no answer holds, such as a function.
 */
export function encodeAnswer(
  answer: unknown,
  asked: unknown,
  kept: (figure: number) => number = (figure) => figure,
): string {
  const question = questionIn(asked);
  const coded = (value: unknown): unknown => {
    switch (typeof value) {
      case 'string':
        return withMark(value);
      case 'number': {
        const figure = kept(value);
        return Object.is(figure, -0) || !Number.isFinite(figure)
          ? [...NUMBERS].find(([, known]) => Object.is(known, figure))?.[0]
          : figure;
      }
      case 'boolean':
        return value;
      case 'undefined':
        return ABSENT;
      case 'object':
        return value === null ? null : codedObject(value);
      default:
        throw new TypeError(`A ${typeof value} cannot be published.`);
    }
  };
  const codedFields = (fields: Fields): Fields => {
    const before = new Map<string, string>();
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const content = coded(value);
        if (!Array.isArray(value) || value.length < 2) return [withMark(name), content];
        const text = JSON.stringify(content);
        const same = before.get(text);
        if (same === undefined) before.set(text, withMark(name));
        return [withMark(name), same === undefined ? content : SAME + same];
      }),
    );
  };
  const codedObject = (value: object): unknown => {
    if (value === asked) return ASKED;
    if (value === question) return QUESTION;
    if (Array.isArray(value)) {
      const cells: readonly unknown[] = value;
      if (isOne(cells)) return { [MARK]: 'one', times: cells.length, cell: coded(cells[0]) };
      const names = columnNames(cells);
      if (names === null) return cells.map(coded);
      const rows = cells.filter(isFields);
      return {
        [MARK]: 'rows',
        ...codedFields(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]))),
      };
    }
    if (value instanceof Map)
      return { [MARK]: 'map', keys: coded([...value.keys()]), values: coded([...value.values()]) };
    if (value instanceof Set) return { [MARK]: 'set', values: coded([...value]) };
    if (isTyped(value)) return { [MARK]: value.constructor.name, values: coded(Array.from(value)) };
    if (isFields(value)) return codedFields(value);
    throw new TypeError(`A ${value.constructor.name} cannot be published.`);
  };
  return JSON.stringify({ form: FORM, answer: coded(answer) });
}

/** Undoes `encodeAnswer`, for the same question or another that has the same answer. Throws DatasetError `invalid`. */
export function decodeAnswer(data: unknown, path: string, asked: unknown): unknown {
  const fail = (what: string): never => {
    throw new DatasetError('invalid', path, `${path}: ${what}; build the data again`);
  };
  const decodedText = (text: string): unknown => {
    if (!text.startsWith(MARK)) return text;
    if (text.startsWith(MARK + MARK)) return text.slice(1);
    const number = NUMBERS.get(text);
    if (number !== undefined) return number;
    if (text === ASKED) return asked;
    if (text === QUESTION) return questionIn(asked);
    return text === ABSENT ? undefined : fail(`"${text}" stands for nothing`);
  };
  const decodedFields = (fields: Fields): Fields => {
    const known = new Map<string, unknown>();
    for (const [name, content] of Object.entries(fields)) {
      const same = typeof content === 'string' && content.startsWith(SAME) ? content.slice(SAME.length) : null;
      if (same !== null && !known.has(same)) fail(`${name}: there is no ${same} before it`);
      known.set(name, same === null ? decoded(content) : known.get(same));
    }
    return Object.fromEntries([...known].map(([name, value]) => [name.startsWith(MARK) ? name.slice(1) : name, value]));
  };
  const listOf = (content: unknown): readonly unknown[] => {
    const list = decoded(content);
    return Array.isArray(list) ? list : fail('no list where one belongs');
  };
  const rowsOf = (columns: Fields): readonly Fields[] => {
    const entries = Object.entries(columns).map(([name, cells]) => [name, Array.isArray(cells) ? cells : []] as const);
    const rows = entries[0]?.[1].length ?? 0;
    if (entries.some(([, cells]) => cells.length !== rows)) fail('columns of different lengths');
    return Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(entries.map(([name, cells]) => [name, cells[row]])),
    );
  };
  const decoded = (content: unknown): unknown => {
    if (typeof content === 'string') return decodedText(content);
    if (Array.isArray(content)) return content.map(decoded);
    if (!isFields(content)) return content;
    const { [MARK]: kind, ...fields } = content;
    switch (kind) {
      case undefined:
        return decodedFields(fields);
      case 'rows':
        return rowsOf(decodedFields(fields));
      case 'one':
        return Array<unknown>(Number(fields['times'])).fill(decoded(fields['cell']));
      case 'map': {
        const values = listOf(fields['values']);
        return new Map(listOf(fields['keys']).map((key, at) => [key, values[at]]));
      }
      case 'set':
        return new Set(listOf(fields['values']));
      default: {
        const [, make] =
          Object.entries(TYPED).find(([name]) => name === kind) ?? fail(`${String(kind)} is no kind of list`);
        return make.from(listOf(fields['values']).map(Number));
      }
    }
  };
  return isFields(data) && data['form'] === FORM
    ? decoded(data['answer'])
    : fail('not of the form that this page reads');
}
