import { Fragment, jsx as element, jsxs as elementOfMany } from 'react/jsx-runtime';
import { ownText } from './own-text.ts';

export { Fragment };

/** React's own, but that text stands alone in its element. */
export const jsx: typeof element = (type, props, key) => element(type, ownText(type, props), key);
export const jsxs: typeof elementOfMany = (type, props, key) => elementOfMany(type, ownText(type, props), key);
