import { median } from 'd3';
import { use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { classOf, makeClasses, type Classes } from '../../../design/drawing/classes.ts';
import { MostHeight } from '../../../design/drawing/most-height.ts';
import type { MapKey } from '../../../design/drawing/categories.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { ask, GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { amountText, legendAmount, subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { withWords } from '../../../language/speech/words.ts';
import { Legend } from '../../../map/Legend.tsx';
import { SvgMap } from '../../../map/SvgMap.tsx';
import { TILE, tileWidth, tilesOf } from '../../../map/places/tiles.ts';
import {
  filteredQuestionOf,
  type Affiliations,
  type ExploreResult,
  type MapGeometry,
  type RegionCode,
  type View,
} from '../../../model/index.ts';
import type { Names } from '../../../language/names.ts';
import { uncounted } from '../content/small-maps.ts';
import '../content/small-maps.css';

interface Answers {
  readonly geometry: MapGeometry;
  readonly explore: ExploreResult;
  readonly affiliations: Affiliations;
}

interface Shown {
  readonly geometry: MapGeometry;
  readonly explore: ExploreResult;
  readonly classes: Classes;
  readonly measure: View['shown'];
  readonly subject: Subject;
  readonly scaleName: string;
  readonly names: Names;
  readonly capitals: readonly RegionCode[];
  readonly finding: string;
  readonly point: string;
}

/** On a tile there is room for so many letters of a number. */
const MOST_LETTERS = 6;

/** A line for what is written in a tile lies so far above or below its middle. */
const LINE = TILE * 0.16;

/** How far the baseline of a code lies below its middle, in its letters. */
const RISE = '0.36em';

const none = (): string => '';

function Draw({ shown, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { geometry, explore, classes, measure, subject, scaleName, names, capitals, finding, point } = shown;
  const { messages, format } = useMessages();
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const { columns, question } = explore;
  // From afar a code is read on each, where it has all of the tile.
  const isAfar = Number.isFinite(use(MostHeight));
  const shape = isAfar ? 'wide' : 'square';
  const tiles = tilesOf(geometry, shape);
  const values = columns[measure];
  const valueOf = useCallback(
    (code: RegionCode): number => values[columns.region.indexOf(code)] ?? Number.NaN,
    [columns, values],
  );
  const keyOf = useCallback(
    (code: RegionCode): MapKey =>
      question.filter !== null && !columns.region.includes(code) ? 'outside' : classOf(classes, valueOf(code)),
    [question, columns, classes, valueOf],
  );
  const describe = useCallback(
    (code: RegionCode): string => {
      const value = valueOf(code);
      return messages.map.region({
        name: names.region(code),
        value: Number.isFinite(value) ? amountText(format, value, subject, measure) : messages.map.noData,
      });
    },
    [valueOf, messages, names, format, subject, measure],
  );
  const over = useMemo(
    () =>
      tiles.regions.map(({ code, anchor: [x, y] }) => {
        const value = valueOf(code);
        // A column of differences: behind is negative.
        const written =
          measure === 'value'
            ? format.number(value, subject.decimals)
            : format.signed(subject.hasDirection ? -value : value, subject.decimals);
        const isWritten = !isAfar && Number.isFinite(value) && written.length <= MOST_LETTERS;
        return (
          <g key={code}>
            <text
              className="tile-name"
              x={x}
              y={isWritten ? y - LINE / 3 : isAfar ? y : y + LINE / 2}
              dy={isAfar ? RISE : undefined}
            >
              {code}
            </text>
            {isWritten ? (
              <text className="tile-value" x={x} y={y + LINE * 1.7}>
                {written}
              </text>
            ) : null}
            {capitals.includes(code) ? (
              <circle
                className="tile-capital"
                cx={x + tileWidth(shape) / 2 - TILE * 0.12}
                cy={y - TILE * 0.38}
                r={TILE * (isAfar ? 0.12 : 0.06)}
              />
            ) : null}
          </g>
        );
      }),
    [tiles, valueOf, measure, format, subject, capitals, isAfar, shape],
  );
  return (
    <div className="tile-map">
      <SvgMap
        geometry={tiles}
        label={finding}
        hint={messages.map.keyboard}
        classOfRegion={keyOf}
        describe={describe}
        countryName={none}
        nameOf={none}
        selected={view.selected}
        hovered={hovered}
        scale={null}
        smallRegions={null}
        over={over}
        onHover={setHovered}
        onSelect={acts.select}
      />
      {isStill ? null : (
        <p className="small" aria-hidden="true">
          {hovered === null ? <span className="quiet">{point}</span> : describe(hovered)}
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
          highlighted={hovered === null ? null : classOf(classes, valueOf(hovered))}
        />
      </div>
    </div>
  );
}

/** Every region as a square of one size, so that each counts the same and the smallest can be hit. */
export const tileMap = defineFigure<Answers, Shown>({
  id: 'tile-map',
  words: ['maps'],
  ask: (view) => ({
    geometry: GEOMETRY,
    explore: ask('explore', { ...filteredQuestionOf(view), hasAllYears: false }),
    affiliations: ask('affiliations', null),
  }),
  make: ({ view, answers: { geometry, explore, affiliations }, catalogue, speech, names }) => {
    const { messages, format } = withWords(speech, 'maps');
    const said = messages.maps;
    const { shown: measure } = view;
    const subject = subjectOf(catalogue, explore.question, messages);
    const { region, value, gap } = explore.columns;
    const values = explore.columns[measure];
    const known = region.flatMap((code, at) =>
      Number.isFinite(values[at]) ? [{ code, value: value[at] ?? Number.NaN, gap: gap[at] ?? Number.NaN }] : [],
    );
    if (known.length === 0) return absence(said.tiles, messages.map.noData);
    const capitals = affiliations.groups.find(({ id }) => id === 'capital')?.members ?? [];
    const ofCapitals = known.filter(({ code }) => capitals.includes(code));
    const middle = median(known, (one) => one.value) ?? Number.NaN;
    const isGap = measure === 'gap';
    const unit = isGap ? subject.gapUnit : subject.unit;
    const finding =
      isGap && subject.hasDirection
        ? said.tilesFinding({
            count: known.filter((one) => one.gap > 0).length,
            of: known.length,
            benchmark: heldAgainst(speech, view.benchmark, names, null),
            capitals: ofCapitals.length,
            capitalsBehind: ofCapitals.filter((one) => one.gap > 0).length,
          })
        : said.tilesMiddle({
            of: known.length,
            middle: `${format.number(middle, subject.decimals)} ${subject.unit}`,
            capitals: ofCapitals.length,
            above: ofCapitals.filter((one) => one.value > middle).length,
          });
    return {
      kind: 'value',
      finding,
      subtitle: [
        said.tilesSubtitle({ title: `${subject.title}, ${isGap ? `${subject.gapName}, ${unit}` : unit}` }),
        uncounted([explore], measure, explore.question.indicator === null, speech) ?? '',
      ].join(' '),
      table: {
        columns: [
          textColumn('region', messages.table.region),
          textColumn('capital', said.capital),
          numberColumn('value', messages.table.value, { unit: subject.unit, decimals: subject.decimals }),
          numberColumn('gap', subject.gapName, {
            kind: subject.hasDirection ? 'gap' : 'signed',
            unit: subject.gapUnit,
            decimals: subject.decimals,
          }),
        ],
        rows: region.map((code, at) => ({
          id: code,
          code,
          cells: [
            names.region(code),
            capitals.includes(code) ? said.isCapital : '',
            { value: value[at] ?? Number.NaN, reason: messages.map.noData },
            { value: gap[at] ?? Number.NaN, reason: messages.map.noData },
          ],
        })),
      },
      isTable: false,
      chart: null,
      notices: noticesOf({ result: explore, names, messages }),
      credit: creditOf({ result: explore, catalogue, subject, messages }),
      numbers: null,
      shown: {
        geometry,
        explore,
        classes: makeClasses(values, view.classes, isGap ? 'diverging' : 'sequential', subject.decimals),
        measure,
        subject,
        scaleName: isGap ? `${subject.gapName}, ${unit}` : unit,
        names,
        capitals,
        finding,
        point: said.pointTile,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
