import type { ReactNode } from 'react';
import { fetchGroupWords } from '../../figure/words/groups.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { countryOfGroup, parseGroupId, type Catalogue, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
}

/** Holds ranking, map and all that follows to the regions of one country; other groups that are chosen stay. */
export function CountryChoice({ store, view: { filter }, catalogue }: Props): ReactNode {
  const { language, messages, format } = useMessages('besideMap');
  const groups = filter?.kind === 'groups' ? filter.groups : [];
  const chosen = groups.find((group) => countryOfGroup(group) !== null);
  const others = groups.filter((group) => countryOfGroup(group) === null);
  const countries = [...new Set(catalogue.regions.filter((one) => one.isInSeeArea).map(({ country }) => country))];
  const choose = (text: string): void => {
    const group = parseGroupId(text);
    const next = group === null ? others : [...others, group];
    // Its words are there before it is shown, so that nothing goes blank.
    void Promise.resolve(fetchGroupWords(language)).then(() =>
      store.set({ filter: next.length === 0 ? null : { kind: 'groups', groups: next } }),
    );
  };
  return (
    <select
      className="panel-country"
      aria-label={messages.besideMap.country}
      value={chosen ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{messages.besideMap.allCountries}</option>
      {countries
        .map((country) => ({ country, name: format.country(country) }))
        .toSorted((one, other) => format.compare(one.name, other.name))
        .map(({ country, name }) => (
          <option key={country} value={`country-${country}`}>
            {name}
          </option>
        ))}
    </select>
  );
}
