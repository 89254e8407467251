const OF_THE_PAGE = 'Inter Variable';
const OF_THE_PICTURE = 'Atlas Inter';
/** For texts of a picture, once its fonts have been read. */
export const PICTURE_FAMILY = `'${OF_THE_PICTURE}', 'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif`;
const ENDS = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i;

/** One file of the typeface, for the letters of its range. */
interface PictureFont {
  readonly bytes: ArrayBuffer;
  readonly range: string;
}

function standsFor(range: string, letters: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [, first, last = first] = ENDS.exec(part.trim()) ?? [];
    if (first === undefined || last === undefined) return false;
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return [...letters].some((letter) => letter >= from && letter <= to);
  });
}

function fontRules(page: Document): { readonly address: string; readonly range: string }[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes(OF_THE_PAGE))
        return [];
      const [, path] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (path === undefined) return [];
      return [
        {
          address: new URL(path, sheet.href ?? page.baseURI).href,
          range: rule.style.getPropertyValue('unicode-range'),
        },
      ];
    }),
  );
}

const ready = new Map<string, PictureFont>();

async function fetched(address: string, range: string): Promise<PictureFont> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font ${address} was not given out.`);
  const bytes = await answer.arrayBuffer();
  document.fonts.add(await new FontFace(OF_THE_PICTURE, bytes, { weight: '100 900', unicodeRange: range }).load());
  return { bytes, range };
}

/**
 * The files of the page's typeface that a text needs, made ready for measuring and drawing on a canvas under a name of
 * their own: the page's own faces are optional, and stay unused where they came too late. A file that cannot be had is
 * left out, and the picture takes the reader's typeface there.
 */
export async function pictureFonts(text: string): Promise<PictureFont[]> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const found = await Promise.all(
    fontRules(document)
      .filter(({ range }) => standsFor(range, letters))
      .map(async ({ address, range }) => {
        try {
          const font = ready.get(address) ?? (await fetched(address, range));
          ready.set(address, font);
          return [font];
        } catch {
          return [];
        }
      }),
  );
  return found.flat();
}

function inBase64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}

/** Style rules that carry the fonts: a drawing sees nothing of the page it was made on. */
export function carriedBy(fonts: readonly PictureFont[]): string {
  return fonts
    .map(
      ({ bytes, range }) =>
        `@font-face{font-family:'${OF_THE_PICTURE}';font-weight:100 900;src:url(data:font/woff2;base64,${inBase64(bytes)}) format('woff2');unicode-range:${range}}`,
    )
    .join('');
}
