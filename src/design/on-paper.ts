import { flushSync } from 'react-dom';

/**
 * Calls back when the page has been laid out for paper and when it is back on screen, each before it is drawn: no
 * observer of sizes is told of paper. Returns how to stop.
 */
export function onPaperChange(act: () => void): () => void {
  const paper = matchMedia('print');
  const change = (): void => flushSync(act);
  paper.addEventListener('change', change);
  return () => paper.removeEventListener('change', change);
}
