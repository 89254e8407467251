import type { ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import type { Catalogue } from '../../model/index.ts';
import type { Subject } from './subject.ts';

/** Source, licence and the notices that every map must carry. */
export function Foot({ catalogue, subject }: { readonly catalogue: Catalogue; readonly subject: Subject }): ReactNode {
  const { messages } = useMessages();
  const { indicator } = subject;
  const producers = [...new Set(catalogue.indicators.filter(({ isInIndex }) => isInIndex).map(({ producer }) => producer))].sort();
  return (
    <footer className="explore-foot">
      <p>
        {messages.footer.source}: {indicator === null
          ? `${producers.join('; ')}; ${messages.footer.ownCalculations}`
          : `${indicator.producer}, ${indicator.sourceTable}${indicator.isDerived ? `; ${messages.footer.ownCalculations}` : ''}`}
        {'. '}{messages.footer.licence}: {indicator?.licence ?? 'CC BY 4.0'}. {messages.footer.dataOf(catalogue.date)}.
      </p>
      <p>{messages.footer.boundaries}. {messages.footer.otherShapes}</p>
      <p>* {messages.footer.kosovo}</p>
    </footer>
  );
}
