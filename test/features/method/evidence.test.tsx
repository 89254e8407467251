import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/language/format.ts';
import { evidenceOf } from '../../../src/engine/evidence/evidence.ts';
import { DEFAULT_VIEW, EVIDENCE_FIGURES, LANGUAGES, questionOf, type Language } from '../../../src/model/index.ts';
import { publishedFigures } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { en, speechIn } from '../../fixtures/words.ts';
import { openAtlas } from '../open-atlas.tsx';

serveData();
afterEach(cleanup);

const figures = publishedFigures();
const [reference, area] = (['reference', 'area'] as const).map((over) =>
  evidenceOf(figures, questionOf(DEFAULT_VIEW), over),
);

const figure = (page: HTMLElement, name: string): HTMLElement | null =>
  page.querySelector<HTMLElement>(`.figure-section[data-figure="${name}"]`);
const finding = (page: HTMLElement, name: string): string => figure(page, name)?.querySelector('h2')?.textContent ?? '';

async function opened(address: string, language: Language = 'en'): Promise<HTMLElement> {
  const page = await openAtlas(address, language);
  // Italian is fetched when it is first spoken.
  await waitFor(
    () => expect(page.querySelector('#method-evidence')?.textContent).toBe(speechIn(language).messages.evidence.title),
    {
      timeout: 20_000,
    },
  );
  await waitFor(() => expect(finding(page, 'method-competitiveness')).not.toBe(''), { timeout: 20_000 });
  return page;
}

describe.each(LANGUAGES)('the page of methods in %s', (language) => {
  const words = speechIn(language).messages.evidence;
  const format = formatOf(language);

  it('says what the index rests on, figure by figure, each with its source', async () => {
    const page = await opened('?page=method&regions=ITI3', language);
    expect(page.querySelector('#method-evidence')?.textContent).toBe(words.title);
    for (const name of EVIDENCE_FIGURES) {
      expect(finding(page, name), name).toMatch(/^[\p{Lu}\d]/u);
      expect(finding(page, name), name).not.toMatch(/NaN|undefined|null| {2}|—/);
      expect(figure(page, name)?.querySelector('.figure-source')?.textContent, name).toMatch(/CC BY/);
    }
    // Every pair of every theme and of the themes, in hundredths.
    const drawn = [...(figure(page, 'method-correlations')?.querySelectorAll('td') ?? [])].length;
    const sizes = [
      reference?.themes.length ?? 0,
      ...(reference?.themes ?? []).map(
        (theme) => reference?.indicators.filter((known) => known.theme === theme).length ?? 0,
      ),
    ];
    expect(drawn).toBe(sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0));
    expect(figure(page, 'method-correlations')?.textContent).toContain(
      words.overRegions({ over: 'reference', count: reference?.of ?? 0 }),
    );
    const [overall] = reference?.agreement ?? [];
    expect(figure(page, 'method-agreement')?.querySelector('tbody tr')?.textContent).toContain(
      format.number(overall?.alpha ?? Number.NaN, 2),
    );
    for (const { indicator: id } of reference?.coverage ?? [])
      expect(figures.catalogue.indicators.some((known) => known.id === id)).toBe(true);
    expect(figure(page, 'method-coverage')?.querySelectorAll('.coverage li')).toHaveLength(
      reference?.coverage.length ?? 0,
    );
  }, 60_000);

  it('names the region chosen beside the other index, says how far both agree, and why they do not', async () => {
    const page = await opened('?page=method&regions=ITI3', language);
    for (const { outside, spearman, regions, disagreements } of reference?.comparisons ?? []) {
      const shown = figure(page, `method-${outside}`)?.textContent ?? '';
      expect(shown).toContain(format.number(spearman, 2));
      expect(shown).toContain(format.number(regions.length));
      for (const { region } of disagreements)
        expect(shown, region).toContain(figures.catalogue.regions.find(({ code }) => code === region)?.name ?? region);
    }
    for (const scatter of page.querySelectorAll('.comparison svg')) {
      const isThere = scatter.querySelector('[data-mark="ITI3"]') !== null;
      expect(scatter.getAttribute('aria-label')?.includes('Marche:')).toBe(isThere);
    }
    for (const item of page.querySelectorAll('.evidence-causes li'))
      expect(item.textContent).toMatch(/^.+: \d+\S+ [^,]+, \d+\S+ [^.]+\. .+\.$/u);
    for (const note of page.querySelectorAll('[data-figure="method-scoreboard"] .notice-list'))
      expect(note.textContent).toContain('Zagreb');
  }, 60_000);
});

describe('the evidence', () => {
  it('is of the theme chosen, and of the regions chosen', async () => {
    const page = await opened('?page=method&theme=skills&evidence=area');
    const skills = area?.indicators.filter(({ theme }) => theme === 'skills') ?? [];
    expect(figure(page, 'method-correlations')?.querySelectorAll('td')).toHaveLength(
      (skills.length * (skills.length - 1)) / 2,
    );
    expect(figure(page, 'method-correlations')?.textContent).toContain(
      en.evidence.overRegions({ over: 'area', count: area?.of ?? 0 }),
    );
    expect(figure(page, 'method-agreement')?.querySelectorAll('tbody tr')).toHaveLength(1);
    fireEvent.click(page.querySelector('.method-evidence input[value="reference"]') ?? page);
    await waitFor(
      () =>
        expect(figure(page, 'method-correlations')?.textContent).toContain(
          en.evidence.overRegions({ over: 'reference', count: reference?.of ?? 0 }),
        ),
      { timeout: 20_000 },
    );
    expect(new URL(location.href).searchParams.has('evidence')).toBe(false);
  }, 60_000);
});
