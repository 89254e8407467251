import { Fragment, jsxDEV as element } from 'react/jsx-dev-runtime';
import { ownText } from './own-text.ts';

export { Fragment };

/** The same while the atlas is developed and tested, where React expects a list of what was written as one. */
export const jsxDEV: typeof element = (type, props, key, isStatic, source, self) => {
  const own = ownText(type, props);
  const isList = typeof own === 'object' && own !== null && 'children' in own && Array.isArray(own.children);
  return element(type, own, key, isStatic && isList, source, self);
};
