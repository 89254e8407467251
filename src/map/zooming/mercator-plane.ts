import type { MapFrame, PlanePoint } from '../../model/index.ts';

/**
 * The zooming map knows one projection, Mercator. It is given points that Mercator takes back to the plane they come
 * from, so that what it draws is the equal-area plane. This many frames side by side are its world: few enough to
 * leave digits for the smallest island, and so many that no land reaches its edge.
 */
const FRAMES = 8;
/** The side of the world in pixels at zoom 0. */
const WORLD = 512;

function unitsOfWorld(frame: MapFrame): number {
  return frame.width * FRAMES;
}

/** Longitude and latitude, in degrees, that Mercator draws where the plane has the point. */
export function degreesOf([x, y]: PlanePoint, frame: MapFrame): [longitude: number, latitude: number] {
  const units = unitsOfWorld(frame);
  const across = (x - frame.width / 2) / units;
  const down = (y - frame.height / 2) / units;
  return [across * 360, (Math.atan(Math.sinh(-2 * Math.PI * down)) * 180) / Math.PI];
}

/** The point of the plane that Mercator draws at a longitude and latitude; undoes `degreesOf`. */
export function planePointOf(longitude: number, latitude: number, frame: MapFrame): PlanePoint {
  const units = unitsOfWorld(frame);
  const down = -Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [(longitude / 360) * units + frame.width / 2, down * units + frame.height / 2];
}

/** The zoom at which a unit of the plane takes `scale` pixels. */
export function zoomOf(scale: number, frame: MapFrame): number {
  return Math.log2((scale * unitsOfWorld(frame)) / WORLD);
}

/** Pixels that a unit of the plane takes at a zoom; undoes `zoomOf`. */
export function scaleOf(zoom: number, frame: MapFrame): number {
  return (WORLD * 2 ** zoom) / unitsOfWorld(frame);
}
