/**
 * Whether the atlas is installed on a device of Apple's: a download opens there in a viewer that covers the atlas and
 * has no way back.
 */
function isInViewer(): boolean {
  return (
    'standalone' in navigator && (navigator.standalone === true || matchMedia('(display-mode: standalone)').matches)
  );
}

/** Hands a file to the reader of the page: as a download, or where that opens a viewer by the sheet of the device. */
export function download(blob: Blob, name: string): void {
  const file = isInViewer() ? new File([blob], name, { type: blob.type }) : null;
  if (file !== null && 'canShare' in navigator && navigator.canShare({ files: [file] })) {
    void import('./share-file.ts').then(async ({ shareFile }) => shareFile(file, document));
    return;
  }
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
