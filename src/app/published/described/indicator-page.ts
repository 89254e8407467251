import { DEFAULT_VIEW, type Indicator } from '../../../model/index.ts';
import { cardOf } from '../../../features/data/content/views.ts';
import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { addressFrom } from '../../addresses/address.ts';
import { viewAddress } from '../../addresses/view-address.ts';
import { howToCite, type Known } from './known.ts';
import { figureParagraph, fileLinks, markdownTable, newestBy } from './markdown.ts';

const DEPTH = 2;
const GOOD = { higher: 'higher is better', lower: 'lower is better', none: 'no end is agreed to be good' } as const;

/** An indicator in Markdown: what it is, where it comes from, its files, and the newest figure of each region. */
export function indicatorPage(indicator: Indicator, known: Known): AddressedFile {
  const { id, label, unit, definition, decimals, direction, theme, producer, sourceTable, licence } = indicator;
  const { catalogue, notes, figures, tables, speech } = known;
  const { format, messages } = speech;
  const place = placeOf.indicator(id);
  const addressOf = (path: string): string => addressFrom(DEPTH, path);
  const source = notes.sources.find(({ name }) => name === sourceTable)?.link;
  const citation = notes.notes.find((note) => note.indicator === id)?.citation ?? `${producer}, ${sourceTable}`;
  const newest = newestBy(
    (tables.get(theme) ?? []).filter((row) => row.indicator === id),
    ({ region }) => region,
  );
  const rows = [...newest.values()]
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((one, other) => (direction === 'lower' ? one.value - other.value : other.value - one.value));
  const nameOf = (code: string): string => catalogue.regions.find((region) => region.code === code)?.name ?? code;
  return {
    path: `${place}.md`,
    content: `${[
      `# ${label}`,
      `${definition} In ${unit}; ${GOOD[direction]}. ${theme === 'context' ? 'Context, in no score' : messages.themes[theme].label}. [Open in the atlas](${viewAddress({ ...DEFAULT_VIEW, ...cardOf(indicator, DEFAULT_VIEW) }, DEPTH)}).`,
      `Figures by region and year: ${fileLinks([`${place}.csv`, `${place}.json`], addressOf)}.`,
      `Source: ${source === undefined ? citation : `[${citation}](${source})`}. Licence: ${licence}.`,
      ...figures.filter(({ of }) => of === id).map((figure) => figureParagraph(figure, addressOf)),
      `## Newest figure of each region: ${String(rows.length)} of ${String(newest.size)} have one`,
      markdownTable(
        ['Region', 'Code', unit, 'Year', 'Status'],
        rows.map(({ region, value, year, status }) => [
          `[${nameOf(region)}](${addressOf(`${placeOf.region(region)}.md`)})`,
          region,
          format.number(value, decimals),
          String(year),
          status.replaceAll(' ', ', '),
        ]),
      ),
      howToCite(known, `${label}, ${unit}`),
    ].join('\n\n')}\n`,
  };
}
