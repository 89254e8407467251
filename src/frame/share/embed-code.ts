import { serialiseEmbed, type Embed } from '../../state/embed-options.ts';

interface EmbedCode {
  readonly embed: Embed;
  /** Where the atlas stands, ending in a slash. */
  readonly atlas: string;
  /** What a screen reader calls it. */
  readonly title: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function attribute(text: string): string {
  return text.replaceAll(/[&"<>]/g, (character) => ESCAPES[character] ?? character);
}

export function embedAddress({ embed, atlas }: Pick<EmbedCode, 'embed' | 'atlas'>): string {
  return `${atlas}embed/?${serialiseEmbed(embed)}`;
}

/** A frame of a fixed height; `isFitted` adds the script that makes it follow the figure. */
export function frameCode(code: EmbedCode, height: number, isFitted: boolean): string {
  const frame = `<iframe src="${attribute(embedAddress(code))}" title="${attribute(code.title)}" loading="lazy" width="100%" height="${String(height)}" style="border: 0"></iframe>`;
  return isFitted ? `${frame}\n<script src="${attribute(code.atlas)}embed.js" async></script>` : frame;
}

/** An element of its own. */
export function elementCode(code: EmbedCode): string {
  return [
    `<see-atlas-figure address="${attribute(embedAddress(code))}" label="${attribute(code.title)}"></see-atlas-figure>`,
    `<script src="${attribute(code.atlas)}see-atlas-figure.js" async></script>`,
  ].join('\n');
}
