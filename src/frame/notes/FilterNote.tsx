import { useQuery } from '@tanstack/react-query';
import { use, type ReactNode } from 'react';
import { groupsQuery } from '../../datasets/queries.ts';
import { groupCount } from '../../engine/figures/groups.ts';
import { Still } from '../../figure/surroundings/still.ts';
import { doubtsOf, filterText, shownText } from '../../figure/words/group-words.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Catalogue, View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { publishedBase } from '../search/published-base.ts';
import './method-note.css';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
}

/** The pages that tell of many regions, and can tell of some of them. */
const isFiltered = ({ page, data }: View): boolean =>
  page === 'explore' || page === 'gaps' || page === 'change' || (page === 'data' && data.part === 'table');

/** Pages that count regions, of which all stay. */
const countsAll = ({ page }: View): boolean =>
  page === 'data' || page === 'method' || page === 'groups' || page === 'cooperation' || page === 'industry';

/** That not all regions are shown, which are and how sure that is, and the way back to all. */
export function FilterNote({ store, view, catalogue }: Props): ReactNode {
  const speech = useMessages('listedGroups');
  const { listedGroups: words } = speech.messages;
  const isStill = use(Still);
  const { data } = useQuery(groupsQuery(publishedBase(), catalogue));
  const { filter } = view;
  const isHere = isFiltered(view);
  if (filter === null || !(isHere || countsAll(view))) return null;
  const count = data === undefined ? null : groupCount({ catalogue, groups: () => data }, filter);
  const note = !isHere
    ? words.notHere({ text: filterText(filter, speech) })
    : count === null
      ? words.note({ text: filterText(filter, speech) })
      : count.regions.length === 0
        ? words.nothing({ text: filterText(filter, speech), area: count.of })
        : [
            `${words.counted({ text: shownText(count, filter, speech) })}.`,
            ...doubtsOf(count, filterText(filter, speech), speech),
          ].join(' ');
  return isStill ? (
    <p className="method-note small">{note}</p>
  ) : (
    <section className="method-note small" aria-label={words.filter}>
      {note}
      <span className="screen-only"> · </span>
      <button type="button" className="link-button" onClick={() => store.set({ filter: null })}>
        {words.all}
      </button>
    </section>
  );
}
