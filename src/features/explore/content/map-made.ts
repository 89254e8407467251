import { defineMade } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import type { MapGeometry } from '../../../model/index.ts';
import { askRegions, regionsContext, regionsValue, type RegionAnswers, type RegionsContext } from './context.ts';

interface Answers extends RegionAnswers {
  readonly geometry: MapGeometry | null;
}

/** What the map is drawn from. */
export interface MapContext extends RegionsContext {
  /** Null until it is there. */
  readonly geometry: MapGeometry | null;
}

/** Every region by colour, with what is said beneath every map of the atlas. Its drawing is another on its page than elsewhere. */
export const mapMade = defineMade<Answers, MapContext>({
  id: 'map',
  ask: (view, _, known) => ({ ...askRegions(view, known), geometry: LATE_GEOMETRY }),
  make: (context) => {
    const given = regionsContext(context);
    const { footer } = given.exported.messages;
    return regionsValue(given, { ...given, geometry: context.answers.geometry }, [
      `${footer.boundaries}. ${footer.otherShapes}`,
      `* ${given.exported.format.country('XK')}: ${footer.kosovo}`,
    ]);
  },
});
