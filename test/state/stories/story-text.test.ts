import { readFileSync } from 'node:fs';
import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VIEW,
  FIGURE_IDS,
  MAX_SLIDES,
  slideView,
  type Story,
  type StorySlide,
} from '../../../src/model/index.ts';
import { parseStoryAddress, writeStoryAddress, type StoryAddress } from '../../../src/state/stories/story-address.ts';
import { readStoryLink, writeStoryLink } from '../../../src/state/stories/story-link.ts';
import {
  readStoryData,
  readStoryFile,
  storyData,
  writeStoryFile,
  type StoryRead,
} from '../../../src/state/stories/story-text.ts';
import { parseView, serialiseView } from '../../../src/state/index.ts';
import { region } from '../../fixtures/figures.ts';

let count = 0;
const nextId = (): string => `slide-${String(count++)}`;
const withoutIds = ({ title, slides }: Story): unknown => ({
  title,
  slides: slides.map(({ headline, text, notes, view, figure }) => ({ headline, text, notes, view, figure })),
});
const storyOf = (read: StoryRead): Story => {
  if (read.kind === 'invalid') throw new Error(JSON.stringify(read.faults));
  return read.story;
};
const faultsOf = (read: StoryRead): unknown => (read.kind === 'invalid' ? read.faults : []);

const SLIDES = fc.array(
  fc.record<StorySlide>({
    id: fc.string(),
    headline: fc.string({ maxLength: 300, unit: 'grapheme-composite' }).filter((text) => text.length <= 300),
    text: fc.string({ maxLength: 400 }),
    notes: fc.string({ maxLength: 400 }),
    view: fc.constantFrom(
      DEFAULT_VIEW,
      { ...DEFAULT_VIEW, page: 'gaps' as const, selected: [region('ITI3')] },
      { ...DEFAULT_VIEW, theme: 'skills' as const, shown: 'value' as const },
    ),
    figure: fc.option(fc.constantFrom(...FIGURE_IDS)),
  }),
  { maxLength: 8 },
);
const STORIES = fc.record<Story>({ title: fc.string({ maxLength: 200 }), slides: SLIDES });

const slide = (change: Partial<StorySlide> = {}): StorySlide => ({
  id: 'a',
  headline: 'Marche',
  text: '',
  notes: '',
  view: DEFAULT_VIEW,
  figure: null,
  ...change,
});
const file = (change: object = {}, slideChange: object = {}): string =>
  JSON.stringify({
    format: 'see-innovation-atlas-story',
    version: 1,
    title: 'Mine',
    slides: [
      { headline: 'One', text: '', notes: '', view: 'v=1', figure: null },
      { headline: 'Two', text: '', notes: '', view: 'v=1', figure: 'map', ...slideChange },
    ],
    ...change,
  });

describe('a story as a file and as a link', () => {
  it('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(STORIES, async (story) => {
        expect(withoutIds(storyOf(readStoryFile(writeStoryFile(story), nextId)))).toEqual(withoutIds(story));
        expect(withoutIds(storyOf(await readStoryLink(await writeStoryLink(story), nextId)))).toEqual(
          withoutIds(story),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is written in letters that an address may hold, and far shorter than it is', async () => {
    const story = {
      title: 'Long',
      slides: Array.from({ length: 10 }, (_, at) => slide({ id: String(at), notes: 'Speak slowly. '.repeat(20) })),
    };
    const text = await writeStoryLink(story);
    expect(text).toMatch(/^z[\w-]+$/);
    expect(text.length).toBeLessThan(writeStoryFile(story).length / 8);
    expect(await writeStoryLink({ title: '', slides: [] })).toMatch(/^p[\w-]+$/);
  });

  it('names its slides anew, so that two copies can stand in one story', () => {
    const ids = storyOf(readStoryFile(file(), nextId)).slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('opens links that were made long ago', async () => {
    const old = JSON.parse(
      readFileSync(new URL('../../fixtures/links/stories-version-1.json', import.meta.url), 'utf8'),
    ) as {
      hash: string;
      story: {
        title: string;
        slides: { headline: string; text: string; notes: string; figure: number | null; view: string }[];
      };
    }[];
    expect(old.length).toBeGreaterThan(1);
    for (const { hash, story } of old) {
      const address = parseStoryAddress(hash);
      if (address.kind !== 'link') throw new Error(`${hash} is no link of a story.`);
      const read = await readStoryLink(address.text, nextId);
      expect(withoutIds(storyOf(read))).toEqual({
        title: story.title,
        slides: story.slides.map((given) => ({ ...given, view: slideView(parseView(given.view).view) })),
      });
      expect(read.kind === 'valid' ? read.problems : null).toEqual([]);
    }
  });
});

describe('a text that is no story', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"format"'],
    ['another file', '{"type":"FeatureCollection"}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s is said to be none', (_, text) => {
    expect(faultsOf(readStoryFile(text, nextId))).toEqual([{ kind: 'not-a-story' }]);
  });

  it('is told slide and field of what is wrong', () => {
    expect(faultsOf(readStoryFile(file({}, { headline: 7 }), nextId))).toEqual([
      { kind: 'field', slide: 2, field: 'headline', problem: 'wrong-kind' },
    ]);
    expect(faultsOf(readStoryFile(file({}, { notes: undefined }), nextId))).toEqual([
      { kind: 'field', slide: 2, field: 'notes', problem: 'missing' },
    ]);
    expect(faultsOf(readStoryFile(file({}, { text: 'a'.repeat(4001) }), nextId))).toEqual([
      { kind: 'field', slide: 2, field: 'text', problem: 'too-long' },
    ]);
    expect(faultsOf(readStoryFile(file({}, { figure: 0 }), nextId))).toEqual([
      { kind: 'field', slide: 2, field: 'figure', problem: 'wrong-kind' },
    ]);
    expect(faultsOf(readStoryFile(file({ title: null }), nextId))).toEqual([
      { kind: 'field', slide: null, field: 'title', problem: 'wrong-kind' },
    ]);
    const many = Array.from({ length: MAX_SLIDES + 1 }, () => ({
      headline: '',
      text: '',
      notes: '',
      view: '',
      figure: null,
    }));
    expect(faultsOf(readStoryFile(file({ slides: many }), nextId))).toEqual([
      { kind: 'field', slide: null, field: 'slides', problem: 'too-long' },
    ]);
  });

  it('of a newer version is read where it can be, and named where not', () => {
    expect(readStoryFile(file({ version: 2, more: 'unknown' }), nextId)).toMatchObject({
      kind: 'valid',
      newerVersion: 2,
    });
    expect(readStoryFile(file({}), nextId)).toMatchObject({ kind: 'valid', newerVersion: null });
    expect(faultsOf(readStoryFile(file({ version: 2, slides: 'elsewhere' }), nextId))).toEqual([
      { kind: 'newer-version', version: 2 },
    ]);
  });

  it('keeps the rest where a View cannot be followed, and says which', () => {
    const read = readStoryFile(file({}, { view: 'v=1&theme=happiness&page=gaps' }), nextId);
    expect(read.kind === 'valid' ? read.problems : []).toEqual([
      { slide: 2, problem: { kind: 'unknown-theme', option: 'theme', value: 'happiness' } },
    ]);
    expect(storyOf(read).slides[1]?.view.page).toBe('gaps');
    const unknown = readStoryFile(file({}, { figure: 'crystal-ball' }), nextId);
    expect(unknown.kind === 'valid' ? unknown.problems : []).toEqual([
      { slide: 2, problem: { kind: 'unknown-value', option: 'figure', value: 'crystal-ball' } },
    ]);
    expect(storyOf(unknown).slides[1]?.figure).toBeNull();
  });

  it('never throws, whatever the link or the data', async () => {
    const whole = await writeStoryLink({ title: 'Cut', slides: [slide({ notes: 'a, b, c, d, e, f '.repeat(30) })] });
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.jsonValue(), fc.nat(whole.length - 1), async (text, data, cut) => {
        await readStoryLink(text, nextId);
        await readStoryLink(`z${text}`, nextId);
        readStoryFile(text, nextId);
        readStoryData(data, nextId);
        expect((await readStoryLink(whole.slice(0, cut), nextId)).kind).toBe('invalid');
      }),
      { numRuns: 200 },
    );
  });

  it('does not fill the memory: a small link that would become a giant is refused', async () => {
    const giant = new Blob([new Uint8Array(40_000_000)]).stream().pipeThrough(new CompressionStream('deflate'));
    const packed = Buffer.from(await new Response(giant).arrayBuffer()).toString('base64url');
    expect(packed.length).toBeLessThan(100_000);
    expect(faultsOf(await readStoryLink(`z${packed}`, nextId))).toEqual([{ kind: 'too-long' }]);
  });
});

describe('the View of a slide', () => {
  it('is never the page of stories, has no open working, and leaves words and colours to the reader', () => {
    const view = slideView({
      ...DEFAULT_VIEW,
      page: 'stories',
      working: { region: region('ITI3'), node: 'overall' },
      language: 'it',
      appearance: 'dark',
    });
    expect(view).toEqual(DEFAULT_VIEW);
    const data = storyData({ title: '', slides: [slide({ view: { ...DEFAULT_VIEW, page: 'stories' } })] });
    expect(storyOf(readStoryData(data, nextId)).slides[0]?.view.page).toBe('explore');
  });

  it("is spelled out, so that a changed default changes nobody's slide", () => {
    expect(JSON.stringify(storyData({ title: '', slides: [slide()] }))).toContain(
      serialiseView(DEFAULT_VIEW, 'spell-out'),
    );
  });
});

describe('the address of a story', () => {
  const ADDRESSES: readonly StoryAddress[] = [
    { kind: 'own', id: 'a1b2', slide: 3 },
    { kind: 'written', name: 'marche', slide: 0 },
    { kind: 'link', text: 'zAb-_9', slide: 1 },
    { kind: 'speaker', channel: 'ff00' },
    { kind: 'none' },
  ];
  it.each(ADDRESSES)('comes back: $kind', (address) => {
    expect(parseStoryAddress(writeStoryAddress(address))).toEqual(address);
  });

  it('is none for whatever else stands there', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseStoryAddress(`#story=${text}`)));
    for (const hash of [
      '',
      '#drawn',
      '#story=',
      '#story=atlas.atlantis.1',
      '#story=own.<b>.1',
      '#story=own.a.b',
      '#story=own.a.1.2',
    ])
      expect(parseStoryAddress(hash), hash).toEqual({ kind: 'none' });
  });
});
