/**
 * Runs in the page before it is asked for something else: notes when the last frame in which this part of it changed has
 * been painted, counted from the event. Nothing of it may have changed for a while after it. With a sentence, no frame
 * counts before that says something else.
 */
export function awaitPainted({
  selector,
  trigger,
  sentence: place = null,
}: {
  readonly selector: string;
  readonly trigger: string;
  readonly sentence?: string | null;
}): void {
  const QUIET = 400;
  const sentence = place === null ? null : document.querySelector(place);
  if (place !== null && sentence === null) throw new Error('The page has no sentence to wait for.');
  const before = sentence?.textContent;
  const noted = { painted: 0 };
  Object.assign(window, { noted });
  let from = 0;
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    isAsked = false;
    if (sentence !== null && (sentence.textContent === '' || sentence.textContent === before)) return;
    // The task after this frame begins when the frame has been painted.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      const last = performance.now() - from;
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        noted.painted = last;
      }, QUIET);
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  const observer = new MutationObserver((records) => {
    const isThere = records.some(
      ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(selector) != null,
    );
    if (!isThere || isAsked) return;
    isAsked = true;
    requestAnimationFrame(look);
  });
  window.addEventListener(
    trigger,
    ({ timeStamp }) => {
      from = timeStamp;
      observer.observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
    },
    { once: true, capture: true },
  );
}
