import { indicatorText, type Messages, type Speech } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { groupWordsReady } from './groups.ts';

/** How regions and indicators are called in sentences. */
export function namesOf(catalogue: Catalogue, speech: Speech): Names {
  const { messages } = speech;
  const regions = new Map(catalogue.regions.map(({ code, name }) => [code, name]));
  const indicators = new Map(
    catalogue.indicators.map((indicator) => [indicator.id, indicatorText(messages, indicator).label]),
  );
  return {
    region: (code) => regions.get(code) ?? code,
    indicator: (id) => indicators.get(id) ?? id,
    group: (choice) => groupWordsReady()?.benchmarkOfGroup(choice, speech, (code) => regions.get(code) ?? code) ?? null,
  };
}

/** What regions are held against, as the bar calls it. */
export function benchmarkNameOf({ benchmark }: Pick<View, 'benchmark'>, names: Names, messages: Messages): string {
  if (benchmark.kind === 'region') return names.region(benchmark.region);
  const own = benchmark.kind === 'group' ? names.group?.(benchmark)?.name : undefined;
  return own ?? messages.benchmarks[benchmark.kind].name;
}
