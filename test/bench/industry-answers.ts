import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cooccurrence,
  economicComplexity,
  locationQuotients,
  relatedness,
  relatednessDensity,
} from '../../src/analysis/index.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { decodeCatalogue } from '../../src/datasets/catalogue.ts';
import { decodeIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import { decodeSectorTable, type SectorTable } from '../../src/datasets/sector-table.ts';
import { sectorAcross } from '../../src/engine/industry/across.ts';
import { industryPortfolio } from '../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../src/engine/industry/space.ts';
import { DEFAULT_VIEW, industryQuestionOf, parseRegionCode, parseSectorCode } from '../../src/model/index.ts';
import { summarise, type Summary } from './statistics.ts';

/**
 * What industry takes in Node, in milliseconds, by name. `first…` is the answer to the first question put to a table just
 * decoded, the other of the pair that to the next one, about another region or sector.
 */
export type IndustryAnswerTimes = Readonly<
  Record<
    'functions' | 'decode' | 'firstPortfolio' | 'portfolio' | 'firstAcross' | 'across' | 'firstSpace' | 'space',
    Summary
  >
>;

const REGIONS = 280;
const SECTORS = 68;
const SEED = 2024;
const WARM_UPS = 3;

/** Employment that is nobody's, in the shape of ours: some divisions large, most regions with a few cells missing. */
function employmentOf(random: () => number): number[][] {
  const sizes = Array.from({ length: SECTORS }, () => Math.exp(6 + 4 * random()));
  return Array.from({ length: REGIONS }, () =>
    sizes.map((size) => (random() < 0.08 ? Number.NaN : size * Math.exp(2 * random() - 1))),
  );
}

/** What a space is made of, from location quotients to densities and complexity. */
function overFunctions(employment: readonly (readonly number[])[]): unknown {
  const presence = locationQuotients(employment).map((row) =>
    row.map((quotient) => (Number.isNaN(quotient) ? Number.NaN : Number(quotient >= 1))),
  );
  const related = relatedness(cooccurrence(presence), 'association');
  return [relatednessDensity(presence, related), economicComplexity(presence)];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

function known<Value>(value: Value | null, text: string): Value {
  if (value === null) throw new Error(`${text}: there is no answer`);
  return value;
}

/** Asks the published tables `runs` times, each time as if they had just come, and puts the functions to work as often. */
export async function measureIndustryAnswers(folder: string, runs: number): Promise<IndustryAnswerTimes> {
  const index = readJson(join(folder, 'index.json')) as { catalogue: { path: string } };
  const { files } = decodeCatalogue(readJson(join(folder, index.catalogue.path)), index.catalogue.path);
  const catalogue = decodeIndustryCatalogue(readJson(join(folder, files.industry.path)), files.industry.path);
  const bytes = new Uint8Array(readFileSync(join(folder, files.divisions.path)));
  const decode = (): SectorTable =>
    decodeSectorTable(bytes, 'divisions', catalogue.tables.divisions, files.divisions.path);
  const question = industryQuestionOf(DEFAULT_VIEW);
  const ask = {
    portfolio: (table: SectorTable, code: string) =>
      known(industryPortfolio(catalogue, table, question, known(parseRegionCode(code), code)), code),
    across: (table: SectorTable, code: string) => sectorAcross(table, question, known(parseSectorCode(code), code)),
    space: (table: SectorTable, code: string) =>
      known(industrySpace(table, question, known(parseRegionCode(code), code)), code),
  };
  const names = [
    'functions',
    'decode',
    'firstPortfolio',
    'portfolio',
    'firstAcross',
    'across',
    'firstSpace',
    'space',
  ] as const;
  const times: Record<(typeof names)[number], number[]> = {
    functions: [],
    decode: [],
    firstPortfolio: [],
    portfolio: [],
    firstAcross: [],
    across: [],
    firstSpace: [],
    space: [],
  };
  const random = seededRandom(SEED);
  for (let run = -WARM_UPS; run < runs; run += 1) {
    const time = <Answer>(name: (typeof names)[number], work: () => Answer): Answer => {
      const from = performance.now();
      const answer = work();
      if (run >= 0) times[name].push(performance.now() - from);
      return answer;
    };
    const employment = employmentOf(random);
    time('functions', () => overFunctions(employment));
    for (const [first, next, kind, one, other] of [
      ['firstPortfolio', 'portfolio', 'portfolio', 'ITI3', 'RO42'],
      ['firstAcross', 'across', 'across', 'C15', 'C29'],
      ['firstSpace', 'space', 'space', 'ITI3', 'RO42'],
    ] as const) {
      const table = time('decode', decode);
      time(first, () => ask[kind](table, one));
      time(next, () => ask[kind](table, other));
    }
    // Lets go of the tables between runs rather than within one.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return {
    functions: summarise(times.functions),
    decode: summarise(times.decode),
    firstPortfolio: summarise(times.firstPortfolio),
    portfolio: summarise(times.portfolio),
    firstAcross: summarise(times.firstAcross),
    across: summarise(times.across),
    firstSpace: summarise(times.firstSpace),
    space: summarise(times.space),
  };
}
