import type { ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { groupName } from '../../figure/words/group-words.ts';
import {
  alikeGroup,
  isPeers,
  parseBenchmarkGroup,
  regionOfPeers,
  type BenchmarkChoice,
  type Catalogue,
  type RegionCode,
} from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { capital } from '../../language/sentences/spoken.ts';
import { fromGroups } from './group-options.ts';

/** Of which group the benchmark is, and which middle of it. */
export function GroupBenchmark({
  store,
  catalogue,
  benchmark,
  selected,
}: {
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly benchmark: Extract<BenchmarkChoice, { kind: 'group' }>;
  readonly selected: readonly RegionCode[];
}): ReactNode {
  const speech = useMessages('listedGroups');
  const { listedGroups: words } = speech.messages;
  const chosen = regionOfPeers(benchmark.group);
  const peers = [...new Set([...(chosen === null ? [] : [chosen]), ...selected])].map((code) => ({
    value: `peers-${code}` as const,
    label: words.peersOf({ region: catalogue.regions.find((region) => region.code === code)?.name ?? code }),
    group: words.alike,
  }));
  // A region group is chosen on the page of groups, and stays among the choices while it is chosen.
  const own =
    alikeGroup(benchmark.group) === null || isPeers(benchmark.group)
      ? []
      : [
          {
            value: benchmark.group,
            label: capital(groupName(benchmark.group, speech), speech.format),
            group: words.group,
          },
        ];
  return (
    <>
      <Select
        label={words.group}
        value={benchmark.group}
        options={[...peers, ...own, ...fromGroups(catalogue, speech)]}
        onChange={(text) => {
          const group = parseBenchmarkGroup(text);
          if (group !== null) store.set({ benchmark: { ...benchmark, group } });
        }}
      />
      <Select
        label={words.statistic}
        value={benchmark.statistic}
        options={(['median', 'mean'] as const).map((value) => ({ value, label: words.statistics[value] }))}
        onChange={(text) => store.set({ benchmark: { ...benchmark, statistic: text === 'mean' ? 'mean' : 'median' } })}
      />
    </>
  );
}
