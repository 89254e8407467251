import { useCallback, useState, type ReactNode } from 'react';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import { Legend } from '../../../map/Legend.tsx';
import { MapWithWords } from '../../../map/MapWithWords.tsx';
import type { MapGeometry, RegionCode } from '../../../model/index.ts';
import { keyOn, type TableMapInput } from '../content/map.ts';
import type { Words } from '../content/words.ts';

interface Props {
  readonly given: TableMapInput;
  readonly geometry: MapGeometry | null;
  readonly words: Words;
  readonly label: string;
  readonly decimals: number;
  readonly selected: readonly RegionCode[];
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** A table of regions or countries as a map, with what is pointed at in words beneath it. */
export function TableMap({ given, geometry, words, label, decimals, selected, onSelect }: Props): ReactNode {
  const { messages, format, names } = words;
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const keyOf = useCallback((code: RegionCode) => keyOn(given, code), [given]);
  const describe = useCallback(
    (code: RegionCode) => {
      const own = given.regions.get(code);
      if (!given.shown.has(code))
        return messages.map.missing({ name: names.region(code), reason: messages.explore.outside });
      return own === undefined
        ? messages.map.missing({ name: names.region(code), reason: messages.map.noData })
        : messages.map.region({ name: names.region(code), value: own.text });
    },
    [given, messages, names],
  );
  if (geometry === null) return <MissingMap />;
  const shownRegions = geometry.regions.filter(({ code }) => given.shown.has(code));
  const values = shownRegions.map(({ code }) => given.regions.get(code)?.value ?? Number.NaN);
  return (
    <>
      <MapWithWords
        geometry={geometry}
        label={label}
        pointing={messages.dataTable.pointing}
        classOfRegion={keyOf}
        describe={describe}
        nameOf={names.region}
        selected={selected}
        hovered={hovered}
        onHover={setHovered}
        onSelect={onSelect}
      />
      <Legend
        classes={given.classes}
        values={values}
        title={given.label}
        hasDirection
        format={(value) => format.number(value, decimals)}
        noDataCount={values.filter((value) => !Number.isFinite(value)).length}
        outsideCount={geometry.regions.length - shownRegions.length}
        highlighted={hovered === null ? null : keyOf(hovered)}
      />
    </>
  );
}
