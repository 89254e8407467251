import { configure, getConfig } from '@testing-library/react';

const { getElementError, eventWrapper } = getConfig();

/** While something is waited for, what is not there yet is no failure: should it never come, the page is written out then. */
function isWaiting(): boolean {
  return Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true;
}

/** As the library's own, without the page: writing that out takes longer than the pause between two looks at it. */
function notYet(message: string | null): Error {
  const error = new Error(message ?? '');
  error.name = 'TestingLibraryElementError';
  return error;
}

/**
 * A person's press is no part of an `act`: what is fetched at it would be waited for by nobody, and never be drawn. What
 * a test fires by hand, outside of what waits, stays as the library has it.
 */
function asInBrowser(press: () => unknown): unknown {
  return Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT') === false ? press() : eventWrapper(press);
}

configure({
  eventWrapper: asInBrowser,
  // What is waited for comes on a busy machine too, only later.
  asyncUtilTimeout: 120_000,
  getElementError: (message, container) => (isWaiting() ? notYet(message) : getElementError(message, container)),
});
