import type { ReactNode } from 'react';
import { useOneStop } from '../design/focus/use-one-stop.ts';
import { useMessages } from '../language/speech/speech.tsx';
import { nameLanguage } from '../language/national.ts';
import type { Catalogue, RegionCode, View } from '../model/index.ts';
import { serialiseView, type ViewStore } from '../state/index.ts';
import { SearchField } from './search/SearchField.tsx';
import './choose-region.css';

/** No region is selected yet: the search, and every region as a link, country by country. */
export function ChooseRegion({
  store,
  view,
  catalogue,
  title,
  hint,
}: {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly title: string;
  /** What the page tells of a region. */
  readonly hint: string;
}): ReactNode {
  const { messages, format } = useMessages();
  const oneStop = useOneStop<HTMLDivElement>('a');
  const area = catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea);
  const countries = [...new Set(area.map(({ country }) => country))].toSorted((one, other) =>
    format.compare(format.country(one), format.country(other)),
  );
  const open = (code: RegionCode): void => store.set({ selected: [code] });
  return (
    <section className="choose-region" aria-labelledby="choose-region">
      <h2 id="choose-region">{title}</h2>
      <p>{hint}</p>
      <SearchField store={store} catalogue={catalogue} label={messages.controls.findRegion} isWhole={false} />
      {/* The keys move between the links inside; the box itself takes no focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="choose-countries" {...oneStop}>
        {countries.map((country) => (
          <section key={country}>
            <h3>{format.country(country)}</h3>
            <ul>
              {area
                .filter((region) => region.country === country)
                .toSorted((one, other) => format.compare(one.name, other.name))
                .map(({ code, name }) => (
                  <li key={code}>
                    <a
                      lang={nameLanguage({ country }, name)}
                      href={`?${serialiseView({ ...view, selected: [code] }, 'omit-defaults')}`}
                      onClick={(event) => {
                        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                        event.preventDefault();
                        open(code);
                      }}
                    >
                      {name}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
