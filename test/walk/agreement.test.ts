import { beforeAll, expect, it } from 'vitest';
import { figureNamed } from '../../src/app/figures.ts';
import { makeFigure } from '../../src/figure/value/make.ts';
import type { FigureValue } from '../../src/figure/value/value.ts';
import {
  DEFAULT_VIEW,
  FIGURES,
  FIGURE_IDS,
  THEMES,
  type BenchmarkChoice,
  type FigureId,
  type RegionCode,
  type ThemeId,
  type View,
} from '../../src/model/index.ts';
import { figureSources } from '../fixtures/figure-sources.ts';
import { region } from '../fixtures/figures.ts';
import { BENCHMARKS } from '../fixtures/benchmarks.ts';
import { serveData } from '../fixtures/server/index.ts';

serveData();

const NODES = ['all', ...THEMES] as const;
type Node = 'all' | ThemeId;

let figures: Awaited<ReturnType<typeof figureSources>>;
let area: readonly RegionCode[];

beforeAll(async () => {
  figures = await figureSources();
  area = figures.sources.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code);
});

async function made(id: FigureId, choice: Partial<View>): Promise<FigureValue | null> {
  const view: View = { ...DEFAULT_VIEW, page: FIGURES[id].page, ...choice };
  const value = await makeFigure(await figureNamed(id), view, figures.sources, figures.speeches.en);
  return value.kind === 'value' ? value : null;
}

type Cell = string | number;

/** A table by row and column. */
function cellsOf(value: FigureValue | null): (row: string, column: string) => Cell {
  const columns = value?.table.columns.map(({ id }) => id) ?? [];
  const rows = new Map(value?.table.rows.map((row) => [row.id as string, row.cells]) ?? []);
  return (row, column) => {
    const cell = rows.get(row)?.[columns.indexOf(column)];
    return cell === undefined ? Number.NaN : typeof cell === 'string' ? cell : cell.value;
  };
}

/** What a place says of a region: what is compared with what other places say. */
interface Claim {
  readonly place: string;
  readonly said: Cell;
}

class Claims {
  readonly #told = new Map<string, Claim[]>();

  /** Notes what a place says on a matter; a number that is missing says nothing. */
  add(matter: string, place: string, said: Cell): void {
    if (said === '' || (typeof said === 'number' && !Number.isFinite(said))) return;
    this.#told.set(matter, [...(this.#told.get(matter) ?? []), { place, said }]);
  }

  /** Matters on which places differ. */
  contradictions(): readonly string[] {
    return [...this.#told].flatMap(([matter, claims]) => {
      const [first, ...others] = claims;
      const isSame = ({ said }: Claim): boolean =>
        typeof said === 'number' && typeof first?.said === 'number'
          ? Math.abs(said - first.said) < 1e-9
          : said === first?.said;
      return others.every(isSame)
        ? []
        : [`${matter}: ${claims.map(({ place, said }) => `${place} ${String(said)}`).join(', ')}`];
    });
  }

  count(): number {
    return [...this.#told.values()].filter((claims) => claims.length > 1).length;
  }
}

/** Side and amount of a gap as a sentence says it; null where it says none. */
function sideIn(sentence: string): { readonly side: string; readonly amount: number } | null {
  if (/\bis level with\b/.test(sentence)) return { side: 'level', amount: 0 };
  const [, verb = '', amount = ''] = /\b(trails|leads) .+? by ([\d.,]+)/.exec(sentence) ?? [];
  return verb === ''
    ? null
    : { side: verb === 'trails' ? 'behind' : 'ahead', amount: Number(amount.replaceAll(',', '')) };
}

const shownSide = (gap: number): string => (Math.abs(gap) < 0.05 ? 'level' : gap > 0 ? 'behind' : 'ahead');

/** An outcome without the years at the ends of its interval. */
const outcomeIn = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/ \(.*\)$/, '') : cell);

const isOver = (outcome: string): boolean => /^never behind|^caught up|^last behind/.test(outcome);

const nodeRow = (node: Node): string => (node === 'all' ? 'overall' : node);

/** What the figures of the area say of every region. */
async function claimsOfArea(claims: Claims, benchmark: BenchmarkChoice): Promise<void> {
  for (const theme of NODES) {
    const [map, overall, years] = await Promise.all(
      (['map', 'gaps-overall', 'change-years'] as const).map((id) => made(id, { benchmark, theme })),
    );
    const [onMap, onGaps, onChange] = [cellsOf(map ?? null), cellsOf(overall ?? null), cellsOf(years ?? null)];
    for (const code of area) {
      const of = (what: string): string => `${code} ${theme} ${what}`;
      claims.add(of('score'), 'map', onMap(code, 'value'));
      claims.add(of('score'), 'gaps', onGaps(code, 'value'));
      claims.add(of('gap'), 'map', onMap(code, 'gap'));
      claims.add(of('gap'), 'gaps', onGaps(code, 'gap'));
      claims.add(of('rank'), 'map', onMap(code, 'rank'));
      claims.add(of('rank'), 'gaps', onGaps(code, 'rank'));
      claims.add(of('outcome'), 'change', onChange(code, 'outcome'));
      claims.add(of('end of the line'), 'change', onChange(code, 'gap'));
      claims.add(of('pace'), 'change', onChange(code, 'gain'));
    }
  }
}

/** What the page of a region says, and the sentences with the region selected. */
async function claimsOfRegion(claims: Claims, benchmark: BenchmarkChoice, code: RegionCode): Promise<string[]> {
  const wrong: string[] = [];
  const selected = [code];
  const [profile, prospect] = await Promise.all(
    (['region-profile', 'region-prospect'] as const).map((id) => made(id, { benchmark, selected })),
  );
  const [scores, future] = [cellsOf(profile ?? null), cellsOf(prospect ?? null)];
  for (const theme of NODES) {
    const row = nodeRow(theme);
    const of = (what: string): string => `${code} ${theme} ${what}`;
    claims.add(of('score'), 'region', scores(row, 'score'));
    claims.add(of('gap'), 'region', scores(row, 'gap'));
    claims.add(of('rank'), 'region', scores(row, 'rank'));
    claims.add(of('outcome'), 'region', outcomeIn(future(row, 'outcome')));
    claims.add(of('end of the line'), 'region', future(row, 'now'));
    claims.add(of('pace'), 'region', future(row, 'gain'));
    const gap = scores(row, 'gap');
    for (const id of ['map', 'change-lines'] as const) {
      const value = await made(id, { benchmark, theme, selected });
      const said = sideIn(value?.finding ?? '');
      if (said === null || typeof gap !== 'number' || !Number.isFinite(gap)) continue;
      if (said.side !== shownSide(gap) || Math.abs(said.amount - Math.abs(gap)) > 0.05 + 1e-9)
        wrong.push(`${code} ${theme}: ${id} says "${value?.finding ?? ''}", the region's page ${gap.toFixed(2)}`);
    }
    // Behind as shown, and never behind: not both.
    const outcome = String(future(row, 'outcome'));
    const now = future(row, 'now');
    if (typeof now === 'number' && outcome !== 'NaN' && isOver(outcome) === (shownSide(now) === 'behind'))
      wrong.push(`${code} ${theme}: ${now.toFixed(2)} behind, and ${outcome}`);
  }
  return wrong;
}

it.each(BENCHMARKS)(
  'map, gaps, change and region agree on every region and theme, against $kind',
  async (benchmark) => {
    const claims = new Claims();
    await claimsOfArea(claims, benchmark);
    const wrong: string[] = [];
    for (const code of area) wrong.push(...(await claimsOfRegion(claims, benchmark, code)));
    expect([...claims.contradictions(), ...wrong].slice(0, 40)).toEqual([]);
    expect(claims.count()).toBeGreaterThan(1000);
  },
);

it.each(['region', 'gaps', 'change'] as const)('no two headlines of the page "%s" say the same', async (page) => {
  const ids = FIGURE_IDS.filter((id) => FIGURES[id].page === page && FIGURES[id].regions <= 1);
  expect(ids.length).toBeGreaterThan(3);
  for (const code of ['ITI3', 'RS11', 'RO32'].map(region)) {
    for (const theme of page === 'region' ? (['all'] as const) : NODES) {
      const values = await Promise.all(ids.map((id) => made(id, { theme, selected: [code] })));
      const findings = values.flatMap((value) => (value === null ? [] : [value.finding]));
      expect(new Set(findings).size, `${code} ${theme}: ${findings.join(' / ')}`).toBe(findings.length);
    }
  }
});
