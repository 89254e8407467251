import { en, speechIn } from '../../fixtures/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCatalogue, decodeEntry } from '../../../src/datasets/catalogue.ts';
import { decodeGeometry } from '../../../src/datasets/geometry.ts';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { changeOf } from '../../../src/engine/answers/change.ts';
import { explore } from '../../../src/engine/answers/explore.ts';
import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { foremost } from '../../../src/features/industry/content/rows.ts';
import { WRITTEN_VIEWS, writtenStory } from '../../../src/features/stories/shelf/written.ts';
import type { Areas } from '../../../src/language/speech/words.ts';
import { sharedBorders } from '../../../src/map/shapes/shared-borders.ts';
import {
  LANGUAGES,
  STORY_LIMITS,
  industryQuestionOf,
  parseSectorCode,
  questionOf,
  type IndustryPortfolio,
  type NodeColumn,
  type View,
} from '../../../src/model/index.ts';
import { checkView } from '../../../src/state/index.ts';
import { WRITTEN_STORIES, type WrittenStory } from '../../../src/state/stories/story-address.ts';
import { sectorTables } from '../../engine/industry/tables.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';

const figures = publishedFigures();
const {
  catalogue: industries,
  tables: { divisions, manufacturing },
} = sectorTables();
const marche = region('ITI3');
const finite = (values: readonly number[]): number[] => values.filter((value) => Number.isFinite(value));
const median = (values: readonly number[]): number => {
  const sorted = finite(values).toSorted((one, other) => one - other);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) /
    2
  );
};

describe('the words of the written stories', () => {
  it.each(LANGUAGES)('in %s hold no amount, so that none can grow old', (language) => {
    for (const name of WRITTEN_STORIES) {
      const { title, slides } = writtenStory(name, speechIn(language).messages.writtenStories);
      expect(slides.length, name).toBe(Object.keys(WRITTEN_VIEWS[name]).length);
      for (const { headline, text, notes } of [
        { headline: title, text: speechIn(language).messages.writtenStories[name].about, notes: '' },
        ...slides,
      ]) {
        expect(`${headline} ${text} ${notes}`).not.toMatch(/\d/);
        expect(headline.length).toBeLessThanOrEqual(STORY_LIMITS.headline);
      }
    }
  });

  it('show Views that the catalogue knows, one each', () => {
    for (const name of WRITTEN_STORIES) {
      const { slides } = writtenStory(name, en.writtenStories);
      expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      for (const { id, view } of slides) expect(checkView(view, figures.catalogue).problems, id).toEqual([]);
    }
  });
});

/** What the words of a slide claim, checked on the View that the slide shows. A slide without a claim says why. */
type Claims = {
  readonly [Name in WrittenStory]: Readonly<
    Record<keyof Areas['writtenStories'][Name]['slides'], (view: View) => void>
  >;
};

const columnOf = (view: View, node: string): NodeColumn => {
  const column = boardOf(figures, { ...questionOf(view), indicator: null }).columns[node];
  if (column === undefined) throw new Error(`${node} is not on the board.`);
  return column;
};
const portfolioOf = (view: View): IndustryPortfolio => {
  const [code] = view.selected;
  const portfolio =
    code === undefined ? null : industryPortfolio(industries, divisions, industryQuestionOf(view), code);
  if (portfolio === null) throw new Error('The region has no industries.');
  return portfolio;
};
const TRADED = new Set(divisions.note.sectors.filter(({ market }) => market === 'traded').map(({ code }) => code));
const leatherOf = ({ sectors }: IndustryPortfolio) => sectors.find(({ sector }) => sector === 'C15');

const CLAIMS: Claims = {
  marche: {
    map: (view) => {
      const { overall, themes } = regionProfile(figures, questionOf(view), marche);
      expect(view.selected).toEqual([marche]);
      expect(themes).toHaveLength(6);
      expect(overall.rank / overall.of).toBeLessThan(1 / 3);
      // A little: ahead, by less than a tenth of what the first region is ahead of the last.
      expect(overall.gap).toBeLessThan(0);
      const { columns } = explore(figures, questionOf(view));
      const gapOf = (code: string): number => columns.gap[columns.region.indexOf(region(code))] ?? Number.NaN;
      const ranked = finite(columns.gap);
      expect(-overall.gap).toBeLessThan((Math.max(...ranked) - Math.min(...ranked)) / 10);
      const around = columns.region.filter((code) => code.startsWith('HU') && code !== 'HU11');
      expect(around.length).toBe(7);
      for (const code of around) expect(gapOf(code), code).toBeGreaterThan(0);
      for (const capital of ['AT13', 'SI04', 'SK01', 'HR05', 'HU11']) expect(gapOf(capital), capital).toBeLessThan(0);
    },
    parts: (view) => {
      const board = boardOf(figures, questionOf(view));
      const row = board.regions.indexOf(marche);
      const part = (node: string): number => board.columns[node]?.contribution[row] ?? Number.NaN;
      const themes = board.nodes
        .filter(({ parent }) => parent === 'overall')
        .map(({ id }) => String(id))
        .toSorted((one, other) => part(one) - part(other));
      expect(themes.slice(0, 2)).toEqual(['innovation', 'cooperation']);
      expect(themes.slice(-2)).toEqual(['specialisation', 'skills']);
      for (const theme of themes) expect(part(theme) < 0, theme).toBe(theme !== 'specialisation' && theme !== 'skills');
    },
    strengths: (view) => {
      const { indicators } = regionProfile(figures, questionOf(view), marche);
      const gaps = indicators
        .filter(({ gapPoints }) => Number.isFinite(gapPoints))
        .toSorted((one, other) => other.gapPoints - one.gapPoints);
      expect(
        gaps
          .slice(0, 3)
          .map(({ indicator: id }) => String(id))
          .toSorted(),
      ).toEqual(['ict-specialists', 'knowledge-intensive-employment', 'tertiary']);
      expect(
        gaps
          .slice(-3)
          .map(({ indicator: id }) => String(id))
          .toSorted(),
      ).toEqual(['designs', 'innovation-sales', 'product-innovators']);
      expect(gaps.find(({ indicator: id }) => id === 'gerd')?.gapPoints).toBeGreaterThan(0);
    },
    past: (view) => {
      const line = changeOf(figures, questionOf(view)).lines.find(({ region: code }) => code === marche);
      const gaps = line?.points.map(({ gap }) => gap).filter(Number.isFinite) ?? [];
      expect(gaps[0]).toBeGreaterThan(0);
      expect(gaps.at(-1)).toBeLessThan(0);
      expect(gaps[Math.floor(gaps.length / 2)]).toBeLessThan(gaps[0] ?? Number.NaN);
      expect(gaps.at(-1)).toBe(regionProfile(figures, questionOf(view), marche).overall.gap);
      for (const theme of ['skills', 'specialisation'] as const)
        expect(
          changeOf(figures, { ...questionOf(view), theme }).lines.find(({ region: code }) => code === marche)?.points,
        ).toEqual([]);
    },
    levers: (view) => expect(view).toMatchObject({ page: 'region', selected: [marche] }),
  },
  skills: {
    map: (view) => {
      const { columns } = explore(figures, questionOf(view));
      const rows = columns.region
        .map((code, row) => ({ code: String(code), gap: columns.gap[row] ?? Number.NaN }))
        .filter(({ gap }) => Number.isFinite(gap))
        .toSorted((one, other) => one.gap - other.gap);
      expect(rows.filter(({ gap }) => gap > 0).length).toBeGreaterThan(rows.length / 2);
      expect(rows.slice(0, 2).map(({ code }) => code)).toEqual(['SK01', 'HU11']);
      expect(
        rows
          .slice(2, 4)
          .map(({ code }) => code)
          .toSorted(),
      ).toEqual(['HR05', 'SI04']);
      expect(rows.at(-1)?.code).toBe('ME00');
      expect(rows.slice(-4).map(({ code }) => code)).toEqual(expect.arrayContaining(['RO22', 'BG31']));
      for (const capital of ['HU11', 'SK01', 'HR05'])
        expect(rows.find(({ code }) => code === capital)?.gap, capital).toBeLessThan(-10);
    },
    parts: (view) => {
      const { nodes } = boardOf(figures, questionOf(view));
      const middles = nodes
        .filter(({ parent }) => parent === 'skills')
        .map(({ id }) => ({ id: String(id), gap: median(columnOf(view, id).gap) }))
        .toSorted((one, other) => other.gap - one.gap);
      expect(middles[0]?.id).toBe('tertiary');
      expect(
        middles
          .slice(-2)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(['early-leavers', 'unemployment-rate']);
      // Degrees more than jobs.
      expect(median(columnOf(view, 'tertiary').gap)).toBeGreaterThan(median(columnOf(view, 'employment-rate').gap));
      // In sight on the slide, which shows ten rows at least: ahead on the whole, and behind in tertiary education.
      const board = boardOf(figures, questionOf(view));
      const gapOf = (node: string, code: string): number =>
        board.columns[node]?.gap[board.regions.indexOf(region(code))] ?? Number.NaN;
      const first = [...finite(columnOf(view, 'skills').gap)].toSorted((one, other) => one - other).slice(0, 10);
      for (const code of ['AT11', 'AT33']) {
        expect(first, code).toContain(gapOf('skills', code));
        expect(gapOf('tertiary', code), code).toBeGreaterThan(0);
      }
      // Brown for most regions, and blue in many rows.
      const tertiary = finite(columnOf(view, 'tertiary').gap);
      expect(tertiary.filter((gap) => gap > 0).length / tertiary.length).toBeGreaterThan(0.75);
      const unemployment = finite(columnOf(view, 'unemployment-rate').gap);
      expect(unemployment.filter((gap) => gap < 0).length / unemployment.length).toBeGreaterThan(0.4);
    },
    employment: (view) => {
      expect(view.indicator).toBe(indicator('employment-rate'));
      const panel = changeOf(figures, questionOf(view)).panel;
      expect(panel?.sigma.at(-1)?.cv).toBeLessThan(panel?.sigma[0]?.cv ?? Number.NaN);
      expect(panel?.sigma.at(-1)?.sd).toBeLessThan(panel?.sigma[0]?.sd ?? Number.NaN);
      expect(panel?.beta?.all.high).toBeLessThan(0);
    },
    tertiary: (view) => {
      expect(view.indicator).toBe(indicator('tertiary'));
      const panel = changeOf(figures, questionOf(view)).panel;
      expect(panel?.years[0]).toBe(2021);
      // A little farther apart, by less than a fiftieth, beside the mean.
      const spread = (panel?.sigma.at(-1)?.cv ?? Number.NaN) / (panel?.sigma[0]?.cv ?? Number.NaN);
      expect(spread).toBeLessThan(1.02);
      expect(spread).toBeGreaterThan(1);
      expect(panel?.sigma.at(-1)?.sd).toBeGreaterThan(panel?.sigma[0]?.sd ?? Number.NaN);
      // Not faster where it was lowest: the interval of the slope holds nought.
      expect(panel?.beta?.all.high).toBeGreaterThan(0);
      const growth = finite(panel?.growth ?? []);
      expect(growth.filter((rate) => rate > 0).length / growth.length).toBeGreaterThan(0.5);
    },
  },
  leather: {
    map: (view) => {
      const { sector } = view.industry;
      expect(sector).toBe(parseSectorCode('C15'));
      if (sector === null) return;
      const { regions } = sectorAcross(divisions, industryQuestionOf(view), sector);
      const first = regions
        .filter(({ position }) => Number.isFinite(position.quotient))
        .toSorted((one, other) => other.position.quotient - one.position.quotient)
        .slice(0, 4)
        .map(({ place }) => String(place.code));
      expect(first).toEqual(['ITI3', 'RO11', 'RO12', 'RO42']);
      // Held against manufacturing alone, the quotient is lower, and of a later year.
      const alone = sectorAcross(manufacturing, { ...industryQuestionOf(view), table: 'manufacturing' }, sector);
      const here = sectorAcross(divisions, industryQuestionOf(view), sector);
      const quotientOf = ({ regions: all }: typeof here): number =>
        all.find(({ place }) => place.code === 'ITI3')?.position.quotient ?? Number.NaN;
      expect(quotientOf(alone)).toBeLessThan(quotientOf(here));
      expect(here.year).toBeLessThan(alone.year);
    },
    borders: (view) => {
      const folder = join(import.meta.dirname, '../../../public/data');
      const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown;
      const entry = decodeEntry(json('index.json'), 'index.json');
      const { files } = decodeCatalogue(json(entry.catalogue.path), entry.catalogue.path);
      const geometry = decodeGeometry(json(files.geometry.path), files.geometry.path);
      const { sector, stars } = view.industry;
      if (sector === null) throw new Error('The slide shows no industry.');
      const { regions } = sectorAcross(divisions, industryQuestionOf(view), sector);
      const pairs = sharedBorders(
        geometry,
        regions.map(({ place, position }) => ({
          code: place.code,
          country: place.country,
          shapes: place.shapes,
          isSpecialised: position.quotient >= stars.specialisation,
        })),
      );
      const specialised = regions
        .filter(({ position }) => position.quotient >= stars.specialisation)
        .map(({ place }) => place.code);
      const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
      // Often: of the specialised regions a third at least has such a neighbour.
      expect(specialised.filter((code) => paired.has(code)).length).toBeGreaterThanOrEqual(specialised.length / 3);
    },
    marche: (view) => {
      const portfolio = portfolioOf(view);
      expect(foremost(portfolio, (code) => TRADED.has(code))).toMatchObject({
        sector: 'C15',
        stars: 3,
        size: 'earned',
        specialisation: 'earned',
        productivity: 'earned',
      });
      const points = portfolio.trails.find(({ sector }) => sector === 'C15')?.points ?? [];
      expect(points.at(-1)?.employment).toBeLessThan(points[0]?.employment ?? Number.NaN);
      // Furniture and clothing stand beside it.
      for (const beside of ['C31', 'C14'])
        expect(portfolio.sectors.find(({ sector }) => sector === beside)?.specialisation, beside).toBe('earned');
    },
    romania: (view) => {
      expect(view.selected).toEqual([region('RO11')]);
      const here = portfolioOf(view);
      expect(leatherOf(here)?.wage).toBeLessThan(
        leatherOf(portfolioOf({ ...view, selected: [marche] }))?.wage ?? Number.NaN,
      );
      expect(here.sectors.find(({ sector }) => sector === 'C31')).toMatchObject({
        size: 'earned',
        specialisation: 'earned',
      });
      // Furniture has most jobs beyond its usual share, leather and footwear the higher quotient.
      expect(foremost(here, (code) => TRADED.has(code))?.sector).toBe('C31');
      const quotients = here.sectors.filter(({ quotient }) => Number.isFinite(quotient));
      expect(quotients.toSorted((one, other) => other.quotient - one.quotient)[0]?.sector).toBe('C15');
      for (const code of ['RO11', 'RO12', 'RO42']) {
        expect(leatherOf(portfolioOf({ ...view, selected: [region(code)] })), code).toMatchObject({
          size: 'earned',
          specialisation: 'earned',
          productivity: 'missed',
        });
      }
    },
    near: (view) => expect(view).toMatchObject({ page: 'industry', selected: [marche], industry: { part: 'space' } }),
  },
};

describe.each(WRITTEN_STORIES)('what the story of %s claims', (name) => {
  const claims: Readonly<Record<string, (view: View) => void>> = CLAIMS[name];
  const views: Readonly<Record<string, { readonly view: View }>> = WRITTEN_VIEWS[name];
  it.each(Object.keys(views))('on the slide "%s" holds on the figures', (key) => {
    const shown = views[key];
    if (shown === undefined) throw new Error(`There is no slide "${key}".`);
    claims[key]?.(shown.view);
  });
});
