import type { MapFrame, PlanePoint } from '../../model/index.ts';

/** Width and height in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** What of the plane a box on screen shows: its middle, and how many pixels a unit takes. */
export interface Camera {
  readonly middle: PlanePoint;
  readonly scale: number;
}

/** The camera that shows the whole frame, as `preserveAspectRatio="xMidYMid meet"` fits it. */
export function wholeFrame(frame: MapFrame, box: Box): Camera {
  return {
    middle: [frame.width / 2, frame.height / 2],
    scale: Math.min(box.width / frame.width, box.height / frame.height),
  };
}

/** The part of the plane in the box, as the `viewBox` of a drawing of the same size. */
export function viewBoxOf({ middle: [x, y], scale }: Camera, box: Box): string {
  const width = box.width / scale;
  const height = box.height / scale;
  return [x - width / 2, y - height / 2, width, height].map((value) => value.toFixed(3)).join(' ');
}

/** Whether a point stands in the box, `margin` pixels or more from its edge. */
export function isInside([x, y]: PlanePoint, { middle, scale }: Camera, box: Box, margin: number): boolean {
  return (
    Math.abs(x - middle[0]) * scale <= box.width / 2 - margin &&
    Math.abs(y - middle[1]) * scale <= box.height / 2 - margin
  );
}
