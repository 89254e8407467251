import type { Language, Status } from '../../model/index.ts';
import type { Credit } from '../words/credit.ts';
import type { Drawing } from './drawing.ts';
import type { ColumnKind, ReasonCode } from './table.ts';

/** A number, or missing with its reason; what else is said of it, beyond its statuses, stands in its remarks. */
interface ExportedNumber {
  readonly value: number;
  /** As shown. */
  readonly text: string;
  readonly reason: string | null;
  /** The reason as a code, where it is one of the list. */
  readonly reasonCode?: ReasonCode;
  readonly status?: readonly Status[];
  readonly remarks: readonly string[];
  /** Shown with so many, where a row has its own. */
  readonly decimals?: number;
}

export type ExportedCell = string | ExportedNumber;

export interface ExportedColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** With which its numbers are shown; all of them stand in files. */
  readonly decimals: number;
  /** Its head where its numbers are read in words, which say their sign themselves. */
  readonly readLabel?: string;
  /** Whether it holds the numbers of the column before it with their signs turned, so that all else is said there. */
  readonly isTurned?: boolean;
  /** Whether only files carry it: too much to be read on a slide. */
  readonly isDetail?: boolean;
}

export interface ExportedRow {
  readonly id: string;
  /** In the order of the columns; the first is the head of the row. */
  readonly cells: readonly ExportedCell[];
}

export interface ExportedTable {
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly ExportedRow[];
  /** The columns that together tell rows apart, where the first alone does not. */
  readonly keys?: readonly string[];
  /** Whether its rows are proposals, of which the last say nothing. */
  readonly isBestFirst?: boolean;
}

const CHART_COLOURS = ['accent', 'ink', 'quiet', 'ahead', 'behind'] as const;
/** What a series stands for; other programs are given the light colour of it. */
export type ChartColour = (typeof CHART_COLOURS)[number];

export interface ChartSeries {
  readonly name: string;
  /** In the order of the categories; NaN where there is no figure. */
  readonly values: readonly number[];
  readonly colour: ChartColour;
  /** Of bars beneath zero, where they mean something else. */
  readonly beneath?: ChartColour;
}

/** Bars or lines over categories. */
export interface CategoryChart {
  readonly kind: 'bars' | 'lines';
  readonly categories: readonly string[];
  /** What each category is of, as the rows of the table have it. */
  readonly ids?: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly decimals: number;
  /** Whether lines are held against zero; bars always are. */
  readonly isFromZero?: boolean;
}

export interface ScatterChart {
  readonly kind: 'scatter';
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly isNamed: boolean;
  }[];
  /** What each point is. */
  readonly pointsLabel: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly isLogarithmic: boolean;
  readonly decimals: { readonly x: number; readonly y: number };
}

/** A figure as series, for programs that draw it themselves. */
export type FigureChart = CategoryChart | ScatterChart;

interface LegendEntry {
  readonly label: string;
  /** A light colour as `#rrggbb`. */
  readonly colour: string;
}

/** A figure as it leaves the atlas: all that has to arrive with it, in the language it was read in. */
export interface ExportedFigure {
  /** What it found. */
  readonly title: string;
  /** Title, unit and years. */
  readonly subtitle: string;
  readonly table: ExportedTable | null;
  readonly chart: FigureChart | null;
  /** As it stands on screen, in light colours. */
  readonly drawing: Drawing | null;
  /** What its colours say, where the drawing does not say it itself. */
  readonly legend: readonly LegendEntry[];
  readonly credit: Credit | null;
  /** What was done to the figures. */
  readonly notices: readonly string[];
  /** By what method its numbers come about, for those who speak to it. */
  readonly working: readonly string[];
  /** The same with the numbers shown in place: `52.1 − 38.2 = +13.9`. */
  readonly numbers?: readonly string[];
  /** Of the notices those that may never be apart from the drawing: whose shapes they are, and the footnote on Kosovo. */
  readonly shapes?: readonly string[];
  /** The ids of the rows and columns that are chosen: they stay where a slide has no room for all. */
  readonly chosen?: readonly string[];
  /** Opens the view it was taken from. */
  readonly link: string;
  readonly language: Language;
  /** The day it was taken, `2026-11-25`. */
  readonly taken: string;
}

/** What is said of a number in words and by no code: why it is missing, and what else is to be known of it. */
export function saidOf(cell: ExportedCell): readonly string[] {
  if (typeof cell === 'string') return [];
  const { value, reason, reasonCode, remarks } = cell;
  return [...(Number.isFinite(value) || reason === null || reasonCode !== undefined ? [] : [reason]), ...remarks];
}

/** The statuses of a number, or why it is missing, as codes. */
export function codesOf(cell: ExportedCell): readonly (Status | ReasonCode)[] {
  if (typeof cell === 'string') return [];
  const { value, reasonCode, status = [] } = cell;
  return Number.isFinite(value) ? status : reasonCode === undefined ? [] : [reasonCode];
}

/** What is said of the figures of a row in words, each under the name of its column. */
export function remarksOf({ cells }: ExportedRow, columns: readonly ExportedColumn[]): readonly string[] {
  return cells.flatMap((cell, index) => {
    const said = columns[index]?.isTurned === true ? [] : saidOf(cell);
    return said.length === 0 ? [] : [`${columns[index]?.label ?? ''}: ${said.join(', ')}`];
  });
}

/** Lower-case letters, digits and hyphens, for names of files and fields: Latin letters, or `any`. */
export function plainName(text: string, most = 60, letters: 'latin' | 'any' = 'latin'): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(letters === 'latin' ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain.length <= most ? plain : plain.slice(0, most).replace(/-[^-]*$/, '');
}

/** `atlas-marche-trails-the-eu-average`, without an ending. */
export function figureFileName({ title }: Pick<ExportedFigure, 'title'>): string {
  const name = plainName(title, 48);
  return name === '' ? 'atlas-figure' : `atlas-${name}`;
}
