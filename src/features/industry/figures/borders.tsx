import type { ReactNode } from 'react';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureColumn, type FigureTable } from '../../../figure/value/table.ts';
import type { MapGeometry, RegionCode, SectorCode } from '../../../model/index.ts';
import { borderPairs, type AcrossRow, type BorderPair } from '../content/border-pairs.ts';
import { QUOTIENT_DECIMALS } from '../content/rows.ts';
import { placeName, type Words } from '../content/words.ts';
import { acrossContext, askAcross, type AcrossAnswers } from './across-context.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { keepSector } from '../content/context.ts';
import '../content/industry.css';

interface Answers extends AcrossAnswers {
  readonly geometry: MapGeometry;
}

interface Side {
  readonly name: string;
  readonly country: string;
  readonly quotient: string;
}

interface Shown {
  readonly sector: SectorCode;
  readonly caption: string;
  readonly heads: { readonly region: string; readonly neighbour: string; readonly quotient: string };
  readonly pairs: readonly {
    readonly id: string;
    readonly one: Side;
    readonly other: Side;
    readonly opens: string;
    readonly regions: readonly RegionCode[];
  }[];
  /** Where there is none. */
  readonly none: string;
}

const Country = ({ name }: { readonly name: string }): ReactNode => <span className="small quiet">{name}</span>;

function Draw({ shown: { sector, caption, heads, pairs, none }, view, acts }: DrawProps<Shown>): ReactNode {
  if (pairs.length === 0) return <p>{none}</p>;
  const quotientHead = (
    <th scope="col" className="industry-number">
      {heads.quotient}
    </th>
  );
  return (
    <table className="industry-borders figures">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.region}</th>
          {quotientHead}
          <th scope="col">{heads.neighbour}</th>
          {quotientHead}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ id, one, other, opens, regions }) => (
          <tr key={id} data-mark={id}>
            <th scope="row">
              <button type="button" aria-label={opens} onClick={() => keepSector(sector, regions, acts, view)}>
                {one.name}
              </button>{' '}
              <Country name={one.country} />
            </th>
            <td className="industry-number">{one.quotient}</td>
            <td>
              {other.name} <Country name={other.country} />
            </td>
            <td className="industry-number">{other.quotient}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const idOf = ({ one, other }: BorderPair): string => `${one.place.code}-${other.place.code}`;

/** Both regions of every pair with their codes and quotients. */
function tableOf(pairs: readonly BorderPair[], { messages: { industry, table }, format, names }: Words): FigureTable {
  const columnsOf = (side: string, label: string): readonly FigureColumn[] => [
    textColumn(side, label),
    { ...textColumn(`${side}-code`, `${table.code} (${label})`), kind: 'code' },
    textColumn(`${side}-country`, `${table.country} (${label})`),
    numberColumn(`${side}-quotient`, industry.columns.quotient, { decimals: QUOTIENT_DECIMALS }),
  ];
  const cellsOf = ({ place, position }: AcrossRow) => [
    placeName(place, names),
    place.code,
    format.country(place.country),
    { value: position.quotient },
  ];
  return {
    columns: [...columnsOf('region', table.region), ...columnsOf('neighbour', industry.neighbour)],
    rows: pairs.map((pair) => ({
      id: idOf(pair),
      code: pair.one.place.code,
      cells: [...cellsOf(pair.one), ...cellsOf(pair.other)],
    })),
  };
}

const pairsFrom = keepLast(borderPairs);

/** Neighbours of two countries that both have the industrial cluster: who could work together on it. */
export const borders = defineFigure<Answers, Shown>({
  id: 'industry-borders',
  words: ['industry'],
  ask: (view, _, known) => ({ geometry: GEOMETRY, ...askAcross(view, known) }),
  make: (context) => {
    const given = acrossContext(context);
    if (given.kind === 'absence') return given;
    const { words, across } = given;
    const {
      messages: { industry, table },
      format,
      names,
    } = words;
    const pairs = pairsFrom(across, context.answers.geometry);
    const sideOf = ({ place, position }: AcrossRow): Side => ({
      name: placeName(place, names),
      country: format.country(place.country),
      quotient: format.number(position.quotient, QUOTIENT_DECIMALS),
    });
    return {
      kind: 'value',
      finding: industry.bordersFinding({ sector: words.called.sectorInSentence(across.sector), count: pairs.length }),
      subtitle: industry.bordersTitle({ quotient: format.number(across.question.stars.specialisation, 1) }),
      table: tableOf(pairs, words),
      isTable: true,
      chart: null,
      notices: [],
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).bordersNumbers(pairs, across, words),
      shown: {
        sector: across.sector,
        caption: industry.bordersLabel,
        heads: { region: table.region, neighbour: industry.neighbour, quotient: industry.columns.quotient },
        pairs: pairs.map((pair) => ({
          id: idOf(pair),
          one: sideOf(pair.one),
          other: sideOf(pair.other),
          opens: industry.showPair({
            one: placeName(pair.one.place, names),
            other: placeName(pair.other.place, names),
          }),
          regions: [pair.one, pair.other].flatMap(({ place }) => place.shapes.slice(0, 1)),
        })),
        none: industry.bordersNone,
      },
    };
  },
  Draw,
});
