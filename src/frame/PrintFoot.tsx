import type { ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import { THIS_PAGE } from '../design/messages/prints.ts';
import type { Catalogue, View } from '../model/index.ts';
import { linkTo } from './link.ts';
import './print.css';

/** On paper only: the day of the data where no source says it, and the address that shows the same again. */
export function PrintFoot({ view, catalogue, isDated }: { readonly view: View; readonly catalogue: Catalogue; readonly isDated: boolean }): ReactNode {
  const { messages, language } = useMessages();
  const link = linkTo(view);
  return (
    <div className="print-foot">
      {isDated ? null : <p>{messages.footer.dataOf(catalogue.date)}.</p>}
      <p>{THIS_PAGE[language]}: <a href={link}>{link}</a></p>
    </div>
  );
}
