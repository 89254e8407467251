import { embedProblemText } from '../../state/embed-options.ts';
import type { LinkProblem } from '../../state/index.ts';

/** Names in the console what of an address could not be followed: readers see the figure, those who wrote the address look there. */
export function nameProblems(problems: readonly LinkProblem[]): void {
  // oxlint-disable-next-line no-console
  for (const problem of problems) console.warn(`see-atlas embed: ${embedProblemText(problem)}`);
}
