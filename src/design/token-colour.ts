/**
 * The colour of a token (`ground`) as `rgb(…)`, in the appearance that holds: a token itself is written for light and
 * dark at once, and only a property of an element knows which of the two it is.
 */
export function tokenColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
