/**
 * The colours of tokens (`ground`) as `rgb(…)`, in the appearance that holds: a token itself is written for light and
 * dark at once, and only a property of an element knows which of the two it is. All in one go, since each time that
 * colours are read the browser has to work out its styles.
 */
export function tokenColours<Name extends string>(names: readonly Name[]): Map<Name, string> {
  const probes = document.createElement('div');
  // Where the system sets the colours, every probe would be of that one; figures keep theirs.
  probes.style.setProperty('forced-color-adjust', 'none');
  probes.append(
    ...names.map((name) => {
      const probe = document.createElement('span');
      probe.style.color = `var(--${name})`;
      return probe;
    }),
  );
  document.body.append(probes);
  const colours = [...probes.children].map((probe) => getComputedStyle(probe).color);
  probes.remove();
  return new Map(names.map((name, index) => [name, colours[index] ?? '']));
}

/** The colour of one token. */
export function tokenColour(name: string): string {
  return tokenColours([name]).get(name) ?? '';
}
