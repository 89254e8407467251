import { CATALOGUE_LANGUAGE, LANGUAGES } from '../../model/index.ts';
import { AREAS, fetchWords, speechOf } from '../../language/speech/words.ts';
import { dcatCatalogue } from './described/dcat.ts';
import { publishedPackage } from './described/data-package.ts';
import { changesFeed } from './described/feed.ts';
import { indicatorPage } from './described/indicator-page.ts';
import { TABLE_TEXTS, type Known } from './described/known.ts';
import { llmsText } from './described/llms.ts';
import { listingPage } from './described/listing.ts';
import { regionPage } from './described/region-page.ts';
import { madeFigure, type PublishedFigure } from './made/figure-files.ts';
import { previewFile } from './made/preview.ts';
import { publishedSources } from './made/sources.ts';
import { standardFigures } from './made/standard-figures.ts';
import { placeOf } from '../../datasets/addresses.ts';
import { type AddressedFile } from '../addresses/places.ts';
import { releaseFiles, releaseList } from './releases/release-files.ts';
import { readReleases } from './releases/releases.ts';
import { figureTables, tableFiles } from './described/table-files.ts';

/** A file of the built folder. Throws where there is none. */
type Read = (path: string) => Uint8Array;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** All files that are found by address, of the atlas as it was built; with fewer figures where a test asks for fewer. */
export async function* publishedFiles(
  read: Read,
  figuresOf: typeof standardFigures = standardFigures,
): AsyncGenerator<AddressedFile> {
  await Promise.all(LANGUAGES.map((language) => fetchWords(language, AREAS)));
  const speech = speechOf(CATALOGUE_LANGUAGE);
  const sources = await publishedSources(read);
  const { catalogue, engine } = sources;
  const texts = new Map(
    Object.keys(TABLE_TEXTS).map((name) => [
      `${name}.csv`,
      new TextDecoder().decode(read(`${placeOf.table(name)}.csv`)),
    ]),
  );
  const released = readReleases();
  const releases = releaseList(released, texts);
  const day = releases.current ?? catalogue.date;
  yield* releaseFiles(released, releases);

  const figures: PublishedFigure[] = [];
  for (const standard of figuresOf(catalogue)) {
    const made = await madeFigure(standard, sources, speech, day);
    if (made === null) continue;
    figures.push(made);
    yield* made.files;
  }
  const known: Known = {
    catalogue,
    notes: await engine.ask('notes', null),
    speech,
    figures,
    tables: figureTables(texts),
    releases,
    day,
  };
  yield* tableFiles(known, texts);
  for (const indicator of catalogue.indicators) yield indicatorPage(indicator, known);
  for (const region of catalogue.regions) if (region.isInSeeArea) yield regionPage(region, known);
  yield { path: 'data/datapackage.json', content: json(publishedPackage(known, texts)) };
  yield { path: 'data/catalogue.jsonld', content: json(dcatCatalogue(known)) };
  yield { path: 'data/changes.atom', content: changesFeed(releases, day) };
  yield llmsText(known);
  const [map] = standardFigures(catalogue);
  for (const language of LANGUAGES) {
    yield listingPage(language, known);
    const own = speechOf(language);
    yield previewFile(map === undefined ? null : await madeFigure(map, sources, own, day), own);
  }
}
