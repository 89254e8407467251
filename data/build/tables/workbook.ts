import { strFromU8, unzipSync } from 'fflate';

/** A cell as it is stored: dates are numbers, and a formula is its last result. Null where it is empty. */
export type WorkbookCell = string | number | boolean | null;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (ENTITIES[name ?? ''] ?? whole),
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The attributes of a tag, by name. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, name = '', one, other]) => [
      name,
      unescaped(one ?? other ?? ''),
    ]),
  );
}

/** The text of all runs in a part, without how it is spoken (`rPh`). */
function textOf(part: string): string {
  const spoken = part.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return Array.from(spoken.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g), ([, text = '']) => unescaped(text)).join('');
}

/** Position of a column, `A` = 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellOf(type: string | undefined, inside: string, strings: readonly string[]): WorkbookCell {
  if (type === 'inlineStr') return textOf(inside);
  const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(inside)?.[1];
  if (value === undefined) return null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'b':
      return value === '1';
    case 'str':
    case 'e':
    case 'd':
      return unescaped(value);
    default:
      return Number(value);
  }
}

/**
 * The rows of one sheet of an Office Open XML workbook (`.xlsx`), empty rows and cells among them.
 *
 * @param bytes of the file; `path` is named in errors.
 * @throws Error for a file that is no workbook, or has no such sheet.
 */
export function sheetRows(bytes: Uint8Array, sheet: string, path: string): WorkbookCell[][] {
  const files = unzipSync(bytes, {
    filter: ({ name }) => name === 'xl/sharedStrings.xml' || /^xl\/(?:workbook\.xml|_rels\/|worksheets\/)/.test(name),
  });
  const part = (name: string): string => {
    const found = files[name];
    if (found === undefined) throw new Error(`${path}: holds no ${name}; give an Office Open XML workbook`);
    return strFromU8(found);
  };
  const tags = (text: string, name: string): Readonly<Record<string, string>>[] =>
    Array.from(text.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g')), ([tag]) => attributesOf(tag));
  const id = tags(part('xl/workbook.xml'), 'sheet').find(({ name }) => name === sheet)?.['r:id'];
  if (id === undefined) throw new Error(`${path}: sheet "${sheet}" not found`);
  const target = tags(part('xl/_rels/workbook.xml.rels'), 'Relationship').find(({ Id }) => Id === id)?.['Target'] ?? '';
  const strings =
    files['xl/sharedStrings.xml'] === undefined
      ? []
      : Array.from(part('xl/sharedStrings.xml').matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g), ([, text = '']) =>
          textOf(text),
        );
  const rows: WorkbookCell[][] = [];
  const text = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  for (const [, tag = '', inside = ''] of text.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    // Rows and cells may leave out where they are: then they come right after the one before.
    const at = Number(attributesOf(tag)['r'] ?? rows.length + 1) - 1;
    while (rows.length <= at) rows.push([]);
    const row = rows[at] ?? [];
    for (const [, cell = '', content = ''] of inside.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const { r: reference, t: type } = attributesOf(cell);
      const column = reference === undefined ? row.length : columnOf(reference);
      while (row.length <= column) row.push(null);
      row[column] = cellOf(type, content, strings);
    }
  }
  return rows;
}
