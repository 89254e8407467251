/** The figures of a region but its sheet, which are fetched together: alone each would be a script that all pages have to name. */
export { gaps } from './figures/gaps.tsx';
export { levers } from './figures/levers.tsx';
export { past } from './figures/past.tsx';
export { profile } from './figures/profile.tsx';
export { prospect } from './figures/prospect.tsx';
export { structure } from './figures/structure.tsx';
