import { useMemo, type ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { Slider } from '../../design/controls/Slider.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { ControlFold } from '../../frame/controls/ControlFold.tsx';
import {
  DEFAULT_STAR_RULES,
  INDUSTRY_PARTS,
  INDUSTRY_REFERENCES,
  SECTOR_TABLES,
  industryReferenceOf,
  parseSectorCode,
  sectorTableOf,
  type BenchmarkChoice,
  type IndustryChoice,
  type IndustryReference,
  type SectorCode,
  type StarRules,
  type View,
} from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import type { Words } from './content/words.ts';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  /** Null until the catalogue of industries is there. */
  readonly words: Words | null;
  /** The sector shown where one is. */
  readonly sector: SectorCode | null;
  /** Years that can be chosen. */
  readonly years: readonly number[];
  /** Whether one figure stands alone, which stays the one it is. */
  readonly isAlone: boolean;
}

/** The benchmark that has a reference as its structure: the same group is chosen on every page. */
const BENCHMARK_OF: Readonly<Record<IndustryReference, BenchmarkChoice>> = {
  eu: { kind: 'eu-average' },
  area: { kind: 'see-median' },
  country: { kind: 'country' },
};

function Rules({
  stars,
  onChange,
}: {
  readonly stars: StarRules;
  readonly onChange: (stars: StarRules) => void;
}): ReactNode {
  const {
    messages: {
      industry: { controls },
    },
    format,
  } = useMessages('industry');
  return (
    <details className="more-options">
      <summary>{controls.rules}</summary>
      <div className="options">
        <Slider
          label={controls.size}
          value={Math.round(stars.size * 100)}
          min={5}
          max={50}
          step={5}
          text={format.percent(stars.size)}
          onChange={(size) => onChange({ ...stars, size: size / 100 })}
        />
        <Slider
          label={controls.specialisation}
          value={stars.specialisation}
          min={1}
          max={5}
          step={0.1}
          text={format.number(stars.specialisation, 1)}
          onChange={(specialisation) => onChange({ ...stars, specialisation: Math.round(specialisation * 10) / 10 })}
        />
        <Slider
          label={controls.productivity}
          value={stars.productivity}
          min={0.5}
          max={2}
          step={0.1}
          text={format.number(stars.productivity, 1)}
          onChange={(productivity) => onChange({ ...stars, productivity: Math.round(productivity * 10) / 10 })}
        />
        <button type="button" className="plain-button" onClick={() => onChange(DEFAULT_STAR_RULES)}>
          {controls.reset}
        </button>
      </div>
    </details>
  );
}

function SectorChoice({
  words,
  sector,
  onChange,
}: {
  readonly words: Words;
  readonly sector: SectorCode;
  readonly onChange: (code: string) => void;
}): ReactNode {
  const {
    messages: {
      industry: { controls },
    },
    format,
    table,
    called,
  } = words;
  const options = useMemo(
    () =>
      table.sectors
        .map(({ code, family }) => ({
          value: code,
          label: `${called.sector(code)} (${code})`,
          group: called.family(family),
        }))
        .sort((one, other) => format.compare(one.group, other.group) || format.compare(one.label, other.label)),
    [table, called, format],
  );
  return <Select label={controls.sector} value={sector} options={options} onChange={onChange} />;
}

/** The bar of the page of industry: which part, which table, held against what, of which year. On a phone all but the first choice stands behind a line that says what is chosen. */
export function IndustryControls({ store, view, words, sector, years, isAlone }: Props): ReactNode {
  const { messages } = useMessages('industry');
  const {
    industry: { parts, controls },
  } = messages;
  const { industry } = view;
  const shown = sectorTableOf(industry);
  const set = (change: Partial<IndustryChoice>): void =>
    store.set({ industry: { ...store.get().industry, ...change } });
  const latest = years.at(-1);
  const hasMarket = industry.part !== 'across' && industry.part !== 'structure' && shown === 'divisions';
  const chosen = [
    controls.tables[shown],
    ...(industry.part === 'space' ? [] : [controls.references[industryReferenceOf(view.benchmark)]]),
    ...(latest === undefined
      ? []
      : [industry.year === null ? controls.latest({ year: latest }) : String(industry.year)]),
    ...(hasMarket ? [controls.markets[industry.hasLocal ? 'all' : 'traded']] : []),
  ];
  return (
    <section className="page-controls industry-controls" aria-label={controls.bar}>
      {isAlone ? null : (
        <SegmentedControl
          label={parts.label}
          value={industry.part}
          options={INDUSTRY_PARTS.map((part) => ({ value: part, label: parts[part] }))}
          onChange={(value) => {
            const part = INDUSTRY_PARTS.find((known) => known === value) ?? 'portfolio';
            // A year is one of its table.
            set({ part, ...(sectorTableOf({ ...industry, part }) === shown ? {} : { year: null }) });
          }}
        />
      )}
      {industry.part !== 'across' || words === null || sector === null ? null : (
        <SectorChoice words={words} sector={sector} onChange={(code) => set({ sector: parseSectorCode(code) })} />
      )}
      <ControlFold label={controls.bar} chosen={chosen}>
        <Select
          label={controls.table}
          value={shown}
          options={SECTOR_TABLES.map((table) => ({ value: table, label: controls.tables[table] }))}
          onChange={(value) =>
            set({ table: SECTOR_TABLES.find((table) => table === value) ?? null, sector: null, year: null })
          }
        />
        {industry.part === 'space' ? null : (
          <Select
            label={controls.reference}
            value={industryReferenceOf(view.benchmark)}
            options={INDUSTRY_REFERENCES.map((reference) => ({
              value: reference,
              label: controls.references[reference],
            }))}
            onChange={(value) => {
              const reference = INDUSTRY_REFERENCES.find((known) => known === value);
              if (reference !== undefined) store.set({ benchmark: BENCHMARK_OF[reference] });
            }}
          />
        )}
        {latest === undefined ? null : (
          <Select
            label={controls.year}
            value={industry.year === null ? '' : String(industry.year)}
            options={[
              { value: '', label: controls.latest({ year: latest }) },
              ...years.toReversed().map((year) => ({ value: String(year), label: String(year) })),
            ]}
            onChange={(text) => set({ year: text === '' ? null : Number(text) })}
          />
        )}
        {!hasMarket ? null : (
          <Select
            label={controls.market}
            value={industry.hasLocal ? 'all' : 'traded'}
            options={[
              { value: 'traded', label: controls.markets.traded },
              { value: 'all', label: controls.markets.all },
            ]}
            onChange={(value) => set({ hasLocal: value === 'all' })}
          />
        )}
        {industry.part === 'portfolio' || industry.part === 'across' ? (
          <Rules stars={industry.stars} onChange={(stars) => set({ stars })} />
        ) : null}
      </ControlFold>
    </section>
  );
}
