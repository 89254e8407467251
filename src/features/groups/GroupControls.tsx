import type { ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { indicatorText, type Messages } from '../../language/speech/words.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  CORRECTIONS,
  CORRELATIONS,
  DOT_TONES,
  FEWEST_GROUPS,
  FIRST_YEAR,
  GROUP_BASES,
  GROUP_PARTS,
  GROUP_WAYS,
  IMPUTATIONS,
  LAST_YEAR,
  MAP_SIDES,
  MOST_GROUPS,
  NEIGHBOURHOODS,
  PERMUTATIONS,
  SPATIAL_STATISTICS,
  THEMES,
  isThemeId,
  parseIndicatorId,
  type Catalogue,
  type GroupsChoice,
  type NodeId,
  type View,
} from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { parseGroups, writeGroups } from '../../state/links/groups-text.ts';
import './content/groups.css';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
}

const change = (store: ViewStore, view: View, part: Partial<GroupsChoice>): void =>
  store.set({ alike: writeGroups({ ...parseGroups(view.alike), ...part }) });

/** Calls with the value of a list that a control gives as text. */
const chosen =
  <Value extends string>(values: readonly Value[], then: (value: Value) => void) =>
  (text: string): void => {
    const value = values.find((known) => known === text);
    if (value !== undefined) then(value);
  };

/** The parts of the page. */
export function GroupParts({ store, view }: Props): ReactNode {
  const { groups } = useMessages('groups').messages;
  return (
    <div className="groups-parts screen-only">
      <SegmentedControl
        label={groups.parts.label}
        value={parseGroups(view.alike).part}
        options={GROUP_PARTS.map((part) => ({ value: part, label: groups.parts[part] }))}
        onChange={chosen(GROUP_PARTS, (part) => change(store, view, { part }))}
      />
    </div>
  );
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, at) => String(FIRST_YEAR + at));
const COUNTS = Array.from({ length: MOST_GROUPS - FEWEST_GROUPS + 1 }, (_, at) => FEWEST_GROUPS + at);

/** What regions are grouped by. */
export function AlikeControls({ store, view, suggested }: Props & { readonly suggested: number | null }): ReactNode {
  const { messages, format } = useMessages('groups');
  const { controls } = messages.groups;
  const choice = parseGroups(view.alike);
  const set = (part: Partial<GroupsChoice>): void => change(store, view, part);
  return (
    <div className="groups-controls screen-only" role="group" aria-label={controls.label}>
      <fieldset className="groups-themes">
        <legend>{controls.themes}</legend>
        {THEMES.map((theme) => (
          <Toggle
            key={theme}
            label={messages.themes[theme].short}
            isOn={choice.themes.includes(theme)}
            onChange={(isOn) => {
              const themes = THEMES.filter((known) => (known === theme ? isOn : choice.themes.includes(known)));
              // One theme alone puts regions in a row, not in groups.
              if (themes.length >= 2) set({ themes, open: null });
            }}
          />
        ))}
      </fieldset>
      <Select
        label={controls.count}
        value={choice.count === null ? '' : String(choice.count)}
        options={[
          { value: '', label: suggested === null ? '–' : controls.suggested({ count: suggested }) },
          ...COUNTS.map((count) => ({ value: String(count), label: format.number(count) })),
        ]}
        onChange={(text) => set({ count: text === '' ? null : Number(text), open: null })}
      />
      <Select
        label={controls.basis}
        value={choice.basis}
        options={GROUP_BASES.map((basis) => ({ value: basis, label: controls.bases[basis] }))}
        onChange={chosen(GROUP_BASES, (basis) => set({ basis, open: null }))}
      />
      <Select
        label={controls.way}
        value={choice.way}
        options={GROUP_WAYS.map((way) => ({ value: way, label: controls.ways[way] }))}
        onChange={chosen(GROUP_WAYS, (way) => set({ way, open: null }))}
      />
      <Select
        label={controls.imputation}
        value={choice.imputation}
        options={IMPUTATIONS.map((imputation) => ({ value: imputation, label: controls.imputations[imputation] }))}
        onChange={chosen(IMPUTATIONS, (imputation) => set({ imputation, open: null }))}
      />
      <Select
        label={controls.since}
        value={String(choice.since)}
        options={YEARS.map((year) => ({ value: year, label: year }))}
        onChange={chosen(YEARS, (year) => set({ since: Number(year) }))}
      />
    </div>
  );
}

/** Who is a neighbour, and how it is tested. */
export function TogetherControls({ store, view, catalogue }: Props & { readonly catalogue: Catalogue }): ReactNode {
  const { messages, format } = useMessages('groups', 'spatial');
  const { controls } = messages.groups;
  const { spatial } = messages;
  const choice = parseGroups(view.alike);
  const set = (part: Partial<GroupsChoice>): void => change(store, view, part);
  return (
    <div className="groups-controls screen-only">
      <Select
        label={spatial.label}
        value={choice.statistic}
        options={SPATIAL_STATISTICS.map((one) => ({ value: one, label: spatial[one] }))}
        onChange={chosen(SPATIAL_STATISTICS, (statistic) => set({ statistic }))}
      />
      {choice.statistic === 'bivariate' ? (
        <Select
          label={spatial.around}
          value={choice.y}
          options={nodeOptions(catalogue, messages, controls.scores)}
          onChange={(text) => {
            const y = nodeOf(text);
            if (y !== null) set({ y });
          }}
        />
      ) : null}
      <Select
        label={controls.neighbourhood}
        value={choice.neighbourhood}
        options={NEIGHBOURHOODS.map((one) => ({ value: one, label: controls.neighbourhoods[one] }))}
        onChange={chosen(NEIGHBOURHOODS, (neighbourhood) => set({ neighbourhood }))}
      />
      <Select
        label={controls.correction}
        value={choice.correction}
        options={CORRECTIONS.map((one) => ({ value: one, label: controls.corrections[one] }))}
        onChange={chosen(CORRECTIONS, (correction) => set({ correction }))}
      />
      {choice.statistic === 'getis-ord' ? null : (
        <Select
          label={controls.permutations}
          value={String(choice.permutations)}
          options={PERMUTATIONS.map((one) => ({ value: String(one), label: format.number(one) }))}
          onChange={(text) => set({ permutations: Number(text) })}
        />
      )}
    </div>
  );
}

/** What is shown side by side. */
export function MapsControls({ store, view }: Props): ReactNode {
  const { maps } = useMessages('maps').messages;
  return (
    <div className="groups-controls screen-only">
      <SegmentedControl
        label={maps.side}
        value={parseGroups(view.alike).side}
        options={MAP_SIDES.map((side) => ({ value: side, label: maps.sides[side] }))}
        onChange={chosen(MAP_SIDES, (side) => change(store, view, { side }))}
      />
    </div>
  );
}

/** Every score and indicator as an option. */
const nodeOptions = (catalogue: Catalogue, messages: Messages, scores: string) => [
  { value: 'overall', label: messages.themes.all.label, group: scores },
  ...THEMES.map((theme) => ({ value: theme, label: messages.themes[theme].label, group: scores })),
  ...catalogue.indicators.map((indicator) => ({
    value: indicator.id,
    label: indicatorText(messages, indicator).label,
    group: indicator.theme === 'context' ? messages.region.context : messages.themes[indicator.theme].label,
  })),
];

const nodeOf = (text: string): NodeId | null => (text === 'overall' || isThemeId(text) ? text : parseIndicatorId(text));

/** Which two figures. */
export function TwoControls({
  store,
  view,
  catalogue,
  years,
}: Props & { readonly catalogue: Catalogue; readonly years: readonly number[] | null }): ReactNode {
  const { messages, format } = useMessages('groups', 'pairs');
  const { controls } = messages.groups;
  const { pairs } = messages;
  const choice = parseGroups(view.alike);
  const options = nodeOptions(catalogue, messages, controls.scores);
  return (
    <div className="groups-controls screen-only">
      {(['x', 'y'] as const).map((axis) => (
        <Select
          key={axis}
          label={controls[axis]}
          value={choice[axis]}
          options={options}
          onChange={(text) => {
            const node = nodeOf(text);
            if (node !== null) change(store, view, { [axis]: node });
          }}
        />
      ))}
      <Select
        label={pairs.tone}
        value={choice.tone}
        options={DOT_TONES.map((tone) => ({ value: tone, label: pairs.tones[tone] }))}
        onChange={chosen(DOT_TONES, (tone) => change(store, view, { tone }))}
      />
      <SegmentedControl
        label={pairs.wayLabel}
        value={choice.correlation}
        options={CORRELATIONS.map((way) => ({ value: way, label: pairs.wayNames[way] }))}
        onChange={chosen(CORRELATIONS, (correlation) => change(store, view, { correlation }))}
      />
      <p className="groups-years small quiet">
        {years === null ? '' : pairs.played({ count: years.length, years: format.list(years.map(String)) })}
      </p>
    </div>
  );
}
