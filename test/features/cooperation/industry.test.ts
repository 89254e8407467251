import { beforeAll, expect, it } from 'vitest';
import {
  DEFAULT_COOPERATION,
  DEFAULT_VIEW,
  FIGURES,
  parseSectorCode,
  type CooperationChoice,
  type FigureId,
  type SectorClusters,
  type View,
} from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

const LISTS = ['cooperation-peers', 'cooperation-teachers', 'cooperation-partners'] as const satisfies FigureId[];
const of = (choice: Partial<CooperationChoice>, own = 'ITI3', theme: View['theme'] = 'skills'): View => ({
  ...DEFAULT_VIEW,
  page: FIGURES['cooperation-peers'].page,
  theme,
  selected: [region(own)],
  cooperation: writeCooperation({ ...DEFAULT_COOPERATION, ...choice }),
});
const machinery = parseSectorCode('C28');

it.each(LISTS)('%s keeps only regions with a cluster in the industry chosen, with its numbers', async (id) => {
  const { value, answers } = await make<{ readonly clusters: SectorClusters }>(id, of({ industry: machinery }));
  expect(value.table.rows.length).toBeGreaterThan(0);
  for (const { id: code } of value.table.rows) {
    const shown = numberAt(value, code, 'industry-quotient').value;
    const texts = answers.clusters.regions.find((one) => one.region === code);
    expect(texts?.isCluster).toBe(true);
    expect(shown).toBe(texts?.quotient);
    expect(shown).toBeGreaterThanOrEqual(1.5);
    expect(numberAt(value, code, 'industry-persons').value).toBeGreaterThanOrEqual(250);
  }
  const said = value.notices.join(' ');
  expect(said).toContain('at least 1.5 against the EU27 and 250 persons, 2022');
  // Serbia's regions publish no figures by division: named, not dropped silently.
  expect(said).toMatch(/Without figures on it, and so not proposed: [^.]*Region Vojvodine/);
  const without = await make(id, of({}));
  expect(without.value.notices.join(' ')).not.toContain('EU27 and 250 persons');
  expect(without.value.table.columns.map((column) => column.id)).not.toContain('industry-quotient');
});

it('works together with country, border and programme', async () => {
  const country = await make(
    'cooperation-peers',
    of({ industry: machinery, country: 'AT' as CooperationChoice['country'] }),
  );
  expect(country.value.table.rows.map(({ id }) => id.slice(0, 2))).toEqual(country.value.table.rows.map(() => 'AT'));
  // All of Austria is known: nobody is named as not known.
  expect(country.value.notices.join(' ')).not.toContain('Without figures on it');
  const together = { industry: machinery, group: 'programme-central-europe', isBordering: true } as const;
  const partners = await make('cooperation-partners', of({ ...together, hasOwnCountry: true }, 'ITH3'));
  expect(partners.value.table.rows.map(({ id }) => id)).toContain('ITH5');
  expect(partners.value.table.rows.map(({ id }) => id)).not.toContain('HU21');
});

it('says why no region is left, and of whom it is not known', async () => {
  const tobacco = of({ industry: parseSectorCode('C12'), country: 'RS' as CooperationChoice['country'] });
  await expect(make('cooperation-partners', tobacco)).rejects.toThrow('absent');
});
