// The figures of the index beside others, which are fetched together.
export { competitiveness } from './figures/competitiveness.ts';
export { scoreboard } from './figures/scoreboard.ts';
