import { complements, scoreOfParts, shareOfMuch, sumKnown, type Sides } from '../../analysis/index.ts';
import type { SectorTable } from '../../datasets/sector-table.ts';
import {
  COUNTS_AS_MUCH,
  LEAST_KNOWN_OF_PARTNER,
  PARTNER_PARTS,
  THEMES,
  type CooperationQuestion,
  type CountryCode,
  type HorizonLinks,
  type Partner,
  type PartnerPart,
  type Partners,
  type RegionBorder,
  type RegionCode,
  type Structure,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { areaRegions } from '../figures/regions.ts';
import { gapOf, scoreOf } from '../scores/read-board.ts';
import { industriesIn, nearClusters, sharedClusters } from './industries.ts';
import { boardOfAll } from './teachers.ts';

const MILLION = 1_000_000;

/** The joint projects of two countries and what they are for each million inhabitants of both. */
function horizonBetween(
  { horizon, populations }: Pick<Structure, 'horizon' | 'populations'>,
  one: CountryCode,
  other: CountryCode,
): Partner['horizon'] {
  if (one === other) return null;
  const projects =
    horizon.find((link) => (link.one === one && link.other === other) || (link.one === other && link.other === one))
      ?.projects ?? 0;
  const inhabitants = [one, other].reduce(
    (sum, country) => sum + (populations.find((row) => row.country === country)?.population ?? Number.NaN),
    0,
  );
  return { projects, perMillion: (projects * MILLION) / inhabitants };
}

/** Every pair of countries of the area. */
export function horizonLinks(structure: Structure): HorizonLinks {
  const countries = structure.populations.toSorted((one, other) => (one.country < other.country ? -1 : 1));
  return {
    countries,
    links: countries.flatMap(({ country: one }, at) =>
      countries.slice(at + 1).flatMap(({ country: other }) => {
        const link = horizonBetween(structure, one, other);
        return link === null ? [] : [{ one, other, ...link }];
      }),
    ),
  };
}

const kilometres = (borders: readonly RegionBorder[], one: RegionCode, other: RegionCode): number =>
  borders.find(
    ({ first, second, isInternational }) =>
      isInternational && ((first === one && second === other) || (first === other && second === one)),
  )?.lengthKm ?? 0;

/** Regions of the area that complement one, the best first; none on which too little is known. */
export function partnersOf(
  figures: Figures,
  structure: Structure,
  borders: readonly RegionBorder[],
  table: SectorTable,
  question: CooperationQuestion,
): Partners {
  const { region, hasOwnCountry, weights } = question;
  const board = boardOfAll(figures, question);
  const area = areaRegions(figures);
  const sidesOf = (code: RegionCode): Sides => ({
    scores: THEMES.map((theme) => scoreOf(board, code, theme)),
    gaps: THEMES.map((theme) => gapOf(board, code, theme)),
  });
  const industries = industriesIn(table);
  const [own, mine] = [sidesOf(region), industries(region)];
  const country = area.find(({ code }) => code === region)?.country;
  // What is asked of the other is of the theme chosen; what one offers may be of any.
  const { theme } = question.question;
  const refused: RegionCode[] = [];
  const partners = area.flatMap(({ code, country: theirCountry }): Partner[] => {
    if (code === region || country === undefined || (!hasOwnCountry && theirCountry === country)) return [];
    const [theirs, other] = [sidesOf(code), industries(code)];
    const { brought, offered } = complements(own, theirs);
    const asked = brought.map((points, at) => (theme === 'all' || THEMES[at] === theme ? points : Number.NaN));
    const clusters = mine === null || other === null ? null : sharedClusters(mine, other);
    const within = mine === null || other === null ? null : nearClusters(other, mine);
    const beyond = mine === null || other === null ? null : nearClusters(mine, other);
    const borderKm = kilometres(borders, region, code);
    const horizon = horizonBetween(structure, country, theirCountry);
    const amount: Readonly<Record<PartnerPart, number>> = {
      brings: shareOfMuch(sumKnown(asked), COUNTS_AS_MUCH.exchange),
      offers: shareOfMuch(sumKnown(offered), COUNTS_AS_MUCH.exchange),
      clusters: shareOfMuch(clusters?.length ?? Number.NaN, COUNTS_AS_MUCH.clusters),
      industries: shareOfMuch(
        within === null || beyond === null ? Number.NaN : within.length + beyond.length,
        COUNTS_AS_MUCH.industries,
      ),
      border: borderKm > 0 ? 1 : 0,
      horizon: shareOfMuch(horizon?.perMillion ?? Number.NaN, COUNTS_AS_MUCH.horizon),
    };
    const { score, points } = scoreOfParts(
      PARTNER_PARTS.map((part) => ({ amount: amount[part], weight: weights.partner[part] })),
      LEAST_KNOWN_OF_PARTNER,
    );
    if (Number.isNaN(score)) {
      refused.push(code);
      return [];
    }
    const exchanged = (from: readonly number[]): Partner['brings'] =>
      THEMES.map((id, at) => ({
        theme: id,
        own: own.scores[at] ?? Number.NaN,
        other: theirs.scores[at] ?? Number.NaN,
        points: from[at] ?? 0,
      }))
        .filter((one) => one.points > 0)
        .toSorted((one, two) => two.points - one.points)
        .map(({ theme: id, own: mine, other: theirScore }) => ({ theme: id, own: mine, other: theirScore }));
    return [
      {
        region: code,
        score,
        amounts: PARTNER_PARTS.map((part) => amount[part]),
        points,
        brings: exchanged(asked),
        offers: exchanged(offered),
        clusters,
        within,
        beyond,
        borderKm,
        horizon,
      },
    ];
  });
  return {
    question,
    partners: partners.toSorted((one, other) => other.score - one.score || (one.region < other.region ? -1 : 1)),
    refused,
    year: industries.year,
  };
}
