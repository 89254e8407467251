import { createContext } from 'react';

/** Whether a page is drawn as a figure of something else, such as a slide: without its bar, and with nothing that asks to be used. */
export const Still = createContext(false);
