import { escaped } from '../value/drawing.ts';
import { zipped } from './zip.ts';

/** A text, a number shown with so many decimals (null: as it is, such as a year), as it is or of a hundred, or nothing. */
export type SheetCell =
  | string
  | null
  | { readonly value: number; readonly decimals: number | null; readonly isPercent?: boolean }
  | { readonly link: string };

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** The first is the head, in bold, and stays in sight. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** In letters; the last holds for all columns after it. */
  readonly widths: readonly number[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** What a spreadsheet takes of decimals; a figure keeps all of its own. */
const MOST_DECIMALS = 6;
/** Of the cell formats below: text, head, link, then numbers by their decimals, then shares by theirs. */
const [TEXT, HEADING, LINK, NUMBER, PERCENT] = [0, 1, 2, 3, 3 + MOST_DECIMALS + 1];

/** `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  return `${index >= 26 ? columnName(Math.floor(index / 26) - 1) : ''}${String.fromCodePoint(65 + (index % 26))}`;
}

/** The texts of a workbook, each once, in the order they are met. Texts in the cells themselves are not shown by Numbers and Keynote. */
type Texts = Map<string, number>;

function placeIn(texts: Texts, text: string): number {
  const place = texts.get(text) ?? texts.size;
  texts.set(text, place);
  return place;
}

function textsMarkup(texts: Texts): string {
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${items.join('')}</sst>`;
}

function cellMarkup(cell: SheetCell, reference: string, isHead: boolean, texts: Texts): string {
  if (cell === null || cell === '') return '';
  const written = (text: string, style: number): string =>
    `<c r="${reference}" s="${style}" t="s"><v>${placeIn(texts, text)}</v></c>`;
  if (typeof cell === 'string') return written(cell, isHead ? HEADING : TEXT);
  if ('link' in cell) return written(cell.link, LINK);
  if (!Number.isFinite(cell.value)) return '';
  const first = cell.isPercent === true ? PERCENT : NUMBER;
  const style = cell.decimals === null ? TEXT : first + Math.max(0, Math.min(MOST_DECIMALS, cell.decimals));
  return `<c r="${reference}" s="${style}"><v>${cell.value}</v></c>`;
}

/** An address in a cell that a click opens; longer ones stay text, as spreadsheets allow no more. */
const isOpened = (cell: SheetCell): cell is { readonly link: string } =>
  typeof cell === 'object' && cell !== null && 'link' in cell && /^https?:/.test(cell.link) && cell.link.length < 2000;

function sheetMarkup(
  { rows, widths }: Sheet,
  texts: Texts,
): { readonly markup: string; readonly links: readonly string[] } {
  const links: { readonly reference: string; readonly address: string }[] = [];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const reference = `${columnName(column)}${index + 1}`;
      if (isOpened(cell)) links.push({ reference, address: cell.link });
      return cellMarkup(cell, reference, index === 0, texts);
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const columns = Array.from(
    { length: count },
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widths[index] ?? widths.at(-1) ?? 12}" customWidth="1"/>`,
  );
  return {
    links: links.map(({ address }) => address),
    markup:
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:${columnName(count - 1)}${Math.max(1, rows.length)}"/>` +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
      `${links.length === 0 ? '' : `<hyperlinks>${links.map(({ reference }, index) => `<hyperlink ref="${reference}" r:id="rId${index + 1}"/>`).join('')}</hyperlinks>`}</worksheet>`,
  };
}

function stylesMarkup(): string {
  const codes = ['#,##0', '0'].flatMap((whole) =>
    Array.from(
      { length: MOST_DECIMALS + 1 },
      (_, decimals) => `${whole}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${whole === '0' ? '%' : ''}`,
    ),
  );
  const formats = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const numbers = formats.map(
    (_, at) => `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const cells = [
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf>`,
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>`,
    `<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${wrapped}</xf>`,
    ...numbers,
  ];
  const font = (inside: string): string => `<font>${inside}<sz val="11"/>`;
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="3">${font('')}<name val="Calibri"/></font>${font('<b/>')}<name val="Calibri"/></font>${font('<u/>')}<color rgb="FF0B5D7A"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF7A8186"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`
  );
}

const relations = (
  given: readonly { readonly type: string; readonly target: string; readonly isOutside?: boolean }[],
): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${given
    .map(
      ({ type, target, isOutside }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${escaped(target)}"${isOutside === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** Sheets as an Office Open XML workbook (`.xlsx`). */
export function workbookOf(sheets: readonly Sheet[], day: string): Uint8Array<ArrayBuffer> {
  const texts: Texts = new Map();
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      `${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': stylesMarkup(),
  };
  sheets.forEach((sheet, index) => {
    const { markup, links } = sheetMarkup(sheet, texts);
    files[`xl/worksheets/sheet${index + 1}.xml`] = markup;
    if (links.length > 0)
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(
        links.map((target) => ({ type: 'hyperlink', target, isOutside: true })),
      );
  });
  files['xl/sharedStrings.xml'] = textsMarkup(texts);
  return zipped(files, day);
}
