import { fetchWords, type Speech } from '../../language/speech/words.ts';
import type { View } from '../../model/index.ts';
import type { ExportedFigure } from '../value/exported.ts';
import type { FigureValue } from '../value/value.ts';
import { filedTable } from '../value/filed.ts';
import { today } from '../words/day.ts';
import { linkTo } from '../words/link.ts';
import { methodWords } from '../words/method-words.ts';

/** A figure as it leaves the atlas, without a picture: all of it comes from its value. */
export async function exportedOf(
  { finding, subtitle, table, chart, notices, shapeNotices = [], credit, numbers, definition }: FigureValue,
  view: View,
  { language, messages, format }: Speech,
): Promise<ExportedFigure> {
  await fetchWords(language, ['method', 'writtenNumbers']);
  return {
    title: finding,
    subtitle,
    table: table.rows.length === 0 ? null : filedTable(table, format, messages.table.code),
    chart,
    drawing: null,
    legend: [],
    credit,
    notices,
    working: [...(definition === undefined ? [] : [definition]), ...methodWords(view, messages, language)],
    ...(numbers === null ? {} : { numbers: await numbers() }),
    shapes: shapeNotices,
    chosen: [
      ...table.rows.flatMap(({ id, code, isMarked }) =>
        (isMarked ?? view.selected.some((region) => region === code)) ? [id] : [],
      ),
      ...table.columns.flatMap(({ id }) => (view.selected.some((region) => region === id) ? [id] : [])),
    ],
    link: linkTo(view),
    language,
    taken: today(),
  };
}
