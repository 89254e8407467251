import { indicatorText, type Messages } from '../../design/messages/index.tsx';
import type { Names } from '../../design/messages/names.ts';
import type { Catalogue, View } from '../../model/index.ts';

/** How regions and indicators are called in sentences. */
export function namesOf(catalogue: Catalogue, messages: Messages): Names {
  const regions = new Map(catalogue.regions.map(({ code, name }) => [code, name]));
  const indicators = new Map(
    catalogue.indicators.map((indicator) => [indicator.id, indicatorText(messages, indicator).label]),
  );
  return { region: (code) => regions.get(code) ?? code, indicator: (id) => indicators.get(id) ?? id };
}

/** What regions are held against, as the bar calls it. */
export function benchmarkNameOf({ benchmark }: Pick<View, 'benchmark'>, names: Names, messages: Messages): string {
  return benchmark.kind === 'region' ? names.region(benchmark.region) : messages.benchmarks[benchmark.kind].name;
}
