import type { IndicatorId, Notice, RegionCode } from '../../model/index.ts';
import { originOf } from '../findings/marks.ts';
import type { Names } from '../names.ts';
import { shortList } from './lists.ts';
import { areasOf } from './marks.ts';
import type { Spoken } from './spoken.ts';

/** More than these are counted, not named. */
const MOST_NAMED = 8;

/** What was done to the figures, as one sentence. */
export function noticeSentence(spoken: Spoken, notice: Notice, names: Names): string {
  const { messages, format } = spoken;
  const { notices } = messages;
  const regionsOf = (codes: readonly RegionCode[]): string => namedRegions(spoken, codes, names);
  const indicatorsOf = (ids: readonly IndicatorId[]): string =>
    shortList(
      spoken,
      ids.map((id) => names.indicator(id)),
    );
  switch (notice.kind) {
    case 'other-year':
      return notices.otherYear({ year: notice.year, regions: regionsOf(notice.regions) });
    case 'converted':
      return notices.converted({ origin: notice.origin, regions: regionsOf(notice.regions) });
    case 'larger-area': {
      const origin = originOf(notice.origin);
      if (origin?.kind === 'together')
        return notices.together({ regions: format.list(origin.regions.map((code) => names.region(code))) });
      const given = { origin: notice.origin, regions: regionsOf(notice.regions) };
      return origin?.kind === 'part' && origin.name !== ''
        ? notices.largerAreaNamed({ ...given, name: origin.name })
        : notices.largerArea(given);
    }
    case 'larger-share':
      return notices.largerShare({
        areas: areasOf(spoken, notice.origins, names),
        share: notice.share / 100,
        regions: regionsOf(notice.regions),
      });
    case 'carried':
      return notices.carried({ indicators: indicatorsOf(notice.indicators) });
    case 'carried-left-out':
      return notices.carriedLeftOut({ indicators: indicatorsOf(notice.indicators) });
    case 'fewer-themes':
      return notices.fewerThemes({ themes: notice.themes, of: notice.of, regions: regionsOf(notice.regions) });
    case 'ranked-on':
      return notices.rankedOn(notice);
    case 'clamped':
      return notices.clamped({ regions: regionsOf(notice.regions) });
    case 'low-reliability':
      return notices.lowReliability({ regions: regionsOf(notice.regions) });
    case 'break':
      return notices.break({ regions: regionsOf(notice.regions) });
    case 'modelled':
      return notices.modelled;
    case 'edition-years':
      return notices.editionYears;
    case 'dated':
      return notices.dated(notice);
    case 'replaced':
      return notices.replaced({ indicator: names.indicator(notice.by) });
    case 'joint-projects':
      return notices.jointProjects;
    case 'stands-in':
      return notices.standsIn({ denominator: messages.standIns[notice.standsInFor] });
    case 'period':
      return notices.period({ years: format.years(notice.from, notice.to) });
    case 'missing':
      return notices.missing({ reason: messages.reasons[notice.reason], regions: regionsOf(notice.regions) });
  }
}

function namedRegions({ messages, format }: Spoken, codes: readonly RegionCode[], names: Names): string {
  if (codes.length === 0) return messages.notices.noRegion;
  if (codes.length > MOST_NAMED) return messages.numbers.regions({ count: codes.length });
  return format.list(codes.map((code) => names.region(code)));
}
