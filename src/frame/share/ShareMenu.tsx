import { useQuery } from '@tanstack/react-query';
import { Suspense, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useMenuClosing } from '../../design/controls/use-menu-closing.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { releasesQuery } from '../../datasets/queries.ts';
import type { View } from '../../model/index.ts';
import { RELEASE } from '../../state/links/view-url.ts';
import { publishedBase } from '../search/published-base.ts';
import { linkTo } from '../../figure/words/link.ts';
import { copyText } from './copy-text.ts';
import { shortLinkTo } from './short-link-to.ts';
import { fetchedPart } from '../../design/fetched-part.ts';
import './share-menu.css';

const EmbedBuilder = fetchedPart(
  () => import('./EmbedBuilder.tsx'),
  ({ EmbedBuilder: Part }) => Part,
);
const QrCode = fetchedPart(
  () => import('./QrCode.tsx'),
  ({ QrCode: Part }) => Part,
);

interface Props {
  readonly view: View;
  readonly onClose: () => void;
}

/** What is open beneath the choices. */
type Opened =
  | { readonly kind: 'nothing' | 'copied' | 'qr' | 'builder' }
  | { readonly kind: 'by-hand'; readonly link: string };

/** The ways to hand on what is on screen. */
export function ShareMenu({ view, onClose }: Props): ReactNode {
  const { messages } = useMessages('sharing');
  const words = messages.sharing;
  const hint = useId();
  const menu = useRef<HTMLElement>(null);
  useMenuClosing(menu, onClose);
  const [opened, setOpened] = useState<Opened>({ kind: 'nothing' });

  const link = linkTo(view);
  const { data: released } = useQuery(releasesQuery(publishedBase()));
  const [newest] = released?.releases ?? [];
  // None where the figures shown are of no release, or the list cannot be had; other remarks make no other figures.
  const release = released?.current ?? (newest?.changesSince.length === 0 ? newest.date : null);
  const shortLink = useMemo(() => shortLinkTo(view), [view]);
  const copy = async (link: string): Promise<void> => {
    setOpened((await copyText(link)) ? { kind: 'copied' } : { kind: 'by-hand', link });
  };
  const shareOnDevice = async (): Promise<void> => {
    try {
      await navigator.share({ title: messages.app.title, url: shortLink });
    } catch {
      // The reader changed their mind.
    }
  };
  const loading = (
    <p className="small" role="status">
      {messages.app.loading}
    </p>
  );
  return (
    <section ref={menu} className="share-menu download-list" aria-label={words.menu}>
      <button type="button" className="link-button" onClick={() => void copy(link)}>
        {words.copyLink}
      </button>
      <button type="button" className="link-button" aria-describedby={hint} onClick={() => void copy(shortLink)}>
        {words.copyShort}
      </button>
      <p className="small quiet share-hint" id={hint}>
        {words.shortHint}
      </p>
      {release === null ? null : (
        <button type="button" className="link-button" onClick={() => void copy(`${link}&${RELEASE}=${release}`)}>
          {words.copyRelease({ day: release })}
        </button>
      )}
      {'share' in navigator ? (
        <button type="button" className="link-button" onClick={() => void shareOnDevice()}>
          {words.device}
        </button>
      ) : null}
      <button
        type="button"
        className="link-button"
        aria-expanded={opened.kind === 'qr'}
        onClick={() => setOpened({ kind: opened.kind === 'qr' ? 'nothing' : 'qr' })}
      >
        {words.qr}
      </button>
      <button
        type="button"
        className="link-button"
        aria-haspopup="dialog"
        onClick={() => setOpened({ kind: 'builder' })}
      >
        {words.embed}
      </button>
      <div className="small" role="status">
        {opened.kind === 'copied' ? <p>{words.linkCopied}</p> : null}
        {opened.kind === 'by-hand' ? <p>{words.copyFailed}</p> : null}
      </div>
      {opened.kind === 'by-hand' ? (
        <input
          type="text"
          readOnly
          value={opened.link}
          aria-label={words.link}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
      <Suspense fallback={loading}>
        {opened.kind === 'qr' ? <QrCode text={shortLink} label={words.qrLabel} failed={words.qrFailed} /> : null}
        {opened.kind === 'builder' ? <EmbedBuilder view={view} onClose={() => setOpened({ kind: 'nothing' })} /> : null}
      </Suspense>
    </section>
  );
}
