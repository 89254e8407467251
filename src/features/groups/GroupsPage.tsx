import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { FigureMade, Figure } from '../../figure/Figure.tsx';
import { Computing } from '../../figure/answers/Computing.tsx';
import { useFigure } from '../../figure/use-figure.ts';
import { questionQuery } from '../../figure/answers/questions.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { groupsQuestionOf, isThemeId, questionOf } from '../../model/index.ts';
import { parseGroups, strangeInGroups } from '../../state/links/groups-text.ts';
import { GroupUse } from './GroupUse.tsx';
import { Sureness } from './Sureness.tsx';
import { WayOut } from './WayOut.tsx';
import { usePairYears } from './use-pair-years.ts';
import { AlikeControls, GroupParts, MapsControls, TogetherControls, TwoControls } from './GroupControls.tsx';
import { map } from './figures/map.tsx';
import { likeness } from './figures/likeness.tsx';
import { members } from './figures/members.tsx';
import { moves } from './figures/moves.tsx';
import { nearest } from './figures/nearest.tsx';
import { number } from './figures/number.tsx';
import { profile } from './figures/profile.tsx';
import { tree } from './figures/tree.tsx';
import { spatial } from './figures/spatial.tsx';
import { scatter } from './figures/scatter.tsx';
import { smallMaps } from './figures/small-maps.tsx';
import { tileMap } from './figures/tile-map.tsx';
import { correlations } from './figures/correlations.tsx';
import { levelAndCourse } from './figures/level-and-course.tsx';
import './content/groups.css';

const FIRST = { alike: map, together: spatial, two: scatter, maps: smallMaps } as const;
const REST = {
  alike: [profile, likeness, members, nearest, tree, number, moves],
  together: [],
  two: [levelAndCourse],
  maps: [tileMap],
} as const;
/** What stands beside the first figure where there is room for two. */
const BESIDE = { alike: null, together: null, two: correlations, maps: null } as const;
const CONTROLS = {
  alike: [],
  together: ['measure', 'year', 'options'],
  two: ['measure', 'benchmark', 'year', 'play', 'options'],
  maps: ['measure', 'benchmark', 'year', 'options'],
} as const;

/** Which regions are alike, where like values stand together, and how two figures go together. */
export function GroupsPage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages } = useMessages('groups', 'likeness');
  const { view, problems } = useCheckedView(store, catalogue);
  const choice = parseGroups(view.alike);
  const { part } = choice;
  const strange = [
    ...strangeInGroups(view.alike),
    ...[choice.x, choice.y].filter(
      (node) => node !== 'overall' && !isThemeId(node) && !catalogue.indicators.some(({ id }) => id === node),
    ),
  ].map((value) => ({ kind: 'unknown-value', option: 'alike', value }) as const);
  const names = useNames(catalogue);
  const first = useFigure(FIRST[part], view);
  const acts = useFigureActs(store);
  const question = groupsQuestionOf(questionOf(view), choice);
  const asked = questionQuery(engine, 'regionGroups', question);
  const grouped = useQuery({ ...asked, enabled: part === 'alike' }).data;
  const suggested = grouped?.suggested ?? null;
  const open = grouped?.groups.find(({ number: own }) => own === choice.open);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const { made, error, retry } = first;
  const drawing = first.asked.find(({ kind }) => kind === 'spatialClusters');
  const isDrawing = useIsFetching({ queryKey: ['spatialClusters'] }) > 0;
  // Where the draws were cancelled nothing is on its way, and what was shown before stays.
  const isLate = first.isLate && (drawing === undefined || isDrawing);
  const years = usePairYears(engine, view, catalogue, part === 'two' && made !== null);
  // Where there are no groups, every figure of them would say the same.
  const beside = BESIDE[part];
  const isEmpty = part === 'alike' && made?.value.kind === 'absence';
  const controls =
    part === 'alike' ? (
      <AlikeControls store={store} view={view} suggested={suggested} />
    ) : part === 'together' ? (
      <TogetherControls store={store} view={view} catalogue={catalogue} />
    ) : part === 'maps' ? (
      <MapsControls store={store} view={view} />
    ) : (
      <TwoControls store={store} view={view} catalogue={catalogue} years={years} />
    );
  return (
    <PageFrame
      store={store}
      view={view}
      problems={[...problems, ...strange]}
      catalogue={catalogue}
      subject={subject}
      result={null}
      isAnswered={made !== null && !isLate}
      controls={CONTROLS[part]}
      {...(part === 'alike' ? { bar: false } : {})}
      drawn={null}
      downloads={{ onCsv: null }}
      title={messages.groups.parts[part]}
      announcement={made?.value.kind !== 'value' || isLate ? '' : made.value.finding}
      isLate={isLate}
      {...(years === null ? {} : { years })}
      className={`groups${isLate ? ' is-late' : ''}`}
    >
      {error === null ? null : <LoadFault error={error} onRetry={retry} />}
      <GroupParts store={store} view={view} />
      <p className="groups-intro">{messages.groups.intro[part]}</p>
      {controls}
      <Compared store={store} view={view} names={names} />
      {drawing === undefined ? null : (
        <Computing
          engine={engine}
          asked={drawing}
          label={messages.likeness.drawing({ draws: choice.permutations })}
          cancel={messages.likeness.cancel}
          cancelled={
            made?.value.kind === 'value'
              ? messages.likeness.drawingCancelled({ shown: made.value.subtitle })
              : messages.likeness.drawingNothing
          }
          resume={messages.likeness.drawAgain({ draws: choice.permutations })}
          done={messages.likeness.drawingDone}
        />
      )}
      {made === null ? (
        error === null && isLate ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : (
        <>
          <div className={beside === null ? undefined : 'groups-columns'}>
            <FigureMade key={part} figure={FIRST[part]} made={made} view={view} acts={acts} />
            {beside === null ? null : <Figure figure={beside} view={view} acts={acts} isDeferred />}
          </div>
          {isEmpty ? <WayOut store={store} view={view} /> : null}
          {part === 'alike' && open !== undefined ? <GroupUse store={store} view={view} group={open} /> : null}
          {part === 'alike' && !isEmpty ? <Sureness engine={engine} asked={question} /> : null}
          {(isEmpty ? [] : REST[part]).map((figure) => (
            <Figure key={figure.id} figure={figure} view={view} acts={acts} isDeferred isHeld={part === 'alike'} />
          ))}
        </>
      )}
    </PageFrame>
  );
}
