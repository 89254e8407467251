import { use, useCallback, type ReactNode } from 'react';
import { askRanges } from '../../../figure/answers/asked.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { CooperationList, MapGeometry, RegionCode } from '../../../model/index.ts';
import { ArcMap, type Arc } from '../content/ArcMap.tsx';
import { askFilters, askPartners, askPeers, askTeachersLeft, choiceOf, scoresOnly } from '../content/choice.ts';
import { coming, firstNames, namesAndMore, settingOf } from '../content/context.ts';
import { OpenReasonsContext } from '../content/opened.ts';
import { structureCredit } from '../content/credits.ts';
import { proposedRegions, type ListAnswers } from '../content/proposed.ts';

interface Answers extends ListAnswers {
  readonly geometry: MapGeometry | null;
}

interface Shown {
  readonly geometry: MapGeometry | null;
  readonly list: CooperationList;
  readonly label: string;
  readonly hint: string;
  readonly from: Pick<Arc, 'code' | 'name'>;
  readonly to: readonly Arc[];
}

function Draw({ shown: { geometry, list, ...shown }, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { format } = useMessages();
  const openReasons = use(OpenReasonsContext);
  const onOpen = useCallback(
    (region: RegionCode) => {
      if (openReasons === null) acts.show({ page: 'region', selected: [region] });
      else openReasons(list, region);
    },
    [list, acts, openReasons],
  );
  if (geometry === null) return <MissingMap />;
  const arcs = <ArcMap geometry={geometry} {...shown} onOpen={isStill ? null : onOpen} />;
  if (!isStill) return arcs;
  // In a picture there is no list beneath that says whose number is whose.
  return (
    <div className="cooperation-keyed">
      {arcs}
      <ol className="cooperation-key">
        {shown.to.map(({ code, name, amount }, at) => (
          <li key={code}>
            <span className="quiet figures">{format.number(at + 1, 0)}</span>
            <span>{name}</span>
            <span className="figures">{amount}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The first of the list shown, as lines from the first region selected. */
export const map = defineFigure<Answers, Shown>({
  id: 'cooperation-map',
  words: ['cooperation', 'industry'],
  ask: (view, catalogue, known) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    const { list } = choiceOf(view);
    const scores = scoresOnly(view);
    const filters = askFilters(view);
    return {
      affiliations: filters.affiliations,
      clusters: filters.clusters,
      geometry: LATE_GEOMETRY,
      peers: list === 'peers' ? askPeers(view, region) : null,
      ...(list === 'teachers' ? askTeachersLeft(scores, region, catalogue, known) : { teachers: null }),
      ranges: list === 'teachers' ? askRanges(scores) : null,
      partners: list === 'peers' ? null : askPartners(scores, region),
    };
  },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { cooperation, table } = setting.messages;
    const { geometry, ...answers } = context.answers;
    const drawable = new Set(setting.catalogue.regions.flatMap(({ code, isInSeeArea }) => (isInSeeArea ? [code] : [])));
    const proposed = proposedRegions(setting, answers, (code) => drawable.has(code));
    if (proposed === null) return coming(cooperation.onMap, cooperation.teachersWaiting);
    const { list, regions, amounts } = proposed;
    const isDistance = list === 'peers';
    const most = Math.max(...amounts);
    const least = Math.min(...amounts);
    if (regions.length === 0) return absence(cooperation.onMap, cooperation.mapNone);
    const others = namesAndMore(setting, regions);
    const endOf = (code: (typeof regions)[number]) => ({ code, name: setting.names.region(code) });
    return {
      kind: 'value',
      finding:
        list === setting.choice.list
          ? cooperation.mapFinding({ list: cooperation.lists[list], others })
          : cooperation.mapInstead({ others }),
      subtitle: cooperation.mapTitle({ region: setting.own, count: regions.length, isDistance }),
      table: {
        columns: [
          textColumn('region', table.region),
          textColumn('country', table.country),
          numberColumn('place', cooperation.place, { kind: 'rank' }),
          isDistance
            ? numberColumn('distance', cooperation.distance, { decimals: 2 })
            : numberColumn('score', cooperation.score, { decimals: 0 }),
        ],
        rows: regions.map((code, at) => ({
          id: code,
          code,
          cells: [
            setting.names.region(code),
            setting.country(code),
            { value: at + 1 },
            { value: amounts[at] ?? Number.NaN },
          ],
        })),
      },
      isTable: false,
      chart: null,
      notices: setting.choice.scope === 'eu' && setting.choice.list === 'peers' ? [cooperation.peersMap] : [],
      credit: structureCredit(setting),
      numbers: null,
      shown: {
        geometry,
        list,
        hint: cooperation.mapHint,
        label: cooperation.mapLabel({ region: setting.own, others: firstNames(setting, regions, regions.length) }),
        from: endOf(setting.region),
        to: regions.map((code, at): Arc => {
          const exact = amounts[at] ?? Number.NaN;
          const amount = setting.format.number(exact, isDistance ? 2 : 0);
          const end = endOf(code);
          return {
            ...end,
            weight: isDistance ? least / exact : exact / most,
            amount,
            text: cooperation.mapEnd({ place: setting.format.number(at + 1, 0), region: end.name, isDistance, amount }),
          };
        }),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
