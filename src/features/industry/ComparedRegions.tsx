import { useMemo, type ReactNode } from 'react';
import { DataTable } from '../../design/controls/DataTable.tsx';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { Compared } from '../../figure/answers/use-industry.ts';
import type { SectorCode } from '../../model/index.ts';
import {
  besideOneAnother,
  comparedFinding,
  comparedSectors,
  comparedSubtitle,
  comparedTable,
} from './compared-rows.ts';
import { isShown, noticeTexts, placeName, type Words } from './words.ts';

interface Props {
  readonly compared: Compared;
  readonly hasLocal: boolean;
  readonly selected: SectorCode | null;
  readonly words: Words;
  readonly onSector: (code: SectorCode) => void;
}

/** The industrial clusters of the regions selected, side by side. */
export function ComparedRegions({ compared, hasLocal, selected, words, onSector }: Props): ReactNode {
  const {
    messages: { industry },
    names,
    table,
  } = words;
  const { portfolios, without } = useMemo(() => besideOneAnother(compared.portfolios, compared.regions), [compared]);
  const sectors = useMemo(
    () => comparedSectors(portfolios, (code) => isShown(code, hasLocal, words)),
    [portfolios, hasLocal, words],
  );
  const missing = without.map((region) => (
    <p key={region} className="small quiet">
      {industry.noPlace(names.region(region), industry.tableNames[table.name])}
    </p>
  ));
  if (portfolios.length < 2) return missing;
  const shown = comparedTable(portfolios, sectors, selected, words, onSector);
  const finding = comparedFinding(portfolios, sectors, words);
  // What is said of the whole table is said once.
  const [about = ''] = noticeTexts([], 'sector', words);
  const notices = [
    about,
    ...portfolios.flatMap(({ place, notices: own }) =>
      noticeTexts(own, 'sector', words)
        .slice(1)
        .map((text) => `${placeName(place, names)}: ${text}`),
    ),
  ];
  return (
    <FigureSection
      figure="industry-compared"
      finding={finding}
      subtitle={comparedSubtitle(portfolios, sectors, words)}
      source={words.source}
      notices={notices}
    >
      {sectors.length === 0 ? (
        <p>{industry.noClusters}</p>
      ) : (
        <div className="industry-compared">
          <DataTable
            caption={finding}
            columns={shown.columns}
            rows={shown.rows}
            onSelect={(id) => shown.onSelect?.(id, false)}
          />
        </div>
      )}
      {missing}
    </FigureSection>
  );
}
