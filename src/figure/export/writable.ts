import { exportedOf } from '../take/exported-of.ts';
import type { Surroundings, ToDraw } from '../take/stage.tsx';
import { pictureAt, slideOfFigure, snapshotOfFigure } from '../take/take.ts';
import type { Writable } from './formats.ts';

/** Of a picture where nothing is drawn on the page, in pixels. */
const USUAL_WIDTH = 960;

/** A figure for all formats; its picture is as wide as it is on the page. */
export function writableOf(made: ToDraw, surroundings: Surroundings, width: number | null): Writable {
  const figure = () => exportedOf(made.value, made.view, surroundings.speech);
  return {
    figure,
    drawn: async () => {
      const [read, drawing] = await Promise.all([figure(), pictureAt(made, surroundings, width ?? USUAL_WIDTH)]);
      return { ...read, drawing };
    },
    slide: (appearance) => slideOfFigure(made, surroundings, appearance),
    snapshot: () => snapshotOfFigure(made, surroundings),
  };
}
