import type { BarInput } from '../../../charts/ranked-bars/layout.ts';
import { classOf, type Classes } from '../../../design/drawing/classes.ts';
import type { SectorAcross, SectorPosition, SectorRegion } from '../../../model/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { placeName, quotientOf, type Words } from './words.ts';

/** The name of a region of the table, with what it is made of today where it no longer is. */
export function placeParts(place: SectorRegion, words: Words): string {
  const name = placeName(place, words.names);
  return place.shapes.length < 2
    ? name
    : words.messages.industry.together({
        name,
        parts: words.format.list(place.shapes.map((shape) => words.names.region(shape))),
      });
}

/** What is known of one sector in one region, in a line. */
export function positionText(position: SectorPosition, words: Words): string {
  const { messages, format } = words;
  const { industry } = messages;
  const { employment, growth, growthFrom, stars, reason } = position;
  if (reason !== null) return `${industry.noFigure} (${messages.reasons[reason]})`;
  const quotient = quotientOf(position, QUOTIENT_DECIMALS, words);
  return [
    `${industry.columns.quotient} ${quotient.reason ?? quotient.text}`,
    industry.persons({ count: employment }),
    ...(growthFrom === null ? [] : [industry.growing({ growth: format.signedPercent(growth, 1), from: growthFrom })]),
    industry.starNames[stars] ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Every region of the area as a bar of its location quotient. */
export function acrossRows(across: SectorAcross, classes: Classes, words: Words): BarInput[] {
  return across.regions.map(({ place, position }): BarInput => {
    // Of one industry the mark is that of all: it stands in the sentence above.
    const { text, reason } = quotientOf(
      position.mark === 'marked' ? { ...position, mark: null } : position,
      QUOTIENT_DECIMALS,
      words,
    );
    return {
      id: place.code,
      name: placeName(place, words.names),
      value: position.quotient,
      text,
      rank: Number.NaN,
      rankText: null,
      classKey: classOf(classes, position.quotient),
      isApart: false,
      reason,
    };
  });
}
