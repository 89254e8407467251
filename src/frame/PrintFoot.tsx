import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import { onPaperChange } from '../design/on-paper.ts';
import type { Catalogue, View } from '../model/index.ts';
import { QrCode } from './share/QrCode.tsx';
import { shortLinkTo } from './share/short-link-to.ts';
import { whenIdle } from '../design/when-idle.ts';
import './print.css';

/** On paper only: that figures were still being computed, the day of the data where no source says it, and the address that shows the same again, to be typed or scanned. */
export function PrintFoot({
  view,
  catalogue,
  isDated,
}: {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly isDated: boolean;
}): ReactNode {
  const { footer, header } = useMessages('header').messages;
  // Drawn beforehand, since what comes only with paper may fall off its last page, but never in the way of what is on screen.
  const isUnfinished = useIsFetching() > 0;
  const [printed, setPrinted] = useState(view);
  useEffect(() => whenIdle(() => setPrinted(view)), [view]);
  useEffect(() => onPaperChange(() => setPrinted(view)), [view]);
  const link = useMemo(() => shortLinkTo(printed), [printed]);
  return (
    <div className="print-foot">
      <div>
        {isUnfinished ? <p className="print-unfinished">{header.unfinished}</p> : null}
        {isDated ? null : <p>{footer.dataOf({ day: catalogue.date })}.</p>}
        <p>
          {footer.thisPage}: <a href={link}>{link}</a>
        </p>
      </div>
      <QrCode text={link} label={footer.thisPage} failed="" />
    </div>
  );
}
