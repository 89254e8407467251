export { likeness } from './figures/likeness.tsx';
export { members } from './figures/members.tsx';
export { moves } from './figures/moves.tsx';
export { nearest } from './figures/nearest.tsx';
export { number } from './figures/number.tsx';
export { profile } from './figures/profile.tsx';
export { tree } from './figures/tree.tsx';
