import { strFromU8, type Unzipped } from 'fflate';
import type PptxGenJS from 'pptxgenjs';
import type { SlideGiven } from './slide-given.ts';
import type { Room } from './slide-look.ts';

const MEDIA = /^ppt\/media\/[^/]+\.png$/;
const STAND_IN = /^picture (\d+)$/;

/**
 * The pictures of a presentation. The library takes them as base64 and reads that letter by letter, which is slower than
 * all else it does: it is given a word in the place of each, and the pictures are put in at the end.
 */
export class Pictures {
  readonly #content: Blob[] = [];

  /** As large as it fits, in the middle. */
  add(slide: PptxGenJS.Slide, { figure, picture }: Pick<SlideGiven, 'figure' | 'picture'>, room: Room): void {
    if (picture === null) return;
    const scale = Math.min(room.w / picture.width, room.h / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    slide.addImage({
      data: `image/png;base64,${btoa(`picture ${String(this.#content.push(picture.content) - 1)}`)}`,
      x: room.x + (room.w - w) / 2,
      y: room.y + (room.h - h) / 2,
      w,
      h,
      altText: `${figure.title}. ${figure.subtitle}`,
    });
  }

  /** The files of the presentation with each picture in its place. */
  async placed(files: Unzipped): Promise<Unzipped> {
    const content = await Promise.all(
      this.#content.map(async (picture) => new Uint8Array(await picture.arrayBuffer())),
    );
    return Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => {
        const [, place] = (MEDIA.test(path) && STAND_IN.exec(strFromU8(bytes))) || [];
        return [path, (place === undefined ? undefined : content[Number(place)]) ?? bytes];
      }),
    );
  }
}
