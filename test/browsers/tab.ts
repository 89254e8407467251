/** A window of a browser other than the one of the journeys, driven in the few ways that every driver knows. */
export interface Tab {
  /** Opens an address and waits until the document is there. */
  readonly open: (address: string) => Promise<void>;
  /** Presses the first element of an XPath once it is there, as a pointer does. */
  readonly press: (path: string) => Promise<void>;
  /** Types into the first element of an XPath once it is there. */
  readonly type: (path: string, text: string) => Promise<void>;
  /** Runs the body of a function in the page and gives what it returns, which must be JSON. */
  readonly run: (body: string) => Promise<unknown>;
  /** What went wrong in the page so far, in the words of the browser. */
  readonly problems: () => Promise<readonly string[]>;
}

export interface OtherBrowser {
  /** Its name and version, for the report. */
  readonly name: string;
  readonly tab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Kept from the first script of a page on, so that errors before the app are seen as well. */
export const WATCH = `
  globalThis.problemsSeen ??= [];
  addEventListener('error', (event) => globalThis.problemsSeen.push(String(event.error?.stack ?? event.message)));
  addEventListener('unhandledrejection', (event) => globalThis.problemsSeen.push(String(event.reason?.stack ?? event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.problemsSeen.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
`;
