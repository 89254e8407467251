import type { ReactNode } from 'react';
import { DataTable } from '../../../design/controls/DataTable.tsx';
import type { Questions } from '../../../figure/value/questions.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { screenTable } from '../../../figure/value/written.ts';
import type { IndustryPortfolio } from '../../../model/index.ts';
import {
  besideOneAnother,
  comparedFinding,
  comparedSectors,
  comparedSubtitle,
  comparedTable,
} from '../content/compared-rows.ts';
import { MOST_COMPARED } from '../content/rows.ts';
import { noticeTexts } from '../content/notices.ts';
import { placeName } from '../content/words.ts';
import {
  askOfRegion,
  askPortfolio,
  chooseSector,
  ofPart,
  regionContext,
  type PortfolioAnswers,
} from '../content/context.ts';
import '../content/industry.css';

/** Of the regions selected after the first, null where there are fewer. */
interface Answers extends PortfolioAnswers {
  readonly second: IndustryPortfolio | null;
  readonly third: IndustryPortfolio | null;
  readonly fourth: IndustryPortfolio | null;
}

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
  /** Where there is no row. */
  readonly none: string;
  /** Of the regions that have no figures. */
  readonly without: readonly { readonly id: string; readonly text: string }[];
}

function Draw({ shown: { caption, columns, rows, none, without }, view, acts }: DrawProps<Shown>): ReactNode {
  return (
    <>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div className="industry-compared">
          <DataTable caption={caption} columns={columns} rows={rows} onSelect={(id) => chooseSector(id, acts, view)} />
        </div>
      )}
      {without.map(({ id, text }) => (
        <p key={id} className="small quiet">
          {text}
        </p>
      ))}
    </>
  );
}

function askEach(given: Parameters<typeof ofPart>[0]): Questions<Answers> {
  const view = ofPart(given, 'portfolio');
  const [, second, third, fourth] = view.selected;
  const asked = (region: typeof second) => (region === undefined ? null : askPortfolio(view, region));
  return {
    ...askOfRegion(view, 'portfolio'),
    second: asked(second),
    third: asked(third),
    fourth: asked(fourth),
  };
}

/** The industrial clusters of the regions selected, side by side. */
export const compared = defineFigure<Answers, Shown>({
  id: 'industry-compared',
  words: ['industry'],
  ask: askEach,
  make: (context) => {
    const given = regionContext(context, 'portfolio');
    if (given.kind === 'absence') return given;
    const { words, sector, isWanted } = given;
    const {
      messages: { industry },
      names,
      table,
      format,
    } = words;
    const { portfolio, second, third, fourth } = context.answers;
    const regions = context.view.selected.slice(0, MOST_COMPARED);
    if (regions.length < 2) return NOTHING;
    const { portfolios, without } = besideOneAnother(
      [portfolio, second, third, fourth].slice(0, regions.length),
      regions,
    );
    const missing = without.map((region) => ({
      id: region,
      text: industry.noPlace({ region: names.region(region), table: industry.tableNames[table.name] }),
    }));
    if (portfolios.length < 2) return absence(null, missing.map(({ text }) => text).join(' '));
    const sectors = comparedSectors(portfolios, isWanted);
    const shown = comparedTable(portfolios, sectors, sector, words);
    const finding = comparedFinding(portfolios, sectors, words);
    // What is said of the whole table is said once.
    const [about = ''] = noticeTexts([], 'sector', words);
    return {
      kind: 'value',
      finding,
      subtitle: comparedSubtitle(portfolios, sectors, words),
      table: shown,
      isTable: true,
      chart: null,
      notices: [
        about,
        ...portfolios.flatMap(({ place, notices }) =>
          noticeTexts(notices, 'sector', words)
            .slice(1)
            .map((text) => `${placeName(place, names)}: ${text}`),
        ),
      ],
      credit: words.source,
      numbers: null,
      shown: {
        ...screenTable(shown, format, () => false),
        caption: finding,
        none: industry.noClusters,
        without: missing,
      },
    };
  },
  Draw,
});
