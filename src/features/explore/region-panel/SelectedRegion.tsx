import { useDeferredValue, type ReactNode } from 'react';
import type { Engine } from '../../../engine/transport/client.ts';
import { askProfile } from '../../../figure/answers/asked.ts';
import { ofRegion, useAnswer } from '../../../figure/answers/use-answer.ts';
import { LoadFault } from '../../../frame/LoadFault.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { View } from '../../../model/index.ts';
import { serialiseView, type ViewStore } from '../../../state/index.ts';
import type { RegionsContext } from '../content/context.ts';
import { RegionPanel } from './RegionPanel.tsx';

interface Props {
  readonly engine: Engine;
  readonly store: ViewStore;
  readonly view: View;
  /** What the map shows. */
  readonly shown: RegionsContext;
}

/** The region selected first, once it is known; what opens from it opens in the View of the store. */
export function SelectedRegion({ engine, store, view, shown }: Props): ReactNode {
  const { messages } = useMessages();
  const [selected = null] = view.selected;
  const asked = selected === null ? null : askProfile(view, selected);
  const { data, error, refetch } = useAnswer(engine, asked, ofRegion(selected));
  // The map is painted before it.
  const profile = useDeferredValue(data ?? null);
  if (error !== null) return <LoadFault error={error} onRetry={() => void refetch()} />;
  if (view.selected.length === 0) return <p>{messages.region.none}</p>;
  if (profile === null || profile.region !== view.selected[0])
    return (
      <p className="computing" role="status">
        {messages.app.computing}
      </p>
    );
  return (
    <RegionPanel
      engine={engine}
      profile={profile}
      shown={shown}
      page={{
        href: `?${serialiseView({ ...view, page: 'region' }, 'omit-defaults')}`,
        onOpen: () => store.set({ page: 'region' }),
      }}
      onWorking={(node) => store.set({ working: { region: profile.region, node } })}
      onIndicator={(indicator) => {
        const theme = shown.exported.catalogue.indicators.find(({ id }) => id === indicator)?.theme;
        store.set({
          indicator,
          theme: theme === undefined || theme === 'context' ? view.theme : theme,
          panel: 'ranking',
        });
      }}
    />
  );
}
