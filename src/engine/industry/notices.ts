import {
  statusMask,
  type IndustryNotice,
  type MissingReason,
  type SectorPosition,
  type SectorRegion,
  type Status,
} from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import type { Reference } from './reference.ts';

/** A sector in a region, as much of it as a notice is about. */
interface Cell {
  readonly place: SectorRegion;
  readonly position: Pick<SectorPosition, 'sector' | 'reason'>;
}

type Concerned = NonNullable<Extract<IndustryNotice, { readonly kind: 'wages-of' }>['exceptions']>;
type Listed = Exclude<Extract<IndustryNotice, Concerned>['kind'], 'break'>;

function concerned(cells: readonly Cell[]): Concerned {
  return {
    sectors: [...new Set(cells.map(({ position }) => position.sector))],
    regions: [...new Set(cells.map(({ place }) => place.code))],
  };
}

/** A notice of cells, or none where it holds for none. */
function listed(kind: Listed, cells: readonly Cell[]): IndustryNotice[] {
  return cells.length === 0 ? [] : [{ kind, ...concerned(cells) }];
}

/** What has no figure, and why; all but what is confidential was not published. */
export function missingNotices(cells: readonly Cell[]): IndustryNotice[] {
  const without = (isWanted: (reason: MissingReason) => boolean): Cell[] =>
    cells.filter(({ position: { reason } }) => reason !== null && isWanted(reason));
  return [
    ...listed(
      'confidential',
      without((reason) => reason === 'confidential'),
    ),
    ...listed(
      'not-published',
      without((reason) => reason !== 'confidential'),
    ),
  ];
}

/** The year most wages are of where it is not the one shown, and what has wages of yet another. */
function wageNotices(
  cells: readonly { readonly place: SectorRegion; readonly position: SectorPosition }[],
  year: number,
): IndustryNotice[] {
  const paid = cells.filter(({ position }) => position.wageYear !== null && Number.isFinite(position.employment));
  if (paid.length === 0) return [{ kind: 'no-wages' }];
  const years = [...new Set(paid.flatMap(({ position }) => position.wageYear ?? []))].toSorted(
    (one, other) => other - one,
  );
  const of = (wanted: number): typeof paid => paid.filter(({ position }) => position.wageYear === wanted);
  const usual = years.reduce((best, candidate) => (of(candidate).length > of(best).length ? candidate : best));
  return [
    ...(usual === year ? [] : [{ kind: 'wages-of', year: usual, exceptions: null } satisfies IndustryNotice]),
    ...years
      .filter((candidate) => candidate !== usual)
      .map(
        (candidate): IndustryNotice => ({ kind: 'wages-of', year: candidate, exceptions: concerned(of(candidate)) }),
      ),
  ];
}

/** Of the quotients that could be told, those that are marked and those that are not told. */
export function markNotices(
  cells: readonly {
    readonly place: SectorRegion;
    readonly position: Pick<SectorPosition, 'sector' | 'reason' | 'mark'>;
  }[],
): IndustryNotice[] {
  const marked = (mark: SectorPosition['mark']): Cell[] =>
    cells.filter(({ position }) => position.reason === null && position.mark === mark);
  return [...listed('quotient-marked', marked('marked')), ...listed('quotient-withheld', marked('withheld'))];
}

/** Where the reference is not made of country rows alone. */
export function referenceNotices(reference: Reference, sectors: readonly number[], year: number): IndustryNotice[] {
  const bases = reference.basis(sectors, year).filter((basis) => basis !== 'region');
  const count = (wanted: (typeof bases)[number]): number => bases.filter((basis) => basis === wanted).length;
  const [national, summed, without] = [count('national-table'), count('regions-summed'), count('none')];
  return national + summed + without === 0
    ? []
    : [
        {
          kind: 'reference-made-of',
          national,
          summed,
          without,
          of: bases.length,
          unknown: reference.undisclosed(sectors, year),
        },
      ];
}

/** What is to be known of positions of one year. Few persons are told of where the quotient would be read as a strength. */
export function positionNotices(
  cells: readonly { readonly place: SectorRegion; readonly position: SectorPosition }[],
  year: number,
): IndustryNotice[] {
  const having = (status: Status): Cell[] =>
    cells.filter(({ position }) => (position.status & statusMask([status])) !== 0);
  return [
    ...missingNotices(cells),
    ...markNotices(cells),
    ...wageNotices(cells, year),
    ...listed(
      'few-persons',
      cells.filter(({ position: { isFew, specialisation } }) => isFew && specialisation === 'earned'),
    ),
    ...listed('low-reliability', having('low-reliability')),
  ];
}

/** Sectors whose series breaks in a year the region has, year by year; or that there is one year only. */
export function breakNotices(cells: SectorCells, region: number): IndustryNotice[] {
  const place = cells.note.regions[region];
  const [only, ...others] = cells.note.years;
  if (place === undefined || only === undefined) return [];
  if (others.length === 0) return [{ kind: 'one-year', year: only }];
  return cells.years(region).flatMap((year): IndustryNotice[] => {
    const broken = cells.sectors.filter((_, sector) => cells.isBroken(region, sector, year - 1, year));
    return broken.length === 0
      ? []
      : [
          {
            kind: 'break',
            year,
            ...concerned(broken.map((sector) => ({ place, position: { sector, reason: null } }))),
          },
        ];
  });
}
