import { median } from 'd3';
import { expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import {
  DEFAULT_COOPERATION_WEIGHTS as weights,
  DEFAULT_VIEW,
  parseBenchmarkGroup,
  parseIndicatorId,
  parseRegionCode,
  questionOf,
  type BenchmarkChoice,
  type View,
} from '../../../src/model/index.ts';
import { makeFigure } from '../../../src/figure/value/make.ts';
import { figureNamed } from '../../../src/app/figures.ts';
import { checkView, parseView, serialiseView } from '../../../src/state/index.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';
const peersOf = (code: string): BenchmarkChoice => {
  const group = parseBenchmarkGroup(`peers-${code}`);
  if (group === null) throw new Error(code);
  return { kind: 'group', group, statistic: 'median' };
};
const view: View = { ...DEFAULT_VIEW, benchmark: peersOf('ITI3') };

it('holds every region against the twenty regions most like one, as the page of partners finds them', async () => {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  const engine = createLocalEngine(BASE, catalogue);
  const marche = parseRegionCode('ITI3');
  const indicator = parseIndicatorId('tertiary');
  if (marche === null || indicator === null) throw new Error('codes');
  const { peers } = await engine.ask('peers', { region: marche, scope: 'area', hasOwnCountry: false, weights });
  const found = peers.slice(0, 20).map(({ region }) => region);
  const { columns, groupsUsed } = await engine.ask('explore', { ...questionOf(view), indicator });
  expect(groupsUsed?.benchmark?.regions.toSorted()).toEqual(found.toSorted());
  const values = found.map((code) => columns.value[columns.region.indexOf(code)] ?? Number.NaN).filter(Number.isFinite);
  const row = columns.region.indexOf(marche);
  expect(columns.benchmark[row]).toBeCloseTo(median(values) ?? Number.NaN, 9);
  expect(columns.gap[row]).toBeCloseTo((median(values) ?? Number.NaN) - (columns.value[row] ?? Number.NaN), 9);
});

it('stands in a link, and a link to the peers of no region of the area says so', async () => {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  const text = serialiseView(view, 'omit-defaults');
  expect(decodeURIComponent(text)).toContain('benchmark=group~peers-ITI3~median');
  expect(parseView(text).view.benchmark).toEqual(view.benchmark);
  expect(checkView({ ...view, benchmark: peersOf('FR10') }, catalogue).problems).toHaveLength(1);
  expect(checkView(view, catalogue).problems).toEqual([]);
});

it('says beneath a figure which regions these are', async () => {
  const { sources, speeches } = await figureSources();
  const figure = await figureNamed('gaps-overall');
  const value = await makeFigure(figure, { ...view, page: 'gaps' }, sources, speeches.en);
  if (value.kind === 'absence') throw new Error('absent');
  expect(value.notices.join(' ')).toMatch(/^Median of the regions most like Marche: over .*Steiermark.*, as far as/);
  expect(`${value.finding} ${value.subtitle}`).toContain('the regions most like Marche');
});
