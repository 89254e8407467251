import type { ReactNode } from 'react';
import { Combobox } from '../design/controls/Combobox.tsx';
import { useMessages } from '../design/messages/index.tsx';
import { searchRegions } from '../design/search.ts';
import { parseRegionCode, type Catalogue, type RegionCode } from '../model/index.ts';

/** Finds a region of the area by any of its names, in any of its scripts, or by its code. */
export function RegionSearch({
  catalogue,
  onChoose,
}: {
  readonly catalogue: Catalogue;
  readonly onChoose: (code: RegionCode) => void;
}): ReactNode {
  const { messages, format } = useMessages();
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  return (
    <div className="region-search">
      <Combobox
        label={messages.controls.search}
        hint={messages.controls.searchHint}
        find={(query) =>
          searchRegions(area, query).map(({ code, name, country }) => ({
            id: code,
            label: name,
            detail: `${code}, ${format.country(country)}`,
          }))
        }
        onChoose={(id) => {
          const code = parseRegionCode(id);
          if (code !== null) onChoose(code);
        }}
        noneText={messages.controls.searchNone}
        countText={messages.controls.searchCount}
      />
    </div>
  );
}
