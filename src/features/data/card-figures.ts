/** The figures of the card of an indicator, which are fetched together: alone each would be a script that all pages have to name. */
export { card } from './figures/card.tsx';
export { correlates } from './figures/correlates.tsx';
export { distribution } from './figures/distribution.tsx';
export { history } from './figures/history.tsx';
