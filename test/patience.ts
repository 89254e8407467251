import { configure, getConfig } from '@testing-library/react';

const { getElementError } = getConfig();

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

configure({
  // What is waited for comes on a busy machine too, only later.
  asyncUtilTimeout: 120_000,
  getElementError: (message, container) => (isWaiting() ? notYet(message) : getElementError(message, container)),
});
