import { useCallback, useState, type ReactNode } from 'react';
import { classOf } from '../../../design/classes.ts';
import { useMessages } from '../../../design/messages/index.tsx';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { GEOMETRY } from '../../../figure/value/questions.ts';
import { regionText } from '../../../figure/words/region-text.ts';
import { writeAmount } from '../../../figure/words/subject.ts';
import { Legend } from '../../../map/Legend.tsx';
import { SvgMap } from '../../../map/SvgMap.tsx';
import type { MapGeometry, RegionCode } from '../../../model/index.ts';
import { askRegions, regionsContext, regionsValue, type RegionAnswers, type RegionsContext } from './context.ts';
import '../explore-figures.css';

interface Answers extends RegionAnswers {
  readonly geometry: MapGeometry;
}

interface Shown extends RegionsContext {
  readonly geometry: MapGeometry;
}

/** The drawn map with its legend, and a line for the region under the pointer or in focus. */
function Draw({ shown: { exported, classes, geometry }, view, acts }: DrawProps<Shown>): ReactNode {
  const { messages, format } = useMessages();
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const { result, catalogue, subject, names } = exported;
  const { shown } = exported.view;
  const values = result.columns[shown];
  const textOf = useCallback(
    (code: RegionCode) => regionText(code, { result, catalogue, subject, shown, names, messages, format }),
    [result, catalogue, subject, shown, names, messages, format],
  );
  const classOfRegion = useCallback(
    (code: RegionCode) => classOf(classes, values[result.columns.region.indexOf(code)] ?? Number.NaN),
    [classes, values, result],
  );
  const describe = useCallback((code: RegionCode) => textOf(code).spoken, [textOf]);
  const countryName = useCallback(
    (id: string) => (id === 'XK' ? `${format.country(id)}*` : format.country(id)),
    [format],
  );
  return (
    <div className="figure-map">
      <div className="figure-map-frame">
        <SvgMap
          geometry={geometry}
          label={messages.map.label}
          hint={messages.map.keyboard}
          classOfRegion={classOfRegion}
          describe={describe}
          nameOf={names.region}
          countryName={countryName}
          selected={view.selected}
          hovered={hovered}
          scale={null}
          onHover={setHovered}
          onSelect={acts.select}
        />
      </div>
      <div className="figure-map-legend">
        <Legend
          classes={classes}
          values={values}
          title={shown === 'gap' ? `${subject.gapName}, ${subject.gapUnit}` : subject.unit}
          hasDirection={subject.hasDirection}
          format={(value) => writeAmount(format, value, subject.decimals, shown)}
          noDataCount={values.filter((value) => !Number.isFinite(value)).length}
          highlighted={hovered === null ? null : classOfRegion(hovered)}
        />
        <p className="figure-map-line small" aria-hidden="true">
          {hovered === null ? null : textOf(hovered).spoken}
        </p>
      </div>
    </div>
  );
}

/** Every region by colour, with what is said beneath every map of the atlas. */
export const map = defineFigure<Answers, Shown>({
  id: 'map',
  ask: (view, _, known) => ({ ...askRegions(view, known), geometry: GEOMETRY }),
  make: (context) => {
    const given = regionsContext(context);
    const { footer } = given.exported.messages;
    const value = regionsValue(given, { ...given, geometry: context.answers.geometry });
    return {
      ...value,
      notices: [
        ...value.notices,
        `${footer.boundaries}. ${footer.otherShapes}`,
        `* ${given.exported.format.country('XK')}: ${footer.kosovo}`,
      ],
    };
  },
  Draw,
  onRow: selectRegion,
});
