import { en, it } from '../fixtures/words.ts';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DEFAULT_VIEW, type StorySlide, type View } from '../../src/model/index.ts';
import { writeStoryLink } from '../../src/state/stories/story-link.ts';
import { axeFindings } from './axe.ts';
import { journey, keepPicture } from './harness.ts';
import { NO_ANSWER, offlineJourney, open, TAKE, whole } from './offline-page.ts';

const words = en.stories;
const italian = it.stories;

const { marche, leather } = en.writtenStories;
const HEADLINES = Object.values(marche.slides).map(({ headline }) => headline);

const shownOn = (page: Page): Promise<string | null> =>
  page.locator('.show-slide.is-shown .slide-head h2').textContent();
/** The finding of the figure that stands on a slide. */
const findingOn = (page: Page, slide = ''): Promise<string | null> =>
  page.locator(`${slide} .slide-figure .figure-section h2`).first().textContent();
const slidesOf = (page: Page): Promise<string[]> => page.locator('.slide-open > span:last-child').allTextContents();

describe('stories', () => {
  journey(
    "that come with the atlas are presented with keys, made one's own, found after a reload, and opened by others from a link",
    async ({ visitor, site }) => {
      const page = await visitor.open('?page=stories', {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      const card = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: marche.title, exact: true }) });
      await expect.poll(() => card.getByRole('listitem').allTextContents()).toEqual(HEADLINES);
      await card.getByRole('link', { name: HEADLINES[2] ?? '', exact: true }).click();
      await page.getByRole('button', { name: `3 ${HEADLINES[2] ?? ''}`, exact: true }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: marche.title, exact: true }).click();
      await expect.poll(() => findingOn(page)).toMatch(/^Marche leads the EU average by \d/);
      await keepPicture(page, 'story');
      await page.getByRole('button', { name: words.qr, exact: true }).click();
      await page.getByRole('img', { name: words.qrLabel }).waitFor();
      await page.getByRole('button', { name: words.qr, exact: true }).click();

      await page.getByRole('button', { name: words.present, exact: true }).click();
      expect(await shownOn(page)).toBe(HEADLINES[0]);
      await page.keyboard.press('PageDown');
      expect(await shownOn(page)).toBe(HEADLINES[1]);
      await expect.poll(() => findingOn(page, '.is-shown')).toMatch(/^Marche: most of the lead/);
      await keepPicture(page, 'presentation');
      await page.keyboard.press('End');
      expect(await shownOn(page)).toBe(HEADLINES.at(-1));
      await page.keyboard.press('PageUp');
      await page.keyboard.press('b');
      await page.locator('.show-black').waitFor();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.show-black').count()).toBe(0);
      expect(await shownOn(page)).toBe(HEADLINES.at(-2));
      await page.keyboard.press('l');
      await page.mouse.move(300, 200);
      await page.locator('.show-laser.is-seen').waitFor();
      await page.keyboard.press('Home');
      // Leaving the full screen may take the first.
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 2, name: marche.title }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.present);

      await page.getByRole('button', { name: words.makeOwn }).click();
      await page.getByRole('textbox', { name: words.storyTitle }).fill('For the council');
      await page.getByRole('textbox', { name: words.headline }).fill('What we start from');
      await page.locator('.slide-open').first().press('Alt+ArrowDown');
      await expect.poll(() => slidesOf(page)).toEqual([HEADLINES[1], 'What we start from', ...HEADLINES.slice(2)]);
      // The address follows at rest, or with a key that reloads.
      await expect.poll(() => new URL(page.url()).hash).toMatch(/\.2$/);
      // At once, as somebody who closes the window does.
      await page.getByRole('textbox', { name: words.notes }).fill('Do not read the slide aloud.');
      await page.reload();
      await expect
        .poll(() => page.getByRole('textbox', { name: words.storyTitle }).inputValue())
        .toBe('For the council');
      expect(await page.getByRole('textbox', { name: words.notes }).inputValue()).toBe('Do not read the slide aloud.');
      await page.goto(`${site.url}?page=stories`);
      await page.getByRole('link', { name: 'For the council' }).click();
      await expect.poll(() => slidesOf(page)).toEqual([HEADLINES[1], 'What we start from', ...HEADLINES.slice(2)]);

      await page.getByRole('button', { name: words.copyLink, exact: true }).click();
      await page.getByText(words.copied).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link.length).toBeLessThan(4000);
      const other = await visitor.open(link.slice(site.url.length));
      await other.getByRole('heading', { level: 2, name: 'For the council' }).waitFor();
      expect(await slidesOf(other)).toEqual([HEADLINES[1], 'What we start from', ...HEADLINES.slice(2)]);
      await expect.poll(() => findingOn(other)).toMatch(/^Marche: most of the lead/);
      await other.locator('.slide-open').nth(1).click();
      expect(await other.locator('.slide-notes').textContent()).toBe('Do not read the slide aloud.');
      // Kept where it was written, not where it was opened.
      await other.getByRole('button', { name: new RegExp(words.back) }).click();
      await other.getByText(words.ownNone).waitFor();
    },
  );

  journey(
    'let the regions of a map turn into those of the next, and stand still for who asked for it',
    async ({ visitor }) => {
      const slide = (id: string, theme: View['theme']): StorySlide => ({
        id,
        headline: id,
        text: '',
        notes: '',
        view: { ...DEFAULT_VIEW, theme },
        figure: 'map',
      });
      const link = await writeStoryLink({
        title: 'Two maps',
        slides: [slide('One', 'all'), slide('Two', 'skills'), slide('Three', 'innovation')],
      });
      /** How many shapes change their colour right after the key, and a moment after they are done. */
      const changing = (page: Page): Promise<number> =>
        page.evaluate(
          () =>
            document
              .getAnimations()
              .filter(
                ({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('[data-region]') != null,
              ).length,
        );
      for (const reducedMotion of ['no-preference', 'reduce'] as const) {
        const page = await visitor.open(`?page=stories#story=link.${link}.1`, { context: { reducedMotion } });
        await page.getByRole('button', { name: words.present, exact: true }).click();
        await expect.poll(() => page.locator('.show-slide').count()).toBe(3);
        // Regions come before their colours.
        await expect
          .poll(() => page.locator('.show-slide:has(.slide-figure .region:not(.region-no-data))').count())
          .toBe(3);
        // Slowed, so that a busy machine sees them too.
        await page.evaluate(() => {
          const { animate } = Element.prototype;
          Element.prototype.animate = function slowly(frames, options) {
            return animate.call(this, frames, typeof options === 'object' ? { ...options, duration: 60_000 } : 60_000);
          };
        });
        await page.keyboard.press('PageDown');
        const isMoving = reducedMotion === 'no-preference';
        await expect.poll(async () => (await changing(page)) > 20).toBe(isMoving);
        // Pressed on before they are done: nothing waits, and the slide left before stands as it is.
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageUp');
        await page.keyboard.press('Home');
        expect(await shownOn(page)).toBe('One');
        await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
        expect(await changing(page)).toBe(0);
        await page.keyboard.press('Escape');
      }
    },
  );

  journey('lose nothing that was typed when the page is closed at once', async ({ visitor, site }) => {
    const page = await visitor.open('?page=stories');
    await page.getByRole('button', { name: words.fresh }).click();
    await page.getByRole('textbox', { name: words.storyTitle }).waitFor();
    const next = await page.context().newPage();
    for (const text of ['One', 'One more', 'One more word']) {
      await page.getByRole('textbox', { name: words.storyTitle }).fill(text);
    }
    await page.close({ runBeforeUnload: false });
    await next.goto(`${site.url}?page=stories`);
    await next.getByRole('link', { name: 'One more word' }).waitFor();
  });

  journey('travel as a file, and are dragged into another order', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.1');
    await page.getByRole('button', { name: words.makeOwn }).click();
    const [first, , third] = [0, 1, 2].map((at) => page.locator('.slide-list li').nth(at));
    const [from, to] = [await first?.locator('.slide-handle').boundingBox(), await third?.boundingBox()];
    if (from == null || to == null) throw new Error('There is nothing to drag.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y + to.height - 4, { steps: 12 });
    await page.mouse.up();
    const moved = [HEADLINES[1], HEADLINES[2], HEADLINES[0], ...HEADLINES.slice(3)];
    await expect.poll(() => slidesOf(page)).toEqual(moved);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words.saveFile }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('where-marche-stands-copy.atlas-story.json');

    const other = await visitor.open('?page=stories');
    await other.locator('input[type="file"]').setInputFiles(await file.path());
    await other.getByText(words.opened({ title: words.copyOf({ title: marche.title }) })).waitFor();
    await other.getByRole('link', { name: words.copyOf({ title: marche.title }) }).click();
    await expect.poll(() => slidesOf(other)).toEqual(moved);
    expect(await other.getByRole('textbox', { name: words.headline }).inputValue()).toBe(HEADLINES[1]);
  });

  journey('take a view from its page, and show it on the slide', async ({ visitor }) => {
    const page = await visitor.open('?page=stories');
    await page.getByRole('button', { name: words.fresh }).click();
    await page.getByRole('button', { name: words.add }).click();
    await expect.poll(() => findingOn(page)).toMatch(/trail the EU average/);
    await page.getByRole('button', { name: words.change }).click();
    await page.getByRole('region', { name: words.bar }).waitFor();
    await page.getByLabel('Compared with', { exact: true }).selectOption('see-median');
    await page.getByRole('button', { name: words.put }).click();
    await page.getByRole('button', { name: words.backToStory }).click();
    await expect.poll(() => findingOn(page)).toMatch(/median/i);
    await page.keyboard.press('Control+z');
    await expect.poll(() => findingOn(page)).toMatch(/EU average/);
  });

  journey('are left where Back leaves them, and write nothing into the address of another', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.leather.1');
    await page.getByRole('heading', { level: 2, name: leather.title }).waitFor();
    await page.evaluate(() => {
      location.hash = '#story=atlas.skills.1';
    });
    await page.getByRole('heading', { level: 2, name: en.writtenStories.skills.title }).waitFor();
    await page.getByRole('button', { name: words.present, exact: true }).click();
    await page.locator('.show-slide.is-shown').waitFor();
    await page.keyboard.press('End');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: leather.title }).waitFor();
    expect(await page.locator('.show-slide').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#story=atlas.leather.1');
  });

  journey(
    'are followed by the speaker in a second window, with notes, what comes next and the time, and led from there',
    async ({ visitor }) => {
      const page = await visitor.open('?page=stories#story=atlas.leather.1');
      await page.getByRole('button', { name: words.present, exact: true }).click();
      const opening = page.waitForEvent('popup');
      await page.getByRole('button', { name: words.show.speaker }).click();
      const speaker = await opening;
      const headlines = Object.values(leather.slides).map(({ headline }) => headline);
      const notes = Object.values(leather.slides).map((slide) => slide.notes);
      await expect.poll(() => speaker.locator('.speaker-notes > p').textContent()).toBe(notes[0]);
      expect(await speaker.locator('.speaker-slide > h2').textContent()).toBe(
        `${words.show.after}: ${headlines[1] ?? ''}`,
      );
      expect(await speaker.locator('.speaker-next .slide-head').textContent()).toBe(headlines[1]);
      expect(await speaker.locator('dd').allTextContents()).toEqual([
        expect.stringMatching(/^\d\d:\d\d$/),
        expect.stringMatching(/^\d+:\d\d$/),
      ]);
      await speaker.keyboard.press('PageDown');
      await expect.poll(() => shownOn(page)).toBe(headlines[1]);
      await expect.poll(() => speaker.locator('.speaker-notes > p').textContent()).toBe(notes[1]);
      await page.keyboard.press('End');
      await expect.poll(() => speaker.locator('.speaker-slide > h2').textContent()).toBe(words.show.last);
      await speaker.keyboard.press('b');
      await page.locator('.show-black').waitFor();
      await keepPicture(speaker, 'speaker');
      await speaker.getByRole('button', { name: words.show.end }).click();
      await speaker.getByText(words.show.ended).waitFor();
      await page.getByRole('heading', { level: 2, name: leather.title }).waitFor();
    },
  );

  offlineJourney(
    'are presented and written with the network off, once everything was taken along',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      const page = await open(visitor, host, '?page=stories');
      await page.getByRole('button', { name: TAKE }).click();
      await page.getByText(whole).waitFor();
      await host.stop();

      await page.reload();
      await page.getByRole('link', { name: leather.title }).click();
      await expect.poll(() => findingOn(page)).toMatch(/most concentrated in Marche/);
      await page.getByRole('button', { name: words.present, exact: true }).click();
      for (const { headline } of Object.values(leather.slides)) {
        expect(await shownOn(page)).toBe(headline);
        await expect
          .poll(() => page.locator('.is-shown .slide-figure .figure-section h2').count(), { message: headline })
          .toBeGreaterThan(0);
        await page.keyboard.press('PageDown');
      }
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.makeOwn }).click();
      await page.getByRole('textbox', { name: words.storyTitle }).fill('Written on the train');
      await page.reload();
      await expect
        .poll(() => page.getByRole('textbox', { name: words.storyTitle }).inputValue())
        .toBe('Written on the train');
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  );

  journey('show the figures in the language of the reader, and can be used by everybody', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.1', { locale: 'it-IT', hasPolicy: false });
    await page.getByRole('heading', { level: 2, name: it.writtenStories.marche.title }).waitFor();
    await expect.poll(() => findingOn(page)).toMatch(/^Marche: .*media UE/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: italian.makeOwn }).click();
    await page.getByRole('textbox', { name: italian.storyTitle }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: italian.present, exact: true }).click();
    await page.locator('.show').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(italian.back) }).click();
    await page.getByRole('heading', { level: 2, name: italian.own }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
