import {
  COUNTS_AS_MUCH,
  type Partner,
  type PartnerPart,
  type ShownScore,
  type Teacher,
  type TeacherPart,
} from '../../../model/index.ts';
import type { Setting } from './context.ts';

type Part = TeacherPart | PartnerPart;

/** The figure behind a part, of which its amount is a share. */
interface PartFigure {
  readonly value: number;
  readonly much: number;
  readonly decimals: number;
}

export function teacherFigure({ lead, rise, distance }: Teacher, part: TeacherPart): PartFigure {
  switch (part) {
    case 'lead':
      return { value: lead, much: COUNTS_AS_MUCH.lead, decimals: 1 };
    case 'pace':
      return { value: rise?.pace ?? Number.NaN, much: COUNTS_AS_MUCH.pace, decimals: 2 };
    case 'nearness':
      return { value: distance, much: COUNTS_AS_MUCH.distance, decimals: 2 };
  }
}

export function partnerFigure(
  { brings, offers, clusters, within, beyond, borderKm, horizon }: Partner,
  part: PartnerPart,
): PartFigure {
  switch (part) {
    case 'brings':
      return {
        value: brings.reduce((sum, { own, other }) => sum + other - own, 0),
        much: COUNTS_AS_MUCH.exchange,
        decimals: 1,
      };
    case 'offers':
      return {
        value: offers.reduce((sum, { own, other }) => sum + own - other, 0),
        much: COUNTS_AS_MUCH.exchange,
        decimals: 1,
      };
    case 'clusters':
      return { value: clusters?.length ?? Number.NaN, much: COUNTS_AS_MUCH.clusters, decimals: 0 };
    case 'industries':
      return {
        value: within === null || beyond === null ? Number.NaN : within.length + beyond.length,
        much: COUNTS_AS_MUCH.industries,
        decimals: 0,
      };
    case 'border':
      return { value: borderKm, much: 0, decimals: 0 };
    case 'horizon':
      return { value: horizon?.perMillion ?? Number.NaN, much: COUNTS_AS_MUCH.horizon, decimals: 1 };
  }
}

function textOf({ messages, format }: Setting, part: Part, { value, much, decimals }: PartFigure): string {
  const { partsText } = messages.cooperation;
  const many = format.number(much);
  if (Number.isNaN(value)) return partsText.unknown;
  switch (part) {
    case 'clusters':
    case 'industries':
      return partsText[part]({ amount: value, much: many });
    case 'border':
      return partsText.border({ amount: Math.round(value) });
    default:
      return partsText[part]({ amount: format.number(value, decimals), much: many });
  }
}

/** The score of a proposal taken apart: by part its figure, what share of the most it is, its weight, the points it adds. */
export function partRows<One extends Part>(
  setting: Setting,
  parts: readonly One[],
  { amounts, points, score }: ShownScore,
  weights: Readonly<Record<One, number>>,
  figure: (part: One) => PartFigure,
): readonly (readonly string[])[] {
  const { format, messages } = setting;
  return [
    ...parts.map((part, at) => [
      messages.cooperation.parts[part],
      textOf(setting, part, figure(part)),
      format.percent(amounts[at] ?? Number.NaN, 0),
      format.number(weights[part]),
      format.number(points[at] ?? Number.NaN, 1),
    ]),
    [messages.cooperation.score, '', '', '', format.number(score, 1)],
  ];
}

export function partHeads({ messages: { cooperation } }: Setting): readonly string[] {
  return [cooperation.part, cooperation.amount, cooperation.counts, cooperation.weight, cooperation.points];
}
