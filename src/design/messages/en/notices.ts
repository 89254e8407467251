import type { IndicatorId, Notice, RegionCode } from '../../../model/index.ts';
import { originOf } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { DatasetErrorKind, Names } from '../names.ts';
import { areasOf } from './marks.ts';
import { reasons, standIns } from './terms.ts';

const format = formatOf('en');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'region' : 'regions'}`;

/** What was done to the figures, as one sentence. */
export function noticeSentence(notice: Notice, names: Names): string {
  switch (notice.kind) {
    case 'other-year':
      return `The figure of ${String(notice.year)} is shown for ${namedRegions(notice.regions, names)}.`;
    case 'converted':
      return `${notice.origin} carried to ${namedRegions(notice.regions, names)}.`;
    case 'larger-area': {
      const origin = originOf(notice.origin);
      return origin?.kind === 'together'
        ? `One figure stands for ${format.list(origin.regions.map((code) => names.region(code)))} together.`
        : `Figures of ${notice.origin}${origin?.kind === 'part' && origin.name !== '' ? `, ${origin.name},` : ''} stand for ${namedRegions(notice.regions, names)}.`;
    }
    case 'larger-share':
      return `Figures of ${areasOf(notice.origins, names)} make ${format.percent(notice.share / 100)} of the score's weight: ${namedRegions(notice.regions, names)}.`;
    case 'carried':
      return `National figures, carried to every region of the country: ${namedIndicators(notice.indicators, names)}.`;
    case 'carried-left-out':
      return `Not counted in scores, because there are national figures only: ${namedIndicators(notice.indicators, names)}.`;
    case 'fewer-themes':
      return `On ${String(notice.themes)} of ${String(notice.of)} themes, and therefore ranked apart: ${namedRegions(notice.regions, names)}.`;
    case 'ranked-on':
      return `No region has figures on all ${String(notice.of)} themes for this year: ranked and counted are those on ${String(notice.themes)}.`;
    case 'clamped':
      return `Beyond the ends of the 0–100 scale and drawn at its end: ${namedRegions(notice.regions, names)}.`;
    case 'low-reliability':
      return `Low reliability, according to the source: ${namedRegions(notice.regions, names)}.`;
    case 'break':
      return `Break in the series, so that earlier years do not compare: ${namedRegions(notice.regions, names)}.`;
    case 'modelled':
      return 'Modelled figures: national totals spread over the regions by what can be seen of their sources.';
    case 'edition-years':
      return 'Years of the Regional Innovation Scoreboard are editions; its data are one to three years older.';
    case 'dated':
      return `The newest figures are of ${String(notice.year)}; they stay out of the scores unless switched in.`;
    case 'replaced':
      return `Older figures, out of the scores; newer: ${names.indicator(notice.by)}.`;
    case 'joint-projects':
      return 'Of projects with several participants only, since November 2026; earlier links and files counted projects of one participant too, and showed higher shares.';
    case 'stands-in':
      return `Means over regions weigh by ${standIns[notice.standsInFor]}.`;
    case 'period':
      return `A total over the years ${format.years(notice.from, notice.to)}.`;
    case 'missing':
      return `No figure (${reasons[notice.reason]}): ${namedRegions(notice.regions, names)}.`;
  }
}

function namedRegions(codes: readonly RegionCode[], names: Names): string {
  if (codes.length === 0) return 'no region';
  if (codes.length > 8) return regions(codes.length);
  return format.list(codes.map((code) => names.region(code)));
}

function namedIndicators(ids: readonly IndicatorId[], names: Names): string {
  return format.shortList(ids.map((id) => names.indicator(id)));
}

/** A data file failed: what happened, and what to do. `file` is its name. */
export const errors: Readonly<Record<DatasetErrorKind, { title(file: string): string; readonly action: string }>> = {
  network: {
    title: (file) => `The file ${file} is not kept on this device and could not be reached.`,
    action: 'Check the connection, then try again. What is already loaded stays usable.',
  },
  http: {
    title: (file) => `The server did not give out the file ${file}.`,
    action: 'Try again in a moment. If it stays so, the file is missing where the atlas is hosted.',
  },
  'not-data': {
    title: (file) => `Instead of the file ${file}, the server sent a page.`,
    action: 'A sign-in page or a wrong path may stand in between. Sign in or check the address, then try again.',
  },
  truncated: {
    title: (file) => `Only a part of the file ${file} arrived.`,
    action: 'Try again. What is already loaded stays usable.',
  },
  tampered: {
    title: (file) => `The file ${file} is not the one that was published with this atlas.`,
    action: 'It is not shown. Load the page anew; if it stays so, tell those who host the atlas.',
  },
  invalid: {
    title: (file) => `The file ${file} cannot be read.`,
    action: 'Load the page anew, in case it was updated meanwhile; if it stays so, tell those who host the atlas.',
  },
};
