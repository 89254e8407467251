import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { exploreQuery } from '../../figure/answers/questions.ts';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { THEMES, filteredQuestionOf, type ExploreResult, type RegionCode, type View } from '../../model/index.ts';
import type { RegionText } from '../../figure/words/region-text.ts';

interface Props {
  readonly region: RegionCode;
  readonly text: RegionText;
  readonly view: View;
}

/** What is told of a region that is pointed at; of the whole also the themes it is best and worst in, once they are there. */
export function TipWords({ region, text, view }: Props): ReactNode {
  const { messages } = useMessages('besideMap');
  const client = useQueryClient();
  const { engine } = useFigureSurroundings();
  const isWhole = view.theme === 'all' && view.indicator === null;
  const gaps = isWhole
    ? THEMES.flatMap((theme) => {
        // They are asked ahead while the page is at rest; nothing is asked for a card.
        const known = client.getQueryData<ExploreResult>(
          exploreQuery(engine, filteredQuestionOf({ ...view, theme })).queryKey,
        );
        const gap = known?.columns.gap[known.columns.region.indexOf(region)] ?? Number.NaN;
        return known === undefined ? [] : [{ theme, gap }];
      })
    : [];
  const measured = gaps.filter(({ gap }) => Number.isFinite(gap)).toSorted((one, other) => one.gap - other.gap);
  const [best, worst] = [measured[0], measured.at(-1)];
  return (
    <>
      <strong>{text.name}</strong>
      {text.country === text.name ? '' : `, ${text.country}`}
      <br />
      {text.amount === null ? null : (
        <>
          {text.amount}
          {text.rank === null ? '' : ` · ${text.rank}`}
          <br />
        </>
      )}
      <span className="quiet">{text.notes.join('; ')}</span>
      {gaps.length < THEMES.length || best === undefined || worst === undefined || best === worst ? null : (
        <>
          <br />
          {messages.besideMap.bestTheme({ theme: messages.themes[best.theme].label })}
          <br />
          {messages.besideMap.worstTheme({ theme: messages.themes[worst.theme].label })}
        </>
      )}
    </>
  );
}
