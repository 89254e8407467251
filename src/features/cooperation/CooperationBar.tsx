import { memo, useMemo, type ReactNode } from 'react';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { Slider } from '../../design/controls/Slider.tsx';
import { Toggle } from '../../design/controls/Toggle.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { sectorWords } from '../../language/speech/words.ts';
import {
  COOPERATION_GROUPS,
  COOPERATION_LISTS,
  DEFAULT_COOPERATION_WEIGHTS,
  LIKENESSES,
  LIKENESS_IDS,
  likenessOf,
  MOST_WEIGHT,
  PARTNER_PARTS,
  PEER_SCOPES,
  STRUCTURE_BLOCKS,
  TEACHER_PARTS,
  parseCountryCode,
  parseSectorCode,
  type Catalogue,
  type CooperationChoice,
  type CooperationWeights,
  type IndustryCatalogue,
} from '../../model/index.ts';
import './content/cooperation.css';

interface Props {
  readonly choice: CooperationChoice;
  readonly catalogue: Catalogue;
  /** Null until it is there. */
  readonly industries: IndustryCatalogue | null;
  /** Whether regions are selected beside the first. */
  readonly hasOthers: boolean;
  readonly onChange: (change: Partial<CooperationChoice>) => void;
}

const ALL = 'all';

interface WeightsProps<Part extends string> {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly names: Readonly<Record<Part, string>>;
  readonly weights: Readonly<Record<Part, number>>;
  readonly onChange: (weights: Readonly<Record<Part, number>>) => void;
}

/** A slider a part; the last that is left above 0 stays there. */
function Weights<Part extends string>({ title, parts, names, weights, onChange }: WeightsProps<Part>): ReactNode {
  const { format } = useMessages();
  return (
    <fieldset className="cooperation-weights">
      <legend>{title}</legend>
      {parts.map((part) => (
        <Slider
          key={part}
          label={names[part]}
          value={weights[part]}
          min={0}
          max={MOST_WEIGHT}
          step={1}
          text={format.number(weights[part])}
          onChange={(weight) => {
            const changed = { ...weights, [part]: weight };
            if (parts.some((one) => changed[one] > 0)) onChange(changed);
          }}
        />
      ))}
    </fieldset>
  );
}

/** The divisions of manufacturing, by name. */
function IndustryChoice({
  choice: { industry },
  industries,
  onChange,
}: Pick<Props, 'choice' | 'industries' | 'onChange'>) {
  // With the words of industry come the names of sectors.
  const { messages, format, language } = useMessages('cooperation', 'industry');
  const { cooperation } = messages;
  const options = useMemo(() => {
    const translated: Readonly<Partial<Record<string, string>>> = sectorWords(language)?.sectors ?? {};
    return (industries?.tables.manufacturing.sectors ?? [])
      .map(({ code, label }) => ({ value: String(code), label: `${translated[code] ?? label} (${code})` }))
      .toSorted((one, other) => format.compare(one.label, other.label));
  }, [industries, language, format]);
  const isListed = industry === null || options.some(({ value }) => value === industry);
  return (
    <Select
      label={cooperation.industry}
      value={industry ?? ALL}
      options={[
        { value: ALL, label: cooperation.any },
        ...options,
        ...(isListed ? [] : [{ value: industry, label: industry }]),
      ]}
      onChange={(value) => onChange({ industry: value === ALL ? null : parseSectorCode(value) })}
    />
  );
}

/** Which regions are proposed, and what weighs how much. */
export const CooperationBar = memo(({ choice, catalogue, industries, hasOthers, onChange }: Props): ReactNode => {
  const { messages, format } = useMessages('cooperation');
  const { cooperation } = messages;
  const { list, scope, hasOwnCountry, country, isBordering, isOwnList, group, weights } = choice;
  const likeness = likenessOf(weights);
  const area = catalogue.regions.filter(({ isInSeeArea, isEu27 }) => isInSeeArea || (scope === 'eu' && isEu27));
  const countries = [...new Set(area.map((region) => region.country))].toSorted((one, other) =>
    format.compare(format.country(one), format.country(other)),
  );
  const weigh = (change: Partial<CooperationWeights>): void => onChange({ weights: { ...weights, ...change } });
  return (
    <section className="cooperation-bar screen-only" aria-label={cooperation.bar}>
      <div className="cooperation-filters">
        <SegmentedControl
          label={cooperation.onMap}
          value={list}
          options={COOPERATION_LISTS.map((value) => ({ value, label: cooperation.lists[value] }))}
          onChange={(value) => onChange({ list: COOPERATION_LISTS.find((one) => one === value) ?? list })}
        />
        <SegmentedControl
          label={cooperation.scope}
          value={scope}
          options={PEER_SCOPES.map((value) => ({ value, label: cooperation.scopes[value] }))}
          onChange={(value) => onChange({ scope: PEER_SCOPES.find((one) => one === value) ?? scope, country: null })}
        />
        <SegmentedControl
          label={cooperation.likeIn}
          value={likeness ?? 'own'}
          options={[...LIKENESS_IDS, ...(likeness === null ? (['own'] as const) : [])].map((value) => ({
            value,
            label: cooperation.likeIns[value],
          }))}
          onChange={(value) => {
            const chosen = LIKENESS_IDS.find((one) => one === value);
            if (chosen !== undefined) weigh({ structure: LIKENESSES[chosen] });
          }}
        />
        <Select
          label={cooperation.country}
          value={country ?? ALL}
          options={[
            { value: ALL, label: cooperation.any },
            ...countries.map((value) => ({ value, label: format.country(value) })),
          ]}
          onChange={(value) => onChange({ country: value === ALL ? null : parseCountryCode(value) })}
        />
        <Select
          label={cooperation.group}
          value={group ?? ALL}
          options={[
            { value: ALL, label: cooperation.any },
            ...COOPERATION_GROUPS.map((value) => ({ value, label: cooperation.groups[value] })),
          ]}
          onChange={(value) => onChange({ group: COOPERATION_GROUPS.find((one) => one === value) ?? null })}
        />
        <IndustryChoice choice={choice} industries={industries} onChange={onChange} />
        <Toggle
          label={cooperation.ownCountry}
          isOn={hasOwnCountry}
          onChange={(isOn) => onChange({ hasOwnCountry: isOn })}
        />
        {hasOthers || isOwnList ? (
          <Toggle label={cooperation.ownList} isOn={isOwnList} onChange={(isOn) => onChange({ isOwnList: isOn })} />
        ) : null}
        <Toggle label={cooperation.bordering} isOn={isBordering} onChange={(isOn) => onChange({ isBordering: isOn })} />
      </div>
      <details className="cooperation-more">
        <summary>{cooperation.weights}</summary>
        <p className="small quiet">{cooperation.weightsHint}</p>
        <div className="cooperation-columns">
          <Weights
            title={cooperation.weightsOf.structure}
            parts={STRUCTURE_BLOCKS}
            names={cooperation.blocks}
            weights={weights.structure}
            onChange={(structure) => weigh({ structure })}
          />
          <Weights
            title={cooperation.weightsOf.teacher}
            parts={TEACHER_PARTS}
            names={cooperation.parts}
            weights={weights.teacher}
            onChange={(teacher) => weigh({ teacher })}
          />
          <Weights
            title={cooperation.weightsOf.partner}
            parts={PARTNER_PARTS}
            names={cooperation.parts}
            weights={weights.partner}
            onChange={(partner) => weigh({ partner })}
          />
        </div>
        <button
          type="button"
          className="plain-button"
          onClick={() => onChange({ weights: DEFAULT_COOPERATION_WEIGHTS })}
        >
          {cooperation.usual}
        </button>
      </details>
    </section>
  );
});
