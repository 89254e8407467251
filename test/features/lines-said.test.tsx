import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, LANGUAGES, type View } from '../../src/model/index.ts';
import { indicator, region } from '../fixtures/figures.ts';
import { serveData } from '../fixtures/server/index.ts';
import { parseMarkup, textOf } from '../walk/markup.ts';
import { startDrawing } from '../walk/draw.tsx';

serveData();
const ITI3 = region('ITI3');
const EARLIER: Partial<View> = { year: { kind: 'fixed', year: 2016, fillBack: 8 } };
let started: ReturnType<typeof startDrawing> | null = null;

async function textOfPage(change: Partial<View>): Promise<{
  readonly text: string;
  readonly markup: string;
  readonly messages: Awaited<ReturnType<Awaited<ReturnType<typeof startDrawing>>>>['messages'];
}> {
  started ??= startDrawing();
  const { markup, messages } = await (await started)({ ...DEFAULT_VIEW, language: 'en', ...change }, true);
  return { text: textOf(parseMarkup(markup)), markup, messages };
}

describe.each(LANGUAGES)('what pages say of lines, in %s', (language) => {
  it.each<[string, Partial<View>]>([
    ['map', { page: 'explore' }],
    ['map, of a region', { page: 'explore', selected: [ITI3], panel: 'region' }],
    ['gaps', { page: 'gaps', selected: [ITI3] }],
    ['change', { page: 'change', selected: [ITI3] }],
  ])('the page of %s says that an earlier year on the map is another than on a line', async (_, view) => {
    const { text, messages } = await textOfPage({ language, ...EARLIER, ...view });
    expect(text).toContain(messages.explore.yearNote);
    const latest = await textOfPage({ language, ...view });
    expect(latest.text).not.toContain(messages.explore.yearNote);
  });

  it('what a line of a score is held against is the benchmark on the same figures, of an indicator the benchmark', async () => {
    const held = await textOfPage({ language, page: 'region', selected: [ITI3] });
    const { messages } = held;
    const name = messages.ranks.sameFigures({ benchmark: messages.benchmarks['eu-average'].name });
    expect(held.markup.split(name).length).toBeGreaterThan(8);
    expect((await textOfPage({ language, page: 'change', selected: [ITI3] })).text).toContain(name);
    const single = await textOfPage({
      language,
      page: 'change',
      theme: 'skills',
      indicator: indicator('tertiary'),
      selected: [ITI3],
    });
    expect(single.text).not.toContain(name);
  });

  it('the changes of every line say over how many indicators they are taken', async () => {
    const { text, messages } = await textOfPage({ language, page: 'region', selected: [ITI3] });
    const [least, most] = [14, 17];
    const said = messages.explore.steps([{ name: messages.controls.overallScore, least, most, of: 32 }]);
    expect(text).toContain(said.slice(0, -1));
    for (const theme of ['innovation', 'environment', 'cooperation', 'finance'] as const)
      expect(text).toMatch(
        new RegExp(`; ${messages.themes[theme].label.replace(/[&+]/g, '.')} (?:da )?\\d+ [^;]*(?:of|su) \\d+`),
      );
  });
});
