import { useState, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { View } from '../model/index.ts';
import { linkTo } from './link.ts';

export const PICTURE_KINDS = ['png', 'svg', 'pptx', 'xlsx'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What a page can hand out; what it cannot is not offered. */
export interface Downloads {
  readonly onCsv: (() => void) | null;
  readonly onPicture: ((kind: PictureKind) => void) | null;
}

interface Props {
  readonly view: View;
  readonly downloads: Downloads;
}

/** The link that spells everything out, the figures on screen as CSV, and the map as a picture, a slide or a workbook. */
export function ShareAndDownload({ view, downloads: { onCsv, onPicture } }: Props): ReactNode {
  const { messages } = useMessages();
  const [shared, setShared] = useState<{ readonly link: string; readonly isCopied: boolean } | null>(null);
  const share = async (): Promise<void> => {
    const link = linkTo(view);
    try {
      await navigator.clipboard.writeText(link);
      setShared({ link, isCopied: true });
    } catch {
      setShared({ link, isCopied: false });
    }
  };
  return (
    <div className="page-tools">
      <button type="button" className="plain-button" onClick={() => void share()}>{messages.controls.share}</button>
      {onCsv === null && onPicture === null ? null : <details className="download-menu">
        <summary className="plain-button">{messages.controls.download}</summary>
        <div className="download-list">
          {onCsv === null ? null : <button type="button" className="link-button" onClick={onCsv}>{messages.controls.downloadCsv}</button>}
          {onPicture === null ? null : PICTURE_KINDS.map((kind) => (
            <button key={kind} type="button" className="link-button" onClick={() => onPicture(kind)}>{messages.controls.downloads[kind]}</button>
          ))}
        </div>
      </details>}
      <div className="share-result" role="status">
        {shared === null ? null : (
          <p>
            {shared.isCopied ? messages.controls.shared : messages.controls.shareFailed}{' '}
            {shared.isCopied ? null : <input type="text" readOnly value={shared.link} aria-label={messages.controls.share} onFocus={(event) => event.target.select()} />}
            <button type="button" className="link-button" onClick={() => setShared(null)}>{messages.app.dismiss}</button>
          </p>
        )}
      </div>
    </div>
  );
}
