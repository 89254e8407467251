/** What can be pressed or stepped to. Boxes that scroll stay reachable: what is in them could not be read otherwise. */
const ANSWERING = 'button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex="0"]:not(section)';

function stop(figure: Element): void {
  for (const element of figure.querySelectorAll(ANSWERING)) {
    // Each only once: what is watched for changes would be changed again and again.
    if (
      element instanceof HTMLButtonElement ||
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement
    )
      element.disabled = true;
    if (element.getAttribute('tabindex') === '0') element.setAttribute('tabindex', '-1');
  }
}

/** Makes a figure stand as it is: nothing in it can be pressed, and all of it can be read. Returns what ends the watch. */
export function stand(figure: Element): () => void {
  stop(figure);
  const observer = new MutationObserver(() => stop(figure));
  observer.observe(figure, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['tabindex', 'disabled'],
  });
  return () => observer.disconnect();
}
