import { figureNamed } from '../../figures.ts';
import { dataPackageOf } from '../../../figure/export/data-package.ts';
import { jsonStatOf } from '../../../figure/export/json-stat.ts';
import { sheetOf } from '../../../figure/picture/sheet.ts';
import { svgOf } from '../../../figure/picture/svg.ts';
import type { Drawing } from '../../../figure/value/drawing.ts';
import type { ExportedFigure, ExportedTable } from '../../../figure/value/exported.ts';
import { makeFigure, type FigureSources } from '../../../figure/value/make.ts';
import type { FigureValue } from '../../../figure/value/value.ts';
import { isNumeric } from '../../../figure/value/written-number.ts';
import { filedTable } from '../../../figure/value/filed.ts';
import type { Speech } from '../../../language/speech/words.ts';
import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { drawingOf } from '../drawing/drawing-of.ts';
import { viewAddress } from '../../addresses/view-address.ts';
import type { StandardFigure } from './standard-figures.ts';

/** What a standard figure is called where addresses are listed. */
export interface PublishedFigure extends StandardFigure {
  readonly finding: string;
  readonly subtitle: string;
  readonly licence: string;
  readonly table: ExportedTable | null;
  readonly drawing: Drawing | null;
  readonly files: readonly AddressedFile[];
}

function exportedOf(
  { finding, subtitle, table, chart, notices, credit }: FigureValue,
  { view }: StandardFigure,
  { language, messages, format }: Speech,
  drawing: Drawing | null,
  taken: string,
): ExportedFigure {
  return {
    title: finding,
    subtitle,
    table: table.rows.length === 0 ? null : filedTable(table, format, messages.table.code),
    chart,
    drawing,
    legend: [],
    credit,
    notices,
    working: [],
    link: viewAddress(view, 3),
    language,
    taken,
  };
}

/** A standard figure with its files; null where it has nothing to show. `taken` is the day that stands on it. */
export async function madeFigure(
  standard: StandardFigure,
  sources: FigureSources,
  speech: Speech,
  taken: string,
): Promise<PublishedFigure | null> {
  const { figure, of, view } = standard;
  const value = await makeFigure(await figureNamed(figure), view, sources, speech);
  if (value.kind === 'absence') return null;
  const drawing = drawingOf(figure, value, speech);
  const exported = exportedOf(value, standard, speech, drawing, taken);
  const { table } = exported;
  const place = placeOf.figure(figure, of);
  const files: AddressedFile[] = [];
  if (table !== null) {
    files.push({ path: `${place}.csv`, content: dataPackageOf({ ...exported, table }).csv });
    if (table.columns.some(isNumeric))
      files.push({ path: `${place}.json`, content: `${JSON.stringify(jsonStatOf({ ...exported, table }))}\n` });
  }
  if (drawing !== null) files.push({ path: `${place}.svg`, content: `${svgOf(exported, sheetOf(exported))}\n` });
  return {
    ...standard,
    finding: value.finding,
    subtitle: value.subtitle,
    licence: value.credit?.licence ?? '',
    table,
    drawing,
    files,
  };
}
