import { describe, expect, it } from 'vitest';
import { elementCode, embedAddress, frameCode } from '../../../src/frame/share/embed-code.ts';
import { DEFAULT_VIEW } from '../../../src/model/index.ts';
import { DEFAULT_EMBED, parseEmbed } from '../../../src/state/embed-options.ts';

const code = {
  embed: { view: DEFAULT_VIEW, options: DEFAULT_EMBED },
  atlas: 'https://atlas.test/maps/',
  title: 'Map of "all" <regions>',
};
const unescaped = (text: string): string => text.replaceAll('&amp;', '&');

describe('the code of an embed', () => {
  it('is a lazy frame with a title and a height, whose address opens the same embed', () => {
    const text = frameCode(code, 612, false);
    expect(text).toMatch(
      /^<iframe src="https:\/\/atlas\.test\/maps\/embed\/\?[^"]+" title="Map of &quot;all&quot; &lt;regions&gt;" loading="lazy" width="100%" height="612" style="border: 0"><\/iframe>$/,
    );
    const address = unescaped(/src="([^"]+)"/.exec(text)?.[1] ?? '');
    expect(address).toBe(embedAddress(code));
    expect(parseEmbed(new URL(address).search)).toEqual({ ...code.embed, problems: [] });
  });

  it('has the script that keeps it as high as the figure where that is wanted', () => {
    expect(frameCode(code, 612, true)).toContain('<script src="https://atlas.test/maps/embed.js" async></script>');
  });

  it('is an element with the same whole address, wherever its script comes from', () => {
    const text = elementCode(code);
    expect(unescaped(/address="([^"]+)"/.exec(text)?.[1] ?? '')).toBe(embedAddress(code));
    expect(text).toContain('label="Map of &quot;all&quot; &lt;regions&gt;"');
    expect(text).toContain('<script src="https://atlas.test/maps/see-atlas-figure.js" async></script>');
  });
});
