import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import { THIS_PAGE } from '../design/messages/prints.ts';
import { onPaperChange } from '../design/on-paper.ts';
import type { Catalogue, View } from '../model/index.ts';
import { QrCode } from './share/QrCode.tsx';
import { shortLinkTo } from './share/short-link-to.ts';
import { whenIdle } from './when-idle.ts';
import './print.css';

/** On paper only: the day of the data where no source says it, and the address that shows the same again, to be typed or scanned. */
export function PrintFoot({
  view,
  catalogue,
  isDated,
}: {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly isDated: boolean;
}): ReactNode {
  const { messages, language } = useMessages();
  // Drawn beforehand, since what comes only with paper may fall off its last page, but never in the way of what is on screen.
  const [printed, setPrinted] = useState(view);
  useEffect(() => whenIdle(() => setPrinted(view)), [view]);
  useEffect(() => onPaperChange(() => setPrinted(view)), [view]);
  const link = useMemo(() => shortLinkTo(printed), [printed]);
  return (
    <div className="print-foot">
      <div>
        {isDated ? null : <p>{messages.footer.dataOf(catalogue.date)}.</p>}
        <p>
          {THIS_PAGE[language]}: <a href={link}>{link}</a>
        </p>
      </div>
      <QrCode text={link} label={THIS_PAGE[language]} failed="" />
    </div>
  );
}
