import { useMemo, useState, type ReactNode } from 'react';
import { classOf, makeClasses, type Classes } from '../../../design/drawing/classes.ts';
import type { MapKey } from '../../../design/drawing/categories.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { legendAmount, subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { withWords } from '../../../language/speech/words.ts';
import { Legend } from '../../../map/Legend.tsx';
import { SmallMap } from '../../../map/SmallMap.tsx';
import type { MapGeometry, RegionCode, View } from '../../../model/index.ts';
import { parseGroups } from '../../../state/links/groups-text.ts';
import {
  askBeside,
  heldOf,
  findingBeside,
  mapsBeside,
  shownBeside,
  tellBeside,
  uncounted,
  type SideAnswers,
  type SideMap,
} from '../content/small-maps.ts';
import '../content/small-maps.css';

interface Answers extends SideAnswers {
  readonly geometry: MapGeometry;
}

interface Shown {
  readonly maps: readonly SideMap[];
  readonly geometry: MapGeometry;
  readonly classes: Classes;
  readonly measure: View['shown'];
  readonly values: readonly number[];
  readonly scaleName: string;
  readonly subject: Subject;
  readonly tell: (region: RegionCode) => string;
  readonly point: string;
  readonly labelOf: (name: string) => string;
}

const keysOf = ({ result: { columns, question } }: SideMap, measure: View['shown'], classes: Classes) => {
  const known = new Map<RegionCode, MapKey>(
    columns.region.map((code, at) => [code, classOf(classes, columns[measure][at] ?? Number.NaN)]),
  );
  return (code: RegionCode): MapKey => known.get(code) ?? (question.filter === null ? 'no-data' : 'outside');
};

function Draw({ shown, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { maps, geometry, classes, measure, values, scaleName, subject, tell, point, labelOf } = shown;
  const { format } = useMessages();
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const keys = useMemo(() => maps.map((map) => keysOf(map, measure, classes)), [maps, measure, classes]);
  return (
    <div className="small-maps">
      <ul>
        {maps.map(({ id, name }, at) => (
          <li key={id}>
            <p className="small">
              <strong>{name}</strong>
            </p>
            <SmallMap
              className="small-map"
              geometry={geometry}
              label={labelOf(name)}
              classOfRegion={keys[at] ?? (() => 'no-data')}
              selected={view.selected}
              hovered={hovered}
              onHover={setHovered}
              onSelect={acts.select}
            />
          </li>
        ))}
      </ul>
      {isStill ? null : (
        <p className="small-maps-line small" aria-hidden="true">
          {hovered === null ? <span className="quiet">{point}</span> : tell(hovered)}
        </p>
      )}
      <div className="small-maps-key">
        <Legend
          classes={classes}
          values={values}
          title={scaleName}
          isFiltered={view.filter !== null}
          hasDirection={subject.hasDirection}
          format={(value) => legendAmount(format, value, subject, measure)}
          noDataCount={values.filter((value) => !Number.isFinite(value)).length}
          highlighted={null}
        />
      </div>
    </div>
  );
}

/** Several maps of the same regions on one scale: of the themes, of years, or of gaps to several regions. */
export const smallMaps = defineFigure<Answers, Shown>({
  id: 'small-maps',
  words: ['maps'],
  ask: (view, catalogue) => ({ geometry: GEOMETRY, ...askBeside(view, catalogue) }),
  make: ({ view, answers, catalogue, speech, names }) => {
    const { messages } = withWords(speech, 'maps');
    const said = messages.maps;
    const { side } = parseGroups(view.alike);
    const measure = shownBeside(view, side);
    const maps = mapsBeside(answers, side, { catalogue, speech, names });
    const left =
      side !== 'regions'
        ? []
        : heldOf(view, catalogue).left.map((region) =>
            messages.findings.missing({ region: names.region(region), reason: messages.reasons['not-comparable'] }),
          );
    const finding = findingBeside(maps, side, measure, speech, names);
    const [first] = maps;
    if (first === undefined || finding === null)
      return absence(said.small, left[0] ?? (side === 'regions' ? said.choose : messages.map.noData));
    const subject = subjectOf(catalogue, { ...first.result.question }, messages);
    const values = maps.flatMap(({ result }) => result.columns[measure]);
    const isGap = measure === 'gap';
    const unit = isGap ? subject.gapUnit : subject.unit;
    const title = side === 'themes' ? said.themeScores : subject.title;
    const regions = first.result.columns.region;
    const without = uncounted(
      maps.map(({ result }) => result),
      measure,
      first.result.question.indicator === null,
      speech,
    );
    return {
      kind: 'value',
      finding,
      subtitle: [
        side === 'regions'
          ? said.ofSelected({ title, unit })
          : said.smallMeasure({
              isGap,
              title,
              gap: subject.gapName,
              benchmark: heldAgainst(speech, view.benchmark, names, null),
              unit,
            }),
        ...(side === 'years' ? [said.olderYears] : []),
        ...(without === null ? [] : [without]),
      ].join(' '),
      table: {
        columns: [
          textColumn('region', messages.table.region),
          ...maps.map(({ id, name }) =>
            numberColumn(id, name, {
              kind: !isGap ? 'number' : subject.hasDirection ? 'gap' : 'signed',
              decimals: subject.decimals,
            }),
          ),
        ],
        above: `${title}, ${unit}`,
        rows: regions.map((region) => ({
          id: region,
          code: region,
          cells: [
            names.region(region),
            ...maps.map(({ result: { columns } }) => ({
              value: columns[measure][columns.region.indexOf(region)] ?? Number.NaN,
              reason: messages.map.noData,
            })),
          ],
        })),
      },
      isTable: false,
      chart: null,
      notices: [...left, ...new Set(maps.flatMap(({ result }) => noticesOf({ result, names, messages })))],
      credit: creditOf({
        result: { leaves: maps.flatMap(({ result }) => result.leaves) },
        catalogue,
        subject,
        messages,
      }),
      numbers: null,
      shown: {
        maps,
        geometry: answers.geometry,
        classes: makeClasses(values, view.classes, isGap ? 'diverging' : 'sequential', subject.decimals),
        measure,
        values,
        scaleName: isGap ? `${subject.gapName}, ${unit}` : unit,
        subject,
        tell: (region) => tellBeside(region, maps, measure, speech, names),
        point: said.point,
        labelOf: (name) => said.mapLabel({ name }),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
