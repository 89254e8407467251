import { createContext } from 'react';

/** How high a drawing may be where its place is low and its letters are read from afar, as on a slide; in pixels. */
export const MostHeight = createContext(Number.POSITIVE_INFINITY);
