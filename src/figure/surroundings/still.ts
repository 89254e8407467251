import { createContext } from 'react';

/** Whether figures are drawn as parts of something else, such as a slide: with nothing that asks to be used. */
export const Still = createContext(false);
