import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isTrustworthy } from '../../../src/app/offline/trustworthy.ts';

const CONTENT = 'figures';
const NAME = createHash('sha256').update(CONTENT).digest('hex').slice(0, 8);
const ADDRESS = `https://atlas.example/data/skills.${NAME}.arrow`;

describe('an answer that may be kept', () => {
  it('is the file, as its name says', async () => {
    expect(await isTrustworthy(ADDRESS, new Response(CONTENT))).toBe(true);
    expect(
      await isTrustworthy(
        'https://atlas.example/assets/index-12345678.js',
        new Response('x', { headers: { 'content-type': 'text/javascript' } }),
      ),
    ).toBe(true);
  });

  it.each([
    ['other figures', new Response('other')],
    ['half of it', new Response(CONTENT.slice(0, 3))],
    ['an error', new Response(CONTENT, { status: 404 })],
    ['a sign-in page', new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
  ])('is not %s', async (_, answer) => {
    expect(await isTrustworthy(ADDRESS, answer)).toBe(false);
  });
});
