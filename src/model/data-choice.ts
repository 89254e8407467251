/** The parts of the page of the data. A further part is a word here, its figures, and what draws it. */
export const DATA_PARTS = ['catalogue', 'table'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

/** Letters that a search may have. */
export const MOST_SEARCHED = 60;

/** What is shown of the data. */
export interface DataChoice {
  readonly part: DataPart;
  /** What the catalogue is searched for; empty shows all of it. */
  readonly search: string;
}

export const DEFAULT_DATA: DataChoice = { part: 'catalogue', search: '' };
