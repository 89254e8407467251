/** All figures of the page, fetched together: a script of its own for each would be named in every embed. */
export { beside } from './figures/beside.tsx';
export { lines } from './figures/lines.tsx';
export { links } from './figures/links.tsx';
export { map } from './figures/map.tsx';
export { partners } from './figures/partners.tsx';
export { programmes } from './figures/programmes.tsx';
export { peers } from './figures/peers.tsx';
export { sheet } from './figures/sheet.tsx';
export { teachers } from './figures/teachers.tsx';
export { better } from './figures/better.tsx';
