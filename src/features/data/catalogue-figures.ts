/** The figures of the catalogue, which are fetched together: alone each would be a script that all pages have to name. */
export { catalogue } from './figures/catalogue.tsx';
export { coverage } from './figures/coverage.tsx';
export { years } from './figures/years.tsx';
