import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { addressFrom } from '../../addresses/address.ts';
import { howToCite, TABLE_TEXTS, type Known } from './known.ts';
import { fileLinks } from './markdown.ts';
import { besideName } from '../../../language/sentences/beside.ts';

/** `llms.txt`: what there is and where, for readers that are programs. */
export function llmsText(known: Known): AddressedFile {
  const { catalogue, figures, tables, speech } = known;
  const addressOf = (path: string): string => addressFrom(0, path);
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const scores = figures.filter(
    ({ of }) => of === 'overall' || tables.get('scores')?.some(({ indicator }) => indicator === of) === true,
  );
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  return {
    path: 'llms.txt',
    content: `${[
      '# South East Europe innovation atlas',
      `> Where the regions of South East Europe lag in innovation capacity, by theme, on open figures: ${String(area.length)} regions and areas, ${String(catalogue.indicators.length)} indicators, six themes. A gap is benchmark minus region: behind is positive. A missing figure is empty and has its reason; it is never zero.`,
      `All of it is computed by the default method, held against the EU average. ${howToCite(known, 'South East Europe innovation atlas')}`,
      '## Descriptions',
      list([
        `[Data Package](${addressOf('data/datapackage.json')})`,
        `[DCAT-AP catalogue](${addressOf('data/catalogue.jsonld')})`,
        `[Feed of changes](${addressOf('data/changes.atom')})`,
        `[Releases](${addressOf('data/releases/index.json')})`,
      ]),
      '## Tables',
      list(
        Object.entries(TABLE_TEXTS).map(([name, { title, description }]) => {
          const place = placeOf.table(name);
          return `${title}: ${description} ${fileLinks([`${place}.csv`, ...(tables.has(name) ? [`${place}.json`] : [])], addressOf)}`;
        }),
      ),
      '## Figures of the scores',
      list(
        scores.map(
          ({ finding, subtitle, files }) =>
            `${finding} ${subtitle}: ${fileLinks(
              files.map(({ path }) => path),
              addressOf,
            )}`,
        ),
      ),
      '## Indicators',
      list(
        catalogue.indicators.map(
          ({ id, label, definition }) => `[${label}](${addressOf(`${placeOf.indicator(id)}.md`)}): ${definition}`,
        ),
      ),
      '## Regions',
      list(
        area.map(
          ({ code, name, country }) =>
            `[${name}](${addressOf(`${placeOf.region(code)}.md`)}): ${besideName({ name, code, country }, speech.format, 'code-first')}`,
        ),
      ),
    ].join('\n\n')}\n`,
  };
}
