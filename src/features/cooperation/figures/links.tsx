import type { ComponentProps, ReactNode } from 'react';
import { Chord } from '../../../charts/chord/Chord.tsx';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { withWords } from '../../../language/speech/words.ts';
import { parseIndicatorId, type HorizonLinks } from '../../../model/index.ts';
import { linksCredit } from '../content/credits.ts';
import '../content/cooperation.css';
import '../content/links.css';

interface Answers {
  readonly links: HorizonLinks;
}

interface Cell {
  /** Country of the column. */
  readonly code: string;
  readonly text: string;
  /** All of it, for who points or listens; empty on the diagonal. */
  readonly said: string;
  /** From 0 to 4. */
  readonly level: number;
}

interface Shown {
  readonly caption: string;
  readonly head: string;
  readonly codes: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly cells: readonly Cell[] }[];
  readonly toMap: string;
  readonly chord: ComponentProps<typeof Chord>;
  /** Whose links stand out. */
  readonly mainNote: string | null;
}

const INTERREG = parseIndicatorId('interreg-partners');
/** Limits between levels, in projects for each million inhabitants. */
const LIMITS = [2, 5, 10, 20] as const;

function Draw({
  shown: { caption, head, codes, rows, toMap, chord, mainNote },
  acts,
  isStill,
}: DrawProps<Shown>): ReactNode {
  return (
    <>
      <div className="cooperation-chord">
        <Chord {...chord} />
        {mainNote === null ? null : <p className="small quiet">{mainNote}</p>}
      </div>
      <SidewaysBox caption={caption} className="cooperation-scroll">
        <table className="cooperation-table cooperation-links figures">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {codes.map(({ code, name }) => (
                <th key={code} scope="col" title={name}>
                  {code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, cells }) => (
              <tr key={code} data-mark={code}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell.code} className={`cooperation-level-${String(cell.level)}`} title={cell.said}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysBox>
      {isStill || INTERREG === null ? null : (
        <p className="screen-only">
          <button
            type="button"
            className="link-button"
            onClick={() => acts.show({ page: 'explore', theme: 'cooperation', indicator: INTERREG, shown: 'value' })}
          >
            {toMap}
          </button>
        </p>
      )}
    </>
  );
}

/** What links the countries of the area today: joint projects of Horizon 2020, between countries and never between regions. */
export const links = defineFigure<Answers, Shown>({
  id: 'cooperation-links',
  words: ['cooperation', 'industry'],
  ask: () => ({ links: ask('horizonLinks', null) }),
  make: ({ answers, speech, catalogue, view }) => {
    const { format } = speech;
    const { cooperation } = withWords(speech, 'cooperation').messages;
    const { countries, links: pairs } = answers.links;
    const sorted = pairs.toSorted((one, other) => other.perMillion - one.perMillion);
    const [most] = sorted;
    if (most === undefined) return NOTHING;
    const [region] = view.selected;
    const own = catalogue.regions.find(({ code }) => code === region)?.country;
    const between = (one: string, other: string): (typeof pairs)[number] | undefined =>
      pairs.find((pair) => (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one));
    return {
      kind: 'value',
      finding: cooperation.linksFinding({ one: format.country(most.one), two: format.country(most.other) }),
      subtitle: cooperation.linksTitle,
      table: {
        columns: [
          textColumn('country', cooperation.linksOne),
          textColumn('with', cooperation.linksOther),
          numberColumn('projects', cooperation.linksProjects),
          numberColumn('per-million', cooperation.linksPerMillion, { decimals: 1 }),
        ],
        rows: sorted.map(({ one, other, projects, perMillion }) => ({
          id: `${one}-${other}`,
          code: null,
          cells: [format.country(one), format.country(other), { value: projects }, { value: perMillion }],
        })),
      },
      isTable: false,
      chart: null,
      notices: [],
      credit: linksCredit({ catalogue, messages: speech.messages }, Object.values(cooperation.linksSources)),
      numbers: null,
      shown: {
        caption: cooperation.linksCaption,
        head: cooperation.linksOne,
        codes: countries.map(({ country }) => ({ code: country, name: format.country(country) })),
        rows: countries.map(({ country: one }) => ({
          code: one,
          name: format.country(one),
          cells: countries.map(({ country: other }) => {
            const pair = between(one, other);
            if (pair === undefined) return { code: other, text: '', said: '', level: 0 };
            return {
              code: other,
              text: format.number(pair.perMillion, 1),
              said: cooperation.linksCell({
                one: format.country(one),
                two: format.country(other),
                projects: format.number(pair.projects),
                perMillion: format.number(pair.perMillion, 1),
              }),
              level: LIMITS.filter((limit) => pair.perMillion >= limit).length,
            };
          }),
        })),
        toMap: cooperation.linksInterreg,
        chord: {
          ends: countries.map(({ country }) => ({ id: country, label: country, name: format.country(country) })),
          links: pairs.map(({ one, other, perMillion }) => ({ one, other, amount: perMillion })),
          main: own ?? null,
          label: cooperation.chordLabel,
        },
        mainNote: own === undefined ? null : cooperation.chordMain({ country: format.country(own) }),
      },
    };
  },
  Draw,
});
