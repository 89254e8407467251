import { isHeightQuestion, type HeightMessage } from './messages.ts';
import type { Waits } from './waits.ts';

/**
 * Tells the page around how high the figure is, whenever that changes and when asked. The height is no secret, so it is
 * told whoever the page belongs to; a question counts only from that page itself. Once somebody listens the figure has
 * no scrollbar of its own, since it would come and go while the frame grows. Returns what ends it.
 */
export function tellHeight(content: Element, page: Window, waits: Pick<Waits, 'isAny'>): () => void {
  if (page.parent === page) return () => undefined;
  let sent = 0;
  const tell = (isAsked: boolean): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // What waits for its figures is lower than they: the page would move twice.
    if (height === 0 || (height === sent && !isAsked) || waits.isAny()) return;
    sent = height;
    const message: HeightMessage = { type: 'see-atlas:height', height };
    page.parent.postMessage(message, '*');
  };
  const answer = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== page.parent || !isHeightQuestion(data)) return;
    page.document.documentElement.setAttribute('data-fitted', '');
    tell(true);
  };
  const observer = new ResizeObserver(() => tell(false));
  observer.observe(content);
  page.addEventListener('message', answer);
  return () => {
    observer.disconnect();
    page.removeEventListener('message', answer);
  };
}
