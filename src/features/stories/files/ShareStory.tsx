import { Suspense, useState, type ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import { download } from '../../../figure/export/download.ts';
import { plainName } from '../../../figure/value/exported.ts';
import { copyText } from '../../../frame/share/copy-text.ts';
import type { Story, View } from '../../../model/index.ts';
import { writeStoryLink } from '../../../state/stories/story-link.ts';
import { writeStoryFile } from '../../../state/stories/story-text.ts';
import { addressOf } from '../shelf/address.ts';
import { titleText } from '../shelf/words.ts';
import { fetchedPart } from '../../../design/fetched-part.ts';

const QrCode = fetchedPart(
  () => import('../../../frame/share/QrCode.tsx'),
  ({ QrCode: Part }) => Part,
);

/** Longer links make a code of squares too small for a camera at some distance. */
const LONGEST_CODE = 1200;

/** `Marche's position` becomes `marche-s-position.atlas-story.json`. */
export function fileNameOf(title: string): string {
  return `${plainName(title, 60, 'any') || 'story'}.atlas-story.json`;
}

/** Takes a story away as the file that opens it again. */
export function saveStory(story: Story): void {
  download(new Blob([writeStoryFile(story)], { type: 'application/json' }), fileNameOf(story.title));
}

interface Props {
  readonly story: Story;
  readonly language: View['language'];
  /** The address of a story that comes with the atlas; null for one that only a link can hold. */
  readonly address: string | null;
}

type Shared = { readonly kind: 'copied' | 'by-hand' | 'qr'; readonly link: string };

/** Takes a story elsewhere: as a link that holds it whole, to copy, to hand on or to be photographed, or as a file. */
export function ShareStory({ story, language, address }: Props): ReactNode {
  const { messages } = useMessages('stories');
  const { stories } = messages;
  const [shared, setShared] = useState<Shared | null>(null);
  const writeLink = async (): Promise<string> =>
    address ?? addressOf({ kind: 'link', text: await writeStoryLink(story), slide: 0 }, language);
  const copy = async (): Promise<void> => {
    const link = await writeLink();
    setShared({ link, kind: (await copyText(link)) ? 'copied' : 'by-hand' });
  };
  const shareOnDevice = async (): Promise<void> => {
    try {
      await navigator.share({ title: titleText(story.title, stories), url: await writeLink() });
    } catch {
      // The reader changed their mind.
    }
  };
  const showCode = async (): Promise<void> => {
    if (shared?.kind === 'qr') setShared(null);
    else setShared({ link: await writeLink(), kind: 'qr' });
  };
  return (
    <>
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {stories.copyLink}
      </button>
      {'share' in navigator ? (
        <button type="button" className="plain-button" onClick={() => void shareOnDevice()}>
          {stories.device}
        </button>
      ) : null}
      <button
        type="button"
        className="plain-button"
        aria-expanded={shared?.kind === 'qr'}
        onClick={() => void showCode()}
      >
        {stories.qr}
      </button>
      <button type="button" className="plain-button" onClick={() => saveStory(story)}>
        {stories.saveFile}
      </button>
      <div className="share-result" role="status">
        {shared === null || shared.kind === 'qr' ? null : (
          <p>
            {shared.kind === 'copied' ? stories.copied : stories.copyFailed}{' '}
            {shared.kind === 'copied' ? null : (
              <input
                type="text"
                readOnly
                value={shared.link}
                aria-label={stories.copyLink}
                onFocus={(event) => event.target.select()}
              />
            )}
            <button type="button" className="link-button" onClick={() => setShared(null)}>
              {messages.app.dismiss}
            </button>
          </p>
        )}
        {shared?.kind === 'qr' && shared.link.length > LONGEST_CODE ? <p>{stories.qrLong}</p> : null}
      </div>
      {shared?.kind === 'qr' && shared.link.length <= LONGEST_CODE ? (
        <div className="story-code">
          <Suspense
            fallback={
              <p className="small" role="status">
                {messages.app.loading}
              </p>
            }
          >
            <QrCode text={shared.link} label={stories.qrLabel} failed={stories.qrLong} />
          </Suspense>
        </div>
      ) : null}
    </>
  );
}
