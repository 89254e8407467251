import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import type { ReactNode } from 'react';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import type { IndustryPortfolio, IndustryStructure } from '../../../model/index.ts';
import { varietyFinding } from '../content/findings.ts';
import { noticeTexts } from '../content/notices.ts';
import { subtitleOf, type Words } from '../content/words.ts';
import { askOfRegion, regionContext, type PortfolioAnswers } from '../content/context.ts';
import '../content/industry.css';

const MEASURES = [
  'krugman',
  'hachman',
  'herfindahl',
  'entropy',
  'unrelatedVariety',
  'relatedVariety',
] as const satisfies readonly (keyof IndustryStructure)[];
const DECIMALS = 3;

interface Shown {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly own: string;
    readonly held: string;
    readonly meaning: string;
  }[];
}

function Draw({ shown: { caption, heads, rows } }: DrawProps<Shown>): ReactNode {
  return (
    <HeadedTable
      className="industry-measures figures"
      caption={caption}
      heads={heads}
      rows={rows.map(({ id, label, own, held, meaning }) => ({
        id,
        head: label,
        cells: [
          own,
          held,
          <span key="meaning" className="quiet">
            {meaning}
          </span>,
        ],
      }))}
    />
  );
}

function tableOf({ region, structure, referenceStructure }: IndustryPortfolio, words: Words): FigureTable {
  const { industry } = words.messages;
  return {
    columns: [
      textColumn('measure', industry.index),
      numberColumn('region', words.names.region(region), { decimals: DECIMALS }),
      numberColumn('reference', industry.held, { decimals: DECIMALS }),
      textColumn('meaning', industry.meaning),
    ],
    rows: MEASURES.map((measure) => ({
      id: measure,
      code: null,
      cells: [
        industry.measures[measure].label,
        { value: structure[measure] },
        { value: referenceStructure[measure] },
        industry.measures[measure].meaning,
      ],
    })),
  };
}

/** The measures of specialisation and variety of a region beside its reference, each with what it says. */
export const measures = defineFigure<PortfolioAnswers, Shown>({
  id: 'industry-measures',
  words: ['industry'],
  ask: (view) => askOfRegion(view, 'structure'),
  make: (context) => {
    const given = regionContext(context, 'structure');
    if (given.kind === 'absence') return given;
    const { words, portfolio } = given;
    const {
      messages: { industry },
      format,
    } = words;
    const { structure, referenceStructure: held } = portfolio;
    const written = (value: number): string => format.number(value, DECIMALS);
    const table = tableOf(portfolio, words);
    return {
      kind: 'value',
      finding: varietyFinding(portfolio, DECIMALS, words),
      subtitle: subtitleOf(
        industry.indices,
        portfolio.question,
        portfolio.year,
        portfolio.place,
        portfolio.referenceRegions,
        words,
      ),
      table,
      isTable: true,
      chart: null,
      notices: noticeTexts(portfolio.notices, 'sector', words),
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).measuresNumbers(portfolio, words),
      shown: {
        caption: industry.indices,
        heads: table.columns.map(({ label }) => label),
        rows: MEASURES.map((measure) => ({
          id: measure,
          label: industry.measures[measure].label,
          own: written(structure[measure]),
          held: written(held[measure]),
          meaning: industry.measures[measure].meaning,
        })),
      },
    };
  },
  Draw,
});
