import { useId, useState, type ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  DERIVATIONS,
  FIRST_TABLE_YEAR,
  LAST_YEAR,
  SUMMARIES,
  TABLE_DRAWINGS,
  TABLE_GROUPS,
  TABLE_PIVOTS,
  TYPOLOGIES,
  type Catalogue,
  type TableChoice,
  type TableGroup,
  type View,
} from '../../model/index.ts';
import { tableOf } from './content/question.ts';
import { MeasureChooser } from './MeasureChooser.tsx';

interface Props {
  /** On a narrow screen; on a wide one the form always stands open. */
  readonly isOpen: boolean;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly onChange: (change: Partial<TableChoice>) => void;
  readonly onReset: () => void;
  /** The choice of groups whose regions are looked at. */
  readonly filter: ReactNode;
  /** The regions selected, to be taken out again; nothing where none is. */
  readonly selected: ReactNode;
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_TABLE_YEAR + 1 }, (_, index) => String(LAST_YEAR - index));

/** A limit as it is typed: told once it is a number, or empty. */
function Limit({
  label,
  value,
  faultOf,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  /** Why a number cannot be, in words; null where it can. */
  readonly faultOf: (value: number) => string | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const { format } = useMessages();
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const tell = (text: string): void => {
    const number = text.trim() === '' ? null : format.parseDecimal(text);
    const found = number === null ? null : faultOf(number);
    setFault(found);
    // What cannot be stays as it was typed, to be mended.
    if (found !== null) return;
    setTyped(null);
    // More digits than a link carries are no limit of anything here.
    if (number === null || Math.abs(number) < MOST_LIMIT) onChange(number);
  };
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        inputMode="decimal"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        value={typed ?? (value === null ? '' : format.decimal(value))}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={(event) => tell(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tell(event.currentTarget.value);
        }}
      />
      {fault === null ? null : (
        <span id={`${id}-fault`} className="table-fault small" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}

const MOST_LIMIT = 1e12;

/** The steps of a table of one's own, in the order in which they are done. */
export function TableForm({ isOpen, view, catalogue, onChange, onReset, selected, filter }: Props): ReactNode {
  const { messages, format } = useMessages('dataTable');
  const said = messages.dataTable;
  const choice = tableOf(view);
  const { countries, groups, typology, summary, derivation } = choice;
  const codes = [
    ...new Set(catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ country }) => country)),
  ].toSorted((one, other) => format.compare(format.country(one), format.country(other)));
  const options = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: names[value] }));
  const pick = <Value extends string>(
    values: readonly Value[],
    text: string,
    change: (value: Value) => Partial<TableChoice>,
  ): void => {
    const value = values.find((known) => known === text);
    if (value !== undefined) onChange(change(value));
  };
  // What is grouped is summed up by something: at first by the median.
  const summed = summary === 'none' ? { summary: 'median' as const } : {};
  const group = (one: TableGroup, isOn: boolean): void => {
    const next = TABLE_GROUPS.filter((known) => (known === one ? isOn : groups.includes(known)));
    onChange({ groups: next, ...summed });
  };
  return (
    <section className={isOpen ? 'table-form is-open' : 'table-form'} aria-label={said.form}>
      <MeasureChooser view={view} catalogue={catalogue} onChange={(measures) => onChange({ measures })} />
      <fieldset>
        <legend>{said.regions}</legend>
        <SegmentedControl
          label={said.regions}
          value={choice.regions}
          options={options(['area', 'selected'] as const, said.regionChoices)}
          onChange={(text) => pick(['area', 'selected'] as const, text, (regions) => ({ regions }))}
        />
        {choice.regions === 'area' ? null : view.selected.length === 0 ? (
          <p className="small quiet">{said.noneSelected}</p>
        ) : (
          selected
        )}
      </fieldset>
      {filter}
      <fieldset>
        <legend>{said.countries}</legend>
        <p className="small quiet">{said.countriesHint}</p>
        <div className="table-ticks">
          {codes.map((code) => (
            <Toggle
              key={code}
              label={format.country(code)}
              isOn={countries.includes(code)}
              onChange={(isOn) =>
                onChange({ countries: isOn ? [...countries, code] : countries.filter((other) => other !== code) })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="table-pair">
        <Select
          label={said.from}
          value={String(choice.from)}
          options={YEARS.map((year) => ({ value: year, label: year }))}
          onChange={(text) => onChange({ from: Number(text), to: Math.max(Number(text), choice.to) })}
        />
        <Select
          label={said.to}
          value={String(choice.to)}
          options={YEARS.map((year) => ({ value: year, label: year }))}
          onChange={(text) => onChange({ to: Number(text), from: Math.min(Number(text), choice.from) })}
        />
        <Limit
          label={said.low}
          value={choice.low}
          faultOf={(low) =>
            low > (choice.high ?? Number.POSITIVE_INFINITY)
              ? said.lowTooHigh({ high: format.decimal(choice.high ?? low) })
              : null
          }
          onChange={(low) => onChange({ low })}
        />
        <Limit
          label={said.high}
          value={choice.high}
          faultOf={(high) =>
            high < (choice.low ?? Number.NEGATIVE_INFINITY)
              ? said.highTooLow({ low: format.decimal(choice.low ?? high) })
              : null
          }
          onChange={(high) => onChange({ high })}
        />
      </div>
      <p className="small quiet">{said.limitsHint}</p>
      <fieldset>
        <legend>{said.groups}</legend>
        <div className="table-ticks">
          {TABLE_GROUPS.map((one) => (
            <Toggle
              key={one}
              label={said.groupNames[one]}
              isOn={groups.includes(one)}
              onChange={(isOn) => group(one, isOn)}
            />
          ))}
        </div>
        <Select
          label={said.typology}
          value={typology ?? ''}
          options={[{ value: '', label: said.noTypology }, ...options(TYPOLOGIES, said.typologies)]}
          onChange={(text) => {
            const next = TYPOLOGIES.find((known) => known === text) ?? null;
            onChange({ typology: next, ...(next === null ? {} : summed) });
          }}
        />
        {typology === 'strategy' || typology === 'programme' ? <p className="small quiet">{said.severalHint}</p> : null}
        <Select
          label={said.summary}
          value={summary}
          options={options(SUMMARIES, said.summaries)}
          onChange={(text) =>
            pick(SUMMARIES, text, (next) => ({
              summary: next,
              ...(next === 'none' ? { groups: [], typology: null } : {}),
              ...(next === 'count' ? { derivation: 'none' as const } : {}),
            }))
          }
        />
      </fieldset>
      {summary === 'count' ? null : (
        <Select
          label={said.derivation}
          value={derivation}
          options={options(DERIVATIONS, said.derivations)}
          onChange={(text) => pick(DERIVATIONS, text, (next) => ({ derivation: next }))}
        />
      )}
      <Select
        label={said.pivot}
        value={choice.pivot}
        options={options(TABLE_PIVOTS, said.pivots)}
        onChange={(text) => pick(TABLE_PIVOTS, text, (pivot) => ({ pivot, sort: null }))}
      />
      <SegmentedControl
        label={said.drawing}
        value={choice.drawing}
        options={options(TABLE_DRAWINGS, said.drawings)}
        onChange={(text) => pick(TABLE_DRAWINGS, text, (drawing) => ({ drawing }))}
      />
      <div className="table-buttons">
        <button type="button" onClick={onReset}>
          {said.reset}
        </button>
      </div>
    </section>
  );
}
