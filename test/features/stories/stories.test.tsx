import { en } from '../../fixtures/words.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, parseIndicatorId } from '../../../src/model/index.ts';
import { writeStoryLink } from '../../../src/state/stories/story-link.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { openAtlas } from '../open-atlas.tsx';

const words = en.stories;

serveData();
afterEach(cleanup);

const { marche } = en.writtenStories;
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const slides = (): string[] =>
  within(screen.getByRole('navigation', { name: words.slideList }))
    .getAllByRole('button', { name: /^\d/ })
    .map(({ textContent }) => textContent.replace(/^\d+ /, ''));
const HEADLINES = Object.values(marche.slides).map(({ headline }) => headline);

/** A copy of the written story about Marche, open to be changed. */
async function openCopy(): Promise<HTMLElement> {
  const page = await openAtlas('?page=stories#story=atlas.marche.1');
  await userEvent.click(await button(words.makeOwn));
  await screen.findByRole('textbox', { name: words.storyTitle });
  return page;
}

describe('the list of stories', () => {
  it('has those that come with the atlas, and says where the browser keeps nothing', async () => {
    await openAtlas('?page=stories');
    for (const { title } of Object.values(en.writtenStories))
      expect(await screen.findByRole('link', { name: title })).toBeTruthy();
    // There is no database here.
    await screen.findByText(words.refused);
  });

  it('opens a file, and says slide and field of what is wrong in one that it cannot open', async () => {
    const page = await openAtlas('?page=stories');
    await screen.findByRole('heading', { name: words.own });
    const chooser = page.querySelector<HTMLInputElement>('input[type="file"]');
    if (chooser === null) throw new Error('Nothing to choose a file with.');
    const file = (title: unknown): File =>
      new File(
        [
          JSON.stringify({
            format: 'see-innovation-atlas-story',
            version: 1,
            title: 'From a colleague',
            slides: [{ headline: title, text: '', notes: '', view: 'v=1', figure: null }],
          }),
        ],
        'talk.atlas-story.json',
      );
    fireEvent.change(chooser, { target: { files: [file(7)] } });
    const alert = await screen.findByText(words.fileFault({ name: 'talk.atlas-story.json' }));
    expect(alert.parentElement?.textContent).toContain('Slide 1, field “headline” holds something else');
    fireEvent.change(chooser, { target: { files: [file('Hello')] } });
    await screen.findByText(words.opened({ title: 'From a colleague' }));
    expect(screen.getByRole('link', { name: 'From a colleague' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: `${words.remove}: From a colleague` }));
    expect(screen.queryByRole('link', { name: 'From a colleague' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: words.undoDelete }));
    expect(screen.getByRole('link', { name: 'From a colleague' })).toBeTruthy();
  });

  it('says what of a figure is not known here, and shows the rest', async () => {
    const text = await writeStoryLink({
      title: 'Of another time',
      slides: [
        {
          id: 'a',
          headline: 'One',
          text: '',
          notes: '',
          view: { ...DEFAULT_VIEW, indicator: parseIndicatorId('happiness') },
          figure: 'map',
        },
      ],
    });
    await openAtlas(`?page=stories#story=link.${text}.1`);
    await screen.findByText(words.viewProblem({ slide: 1, option: 'indicator', value: 'happiness' }));
    expect(screen.getByRole('heading', { name: 'One' })).toBeTruthy();
  });

  it('says why a link cannot be opened', async () => {
    await openAtlas('?page=stories#story=link.zCUTSHORT.1');
    await screen.findByText(words.linkFault);
    expect(screen.getByText(words.faults.damaged)).toBeTruthy();
    await userEvent.click(await button(new RegExp(words.back)));
    await screen.findByRole('heading', { name: words.written });
  });
});

describe('a slide of a whole page', () => {
  const figuresOn = (page: HTMLElement): (string | null)[] =>
    [...page.querySelectorAll('.slide-page > [data-figure]')].map((figure) => figure.getAttribute('data-figure'));

  it.each([
    [DEFAULT_VIEW, ['map', 'ranking']],
    [
      { ...DEFAULT_VIEW, page: 'change' as const },
      ['change-lines', 'change-convergence', 'change-spread', 'change-years'],
    ],
  ])('shows the figures of the page and nothing else of it', async (view, figures) => {
    const slide = { id: 'a', headline: 'All of it', text: '', notes: '', view, figure: null };
    const text = await writeStoryLink({ title: 'A page', slides: [slide] });
    const page = await openAtlas(`?page=stories#story=link.${text}.1`);
    await waitFor(() => expect(figuresOn(page)).toEqual(figures), { timeout: 120_000 });
    expect(page.querySelector('.slide-figure .page')).toBeNull();
  });
});

describe('a story that is written', () => {
  it('is changed where it stands, and undone letter by letter taken together', async () => {
    await openCopy();
    const headline = screen.getByRole('textbox', { name: words.headline });
    await userEvent.clear(headline);
    await userEvent.type(headline, 'Our region');
    expect(slides()[0]).toBe('Our region');
    await userEvent.click(screen.getByRole('button', { name: words.undo }));
    expect(slides()[0]).toBe(HEADLINES[0]);
    await userEvent.click(screen.getByRole('button', { name: words.redo }));
    expect(slides()[0]).toBe('Our region');
    await userEvent.type(screen.getByRole('textbox', { name: words.notes }), ' And wait.');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.notes }).value).toBe(marche.slides.map.notes);
  });

  it('is brought into another order by keys and by buttons', async () => {
    await openCopy();
    const [first = '', second = '', third = ''] = HEADLINES;
    screen.getByRole('button', { name: `1 ${first}` }).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(slides().slice(0, 3)).toEqual([second, first, third]);
    expect(screen.getByText(words.moved({ headline: first, at: 2, of: 5 }))).toBeTruthy();
    expect(document.activeElement?.textContent).toBe(`2 ${first}`);
    await userEvent.click(screen.getByRole('button', { name: `${words.moveDown}: ${first}` }));
    expect(slides().slice(0, 3)).toEqual([second, third, first]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(slides()).toEqual(HEADLINES);
  });

  it('takes slides out and doubles them, and undo brings them back', async () => {
    await openCopy();
    await userEvent.click(screen.getByRole('button', { name: words.duplicateSlide }));
    expect(slides()).toEqual([HEADLINES[0], ...HEADLINES]);
    await userEvent.click(screen.getByRole('button', { name: words.removeSlide }));
    await userEvent.click(screen.getByRole('button', { name: words.removeSlide }));
    expect(slides()).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: words.undo }));
    await userEvent.click(screen.getByRole('button', { name: words.undo }));
    await userEvent.click(screen.getByRole('button', { name: words.undo }));
    expect(slides()).toEqual(HEADLINES);
  });

  it('takes the present view as a slide, and another one from the page it is looked for on', async () => {
    await openAtlas('?page=stories&theme=skills');
    await userEvent.click(await button(words.fresh));
    await userEvent.click(await button(words.add));
    expect(slides()).toEqual([words.unheaded({ page: en.pages.explore })]);
    await userEvent.click(await button(words.change));
    await screen.findByRole('region', { name: words.bar });
    expect(window.location.search).toBe('?theme=skills');
    await userEvent.click(await button(/^Environmental sustainability/));
    await userEvent.click(await button(words.addHere));
    await screen.findByText(words.wasAdded({ at: 2 }));
    await userEvent.click(await button(words.backToStory));
    await waitFor(() => expect(slides()).toHaveLength(2));
    expect(screen.queryByRole('region', { name: words.bar })).toBeNull();
  });
});

describe('a presentation', () => {
  it('starts at the first slide, whichever is open, unless it is asked to start there', async () => {
    await openAtlas('?page=stories#story=atlas.marche.3');
    await userEvent.click(await button(words.present));
    const show = await screen.findByRole('dialog', { name: words.show.label({ title: marche.title }) });
    expect(show.querySelector('.is-shown h2')?.textContent).toBe(HEADLINES[0]);
  });

  it('goes with the keys, to black and back, and ends where it was', async () => {
    await openAtlas('?page=stories#story=atlas.marche.2');
    await userEvent.click(await button(words.presentFrom({ at: 2 })));
    const show = await screen.findByRole('dialog', { name: words.show.label({ title: marche.title }) });
    const showsSlide = (at: number): Promise<void> =>
      waitFor(() => expect(show.querySelector('.is-shown h2')?.textContent).toBe(HEADLINES[at]));
    await showsSlide(1);
    await userEvent.keyboard('{PageDown}');
    await showsSlide(2);
    await userEvent.keyboard('{End}');
    await showsSlide(4);
    await userEvent.keyboard('{Home}');
    await showsSlide(0);
    await userEvent.keyboard('{ArrowRight}');
    await showsSlide(1);
    await userEvent.keyboard('b');
    await within(show).findByRole('button', { name: words.show.isBlack });
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(within(show).queryByRole('button', { name: words.show.isBlack })).toBeNull());
    await showsSlide(1);
    await userEvent.keyboard('l');
    await waitFor(() => expect(show.querySelector('.show-laser')).not.toBeNull());
    await userEvent.keyboard('{PageDown}');
    await showsSlide(2);
    await userEvent.keyboard('{Escape}');
    await screen.findByRole('navigation', { name: words.slideList });
    expect(window.location.hash).toBe('#story=atlas.marche.3');
  });
});
