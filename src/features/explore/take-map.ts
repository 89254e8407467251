import { today } from '../../figure/words/day.ts';
import { capture } from '../../figure/picture/capture.ts';
import { cut, moved, short, type Drawing } from '../../figure/picture/drawing.ts';
import type { Appearance } from '../../figure/picture/light.ts';
import { figureOfMap } from '../../figure/export/map-figure.ts';
import type { TonedDrawing } from '../../figure/snapshot/snapshot-drawing.ts';
import { roughly } from '../../figure/picture/sheet.ts';
import type { SnapshotFigure } from '../../figure/snapshot/snapshot.ts';
import type { Exported } from '../../figure/words/exported.ts';
import type { TakenAs } from '../../figure/figures-on-page.ts';

/** Between the map and its legend. */
const BETWEEN = 16;
/** Of a map on a phone, in pixels. */
const NARROW = 328;
/** Around the regions where only they are shown. */
const AROUND = 6;

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a drawing as a drawing of its own. */
function partOf(drawing: Drawing, { x, y, width, height }: Part): Drawing {
  const window = [x, y, width, height].map(short).join(' ');
  return {
    ...drawing,
    width,
    height,
    marks: cut(
      `<svg width="${short(width)}" height="${short(height)}" viewBox="${window}" overflow="hidden">${drawing.marks}</svg>`,
      { x: 0, y: 0, width, height },
    ),
    texts: drawing.texts
      .filter((text) => text.x >= x && text.x <= x + width && text.y >= y && text.y <= y + height)
      .map((text) => ({ ...text, x: text.x - x, y: text.y - y })),
  };
}

/** The map with its legend beside it or beneath it. */
function withLegend(map: Drawing, legend: Drawing | null, isBeside: boolean): Drawing {
  if (legend === null) return map;
  const placed = isBeside
    ? moved(legend, map.width + BETWEEN, Math.max(0, map.height - legend.height))
    : moved(legend, 0, map.height + BETWEEN);
  return {
    width: isBeside ? map.width + BETWEEN + legend.width : Math.max(map.width, legend.width),
    height: isBeside ? Math.max(map.height, legend.height) : map.height + BETWEEN + legend.height,
    definitions: map.definitions === legend.definitions ? map.definitions : map.definitions + legend.definitions,
    marks: `${map.marks}\n${placed.marks}`,
    texts: [...map.texts, ...placed.texts],
  };
}

/** No wider than its letters reach: its box may be as wide as the page. */
function tight(legend: Drawing): Drawing {
  const reach = legend.texts.map(
    ({ content, x, anchor, size, weight }) => x + (anchor === 'end' ? 0 : roughly(content, size, weight)),
  );
  return { ...legend, width: Math.min(legend.width, Math.ceil(Math.max(1, ...reach)) + BETWEEN / 2) };
}

/** What of the stage is seen, and what of that the regions take up. */
function partsOf(section: HTMLElement, stage: HTMLElement): { readonly seen: Part; readonly regions: Part } {
  const { left, top } = stage.getBoundingClientRect();
  const frame = (section.querySelector('.map-frame') ?? stage).getBoundingClientRect();
  const boxes = [...stage.querySelectorAll('[data-region]')]
    .map((region) => region.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const limit = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));
  const [west, east] = [
    Math.min(frame.right, ...boxes.map((box) => box.left)) - AROUND,
    Math.max(frame.left, ...boxes.map((box) => box.right)) + AROUND,
  ].map((value) => limit(value, frame.left, frame.right));
  const [north, south] = [
    Math.min(frame.bottom, ...boxes.map((box) => box.top)) - AROUND,
    Math.max(frame.top, ...boxes.map((box) => box.bottom)) + AROUND,
  ].map((value) => limit(value, frame.top, frame.bottom));
  const placed = (fromLeft: number, fromTop: number, toRight: number, toBottom: number): Part => ({
    x: fromLeft - left,
    y: fromTop - top,
    width: toRight - fromLeft,
    height: toBottom - fromTop,
  });
  return {
    seen: placed(frame.left, frame.top, frame.right, frame.bottom),
    regions: placed(west ?? frame.left, north ?? frame.top, east ?? frame.right, south ?? frame.bottom),
  };
}

interface Drawn {
  readonly wide: Drawing;
  readonly narrow: Drawing;
}

/** The map as it stands, and its regions as large as a phone has room for. */
function drawn(section: HTMLElement, appearance: Appearance): Drawn | null {
  const stage = section.querySelector<HTMLElement>('.map-stage');
  const key = section.querySelector<HTMLElement>('.explore-legend');
  const map = stage === null ? null : capture(stage, appearance);
  if (stage === null || map === null) return null;
  const captured = key === null ? null : capture(key, appearance);
  const legend = captured === null ? null : tight(captured);
  const { seen, regions } = partsOf(section, stage);
  const whole = partOf(map, seen);
  const small = partOf(map, regions.width > 0 && regions.height > 0 ? regions : seen);
  return {
    wide: withLegend(whole, legend, whole.width > whole.height),
    narrow: withLegend(moved(small, 0, 0, NARROW / small.width), legend, false),
  };
}

/** The map on screen for a file that opens by itself, where every region says its figure, or for a slide. */
export function takeMap(section: HTMLElement, exported: Exported, how: TakenAs = 'both'): SnapshotFigure {
  // While a canvas draws beneath, the drawing shows its outlines only.
  const zoomed = section.querySelector('.is-zooming');
  zoomed?.classList.remove('is-zooming');
  try {
    const [light, dark] = [drawn(section, 'light'), how === 'both' ? drawn(section, 'dark') : null];
    const both = (size: keyof Drawn): TonedDrawing | null =>
      light === null ? null : { light: light[size], dark: dark?.[size] ?? null };
    return { figure: figureOfMap(exported, today()), wide: both('wide'), narrow: both('narrow') };
  } finally {
    zoomed?.classList.add('is-zooming');
  }
}
