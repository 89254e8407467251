import { describe, expect, it } from 'vitest';
import { withFirstView } from '../../src/app/prerender/markup.ts';

const PAGE = '<html><head><title>Atlas</title></head><body><div id="root"></div></body></html>';

describe('the page with the first view drawn into it', () => {
  it('holds the drawing out of reach, and nothing is painted before all of it is there', () => {
    const page = withFirstView(PAGE, '<main>$& 3 &amp; 4</main>');
    expect(page).toContain('<div id="root" inert><main>$& 3 &amp; 4</main></div>');
    expect(page).toMatch(/<link rel="expect" href="#drawn" blocking="render" \/>\s*<\/head>/);
    expect(page.indexOf('id="drawn"')).toBeGreaterThan(page.indexOf('</main>'));
  });

  it('leaves out the words for those who cannot see what is out of reach', () => {
    expect(
      withFirstView(PAGE, '<g role="button" tabindex="0" aria-label="Marche: 3" aria-pressed="true"></g>'),
    ).toContain('<g role="button" aria-pressed="true"></g>');
  });

  it('says so where the page has no place for it', () => {
    expect(() => withFirstView('<html></html>', '')).toThrow('<div id="root"></div>');
  });
});
