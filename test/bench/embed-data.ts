import { QueryClient } from '@tanstack/react-query';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedQuery } from '../../src/app/embed/embed-query.ts';
import { figureNamed } from '../../src/app/figures.ts';
import { fetchGeometry } from '../../src/datasets/geometry.ts';
import { formatOf } from '../../src/design/format.ts';
import { loadMessages } from '../../src/design/messages/index.tsx';
import { makeFigure } from '../../src/figure/value/make.ts';
import {
  DEFAULT_VIEW,
  FIGURES,
  PRESET_METHODS,
  parseRegionCode,
  type FigureId,
  type MapGeometry,
  type View,
} from '../../src/model/index.ts';

const BASE = 'http://atlas.test/data/';
/** The regions that figures of one or two are weighed with: Marche, which has all of them, and a neighbour. */
const REGIONS = ['ITI3', 'ITH5'];

/** The View that a figure has something to show of. */
function viewOf(figure: FigureId): View {
  const { page, part, regions } = FIGURES[figure];
  return {
    ...DEFAULT_VIEW,
    page,
    selected: REGIONS.slice(0, regions).flatMap((code) => parseRegionCode(code) ?? []),
    industry: { ...DEFAULT_VIEW.industry, ...(part === null ? {} : { part }) },
    ...(figure === 'method-moves' || figure === 'method-groups' ? { method: PRESET_METHODS['scoreboard-like'] } : {}),
  };
}

/** The published files that a figure asks for until it is made, as its embed asks for them. */
export async function dataOf(dist: string, figure: FigureId): Promise<readonly string[]> {
  const asked = new Set<string>();
  const real = globalThis.fetch;
  globalThis.fetch = (address) => {
    const path = new URL(address instanceof Request ? address.url : address).pathname.slice(1);
    asked.add(path);
    return Promise.resolve(new Response(readFileSync(join(dist, path))));
  };
  try {
    const query = embedQuery(BASE, figure);
    const { catalogue, engine } = await new QueryClient().fetchQuery(query);
    const geometry = (): Promise<MapGeometry> => fetchGeometry(BASE, catalogue);
    const speech = { language: 'en', messages: await loadMessages('en'), format: formatOf('en') } as const;
    await makeFigure(await figureNamed(figure), viewOf(figure), { catalogue, engine, geometry }, speech);
    return [...asked];
  } finally {
    globalThis.fetch = real;
  }
}
