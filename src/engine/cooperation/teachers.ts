import { fitLine, scoreOfParts, shareOfMuch } from '../../analysis/index.ts';
import {
  COUNTS_AS_MUCH,
  LEAST_KNOWN_SHARE,
  LIKE_START,
  PEERS_SHOWN,
  TEACHER_PARTS,
  THEMES,
  type Catalogue,
  type CooperationQuestion,
  type RegionCode,
  type Rise,
  type Structure,
  type Teacher,
  type Teachers,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { areaRegions } from '../figures/regions.ts';
import { rememberLast } from '../figures/remembered.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { scoreOf } from '../scores/read-board.ts';
import { scoreBoard, type ScoreBoard } from '../scores/score-board.ts';
import { scoreLines } from '../scores/score-lines.ts';
import { peersOf } from './peers.ts';

/** Indicators told of a teacher, and regions that rose most. */
const MOST_INDICATORS = 5;
const MOST_RISERS = 5;

const boards = rememberLast<ScoreBoard>();
const rises = rememberLast<ReadonlyMap<RegionCode, Rise>>();

/** Scores of all themes, whatever theme is asked for. */
export function boardOfAll(figures: Figures, { question }: Pick<CooperationQuestion, 'question'>): ScoreBoard {
  const { benchmark, year, hasCarried, hasDated, method } = question;
  return boards(figures, [benchmark, year, hasCarried, hasDated, method], () => scoreBoard(figures, THEMES, question));
}

/** How the scores of the regions of the area rose, over the years that their lines are measured in. */
function risesOf(figures: Figures, { question }: Pick<CooperationQuestion, 'question'>): ReadonlyMap<RegionCode, Rise> {
  const { theme, benchmark, year, hasCarried, hasDated, method } = question;
  return rises(figures, [theme, benchmark, year, hasCarried, hasDated, method], () => {
    const lines = scoreLines(figures, question);
    const node = theme === 'all' ? OVERALL : theme;
    return new Map(
      areaRegions(figures).flatMap(({ code }) => {
        const points = lines(code, node).filter(({ isMeasured }) => isMeasured);
        const [first, last] = [points[0], points.at(-1)];
        if (first === undefined || last === undefined || first.year === last.year) return [];
        const { slope } = fitLine(points);
        const rise = { from: first.year, to: last.year, start: first.value, end: last.value, pace: slope };
        return [[code, rise] as const];
      }),
    );
  });
}

function indicatorsAhead(board: ScoreBoard, own: RegionCode, other: RegionCode, node: string): Teacher['indicators'] {
  return board.leaves
    .filter(({ theme }) => node === OVERALL || theme === node)
    .map(({ id }) => ({ indicator: id, own: scoreOf(board, own, id), other: scoreOf(board, other, id) }))
    .filter(({ own: mine, other: theirs }) => theirs > mine)
    .toSorted((one, two) => two.other - two.own - (one.other - one.own))
    .slice(0, MOST_INDICATORS);
}

/** The nearest of the area that are ahead in the score asked for, the best teacher first. */
export function teachersOf(
  figures: Figures,
  structure: Structure,
  catalogue: Catalogue,
  question: CooperationQuestion,
): Teachers {
  const { region, hasOwnCountry, weights, among } = question;
  const node = question.question.theme === 'all' ? OVERALL : question.question.theme;
  const board = boardOfAll(figures, question);
  const value = scoreOf(board, region, node);
  const risen = risesOf(figures, question);
  const rise = risen.get(region) ?? null;
  const near = peersOf(structure, catalogue, { region, hasOwnCountry, weights, scope: 'area' })
    .peers.filter((peer) => among === undefined || among.includes(peer.region))
    .slice(0, PEERS_SHOWN);
  const isScored = (code: RegionCode): boolean => Number.isFinite(scoreOf(board, code, node));
  const teachers = near.flatMap(({ region: other, place, distance }): Teacher[] => {
    const theirs = scoreOf(board, other, node);
    const lead = theirs - value;
    if (!(lead > 0)) return [];
    const theirRise = risen.get(other) ?? null;
    const amount = {
      lead: shareOfMuch(lead, COUNTS_AS_MUCH.lead),
      pace: shareOfMuch(theirRise?.pace ?? Number.NaN, COUNTS_AS_MUCH.pace),
      nearness: shareOfMuch(COUNTS_AS_MUCH.distance - distance, COUNTS_AS_MUCH.distance),
    };
    const amounts = TEACHER_PARTS.map((part) => amount[part]);
    const { score, points } = scoreOfParts(
      TEACHER_PARTS.map((part) => ({ amount: amount[part], weight: weights.teacher[part] })),
      LEAST_KNOWN_SHARE,
    );
    if (Number.isNaN(score)) return [];
    const indicators = indicatorsAhead(board, region, other, node);
    return [
      { region: other, place, distance, value: theirs, lead, rise: theirRise, score, amounts, points, indicators },
    ];
  });
  const countries = new Map(areaRegions(figures).map(({ code, country }) => [code, country]));
  const isProposed = (code: RegionCode): boolean =>
    (among === undefined || among.includes(code)) && (hasOwnCountry || countries.get(code) !== countries.get(region));
  const risers =
    rise === null
      ? []
      : [...risen]
          .filter(
            ([code, one]) =>
              code !== region &&
              isProposed(code) &&
              Math.abs(one.start - rise.start) <= LIKE_START &&
              one.end - one.start > rise.end - rise.start,
          )
          .map(([code, one]) => ({ region: code, rise: one }))
          .toSorted((one, other) => other.rise.pace - one.rise.pace)
          .slice(0, MOST_RISERS);
  return {
    question,
    node,
    value,
    rise,
    peers: near.map(({ region: code }) => code),
    teachers: teachers.toSorted((one, other) => other.score - one.score || one.place - other.place),
    unscored: near.flatMap(({ region: code }) => (isScored(code) ? [] : [code])),
    risers,
  };
}
