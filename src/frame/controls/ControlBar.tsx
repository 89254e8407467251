import { Suspense, memo, useDeferredValue, type ReactNode } from 'react';
import type { Classes } from '../../design/drawing/classes.ts';
import { optionalPart } from '../../design/fetched-part.ts';
import { SegmentedControl } from '../../design/controls/SegmentedControl.tsx';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { indicatorText } from '../../language/speech/words.ts';
import {
  DEFAULT_FILL_BACK,
  isPeers,
  THEMES,
  parseIndicatorId,
  parseRegionCode,
  type BenchmarkChoice,
  type Catalogue,
  type ThemeId,
  type View,
} from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { FetchedMenu } from '../../design/controls/FetchedMenu.tsx';
import { ControlFold } from './ControlFold.tsx';
import { fetchGroupWords } from '../../figure/words/groups.ts';
import { benchmarkNameOf } from '../../figure/words/names.ts';
import { isWholeCountry } from '../../figure/words/region-text.ts';
import { PlayYears } from './PlayYears.tsx';
import type { Subject } from '../../figure/words/subject.ts';
import { ThemeMark } from './ThemeMark.tsx';
import { useCheckedView, useNames } from '../view/use-checked-view.ts';
import type { Player } from './use-player.ts';
import { yearsOffered } from './years-offered.ts';

const BENCHMARKS = ['eu-average', 'see-median', 'country', 'frontier', 'peers', 'group', 'region'] as const;
const FIRST_GROUP: BenchmarkChoice = { kind: 'group', group: 'less-developed', statistic: 'median' };
const GroupBenchmark = optionalPart(
  () => import('./GroupBenchmark.tsx'),
  ({ GroupBenchmark: Part }) => Part,
);
/** What a page asks of the bar, beside the themes. */
export type Control = 'measure' | 'shown' | 'benchmark' | 'year' | 'play' | 'options' | 'classes';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
}

function ThemeTabs({ store, view }: Omit<Props, 'catalogue'>): ReactNode {
  const { messages } = useMessages();
  const choose = (theme: ThemeId | 'all'): void => store.set({ theme, indicator: null });
  return (
    <div className="theme-tabs" role="group" aria-label={messages.controls.theme}>
      {(['all', ...THEMES] as const).map((theme) => (
        <button
          key={theme}
          type="button"
          className="theme-tab"
          aria-pressed={view.theme === theme}
          onClick={() => choose(theme)}
        >
          {theme === 'all' ? null : <ThemeMark theme={theme} />}
          {theme === 'all' ? (
            messages.themes.all.short
          ) : (
            <>
              <span className="theme-label">{messages.themes[theme].label}</span>
              <span className="theme-short">{messages.themes[theme].short}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function Measure({ store, view, catalogue }: Props): ReactNode {
  const { messages } = useMessages();
  const score = {
    value: '',
    label: view.theme === 'all' ? messages.controls.overallScore : messages.controls.themeScore,
  };
  const indicators = catalogue.indicators
    .filter(({ theme }) => (view.theme === 'all' ? true : theme === view.theme))
    .map((indicator) => ({
      value: indicator.id,
      label: indicatorText(messages, indicator).label,
      group: indicator.theme === 'context' ? messages.region.context : messages.themes[indicator.theme].label,
    }));
  return (
    <Select
      label={messages.controls.measure}
      value={view.indicator ?? ''}
      options={[score, ...indicators]}
      onChange={(id) => store.set({ indicator: id === '' ? null : parseIndicatorId(id) })}
    />
  );
}

function Benchmark({ store, view, catalogue }: Props): ReactNode {
  const { language, messages, format } = useMessages();
  const [first] = view.selected;
  // What is chosen stays in the list: the other regions are still held against their countries.
  const hasCountry = first === undefined || !isWholeCountry(catalogue, first);
  // A frontier of what has no good end cannot be made.
  const hasFrontier = catalogue.indicators.find(({ id }) => id === view.indicator)?.direction !== 'none';
  const { benchmark: held } = view;
  const chosenKind = held.kind === 'group' && isPeers(held.group) ? 'peers' : held.kind;
  const isOffered = (kind: (typeof BENCHMARKS)[number]): boolean =>
    kind === chosenKind ||
    ((kind !== 'country' || hasCountry) &&
      (kind !== 'frontier' || hasFrontier) &&
      (kind !== 'peers' || first !== undefined));
  const candidates = catalogue.regions.filter(({ hasComparableFigures }) => hasComparableFigures);
  const choose = (kind: string): void => {
    const chosen = BENCHMARKS.find((known) => known === kind);
    if (chosen === undefined) return;
    const region = (
      candidates.find(({ code }) => code === first) ??
      candidates.find(({ isInSeeArea, isEu27 }) => isInSeeArea && isEu27)
    )?.code;
    if (chosen === 'group' || chosen === 'peers') {
      const group: BenchmarkChoice =
        chosen === 'peers' && first !== undefined
          ? { kind: 'group', group: `peers-${first}`, statistic: 'median' }
          : FIRST_GROUP;
      // Its words are there before it is shown, so that nothing goes blank.
      void Promise.resolve(fetchGroupWords(language)).then(() => store.set({ benchmark: group }));
      return;
    }
    const benchmark: BenchmarkChoice | null =
      chosen !== 'region' ? { kind: chosen } : region === undefined ? null : { kind: 'region', region };
    if (benchmark !== null) store.set({ benchmark });
  };
  return (
    <>
      <Select
        label={messages.controls.benchmark}
        value={chosenKind}
        options={BENCHMARKS.filter(isOffered).map((kind) => ({ value: kind, label: messages.benchmarks[kind].name }))}
        onChange={choose}
      />
      {view.benchmark.kind === 'group' ? (
        <Suspense fallback={null}>
          <GroupBenchmark store={store} catalogue={catalogue} benchmark={view.benchmark} selected={view.selected} />
        </Suspense>
      ) : null}
      {view.benchmark.kind === 'region' ? (
        <Select
          label={messages.controls.benchmarkRegion}
          value={view.benchmark.region}
          options={candidates
            .map(({ code, name, country }) => ({
              value: code,
              label: `${name} (${code})`,
              group: format.country(country),
            }))
            .sort((a, b) => format.compare(a.group, b.group) || format.compare(a.label, b.label))}
          onChange={(text) => {
            const region = parseRegionCode(text);
            if (region !== null) store.set({ benchmark: { kind: 'region', region } });
          }}
        />
      ) : null}
    </>
  );
}

function Year({ store, view, catalogue }: Props): ReactNode {
  const { messages } = useMessages();
  const { year } = view;
  return (
    <>
      <Select
        label={messages.controls.year}
        value={year.kind === 'latest' ? 'latest' : String(year.year)}
        options={[
          { value: 'latest', label: messages.controls.latest },
          ...yearsOffered(view, catalogue)
            .toReversed()
            .map((choice) => ({ value: String(choice), label: String(choice) })),
        ]}
        onChange={(text) =>
          store.set({
            year:
              text === 'latest'
                ? { kind: 'latest' }
                : {
                    kind: 'fixed',
                    year: Number(text),
                    fillBack: year.kind === 'fixed' ? year.fillBack : DEFAULT_FILL_BACK,
                  },
          })
        }
      />
    </>
  );
}

/** How many years a figure may stand in for another. Behind the button that plays, which it would move away under the pointer. */
function FillBack({ store, view: { year } }: Omit<Props, 'catalogue'>): ReactNode {
  const { messages } = useMessages();
  if (year.kind !== 'fixed') return null;
  return (
    <Select
      label={messages.controls.fillBack}
      value={String(year.fillBack)}
      options={[...new Set([0, 1, 2, 3, 5, 8, 10, year.fillBack])]
        .sort((a, b) => a - b)
        .map((count) => ({ value: String(count), label: messages.controls.years({ count }) }))}
      onChange={(text) => store.set({ year: { ...year, fillBack: Number(text) } })}
    />
  );
}

interface BarProps extends Omit<Props, 'view'> {
  readonly subject: Subject;
  /** The classes on screen, where there is a map. */
  readonly drawn: Classes | null;
  readonly controls: readonly Control[];
  readonly player: Player;
  readonly isThemeLocked?: boolean;
  /** Whether no head of a page stands above. */
  readonly isAlone?: boolean;
}

type RestProps = Omit<BarProps, 'isThemeLocked'> & Pick<Props, 'view'>;

/** What is chosen by the controls of a page, in a few words each. */
function useChosen({
  view,
  catalogue,
  subject,
  controls,
}: Pick<BarProps, 'catalogue' | 'subject' | 'controls'> & Pick<Props, 'view'>): readonly string[] {
  const { messages } = useMessages();
  const { year } = view;
  const names = useNames(catalogue);
  const score = view.theme === 'all' ? messages.controls.overallScore : messages.controls.themeScore;
  const measure = subject.indicator === null ? score : subject.title;
  const shown = controls.includes('shown') ? [view.shown === 'gap' ? subject.gapName : messages.controls.value] : [];
  return [
    ...(controls.includes('measure') ? [measure] : []),
    ...shown,
    ...(controls.includes('benchmark') ? [benchmarkNameOf(view, names, messages)] : []),
    ...(controls.includes('year') ? [year.kind === 'latest' ? messages.controls.latest : String(year.year)] : []),
  ];
}

/** All of the bar but the themes. */
const OtherChoices = memo(
  ({ store, view, catalogue, subject, drawn, controls, player, isAlone = false }: RestProps): ReactNode => {
    const { messages } = useMessages();
    const chosen = useChosen({ view, catalogue, subject, controls });
    return (
      <ControlFold label={messages.controls.bar} chosen={chosen}>
        {controls.includes('measure') ? <Measure store={store} view={view} catalogue={catalogue} /> : null}
        {controls.includes('shown') ? (
          <SegmentedControl
            label={messages.controls.shown}
            value={view.shown}
            options={[
              { value: 'gap', label: subject.gapName },
              { value: 'value', label: messages.controls.value },
            ]}
            onChange={(shown) => store.set({ shown: shown === 'value' ? 'value' : 'gap' })}
          />
        ) : null}
        {controls.includes('benchmark') ? <Benchmark store={store} view={view} catalogue={catalogue} /> : null}
        {controls.includes('year') ? <Year store={store} view={view} catalogue={catalogue} /> : null}
        {controls.includes('play') ? <PlayYears view={view} player={player} /> : null}
        {controls.includes('year') ? <FillBack store={store} view={view} /> : null}
        {controls.includes('options') ? (
          <FetchedMenu
            label={messages.controls.options}
            className="more-options"
            isHanging={false}
            load={async () => (await import('./MoreOptions.tsx')).MoreOptions}
            words={['listedGroups', 'options']}
            given={{ store, view, catalogue, drawn, hasClasses: controls.includes('classes'), isAlone }}
          />
        ) : null}
      </ControlFold>
    );
  },
);

/**
 * The one bar above the map: theme, measure, benchmark, year, and the options behind a fold. It shows what is chosen at
 * once, also where the page follows as a transition: a choice that went back for a moment would look refused. What
 * another theme offers to measure follows: laying out its lists would keep the map from its colours.
 */
export function ControlBar({ isThemeLocked = false, ...given }: BarProps): ReactNode {
  const { store, catalogue, controls } = given;
  const { messages } = useMessages();
  const { view } = useCheckedView(store, catalogue);
  const followed = useDeferredValue(view);
  return (
    <section className="page-controls" aria-label={messages.controls.bar}>
      {isThemeLocked ? null : <ThemeTabs store={store} view={view} />}
      {controls.length === 0 ? null : (
        <OtherChoices {...given} view={followed.theme === view.theme ? view : followed} />
      )}
    </section>
  );
}
