import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3';
import { wrapText } from '../../design/drawing/text-lines.ts';
import { textWidth } from '../../design/drawing/text-width.ts';

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
  readonly undisclosed: number | null;
  readonly undisclosedLabel: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels of height, where there are no more. */
  readonly most?: number;
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
  /** What fits into the box; none where nothing does. */
  readonly name: readonly string[];
  /** The share, where it fits beneath the name. */
  readonly amount: string | null;
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
  readonly undisclosed: (PlacedBox & { readonly persons: number }) | null;
}

export const CELL = { size: 12, line: 14, padding: 5, heading: 6 } as const;
const FAMILY_GAP = 5;

type Node =
  | { readonly kind: 'all'; readonly children: readonly Node[] }
  | { readonly kind: 'family'; readonly family: TreemapFamily; readonly children: readonly Node[] }
  | { readonly kind: 'cell'; readonly cell: TreemapCell; readonly persons: number }
  | { readonly kind: 'undisclosed'; readonly persons: number };

/**
 * Families as blocks and sectors as blocks in them, areas by persons, the largest first; the same figures always give the
 * same picture. Where most families are but one sector, the sectors' names do. Null without any figure.
 */
export function layoutTreemap({
  cells,
  families,
  undisclosed,
  undisclosedLabel,
  width,
  most = Number.POSITIVE_INFINITY,
  shareText,
}: TreemapInput): TreemapLayout | null {
  const known = cells.filter(({ persons }) => persons > 0);
  if (known.length === 0) return null;
  const ids = [...new Set(known.map(({ family }) => family))];
  const branches = ids.map(
    (id): Node => ({
      kind: 'family',
      family: families.find((family) => family.id === id) ?? { id, label: id },
      children: known
        .filter(({ family }) => family === id)
        .map((cell) => ({ kind: 'cell', cell, persons: cell.persons })),
    }),
  );
  const all: Node = {
    kind: 'all',
    children:
      undisclosed !== null && undisclosed > 0 ? [...branches, { kind: 'undisclosed', persons: undisclosed }] : branches,
  };
  const root = hierarchy<Node>(all, (node) => ('children' in node ? node.children : null))
    .sum((node) => ('persons' in node ? node.persons : 0))
    .sort(
      (one, other) =>
        rest(one.data) - rest(other.data) ||
        (other.value ?? 0) - (one.value ?? 0) ||
        (idOf(one.data) < idOf(other.data) ? -1 : 1),
    );
  const height = Math.round(Math.min(most, width < 560 ? 560 : Math.max(400, Math.min(600, width * 0.52))));
  const total = root.value ?? 1;
  const isGrouped =
    2 * branches.filter((branch) => 'children' in branch && branch.children.length > 1).length >= branches.length;
  const headingOf = (node: HierarchyRectangularNode<Node>): readonly string[] =>
    isGrouped && node.data.kind === 'family'
      ? headingLines(
          node.data.family.label,
          shareText((node.value ?? 0) / total),
          node.x1 - node.x0,
          node.y1 - node.y0 - 3 * CELL.line - CELL.heading,
        )
      : [];
  const placed = treemap<Node>()
    .size([width, height])
    .round(true)
    .paddingInner((node) => (node.depth === 0 ? FAMILY_GAP : 1))
    .paddingTop((node) => {
      const lines = headingOf(node).length;
      return lines === 0 ? 0 : lines * CELL.line + CELL.heading;
    })(root);
  // Gaps may push blocks of hardly anybody over the sides.
  const across = (x: number): number => Math.max(0, Math.min(width, x));
  const down = (y: number): number => Math.max(0, Math.min(height, y));
  const boxOf = (
    { x0, x1, y0, y1, value = 0 }: HierarchyRectangularNode<Node>,
    written: Pick<PlacedBox, 'name' | 'amount'>,
  ): PlacedBox => ({
    x: across(x0),
    y: down(y0),
    width: across(x1) - across(x0),
    height: down(y1) - down(y0),
    share: value / total,
    ...written,
  });
  const labelled = (node: HierarchyRectangularNode<Node>, label: string): PlacedBox =>
    boxOf(
      node,
      fitting(
        label,
        shareText((node.value ?? 0) / total),
        node.x1 - node.x0 - 2 * CELL.padding,
        node.y1 - node.y0 - CELL.padding,
      ),
    );
  const top = placed.children ?? [];
  return {
    width,
    height,
    families: top.flatMap((node) =>
      node.data.kind === 'family'
        ? [
            {
              ...boxOf(node, { name: headingOf(node), amount: null }),
              family: node.data.family,
              persons: node.value ?? 0,
            },
          ]
        : [],
    ),
    cells: placed
      .leaves()
      .flatMap((node) =>
        node.data.kind === 'cell' ? [{ ...labelled(node, node.data.cell.label), cell: node.data.cell }] : [],
      ),
    undisclosed:
      top.flatMap((node) =>
        node.data.kind === 'undisclosed' ? [{ ...labelled(node, undisclosedLabel), persons: node.data.persons }] : [],
      )[0] ?? null,
  };
}

/** The sector a key leads to: left and right to the next by size, family after family, up and down to the largest of the next family, Home and End to the ends. */
export function cellAfter(cells: readonly PlacedCell[], id: string, key: string): string | null {
  const at = cells.findIndex(({ cell }) => cell.id === id);
  if (at < 0) return null;
  const starts = cells.flatMap(({ cell }, index) => (cell.family === cells[index - 1]?.cell.family ? [] : [index]));
  const own = starts.findLastIndex((start) => start <= at);
  const to: Readonly<Record<string, number | undefined>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: starts[own + 1],
    ArrowUp: starts[own - 1],
    Home: 0,
    End: cells.length - 1,
  };
  return cells[to[key] ?? -1]?.cell.id ?? null;
}

/** What is not told stands last, whatever its size. */
function rest(node: Node): number {
  return node.kind === 'undisclosed' ? 1 : 0;
}

function idOf(node: Node): string {
  return node.kind === 'cell' ? node.cell.id : node.kind === 'family' ? node.family.id : '';
}

function isRoomFor(lines: readonly string[], width: number, height: number): boolean {
  return lines.length * CELL.line <= height && lines.every((line) => textWidth(line, CELL.size, true) <= width);
}

/** Name and share beneath it, the name alone if there is no room for both; nothing where a word would be cut. */
function fitting(label: string, share: string, width: number, height: number): Pick<PlacedBox, 'name' | 'amount'> {
  const name = wrapText(label, width, CELL.size, true);
  if (isRoomFor([...name, share], width, height)) return { name, amount: share };
  return { name: isRoomFor(name, width, height) ? name : [], amount: null };
}

/** Name and share after it, the name alone if there is no room for both. */
function headingLines(label: string, share: string, width: number, height: number): readonly string[] {
  const both = wrapText(`${label} ${share}`, width, CELL.size, true);
  return [both, wrapText(label, width, CELL.size, true)].find((lines) => isRoomFor(lines, width, height)) ?? [];
}
