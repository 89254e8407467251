import type { Format } from '../../format.ts';

const size = (bytes: number, format: Format): string => `${format.number(bytes / 1e6, 1)} MB`;
const files = (count: number, format: Format): string =>
  `${format.number(count)} ${format.isOne(count) ? 'file' : 'files'}`;

/** What this device keeps of the atlas, for a room without network. */
export const offline = {
  label: 'Without network',
  takeAll: (bytes: number, format: Format): string => `Take it all with me (${size(bytes, format)})`,
  partly: 'What you have opened works with the network off; this keeps every page and figure.',
  taking: (done: number, of: number, bytes: number, ofBytes: number, format: Format): string =>
    `Keeping: ${format.number(done)} of ${files(of, format)}, ${format.number(bytes / 1e6, 1)} of ${size(ofBytes, format)}`,
  cancel: 'Cancel',
  whole: (date: string, version: string, format: Format): string =>
    `Everything is kept on this device: data of ${format.date(date)}, version ${version}.`,
  failed: (count: number, format: Format): string => `${files(count, format)} could not be kept`,
  full: (bytes: number, format: Format): string =>
    `This device has no room: free ${size(bytes, format)}, or more, then try again. What is kept already stays.`,
  again: 'Try again',
  impossible: {
    insecure: 'For use without network the atlas has to come over a secure connection (https).',
    unsupported: 'This window keeps nothing for use without network, as private windows do.',
    refused: 'The atlas could not be kept for use without network. It is tried again when the page is next opened.',
  },
  update: 'A newer atlas is ready',
  takeUpdate: 'Use it',
};
