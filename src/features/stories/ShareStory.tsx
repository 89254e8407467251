import { useState, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { download } from '../../frame/download.ts';
import type { Story, View } from '../../model/index.ts';
import { writeStoryLink } from '../../state/story-link.ts';
import { writeStoryFile } from '../../state/story-text.ts';
import { addressOf } from './address.ts';

/** `Marche's position` becomes `marche-s-position.atlas-story.json`. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60);
  return `${plain === '' ? 'story' : plain}.atlas-story.json`;
}

/** Takes a story elsewhere: as a link that holds it whole, or as a file. */
export function ShareStory({ story, language }: { readonly story: Story; readonly language: View['language'] }): ReactNode {
  const { messages } = useStoryMessages();
  const { stories } = messages;
  const [shared, setShared] = useState<{ readonly link: string; readonly isCopied: boolean } | null>(null);
  const share = async (): Promise<void> => {
    const link = addressOf({ kind: 'link', text: await writeStoryLink(story), slide: 0 }, language);
    try {
      await navigator.clipboard.writeText(link);
      setShared({ link, isCopied: true });
    } catch {
      setShared({ link, isCopied: false });
    }
  };
  return (
    <>
      <button type="button" className="plain-button" onClick={() => void share()}>{stories.copyLink}</button>
      <button type="button" className="plain-button" onClick={() => download(new Blob([writeStoryFile(story)], { type: 'application/json' }), fileNameOf(story.title))}>{stories.saveFile}</button>
      <div className="share-result" role="status">
        {shared === null ? null : (
          <p>
            {shared.isCopied ? stories.copied : stories.copyFailed}{' '}
            {shared.isCopied ? null : <input type="text" readOnly value={shared.link} aria-label={stories.copyLink} onFocus={(event) => event.target.select()} />}
            <button type="button" className="link-button" onClick={() => setShared(null)}>{messages.app.dismiss}</button>
          </p>
        )}
      </div>
    </>
  );
}
