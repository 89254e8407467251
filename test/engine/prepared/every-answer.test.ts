import { beforeAll, describe, expect, it } from 'vitest';
import { decodeAnswer, encodeAnswer } from '../../../src/datasets/answers/answer-codec.ts';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../../src/datasets/geometry.ts';
import { pairYearsQuestion } from '../../../src/engine/groups/pair-years.ts';
import { spatialQuestion } from '../../../src/engine/groups/neighbours.ts';
import type { Engine, QuestionKind, QuestionOf } from '../../../src/engine/questions.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import {
  DEFAULT_COOPERATION_WEIGHTS,
  DEFAULT_GROUPS,
  DEFAULT_STAR_RULES,
  DEFAULT_TABLE,
  DEFAULT_VIEW,
  groupsQuestionOf,
  questionOf,
  parseSectorCode,
  type MapGeometry,
  type TableQuestion,
} from '../../../src/model/index.ts';
import { indicator, region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { isSameBits } from '../../datasets/answers/same-bits.ts';

serveData();
const BASE = 'http://atlas.test/data/';
const usual = questionOf(DEFAULT_VIEW);
const [MARCHE, KRITI] = [region('ITI3'), region('EL43')];
let engine: Engine;
let geometry: MapGeometry;

beforeAll(async () => {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  engine = createLocalEngine(BASE, catalogue);
  geometry = await fetchGeometry(BASE, catalogue);
});

const industry = { table: 'divisions', reference: 'eu', year: null, stars: DEFAULT_STAR_RULES } as const;
const cooperation = { question: usual, region: MARCHE, hasOwnCountry: false, weights: DEFAULT_COOPERATION_WEIGHTS };
const table: TableQuestion = {
  usual: 'skills',
  choice: { ...DEFAULT_TABLE, measures: ['overall', 'skills'] },
  selected: [],
  filter: null,
  benchmark: { kind: 'eu-average' },
  scores: usual,
};
const leather = parseSectorCode('C15');
if (leather === null) throw new Error('C15 is a sector.');

type Asked = { readonly [Kind in QuestionKind]?: () => readonly QuestionOf<Kind>[] };
const filtered = { ...usual, filter: { kind: 'groups', groups: ['eusair'] } } as const;
const ASKED: Asked = {
  explore: () => [usual, { ...usual, indicator: indicator('gerd'), hasAllYears: true }, filtered],
  board: () => [usual, { ...usual, theme: 'skills', benchmark: { kind: 'region', region: KRITI } }],
  change: () => [usual, { ...usual, indicator: indicator('tertiary') }],
  evidence: () => [{ question: usual, over: 'area' }],
  ranges: () => [{ question: usual, draws: 50, seed: 3, compared: [MARCHE, KRITI] }],
  profile: () => [{ question: filtered, region: MARCHE }],
  regionGroups: () => [groupsQuestionOf(usual, DEFAULT_GROUPS)],
  groupEvidence: () => [groupsQuestionOf(usual, DEFAULT_GROUPS)],
  spatialClusters: () => [spatialQuestion(usual, geometry, { ...DEFAULT_GROUPS, permutations: 99 })],
  pairYears: () => [pairYearsQuestion({ ...usual, indicator: indicator('gerd') }, filtered)],
  outlook: () => [{ question: usual, region: KRITI }],
  working: () => [{ question: usual, region: KRITI, node: 'overall' }],
  ownTable: () => [table, { ...table, choice: { ...DEFAULT_TABLE, measures: [indicator('gerd')] }, scores: null }],
  provenance: () => [{ ...usual, indicator: indicator('gerd') }],
  holdings: () => [null],
  card: () => [{ indicator: indicator('gerd') }],
  notes: () => [null],
  industry: () => [null],
  portfolio: () => [{ question: industry, region: MARCHE }],
  sectorAcross: () => [{ question: industry, sector: leather }],
  industrySpace: () => [{ question: industry, region: MARCHE }],
  peers: () => [{ region: MARCHE, scope: 'eu', hasOwnCountry: true, weights: DEFAULT_COOPERATION_WEIGHTS }],
  teachers: () => [cooperation],
  partners: () => [cooperation],
  horizonLinks: () => [null],
  affiliations: () => [null],
};

async function check<Kind extends QuestionKind>(kind: Kind): Promise<number> {
  const questions = ASKED[kind]?.() ?? [];
  for (const question of questions) {
    const answer = await engine.ask(kind, question);
    const back = decodeAnswer(JSON.parse(encodeAnswer(answer, question)), kind, question);
    expect(isSameBits(back, answer), kind).toBe(true);
  }
  return questions.length;
}

describe('any answer of the engine', () => {
  const kinds = Object.keys(ASKED) as QuestionKind[];

  it.each(kinds)('goes through the one codec bit for bit: %s', async (kind) => {
    expect(await check(kind)).toBeGreaterThan(0);
  });
});
