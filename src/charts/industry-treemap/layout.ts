import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3';
import { textWidth, wrapText } from '../../design/text-width.ts';

export interface TreemapCell {
  readonly id: string;
  readonly label: string;
  /** Id of its family. */
  readonly family: string;
  /** NaN or 0 is not drawn. */
  readonly persons: number;
}

export interface TreemapFamily {
  readonly id: string;
  readonly label: string;
}

export interface TreemapInput {
  readonly cells: readonly TreemapCell[];
  readonly families: readonly TreemapFamily[];
  /** Persons known to be in the region and in no cell; null where that cannot be told. */
  readonly untold: number | null;
  readonly untoldLabel: string;
  /** Pixels. */
  readonly width: number;
  /** A share as it is written. */
  readonly shareText: (share: number) => string;
}

export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of all persons, those not told among them, 0-1. */
  readonly share: number;
  /** What fits into the box, the share last; none where nothing does. */
  readonly lines: readonly string[];
}

export interface PlacedCell extends PlacedBox {
  readonly cell: TreemapCell;
}

export interface PlacedFamily extends PlacedBox {
  readonly family: TreemapFamily;
  readonly persons: number;
}

export interface TreemapLayout {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
  /** The largest first. */
  readonly families: readonly PlacedFamily[];
  readonly untold: (PlacedBox & { readonly persons: number }) | null;
}

export const CELL = { size: 12, line: 14, padding: 5, heading: 6 } as const;
const FAMILY_GAP = 5;

type Node =
  | { readonly kind: 'all'; readonly children: readonly Node[] }
  | { readonly kind: 'family'; readonly family: TreemapFamily; readonly children: readonly Node[] }
  | { readonly kind: 'cell'; readonly cell: TreemapCell; readonly persons: number }
  | { readonly kind: 'untold'; readonly persons: number };

/** Families as blocks and sectors as blocks in them, areas by persons, the largest first; the same figures always give the same picture. Null without any. */
export function layoutTreemap({ cells, families, untold, untoldLabel, width, shareText }: TreemapInput): TreemapLayout | null {
  const known = cells.filter(({ persons }) => persons > 0);
  if (known.length === 0) return null;
  const ids = [...new Set(known.map(({ family }) => family))];
  const branches = ids.map((id): Node => ({
    kind: 'family',
    family: families.find((family) => family.id === id) ?? { id, label: id },
    children: known.filter(({ family }) => family === id).map((cell) => ({ kind: 'cell', cell, persons: cell.persons })),
  }));
  const all: Node = { kind: 'all', children: untold !== null && untold > 0 ? [...branches, { kind: 'untold', persons: untold }] : branches };
  const root = hierarchy<Node>(all, (node) => ('children' in node ? node.children : null))
    .sum((node) => ('persons' in node ? node.persons : 0))
    .sort((one, other) => rest(one.data) - rest(other.data) || (other.value ?? 0) - (one.value ?? 0) || (idOf(one.data) < idOf(other.data) ? -1 : 1));
  const height = Math.round(width < 560 ? 560 : Math.max(400, Math.min(600, width * 0.52)));
  const total = root.value ?? 1;
  const headingOf = (node: HierarchyRectangularNode<Node>): string[] =>
    node.data.kind === 'family' ? fitting(node.data.family.label, shareText((node.value ?? 0) / total), node.x1 - node.x0, node.y1 - node.y0 - 3 * CELL.line - CELL.heading) : [];
  const placed = treemap<Node>()
    .size([width, height])
    .round(true)
    .paddingInner((node) => (node.depth === 0 ? FAMILY_GAP : 1))
    .paddingTop((node) => {
      const lines = headingOf(node).length;
      return lines === 0 ? 0 : lines * CELL.line + CELL.heading;
    })(root);
  const boxOf = (node: HierarchyRectangularNode<Node>, lines: readonly string[]): PlacedBox =>
    ({ x: node.x0, y: node.y0, width: node.x1 - node.x0, height: node.y1 - node.y0, share: (node.value ?? 0) / total, lines });
  const labelled = (node: HierarchyRectangularNode<Node>, label: string): PlacedBox =>
    boxOf(node, fitting(label, shareText((node.value ?? 0) / total), node.x1 - node.x0 - 2 * CELL.padding, node.y1 - node.y0 - CELL.padding, true));
  const top = placed.children ?? [];
  return {
    width, height,
    families: top.flatMap((node) => (node.data.kind === 'family' ? [{ ...boxOf(node, headingOf(node)), family: node.data.family, persons: node.value ?? 0 }] : [])),
    cells: placed.leaves().flatMap((node) => (node.data.kind === 'cell' ? [{ ...labelled(node, node.data.cell.label), cell: node.data.cell }] : [])),
    untold: top.flatMap((node) => (node.data.kind === 'untold' ? [{ ...labelled(node, untoldLabel), persons: node.data.persons }] : []))[0] ?? null,
  };
}

/** What is not told stands last, whatever its size. */
function rest(node: Node): number {
  return node.kind === 'untold' ? 1 : 0;
}

function idOf(node: Node): string {
  return node.kind === 'cell' ? node.cell.id : node.kind === 'family' ? node.family.id : '';
}

/** Name and share in as many lines as there is room for, the name alone if there is none for both; nothing where a word would be cut. */
function fitting(label: string, share: string, width: number, height: number, isShareBeneath = false): string[] {
  const isFitting = (lines: readonly string[]): boolean =>
    lines.length * CELL.line <= height && lines.every((line) => textWidth(line, CELL.size, true) <= width);
  const name = wrapText(label, width, CELL.size, true);
  const both = isShareBeneath ? [...name, share] : wrapText(`${label} ${share}`, width, CELL.size, true);
  return [both, name].find(isFitting) ?? [];
}
