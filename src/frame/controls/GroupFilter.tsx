import type { ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { capital } from '../../language/sentences/spoken.ts';
import { fromGroups } from './group-options.ts';
import { groupName } from '../../figure/words/group-words.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { MOST_FILTER_GROUPS, parseGroupId, type Catalogue, type GroupId, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import './group-filter.css';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
}

/** Which regions are shown: those in all of some groups, or those that are selected. */
export function GroupFilter({ store, view, catalogue }: Props): ReactNode {
  const speech = useMessages('listedGroups');
  const { messages, format } = speech;
  const { listedGroups: words } = messages;
  const { filter, selected } = view;
  const chosen = filter?.kind === 'groups' ? filter.groups : [];
  const setGroups = (groups: readonly GroupId[]): void =>
    store.set({ filter: groups.length === 0 ? null : { kind: 'groups', groups } });
  const chips =
    filter === null
      ? []
      : filter.kind === 'own'
        ? [{ id: 'own', name: `${capital(words.own, format)} (${format.number(filter.regions.length)})`, without: [] }]
        : chosen.map((id) => ({
            id,
            name: capital(groupName(id, speech), format),
            without: chosen.filter((other) => other !== id),
          }));
  return (
    <fieldset className="group-filter">
      <legend>{words.filter}</legend>
      {chips.length === 0 ? null : (
        <ul className="group-chips">
          {chips.map(({ id, name, without }) => (
            <li key={id}>
              <button type="button" aria-label={words.remove({ name })} onClick={() => setGroups(without)}>
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="group-choices">
        {chosen.length >= MOST_FILTER_GROUPS ? null : (
          <Select
            label={words.add}
            value=""
            options={[
              { value: '', label: words.addNone },
              ...fromGroups(catalogue, speech).filter(({ value }) => !chosen.some((id) => id === value)),
            ]}
            onChange={(text) => {
              const group = parseGroupId(text);
              if (group !== null) setGroups([...chosen, group]);
            }}
          />
        )}
        {selected.length === 0 ? null : (
          <button
            type="button"
            className="plain-button"
            onClick={() => store.set({ filter: { kind: 'own', regions: selected } })}
          >
            {words.ownSet({ count: selected.length })}
          </button>
        )}
      </div>
      <p className="small quiet">
        {words.hint} {selected.length === 0 ? words.ownHint : null}
      </p>
    </fieldset>
  );
}
