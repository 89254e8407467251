import { besideIndex } from './outside.tsx';

/** The scores beside the Regional Innovation Scoreboard. */
export const scoreboard = besideIndex('scoreboard');
