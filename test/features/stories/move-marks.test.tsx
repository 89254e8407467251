import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DataTable } from '../../../src/design/controls/DataTable.tsx';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';
import { fetchWords } from '../../../src/language/speech/words.ts';
import { RankedBars } from '../../../src/charts/ranked-bars/RankedBars.tsx';
import { marksOn } from '../../../src/features/stories/presenting/move-marks.ts';
import { sameMarks } from '../../../src/features/stories/presenting/same-marks.ts';

const NAMES = { en: { AL01: 'Northern Albania', EL30: 'Attica' }, it: { AL01: 'Albania del Nord', EL30: 'Attica' } };
const nothing = (): void => undefined;

function slideIn(language: 'en' | 'it'): Element {
  const regions = Object.entries(NAMES[language]);
  const { container } = render(
    <LanguageProvider language={language}>
      <div className="slide-fit">
        <RankedBars
          rows={regions.map(([id, name], at) => ({
            id,
            name,
            value: 10 + at,
            text: String(10 + at),
            classKey: 'value-1',
            reason: null,
            rank: at + 1,
            rankText: null,
            isApart: false,
          }))}
          order="descending"
          benchmark={Number.NaN}
          selected={[]}
          hovered={null}
          onSelect={nothing}
          onHover={nothing}
        />
        <DataTable
          caption="A"
          columns={[{ id: 'name', label: 'Indicator', isNumeric: false }]}
          rows={[{ id: 'gerd', isSelected: false, cells: [language === 'en' ? 'Research' : 'Ricerca'] }]}
        />
      </div>
    </LanguageProvider>,
  );
  return container;
}

it('finds the rows of a list and of a table again on a slide in another language', async () => {
  await Promise.all([fetchWords('en', ['core']), fetchWords('it', ['core'])]);
  const pairs = sameMarks(marksOn(slideIn('en')), marksOn(slideIn('it')));
  const texts = pairs
    .filter(([, is]) => is.kind === 'row')
    .map(([was, is]) => [
      was.element.querySelector('.bar-name, th')?.textContent,
      is.element.querySelector('.bar-name, th')?.textContent,
    ]);
  expect(texts).toEqual([
    ['Attica', 'Attica'],
    ['Northern Albania', 'Albania del Nord'],
    ['Research', 'Ricerca'],
  ]);
});
