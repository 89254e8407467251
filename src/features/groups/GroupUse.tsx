import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { alikeGroupId, type RegionGroup, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly group: RegionGroup;
}

/** Takes the group that is open to all pages: as the regions that are shown, or as what regions are held against. Pressed again, neither. */
export function GroupUse({ store, view, group }: Props): ReactNode {
  const { likeness } = useMessages('likeness').messages;
  const id = alikeGroupId(group.number, group.regions);
  const { filter, benchmark } = view;
  const isShown = filter?.kind === 'groups' && filter.groups.some((one) => one === id);
  const isHeld = benchmark.kind === 'group' && benchmark.group === id;
  return (
    <div className="groups-use screen-only" role="group" aria-label={likeness.everywhere({ number: group.number + 1 })}>
      <span className="small">{likeness.everywhere({ number: group.number + 1 })}</span>
      <button
        type="button"
        className="plain-button"
        aria-pressed={isShown}
        onClick={() => store.set({ filter: isShown ? null : { kind: 'groups', groups: [id] } })}
      >
        {likeness.onlyGroup({ count: group.regions.length })}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-pressed={isHeld}
        onClick={() =>
          store.set({ benchmark: isHeld ? { kind: 'eu-average' } : { kind: 'group', group: id, statistic: 'median' } })
        }
      >
        {likeness.againstGroup}
      </button>
      <span className="small quiet">{likeness.takenNote}</span>
    </div>
  );
}
