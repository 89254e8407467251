import { en, it as italian } from '../../fixtures/words.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../../src/language/speech/speech.tsx';

import { ShareMenu } from '../../../src/frame/share/ShareMenu.tsx';
import { DEFAULT_VIEW, FIGURES, type Language, type View } from '../../../src/model/index.ts';
import { parseEmbed } from '../../../src/state/embed-options.ts';
import { parseView } from '../../../src/state/index.ts';
import { lengthened } from '../../../src/state/links/short-link.ts';

const words = en.sharing;

async function open(view: View, language: Language = 'en'): Promise<void> {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <LanguageProvider language={language}>
        <ShareMenu view={view} onClose={() => undefined} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

async function openBuilder(view: View): Promise<HTMLElement> {
  await open(view);
  await userEvent.click(screen.getByRole('button', { name: words.embed }));
  return screen.findByRole('dialog');
}

/** The embed that the code on screen would show. */
function embedIn(builder: HTMLElement): ReturnType<typeof parseEmbed> {
  const code = within(builder).getByLabelText<HTMLTextAreaElement>(words.builder.code).value;
  return parseEmbed(/embed\/\?([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
}

beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the share menu', () => {
  it('copies the link that spells everything out', async () => {
    const user = userEvent.setup();
    await open({ ...DEFAULT_VIEW, theme: 'skills' });
    await user.click(screen.getByRole('button', { name: words.copyLink }));
    await screen.findByText(words.linkCopied);
    const link = new URL(await navigator.clipboard.readText());
    expect(parseView(link.search)).toEqual({ view: { ...DEFAULT_VIEW, theme: 'skills' }, problems: [] });
  });

  it('copies a short link that holds the same', async () => {
    const user = userEvent.setup();
    const view: View = { ...DEFAULT_VIEW, theme: 'skills', benchmark: { kind: 'frontier' } };
    await open(view);
    await user.click(screen.getByRole('button', { name: words.copyShort }));
    await screen.findByText(words.linkCopied);
    const link = new URL(await navigator.clipboard.readText());
    expect(link.href.length).toBeLessThan(70);
    expect(parseView(lengthened(link.search) ?? '')).toEqual({ view, problems: [] });
  });

  it('shows the link where the browser does not let it copy', async () => {
    await open(DEFAULT_VIEW);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    fireEvent.click(screen.getByRole('button', { name: words.copyLink }));
    await screen.findByText(words.copyFailed);
    expect(screen.getByLabelText<HTMLInputElement>(words.link).value).toContain('v=2');
  });

  it('draws the link as a QR code', async () => {
    await open(DEFAULT_VIEW);
    fireEvent.click(screen.getByRole('button', { name: words.qr }));
    const code = await screen.findByRole('img', { name: words.qrLabel });
    expect(code.querySelector('.qr-dark')?.getAttribute('d')?.length).toBeGreaterThan(5000);
  });

  it('offers the apps of the device only where there are any', async () => {
    await open(DEFAULT_VIEW);
    expect(screen.queryByRole('button', { name: words.device })).toBeNull();
    cleanup();
    const share = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    await open(DEFAULT_VIEW);
    fireEvent.click(screen.getByRole('button', { name: words.device }));
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringMatching(/\?s=c[\w-]{8,40}$/) }));
    Reflect.deleteProperty(navigator, 'share');
  });
});

describe('the builder of embeds', () => {
  it('offers the figures of the page, each by a name of its own, and shows the one chosen', async () => {
    const builder = await openBuilder({ ...DEFAULT_VIEW, page: 'gaps' });
    const figure = within(builder).getByLabelText<HTMLSelectElement>(words.builder.figure);
    expect([...figure.options].map(({ value }) => value)).toEqual(
      Object.keys(FIGURES).filter((id) => id.startsWith('gaps-')),
    );
    expect(new Set([...figure.options].map(({ text }) => text)).size).toBe(figure.options.length);
    await userEvent.selectOptions(figure, 'gaps-matrix');
    const frame = within(builder).getByTitle<HTMLIFrameElement>(
      `${words.builder.preview}: ${words.builder.figures['gaps-matrix']}`,
    );
    expect(parseEmbed(new URL(frame.src).search)).toMatchObject({ options: { figure: 'gaps-matrix' }, problems: [] });
    expect(embedIn(builder)).toEqual(parseEmbed(new URL(frame.src).search));
  });

  it('writes every choice into the code', async () => {
    const builder = await openBuilder(DEFAULT_VIEW);
    const press = (name: string): Promise<void> => userEvent.click(within(builder).getByLabelText(name));
    expect(within(builder).queryByLabelText('Classes')).toBeNull();
    for (const name of ['Year', 'Options']) await press(name);
    await press('Classes');
    await press(words.builder.themes);
    await press(words.builder.selection);
    await press(words.builder.transparent);
    await press(words.builder.appearances.dark);
    await userEvent.selectOptions(within(builder).getByLabelText(words.builder.language), 'it');
    const expected = {
      view: { language: 'it', appearance: 'dark' },
      options: {
        figure: 'map',
        isInteractive: true,
        controls: ['year', 'options', 'classes'],
        isThemeLocked: false,
        isSelectionFixed: true,
        isTransparent: true,
      },
      problems: [],
    };
    expect(embedIn(builder)).toMatchObject(expected);
    await press(words.builder.forms.element);
    expect(embedIn(builder)).toMatchObject(expected);
    await press(words.builder.modes.static);
    expect(within(builder).queryByLabelText('Year')).toBeNull();
    expect(embedIn(builder).options.isInteractive).toBe(false);
  });

  it("follows the height that its own preview tells, and nobody else's", async () => {
    const builder = await openBuilder(DEFAULT_VIEW);
    const frame = within(builder).getByTitle<HTMLIFrameElement>(new RegExp(words.builder.preview));
    const tell = (source: unknown, origin: string, data: unknown): void => {
      const event = new MessageEvent('message', { data, origin });
      Object.defineProperty(event, 'source', { value: source });
      fireEvent(window, event);
    };
    tell(frame.contentWindow, 'https://elsewhere.test', { type: 'see-atlas:height', height: 111 });
    tell(window, location.origin, { type: 'see-atlas:height', height: 222 });
    tell(frame.contentWindow, location.origin, { type: 'see-atlas:height', height: '333' });
    expect(frame.height).toBe('600');
    tell(frame.contentWindow, location.origin, { type: 'see-atlas:height', height: 444 });
    expect(frame.height).toBe('444');
    expect(within(builder).getByLabelText<HTMLTextAreaElement>(words.builder.code).value).toContain('height="444"');
  });

  it('says what a figure of a region needs where none is selected', async () => {
    const builder = await openBuilder({ ...DEFAULT_VIEW, page: 'region' });
    expect(within(builder).getByText(words.builder.needsRegions({ count: 1 }))).toBeTruthy();
    expect(within(builder).queryByTitle(new RegExp(words.builder.preview))).toBeNull();
  });

  it('speaks Italian too', async () => {
    await open(DEFAULT_VIEW, 'it');
    fireEvent.click(screen.getByRole('button', { name: italian.sharing.embed }));
    expect(within(await screen.findByRole('dialog')).getByText(italian.sharing.builder.title)).toBeTruthy();
  });
});
