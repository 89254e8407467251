import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { askExplore } from '../../figure/answers/asked.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import { benchmarkNameOf } from '../../figure/words/names.ts';
import { regionText } from '../../figure/words/region-text.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { nameLanguage } from '../../language/national.ts';
import { parseRegionCode, type Catalogue, type Page, type RegionCode, type View } from '../../model/index.ts';
import { serialiseView, type ViewStore } from '../../state/index.ts';
import { useNames } from '../view/use-checked-view.ts';
import './first-visit.css';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly onLeave: () => void;
}

const STEPS = [1, 2, 3] as const;

/** What the atlas is, then: choose a region, see how far it lags and in what, go on to why and whom to learn from. */
export function FirstSteps({ store, view, catalogue, onLeave }: Props): ReactNode {
  const { messages } = useMessages('firstVisit');
  const words = messages.firstVisit;
  const id = useId();
  const [step, setStep] = useState<(typeof STEPS)[number]>(1);
  const [region = null] = view.selected;
  const at = region === null ? 1 : step === 1 ? 2 : step;
  const said = useRef<HTMLParagraphElement>(null);
  const before = useRef(at);
  useEffect(() => {
    // What was pressed is gone: what is said now is gone to instead.
    if (before.current !== at) said.current?.focus();
    before.current = at;
  }, [at]);
  const goTo = (page: Page): ReactNode => (
    <a
      href={`?${serialiseView({ ...view, page }, 'omit-defaults')}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onLeave();
        store.set({ page });
      }}
    >
      {page === 'region' ? words.toRegion : words.toPartners}
    </a>
  );
  return (
    <section className={`first-visit screen-only${region === null ? '' : ' is-beside'}`} aria-labelledby={id}>
      <div className="first-visit-head">
        <h2 id={id}>{words.title}</h2>
        <button type="button" className="link-button" onClick={onLeave}>
          {at === 3 ? words.done : words.leave}
        </button>
      </div>
      {at === 1 ? <p>{words.what({ regions: catalogue.regions.filter((one) => one.isInSeeArea).length })}</p> : null}
      <p ref={said} tabIndex={-1} className="first-visit-step">
        <strong>{words.step({ step: at, of: STEPS.length })}</strong>{' '}
        {region === null ? (
          words.choose
        ) : at === 2 ? (
          <Standing region={region} view={view} catalogue={catalogue} />
        ) : (
          words.further
        )}
      </p>
      {region === null ? (
        <RegionChoice catalogue={catalogue} onChoose={(code) => store.set({ selected: [code], panel: 'region' })} />
      ) : at === 2 ? (
        <button type="button" className="plain-button" onClick={() => setStep(3)}>
          {words.next}
        </button>
      ) : (
        <p className="first-visit-ways">
          {goTo('region')} {goTo('cooperation')}
        </p>
      )}
    </section>
  );
}

/** How the region stands, in the figures on screen. */
function Standing({
  region,
  view,
  catalogue,
}: Pick<Props, 'view' | 'catalogue'> & { readonly region: RegionCode }): ReactNode {
  const { messages, format } = useMessages('firstVisit');
  const words = messages.firstVisit;
  const names = useNames(catalogue);
  const { engine } = useFigureSurroundings();
  const { data: result, isPlaceholderData } = useAnswer(engine, askExplore(view), anyAnswer);
  if (result === undefined || isPlaceholderData) return messages.app.computing;
  const subject = subjectOf(catalogue, result.question, messages);
  const { name, amount, rank, notes } = regionText(region, {
    result,
    catalogue,
    subject,
    shown: 'gap',
    names,
    messages,
    format,
  });
  const benchmark = benchmarkNameOf({ benchmark: result.benchmark.choice }, names, messages);
  if (amount === null) return words.unknown({ name, reason: notes[0] ?? '' });
  return `${words.stands({ name, amount, benchmark, rank: rank ?? '', hasRank: rank === null ? 'other' : 'yes' })} ${words.beside}`;
}

function RegionChoice({
  catalogue,
  onChoose,
}: Pick<Props, 'catalogue'> & { readonly onChoose: (region: RegionCode) => void }): ReactNode {
  const { messages, format } = useMessages('firstVisit');
  const words = messages.firstVisit;
  return (
    <Select
      label={words.region}
      value=""
      options={[
        { value: '', label: words.none },
        ...catalogue.regions
          .filter(({ isInSeeArea }) => isInSeeArea)
          .map((one) => {
            const language = nameLanguage(one, one.name);
            return {
              value: one.code,
              label: one.name,
              group: format.country(one.country),
              ...(language === undefined ? {} : { language }),
            };
          })
          .toSorted((one, other) => format.compare(one.group, other.group) || format.compare(one.label, other.label)),
      ]}
      onChange={(text) => {
        const code = parseRegionCode(text);
        if (code !== null) onChoose(code);
      }}
    />
  );
}
