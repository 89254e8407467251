/**
 * What can go wrong with a published file. `network`: no answer; `http`: an answer other than 200; `not-data`: a page
 * in its place; `truncated`: fewer or more bytes than published; `tampered`: other bytes; `invalid`: not the form expected.
 */
const KINDS = ['network', 'http', 'not-data', 'truncated', 'tampered', 'invalid'] as const;
export type DatasetErrorKind = (typeof KINDS)[number];

export function isDatasetErrorKind(text: string): text is DatasetErrorKind {
  return (KINDS as readonly string[]).includes(text);
}

/** A published file that could not be had; asking again may help. `kind` and `file` are for the message on the page. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly kind: DatasetErrorKind;
  readonly file: string;
  readonly detail: string;

  constructor(kind: DatasetErrorKind, file: string, detail: string) {
    super(detail);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }
}
