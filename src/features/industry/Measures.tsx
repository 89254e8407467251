import { memo, type ReactNode } from 'react';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { IndustryPortfolio, IndustryStructure } from '../../model/index.ts';
import { noticeTexts, subtitleOf, type Words } from './words.ts';

const MEASURES = [
  'krugman',
  'hachman',
  'herfindahl',
  'entropy',
  'unrelatedVariety',
  'relatedVariety',
] as const satisfies readonly (keyof IndustryStructure)[];
const DECIMALS = 3;

/** The measures of specialisation and variety of a region beside its reference, each with what it says. */
export const Measures = memo(
  ({ portfolio, words }: { readonly portfolio: IndustryPortfolio; readonly words: Words }): ReactNode => {
    const {
      messages: { industry },
      format,
      names,
    } = words;
    const { structure, referenceStructure: held } = portfolio;
    const figure = (value: number): string => format.number(value, DECIMALS);
    const finding = industry.indicesFinding(
      Math.sign(Number(structure.entropy.toFixed(DECIMALS)) - Number(held.entropy.toFixed(DECIMALS))),
      names.region(portfolio.region),
      figure(structure.entropy),
      figure(held.entropy),
    );
    return (
      <FigureSection
        figure="industry-measures"
        finding={finding}
        subtitle={subtitleOf(
          industry.indices,
          portfolio.question,
          portfolio.year,
          portfolio.place,
          portfolio.referenceRegions,
          words,
        )}
        source={words.source}
        notices={noticeTexts(portfolio.notices, 'sector', words)}
        numbers={async () => (await import('./numbers.ts')).measuresNumbers(portfolio, words)}
      >
        <table className="industry-measures figures">
          <caption className="visually-hidden">{industry.indices}</caption>
          <thead>
            <tr>
              <th scope="col">{industry.index}</th>
              <th scope="col">{names.region(portfolio.region)}</th>
              <th scope="col">{industry.held}</th>
              <th scope="col">{industry.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">{industry.measures[measure].label}</th>
                <td>{figure(structure[measure])}</td>
                <td>{figure(held[measure])}</td>
                <td className="quiet">{industry.measures[measure].meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureSection>
    );
  },
);
