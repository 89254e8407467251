import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EmbedApp } from '../../../src/app/embed/EmbedApp.tsx';
import { createWaits } from '../../../src/app/embed/waits.ts';
import { embedQuery } from '../../../src/app/embed/embed-query.ts';
import { figureNamed } from '../../../src/app/figures.ts';
import type { Atlas } from '../../../src/app/queries.ts';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { en } from '../../fixtures/words.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import { DEFAULT_COOPERATION, FIGURES, FIGURE_IDS, type FigureId } from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { parseEmbed } from '../../../src/state/embed-options.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
afterEach(cleanup);

const ATLAS = 'http://atlas.test/';
const BASE = `${ATLAS}data/`;
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

let atlas: Promise<Atlas> | null = null;

/** The embed with its engine in the same thread; what one figure asked, the next has. */
async function open(query: string): Promise<HTMLElement> {
  const { problems, ...embed } = parseEmbed(query);
  atlas ??= fetchEntry(BASE)
    .then((entry) => fetchCatalogue(BASE, entry))
    .then((catalogue) => ({ catalogue, engine: createLocalEngine(BASE, catalogue) }));
  const { figure } = embed.options;
  queries.setQueryData(embedQuery(BASE, figure).queryKey, { ...(await atlas), figure: await figureNamed(figure) });
  return render(
    <QueryClientProvider client={queries}>
      <EmbedApp
        embed={embed}
        problems={problems}
        atlas={ATLAS}
        languages={['en']}
        language="en"
        waits={createWaits()}
      />
    </QueryClientProvider>,
  ).container;
}

/** A region on the sheet of a partnership. */
const PINNED = `&cooperation=${writeCooperation({ ...DEFAULT_COOPERATION, pins: [region('SI04')] })}`;

/** What a figure needs beside its name to have something to show. */
const ALSO: Partial<Readonly<Record<FigureId, string>>> = {
  'method-groups': '&method=scoreboard-like',
  'method-moves': '&against=scoreboard-like',
  'gaps-closed': '&theme=skills',
  'cooperation-map': '&theme=skills',
  'cooperation-teachers': '&theme=skills',
  'cooperation-sheet': PINNED,
  'cooperation-beside': PINNED,
  'cooperation-lines': PINNED,
  'data-card': '&indicator=gerd',
  'data-distribution': '&indicator=gerd',
  'data-history': '&indicator=gerd',
  'data-correlates': '&indicator=gerd',
};

describe('an embed', () => {
  it.each(FIGURE_IDS)(
    'shows %s alone, with its finding, source and notices, and the way to the atlas',
    async (figure) => {
      const container = await open(`?figure=${figure}&regions=ITI3.ITH5${ALSO[figure] ?? ''}`);
      await waitFor(() =>
        expect(container.querySelector('.embed-figure > .figure-section .figure-source')?.textContent).toMatch(
          /CC BY.* 20\d\d\.$/,
        ),
      );
      expect(container.querySelectorAll('.embed-figure > .figure-section')).toHaveLength(1);
      expect(container.querySelector('.embed-figure h2')?.textContent).not.toBe('');
      const foot = container.querySelector('.embed-foot')?.textContent ?? '';
      for (const words of [en.footer.boundaries, en.footer.kosovo]) expect(foot).toContain(words);
      const link = new URL(container.querySelector<HTMLAnchorElement>('.embed-foot a')?.href ?? '');
      expect(link.href.startsWith(`${ATLAS}?v=2&`)).toBe(true);
      expect(link.searchParams.get('page')).toBe(FIGURES[figure].page);
      expect(container.querySelector('.page-controls, .page-nav, .search-field')).toBeNull();
    },
  );

  it('shows source and notices too where it is read only and everything else is switched off', async () => {
    const container = await open(
      '?figure=gaps-overall&mode=static&controls=none&ground=transparent&source=no&notice=no',
    );
    await waitFor(() => expect(container.querySelector('.figure-source')).not.toBeNull());
    expect(container.querySelector('.embed-foot')?.textContent).toContain(en.footer.kosovo);
    await waitFor(() => expect(container.querySelector('.embed-figure button:not([disabled])')).toBeNull());
  });
});
