import type { Story } from '../../model/index.ts';
import { fromBase64, toBase64 } from '../links/base64.ts';
import { MAX_STORY_LENGTH, readStoryFile, storyData, type StoryRead } from './story-text.ts';

/** How the text of a link is packed: compressed, or as it is. The letters are for ever. */
const COMPRESSED = 'z';
const PLAIN = 'p';
/** Shorter texts gain nothing. */
const WORTH_COMPRESSING = 200;
/** With a check sum, so that a link cut short by a mail program is known for one. */
const FORMAT = 'deflate';

/** All bytes that come; throws once they are more than a story may have, so that a small link cannot fill the memory. */
async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MAX_STORY_LENGTH) {
      await reader.cancel();
      throw new RangeError('The story is too long.');
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const piped = (bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array> =>
  gather(new Blob([bytes]).stream().pipeThrough(through));

/** A story as the text of a link, compressed where that is shorter and the browser can. */
export async function writeStoryLink(story: Story): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(storyData(story)));
  const plain = `${PLAIN}${toBase64(bytes)}`;
  if (bytes.length < WORTH_COMPRESSING || typeof CompressionStream === 'undefined') return plain;
  return `${COMPRESSED}${toBase64(await piped(bytes, new CompressionStream(FORMAT)))}`;
}

/** Undoes `writeStoryLink`. Never throws. */
export async function readStoryLink(text: string, nextId: () => string): Promise<StoryRead> {
  const [packing = '', packed = ''] = [text.slice(0, 1), text.slice(1)];
  if (packing !== COMPRESSED && packing !== PLAIN) return { kind: 'invalid', faults: [{ kind: 'not-a-story' }] };
  if (packed.length > MAX_STORY_LENGTH) return { kind: 'invalid', faults: [{ kind: 'too-long' }] };
  try {
    const bytes = fromBase64(packed);
    const story = packing === PLAIN ? bytes : await piped(bytes, new DecompressionStream(FORMAT));
    return readStoryFile(new TextDecoder('utf-8', { fatal: true }).decode(story), nextId);
  } catch (error) {
    return { kind: 'invalid', faults: [{ kind: error instanceof RangeError ? 'too-long' : 'damaged' }] };
  }
}
