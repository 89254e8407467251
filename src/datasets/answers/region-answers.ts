import * as v from 'valibot';
import type { RegionCode } from '../../model/ids.ts';
import type { Outlook } from '../../model/outlook.ts';
import type { Question, RegionProfile } from '../../model/result.ts';
import { checked, Finite, IndicatorCode, RegionCodeText } from '../checked.ts';
import {
  Figure,
  MissingBecause,
  Node,
  NoScoreBecause,
  rowsOf,
  Theme,
  ThemeOrContext,
  TrendPoints,
} from '../reading.ts';
import { columnsOf, writeAnswer } from './writing.ts';

const Position = {
  score: Figure,
  benchmark: Figure,
  gap: Figure,
  rank: Figure,
  of: Finite,
  parts: Finite,
  partsOf: Finite,
  reason: NoScoreBecause,
  meanYear: Figure,
  yearFrom: Figure,
  yearTo: Figure,
  shared: Finite,
  sharedOf: Finite,
  larger: Figure,
  largerOrigins: v.array(v.string()),
};

const Held = v.nullable(v.object({ year: Finite, isOverBreak: v.boolean() }));

const ProfileFile = v.object({
  region: RegionCodeText,
  overall: v.object(Position),
  isApart: v.boolean(),
  themes: rowsOf(v.object({ theme: Theme, ...Position })),
  indicators: rowsOf(
    v.object({
      indicator: IndicatorCode,
      theme: ThemeOrContext,
      value: Figure,
      year: Figure,
      status: Finite,
      flags: v.string(),
      origin: v.nullable(v.string()),
      reason: MissingBecause,
      benchmark: Figure,
      gap: Figure,
      score: Figure,
      gapPoints: Figure,
      isClamped: v.boolean(),
      isImputed: v.boolean(),
      held: Held,
    }),
  ),
  trend: TrendPoints,
  density: Figure,
});

/** What is told of one region, as the text of a published file. */
export function encodeProfile({ region, overall, isApart, density, themes, indicators, trend }: RegionProfile): string {
  return writeAnswer({
    region,
    overall,
    isApart,
    density,
    themes: columnsOf(themes),
    indicators: columnsOf(indicators),
    trend: columnsOf(trend),
  });
}

/** The answer out of its file's JSON, to the question it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodeProfile(data: unknown, path: string, question: Question): RegionProfile {
  return { question, ...checked(ProfileFile, data, path) };
}

const YearsLeft = v.union([Finite, v.picklist(['closed', 'never'])]);
const Standing = v.object({ year: Finite, value: Figure, benchmark: Figure, gap: Figure });

const OutlookFile = v.object({
  region: RegionCodeText,
  nodes: rowsOf(
    v.object({
      id: Node,
      theme: v.nullable(Theme),
      points: TrendPoints,
      first: Standing,
      last: Standing,
      slope: Figure,
      low: Figure,
      high: Figure,
      yearsToClose: YearsLeft,
      soonest: YearsLeft,
      latest: YearsLeft,
    }),
  ),
  levers: rowsOf(
    v.object({
      indicator: IndicatorCode,
      theme: Theme,
      value: Figure,
      year: Finite,
      status: Finite,
      origin: v.nullable(v.string()),
      held: Held,
      benchmark: Figure,
      distance: Figure,
      gapPoints: Figure,
      seen: Figure,
      seenOver: v.nullable(v.tuple([Finite, Finite])),
      needed: Figure,
      neededIfMoving: Figure,
    }),
  ),
});

/** Past and future of one region. */
export function encodeOutlook({ region, nodes, levers }: Outlook): string {
  return writeAnswer({
    region,
    nodes: columnsOf(nodes.map((node) => ({ ...node, points: columnsOf(node.points) }))),
    levers: columnsOf(levers),
  });
}

/** Throws DatasetError `invalid`, naming the place. */
export function decodeOutlook(data: unknown, path: string, asked: Question, region: RegionCode): Outlook {
  const file = checked(OutlookFile, data, path);
  return { question: { ...asked, theme: 'all', indicator: null }, ...file, region };
}
