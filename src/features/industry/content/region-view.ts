import {
  DEFAULT_INDUSTRY,
  SECTOR_TABLES,
  type IndustryCatalogue,
  type RegionCode,
  type SectorTableName,
  type View,
} from '../../../model/index.ts';

/** The newest table that has a region; null where none has. */
function tableWith(region: RegionCode | undefined, { tables }: IndustryCatalogue): SectorTableName | null {
  if (region === undefined) return null;
  return SECTOR_TABLES.find((name) => tables[name].regions.some(({ shapes }) => shapes.includes(region))) ?? null;
}

/** The page of industry on the first region selected, by the newest table that has it; null where none has. */
export function industryViewOf(view: View, industry: IndustryCatalogue): View | null {
  const [region] = view.selected;
  const table = tableWith(region, industry);
  return region === undefined || table === null
    ? null
    : {
        ...view,
        page: 'industry',
        selected: [region],
        industry: { ...DEFAULT_INDUSTRY, stars: view.industry.stars, table },
      };
}
