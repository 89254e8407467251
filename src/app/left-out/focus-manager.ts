/** Stands in for what asks again when the window is looked at again: no answer of the atlas grows old. */
export const focusManager = {
  subscribe: () => () => undefined,
  isFocused: () => true,
};
