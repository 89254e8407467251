import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeCatalogue, decodeEntry } from '../../../src/datasets/catalogue.ts';
import { decodeAnswerList } from '../../../src/datasets/answers/answer-list.ts';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { changeOf } from '../../../src/engine/answers/change.ts';
import { evidenceOf } from '../../../src/engine/evidence/evidence.ts';
import { explore } from '../../../src/engine/answers/explore.ts';
import { cardOf } from '../../../src/engine/holdings/card.ts';
import { holdingsOf } from '../../../src/engine/holdings/holdings.ts';
import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import { decodeGeometry } from '../../../src/datasets/geometry.ts';
import { inSlices } from '../../../src/engine/answers/in-slices.ts';
import { regionGroups } from '../../../src/engine/groups/alike.ts';
import { evidenceInSlices } from '../../../src/engine/groups/evidence.ts';
import { spatialQuestion } from '../../../src/engine/groups/neighbours.ts';
import { spatialClusters } from '../../../src/engine/groups/spatial.ts';
import { ownTable } from '../../../src/engine/own-table/own-table.ts';
import { outlookOf } from '../../../src/engine/answers/outlook.ts';
import { createPreparedEngine, type FindAnswer } from '../../../src/engine/prepared/prepared-engine.ts';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { rankRanges } from '../../../src/engine/answers/ranges.ts';
import {
  DEFAULT_GROUPS,
  DEFAULT_STAR_RULES,
  DEFAULT_TABLE,
  DEFAULT_VIEW,
  EVIDENCE_REGIONS,
  GROUP_WAYS,
  PRESET_METHODS,
  RANGE_DRAWS,
  RANGE_SEED,
  THEMES,
  groupsQuestionOf,
  questionOf,
  usualMeasures,
  withRanges,
  type IndustryQuestion,
  type Question,
  type TableQuestion,
} from '../../../src/model/index.ts';
import { publishedFigures, publishedIndustry, region } from '../../fixtures/figures.ts';

const FOLDER = join(import.meta.dirname, '../../../public/data');
const BASE = 'http://atlas.test/data/';
const json = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown;
const entry = decodeEntry(json('index.json'), 'index.json');
const catalogue = decodeCatalogue(json(entry.catalogue.path), entry.catalogue.path);
const lists = [entry.answers, entry.singleAnswers, entry.industryAnswers].map(({ path }) =>
  decodeAnswerList(json(path), path),
);
const find: FindAnswer = (kind, key) =>
  Promise.resolve(lists.map((list) => list(kind, key)).find((path) => path !== null) ?? null);
const figures = publishedFigures();
const industry = publishedIndustry();
const fromDisk = (): void =>
  void vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(join(FOLDER, new URL(address).pathname.slice('/data/'.length))))),
  );
afterEach(() => void vi.unstubAllGlobals());

const refuse = vi.fn(() => Promise.reject(new Error('It is not to be computed.')));
const engine = createPreparedEngine(BASE, catalogue, find, refuse);
const usual = questionOf(DEFAULT_VIEW);
const regions = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code);
const MARCHE = region('ITI3');
const SAMPLE = regions.filter((_, index) => index % 9 === 0).concat(MARCHE);

/** Seven digits of a figure are kept, of a gap or a contribution that follows from others six. */
function differences(answer: unknown, computed: unknown, place = ''): string[] {
  if (typeof answer === 'number' && typeof computed === 'number') {
    const isSame =
      Object.is(answer, computed) ||
      Math.abs(answer - computed) <= 1e-6 * Math.abs(computed) + (/\.(?:gap|contribution)\./.test(place) ? 2e-5 : 0);
    return isSame && Number.isNaN(answer) === Number.isNaN(computed) ? [] : [`${place}: ${answer}, not ${computed}`];
  }
  if (typeof answer !== 'object' || typeof computed !== 'object' || answer === null || computed === null)
    return Object.is(answer, computed) ? [] : [`${place}: ${String(answer)}, not ${String(computed)}`];
  const [left, right] = [new Map(Object.entries(answer)), new Map(Object.entries(computed))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    differences(left.get(key), right.get(key), `${place}.${key}`),
  );
}

describe('an answer that was computed when the atlas was built', () => {
  it.each(['eu-average', 'see-median', 'country', 'frontier'] as const)(
    'is the same as one computed now: the map, of everything, against %s',
    async (kind) => {
      fromDisk();
      const questions: Question[] = [
        ...(['all', ...THEMES] as const).map((theme) => ({ ...usual, theme, benchmark: { kind } })),
        ...catalogue.indicators.flatMap(({ id, theme }) => [
          { ...usual, indicator: id, theme: theme === 'context' ? ('all' as const) : theme, benchmark: { kind } },
          { ...usual, indicator: id, benchmark: { kind } },
        ]),
      ];
      for (const question of questions) {
        const computed = explore(figures, question);
        // Those of a score come with how far their ranks can be told.
        const whole =
          question.indicator === null
            ? withRanges(
                computed,
                await rankRanges(figures, question, { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: [] }),
              )
            : computed;
        expect(
          differences(await engine.ask('explore', question), whole),
          `${question.theme} ${question.indicator ?? ''}`,
        ).toEqual([]);
      }
      expect(refuse).not.toHaveBeenCalled();
    },
  );

  it('is the same: all gaps, by every theme, benchmark and preset', async () => {
    fromDisk();
    const questions: Question[] = [
      ...(['all', ...THEMES] as const).flatMap((theme) =>
        (['eu-average', 'see-median', 'country', 'frontier'] as const).map((kind) => ({
          ...usual,
          theme,
          benchmark: { kind },
        })),
      ),
      { ...usual, method: PRESET_METHODS['scoreboard-like'] },
      { ...usual, method: PRESET_METHODS['competitiveness-like'] },
    ];
    for (const question of questions)
      expect(
        differences(await engine.ask('board', question), boardOf(figures, question)),
        `${question.theme} ${question.benchmark.kind}`,
      ).toEqual([]);
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: the usual tables', async () => {
    fromDisk();
    for (const theme of ['all', ...THEMES] as const) {
      const asked = { ...usual, theme };
      const question: TableQuestion = {
        usual: theme,
        choice: { ...DEFAULT_TABLE, measures: usualMeasures(asked, catalogue) },
        selected: [],
        filter: null,
        benchmark: { kind: 'eu-average' },
        scores: theme === 'all' ? asked : null,
      };
      expect(differences(await engine.ask('ownTable', question), ownTable(figures, question)), theme).toEqual([]);
    }
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: groups of regions either way, how sure they are, and spatial clusters of every score', async () => {
    fromDisk();
    for (const way of GROUP_WAYS) {
      const question = groupsQuestionOf(usual, { ...DEFAULT_GROUPS, way });
      expect(differences(await engine.ask('regionGroups', question), regionGroups(figures, question)), way).toEqual([]);
      const sure = await inSlices(evidenceInSlices(figures, question), {});
      expect(differences(await engine.ask('groupEvidence', question), sure), way).toEqual([]);
    }
    const geometry = decodeGeometry(json(catalogue.files.geometry.path), catalogue.files.geometry.path);
    for (const theme of ['all', ...THEMES] as const) {
      const question = spatialQuestion({ ...usual, theme }, geometry, DEFAULT_GROUPS);
      expect(
        differences(await engine.ask('spatialClusters', question), spatialClusters(figures, question)),
        theme,
      ).toEqual([]);
    }
    expect(refuse).not.toHaveBeenCalled();
    // Of other neighbours there is none.
    const near = spatialQuestion(usual, geometry, { ...DEFAULT_GROUPS, neighbourhood: 'nearest-4' });
    await expect(engine.ask('spatialClusters', near)).rejects.toThrow('It is not to be computed.');
    refuse.mockClear();
  });

  it('is the same: how the area moved', async () => {
    fromDisk();
    const questions: Question[] = [
      ...(['all', 'skills'] as const).map((theme) => ({ ...usual, theme })),
      ...catalogue.indicators.filter((_, index) => index % 3 === 0).map(({ id }) => ({ ...usual, indicator: id })),
    ];
    for (const question of questions)
      expect(
        differences(await engine.ask('change', question), changeOf(figures, question)),
        `${question.theme} ${question.indicator ?? ''}`,
      ).toEqual([]);
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: how sure ranks are, whatever regions are compared and whatever they are held against', async () => {
    fromDisk();
    for (const compared of [[], [MARCHE], SAMPLE]) {
      const options = { draws: RANGE_DRAWS, seed: RANGE_SEED, compared };
      const question: Question = { ...usual, theme: 'skills', benchmark: { kind: 'see-median' } };
      expect(
        differences(await engine.ask('ranges', { question, ...options }), await rankRanges(figures, question, options)),
      ).toEqual([]);
    }
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: what the index rests on, over either regions, whatever theme and benchmark are asked about', async () => {
    fromDisk();
    for (const over of EVIDENCE_REGIONS) {
      const question: Question = { ...usual, theme: 'skills', benchmark: { kind: 'frontier' } };
      expect(
        differences(await engine.ask('evidence', { question, over }), evidenceOf(figures, question, over)),
        over,
      ).toEqual([]);
    }
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: which figures there are, and what is known of every indicator', async () => {
    fromDisk();
    expect(differences(await engine.ask('holdings', null), holdingsOf(figures))).toEqual([]);
    for (const { id } of catalogue.indicators)
      expect(differences(await engine.ask('card', { indicator: id }), cardOf(figures, id)), id).toEqual([]);
    expect((await engine.ask('affiliations', null)).groups.length).toBeGreaterThan(5);
    expect((await engine.ask('notes', null)).notes.map(({ indicator }) => indicator)).toEqual(
      catalogue.indicators.map(({ id }) => id),
    );
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: a region, its past and its future', async () => {
    fromDisk();
    for (const code of SAMPLE) {
      expect(
        differences(
          await engine.ask('profile', { question: usual, region: code }),
          regionProfile(figures, usual, code),
        ),
        code,
      ).toEqual([]);
      expect(
        differences(await engine.ask('outlook', { question: usual, region: code }), outlookOf(figures, usual, code)),
        code,
      ).toEqual([]);
    }
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is the same: the industry of a region, and of all regions', async () => {
    fromDisk();
    for (const table of ['divisions', 'ten-sectors'] as const) {
      const question: IndustryQuestion = { table, reference: 'eu', year: null, stars: DEFAULT_STAR_RULES };
      for (const code of [...SAMPLE, region('RS11')]) {
        expect(
          differences(
            await engine.ask('portfolio', { question, region: code }),
            industryPortfolio(industry.catalogue, industry.tables[table], question, code),
          ),
          code,
        ).toEqual([]);
        if (table === 'divisions')
          expect(
            differences(
              await engine.ask('industrySpace', { question: { ...question, reference: 'area' }, region: code }),
              industrySpace(industry.tables[table], { ...question, reference: 'area' }, code),
            ),
            code,
          ).toEqual([]);
      }
      for (const { code } of industry.catalogue.tables[table].sectors.filter((_, index) => index % 7 === 0)) {
        expect(
          differences(
            await engine.ask('sectorAcross', { question, sector: code }),
            sectorAcross(industry.tables[table], question, code),
          ),
          code,
        ).toEqual([]);
      }
    }
    expect(refuse).not.toHaveBeenCalled();
  });

  it('lies in few files', () => {
    expect(readdirSync(join(FOLDER, 'answers')).length).toBeLessThan(1_200);
  });
});

describe('what was not computed when the atlas was built', () => {
  it('goes to the worker: another method, year, benchmark or option, and a file that fails', async () => {
    fromDisk();
    const given = explore(figures, usual);
    const compute = vi.fn(() => Promise.resolve({ ...engine, ask: async () => given as never }));
    const other = createPreparedEngine(BASE, catalogue, find, compute);
    const questions: Question[] = [
      { ...usual, method: PRESET_METHODS['scoreboard-like'] },
      { ...usual, year: { kind: 'fixed', year: 2019, fillBack: 8 } },
      { ...usual, benchmark: { kind: 'region', region: MARCHE } },
      { ...usual, hasCarried: true },
      { ...usual, hasDated: true },
      { ...usual, hasAllYears: true },
    ];
    for (const question of questions) expect(await other.ask('explore', question)).toBe(given);
    expect(compute).toHaveBeenCalledTimes(questions.length);
    for (const text of ['<!doctype html>', '{}', '{"columns":{}}']) {
      vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)));
      expect(await other.ask('explore', usual)).toBe(given);
    }
    expect(compute).toHaveBeenCalledTimes(questions.length + 3);
  });
});
