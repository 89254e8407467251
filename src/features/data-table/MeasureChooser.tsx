import type { ReactNode } from 'react';
import { Combobox, type ComboboxOption } from '../../design/controls/Combobox.tsx';
import { foldName } from '../../frame/search/letters.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  MOST_MEASURES,
  THEMES,
  isThemeId,
  parseIndicatorId,
  usualMeasures,
  type Catalogue,
  type TableMeasure,
  type View,
} from '../../model/index.ts';
import { tableOf } from './content/question.ts';
import { measureWords } from './content/words.ts';

interface Props {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly onChange: (measures: readonly TableMeasure[]) => void;
}

const measureOf = (id: string): TableMeasure | null => (id === 'overall' || isThemeId(id) ? id : parseIndicatorId(id));

/** Which indicators and scores the table is of: found by name, or all of a theme. */
export function MeasureChooser({ view, catalogue, onChange }: Props): ReactNode {
  const speech = useMessages('dataTable');
  const { messages } = speech;
  const said = messages.dataTable;
  const { measures } = tableOf(view);
  const nameOf = (id: TableMeasure): string => measureWords(id, speech, catalogue, view).label;
  const ofTheme = catalogue.indicators.filter(({ theme }) => theme === view.theme).map(({ id }) => id);
  const all: readonly TableMeasure[] = ['overall', ...THEMES, ...catalogue.indicators.map(({ id }) => id)];
  const detailOf = (id: TableMeasure): string => {
    const theme = catalogue.indicators.find((known) => known.id === id)?.theme;
    return theme === undefined
      ? said.score
      : theme === 'context'
        ? messages.region.context
        : messages.themes[theme].label;
  };
  const find = (query: string): readonly ComboboxOption[] => {
    const wanted = foldName(query);
    return all
      .filter((id) => !measures.includes(id))
      .map((id) => ({ id, label: nameOf(id), detail: detailOf(id) }))
      .filter(({ id, label }) => foldName(label).includes(wanted) || id.includes(wanted));
  };
  const add = (more: readonly TableMeasure[]): void =>
    onChange([...new Set([...measures, ...more])].slice(0, MOST_MEASURES));
  return (
    <fieldset>
      <legend>{said.measures}</legend>
      {measures.length === 0 ? (
        <p className="small quiet">{said.ofTheme({ count: usualMeasures(view, catalogue).length })}</p>
      ) : (
        <ul className="table-chips">
          {measures.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="small"
                title={nameOf(id)}
                aria-label={said.remove({ name: nameOf(id) })}
                onClick={() => onChange(measures.filter((other) => other !== id))}
              >
                {nameOf(id)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={said.addMeasure}
        hint={said.addHint}
        find={find}
        onChoose={(id) => {
          const measure = measureOf(id);
          if (measure !== null) add([measure]);
        }}
        noneText={(query) => said.noneFound({ query })}
        countText={(count) => said.found({ count })}
      />
      <div className="table-buttons small">
        {ofTheme.length === 0 ? null : (
          <button type="button" onClick={() => add(ofTheme)}>
            {said.allOf({ theme: messages.themes[view.theme].short })}
          </button>
        )}
        {measures.length === 0 ? null : (
          <button type="button" onClick={() => onChange([])}>
            {said.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}
