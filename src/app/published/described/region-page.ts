import { DEFAULT_VIEW, type Region } from '../../../model/index.ts';
import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { addressFrom } from '../../addresses/address.ts';
import { viewAddress } from '../../addresses/view-address.ts';
import { howToCite, type Known } from './known.ts';
import { figureParagraph, markdownTable, newestBy, shownTable } from './markdown.ts';
import { besideName } from '../../../language/sentences/beside.ts';

const DEPTH = 2;

/** A region in Markdown: what is found of it, its scores and its newest figures, each with where it stands. */
export function regionPage({ code, name, nationalName, country }: Region, known: Known): AddressedFile {
  const { catalogue, figures, tables, speech } = known;
  const { format, messages } = speech;
  const own = figures.filter(({ figure, of }) => of === code && figure.startsWith('region-'));
  const of = (table: string) => (tables.get(table) ?? []).filter(({ region }) => region === code);
  const profile = own.find(({ figure }) => figure === 'region-profile');
  const reasonOf = (reason: string): string => {
    const words: Readonly<Record<string, string>> = messages.reasons;
    return words[reason] ?? reason;
  };
  const figuresOf = catalogue.indicators.map(({ id, label, unit, decimals, theme }) => {
    const row = newestBy(
      of(theme).filter(({ indicator }) => indicator === id),
      ({ indicator }) => indicator,
    ).get(id);
    const isKnown = row !== undefined && Number.isFinite(row.value);
    return [
      `[${label}](${addressFrom(DEPTH, `${placeOf.indicator(id)}.md`)})`,
      isKnown ? `${format.number(row.value, decimals)} ${unit}` : 'no figure',
      isKnown ? String(row.year) : '',
      row === undefined ? '' : isKnown ? row.status.replaceAll(' ', ', ') : reasonOf(row.reason),
    ];
  });
  const title = nationalName === name ? name : `${name} (${nationalName})`;
  return {
    path: `${placeOf.region(code)}.md`,
    content: `${[
      `# ${title}`,
      `${besideName({ name, code, country }, format, 'code-first')}. [Open in the atlas](${viewAddress({ ...DEFAULT_VIEW, page: 'region', selected: [code] }, DEPTH)}).`,
      ...own.map((figure) => figureParagraph(figure, (path) => addressFrom(DEPTH, path))),
      ...(profile?.table == null ? [] : ['## Scores', shownTable(profile.table, format.language)]),
      '## Newest figures',
      markdownTable(['Indicator', 'Figure', 'Year', 'Status'], figuresOf),
      howToCite(known, title),
    ].join('\n\n')}\n`,
  };
}
