import { withBothSigns } from '../../figure/export/both-signs.ts';
import { csvNumber as number, csvText, saveCsvText } from '../../figure/export/csv.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { groupNotes } from '../../figure/export/group-notes.ts';
import { licenceOf, noticesOf, sourceOf } from '../../figure/words/exported.ts';
import { linkTo } from '../../figure/words/link.ts';
import { nodeName } from '../../figure/words/node-name.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { scaleOf, sharedUnder, statusesOf, type Board, type RankRanges, type View } from '../../model/index.ts';
import { markOn, type Words } from './content/rows.ts';

/** All that the file of gaps is made of. */
interface GapsExport {
  readonly board: Board;
  /** Null until they are computed. */
  readonly ranges: RankRanges | null;
  readonly words: Words;
  readonly benchmarkName: string;
  readonly view: View;
  readonly link: string;
}

const HEAD = [
  'region',
  'name',
  'node',
  'parent',
  'label',
  'definition',
  'direction',
  'weight',
  'score',
  'benchmark',
  'benchmark_name',
  'gap',
  'contribution',
  'unit',
  'rank',
  'rank_low',
  'rank_high',
  'parts',
  'parts_of',
  'mean_year',
  'first_year',
  'last_year',
  'figures_shared',
  'figures_of',
  'status',
  'origin',
  'missing_because',
  'notices',
  'source',
  'licence',
  'data_version',
  'link',
] as const;

/** Every score, gap and contribution of the page as CSV, one row a region and node, with what was done to them and their sources. */
export function gapsCsv({ board, ranges, words, benchmarkName, view, link }: GapsExport, form?: CsvForm): string {
  const { catalogue, names, messages, format } = words;
  const groups = groupNotes(board.groupsUsed, view, format, names);
  const nodes = board.nodes.map((node) => {
    const indicator = board.leaves.some((leaf) => leaf.indicator === node.id)
      ? (catalogue.indicators.find(({ id }) => id === node.id)?.id ?? null)
      : null;
    const subject = subjectOf(
      catalogue,
      { theme: node.theme ?? 'all', indicator, method: board.question.method },
      messages,
    );
    const shown = {
      result: { leaves: board.leaves.filter(({ theme }) => node.theme === null || theme === node.theme) },
      catalogue,
      subject,
      messages,
    };
    return {
      ...node,
      label: nodeName(node.id, words),
      definition: subject.definition,
      direction: subject.indicator?.direction ?? 'higher',
      source: sourceOf(shown, 'tables'),
      licence: licenceOf(shown),
    };
  });
  const rows = board.regions.flatMap((code, row) =>
    nodes.map(({ id, parent, weight, label, definition, direction, source, licence }) => {
      const column = board.columns[id];
      const isRoot = id === board.root;
      const isLeaf = board.leaves.some(({ indicator }) => indicator === id);
      const found = markOn(board, id, row);
      const { shared, sharedOf } = sharedUnder(board, id, row);
      return [
        code,
        names.region(code),
        id,
        parent ?? '',
        label,
        definition,
        direction,
        number(weight),
        number(column?.score[row]),
        number(column?.benchmark[row]),
        benchmarkName,
        number(column?.gap[row]),
        number(column?.contribution[row]),
        messages.scales[scaleOf(board.question.method)],
        ...(isRoot
          ? [
              number(board.rank[row]),
              number(ranges?.low[row]),
              number(ranges?.high[row]),
              number(board.parts[row]),
              number(board.partsOf),
              number(board.meanYear[row]),
              number(board.yearFrom[row]),
              number(board.yearTo[row]),
            ]
          : ['', '', '', '', '', '', '', '']),
        number(shared),
        number(sharedOf),
        isLeaf
          ? found === null
            ? Number.isFinite(column?.score[row])
              ? 'measured'
              : ''
            : statusesOf(found.status).join(' ')
          : '',
        found?.origin ?? '',
        isRoot ? (board.reason[row] ?? '') : '',
        isRoot ? [...groups, ...noticesOf({ result: board, names, messages }, code)].join(' ') : '',
        source,
        licence,
        catalogue.version,
        link,
      ];
    }),
  );
  const signed = withBothSigns(HEAD, rows);
  return csvText(signed.head, signed.rows, form);
}

export function saveGaps(given: Omit<GapsExport, 'link' | 'view'>, view: View, form: CsvForm): string {
  return saveCsvText(
    gapsCsv({ ...given, view, link: linkTo(view) }, form),
    `atlas-gaps-${given.board.question.theme}`,
    form,
  );
}
