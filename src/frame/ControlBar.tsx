import type { ReactNode } from 'react';
import type { Classes } from '../design/classes.ts';
import { SegmentedControl } from '../design/controls/SegmentedControl.tsx';
import { Select } from '../design/controls/Select.tsx';
import { useMessages, indicatorText } from '../design/messages/index.tsx';
import {
  FIRST_YEAR,
  DEFAULT_FILL_BACK,
  LAST_YEAR,
  THEMES,
  parseIndicatorId,
  parseRegionCode,
  type BenchmarkChoice,
  type Catalogue,
  type ThemeId,
  type View,
} from '../model/index.ts';
import type { ViewStore } from '../state/index.ts';
import { ControlFold } from './ControlFold.tsx';
import { MoreOptions } from './MoreOptions.tsx';
import { isWholeCountry } from '../figure/words/region-text.ts';
import { PlayYears } from './PlayYears.tsx';
import type { Subject } from '../figure/words/subject.ts';
import { ThemeMark } from './ThemeMark.tsx';
import type { Player } from './use-player.ts';

const BENCHMARKS = ['eu-average', 'see-median', 'country', 'frontier', 'region'] as const;
/** What a page asks of the bar, beside the themes. */
export type Control = 'measure' | 'shown' | 'benchmark' | 'year' | 'play' | 'options' | 'classes';
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => LAST_YEAR - index);

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
  const { messages, format } = useMessages();
  const [first] = view.selected;
  // What is chosen stays in the list: the other regions are still held against their countries.
  const hasCountry = first === undefined || !isWholeCountry(catalogue, first);
  // A frontier of what has no good end cannot be made.
  const hasFrontier = catalogue.indicators.find(({ id }) => id === view.indicator)?.direction !== 'none';
  const isOffered = (kind: BenchmarkChoice['kind']): boolean =>
    kind === view.benchmark.kind || ((kind !== 'country' || hasCountry) && (kind !== 'frontier' || hasFrontier));
  const candidates = catalogue.regions.filter(({ hasComparableFigures }) => hasComparableFigures);
  const choose = (kind: string): void => {
    const chosen = BENCHMARKS.find((known) => known === kind);
    if (chosen === undefined) return;
    const region = (
      candidates.find(({ code }) => code === first) ??
      candidates.find(({ isInSeeArea, isEu27 }) => isInSeeArea && isEu27)
    )?.code;
    const benchmark: BenchmarkChoice | null =
      chosen !== 'region' ? { kind: chosen } : region === undefined ? null : { kind: 'region', region };
    if (benchmark !== null) store.set({ benchmark });
  };
  return (
    <>
      <Select
        label={messages.controls.benchmark}
        value={view.benchmark.kind}
        options={BENCHMARKS.filter(isOffered).map((kind) => ({ value: kind, label: messages.benchmarks[kind].name }))}
        onChange={choose}
      />
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

function Year({ store, view }: Omit<Props, 'catalogue'>): ReactNode {
  const { messages } = useMessages();
  const { year } = view;
  return (
    <>
      <Select
        label={messages.controls.year}
        value={year.kind === 'latest' ? 'latest' : String(year.year)}
        options={[
          { value: 'latest', label: messages.controls.latest },
          ...YEARS.map((choice) => ({ value: String(choice), label: String(choice) })),
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
      {year.kind === 'fixed' ? (
        <Select
          label={messages.controls.fillBack}
          value={String(year.fillBack)}
          options={[...new Set([0, 1, 2, 3, 5, 8, 10, year.fillBack])]
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), label: messages.controls.years(count) }))}
          onChange={(text) => store.set({ year: { ...year, fillBack: Number(text) } })}
        />
      ) : null}
    </>
  );
}

interface BarProps extends Props {
  readonly subject: Subject;
  /** The classes on screen, where there is a map. */
  readonly drawn: Classes | null;
  readonly controls: readonly Control[];
  readonly player: Player;
  readonly isThemeLocked?: boolean;
}

/** What is chosen by the controls of a page, in a few words each. */
function useChosen({
  view,
  catalogue,
  subject,
  controls,
}: Pick<BarProps, 'view' | 'catalogue' | 'subject' | 'controls'>): readonly string[] {
  const { messages } = useMessages();
  const { benchmark, year } = view;
  const score = view.theme === 'all' ? messages.controls.overallScore : messages.controls.themeScore;
  const measure = subject.indicator === null ? score : subject.title;
  const region =
    benchmark.kind === 'region' ? catalogue.regions.find(({ code }) => code === benchmark.region) : undefined;
  const shown = controls.includes('shown') ? [view.shown === 'gap' ? subject.gapName : messages.controls.value] : [];
  return [
    ...(controls.includes('measure') ? [measure] : []),
    ...shown,
    ...(controls.includes('benchmark') ? [region?.name ?? messages.benchmarks[benchmark.kind].name] : []),
    ...(controls.includes('year') ? [year.kind === 'latest' ? messages.controls.latest : String(year.year)] : []),
  ];
}

/** The one bar above the map: theme, measure, benchmark, year, and the options behind a fold. */
export function ControlBar({
  store,
  view,
  catalogue,
  subject,
  drawn,
  controls,
  player,
  isThemeLocked = false,
}: BarProps): ReactNode {
  const { messages } = useMessages();
  const chosen = useChosen({ view, catalogue, subject, controls });
  return (
    <section className="page-controls" aria-label={messages.controls.bar}>
      {isThemeLocked ? null : <ThemeTabs store={store} view={view} />}
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
        {controls.includes('year') ? <Year store={store} view={view} /> : null}
        {controls.includes('play') ? <PlayYears view={view} player={player} /> : null}
        {controls.includes('options') ? (
          <MoreOptions store={store} view={view} drawn={drawn} hasClasses={controls.includes('classes')} />
        ) : null}
      </ControlFold>
    </section>
  );
}
