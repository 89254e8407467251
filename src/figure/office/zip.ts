import { strToU8, zipSync, type Zippable } from 'fflate';

/** Files that are packed already: packing them again takes time and saves nothing. */
const PACKED = /\.(?:png|jpe?g|xlsx|zip)$/;

/** Files in one, all of one day; the browser is asked for no worker, which the page's policy would refuse. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, day: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  // A zip knows no time before 1980 and no zone: noon is the same day anywhere.
  const mtime = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00`) : new Date('2000-01-01T12:00:00');
  for (const [path, content] of Object.entries(files))
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime, level: PACKED.test(path) ? 0 : 6 },
    ];
  return new Uint8Array(zipSync(entries));
}
