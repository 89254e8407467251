import type { ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { parseGroupId, type BenchmarkChoice, type Catalogue } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { fromGroups } from './group-options.ts';

/** Of which group the benchmark is, and which middle of it. */
export function GroupBenchmark({
  store,
  catalogue,
  benchmark,
}: {
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly benchmark: Extract<BenchmarkChoice, { kind: 'group' }>;
}): ReactNode {
  const speech = useMessages('listedGroups');
  const { listedGroups: words } = speech.messages;
  return (
    <>
      <Select
        label={words.group}
        value={benchmark.group}
        options={fromGroups(catalogue, speech)}
        onChange={(text) => {
          const group = parseGroupId(text);
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
