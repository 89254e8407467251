import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/model/index.ts';
import { parseView, serialiseView } from '../../../src/state/index.ts';
import { lengthened, shortened } from '../../../src/state/links/short-link.ts';
import links from '../../fixtures/links/version-1.json';
import shortLinks from '../../fixtures/links/short.json';

describe('short links', () => {
  it.each(shortLinks)('opens for ever: $short', ({ short, query }) => {
    expect(lengthened(`?${short}`)).toBe(query);
    expect(parseView(`?${query}`).problems).toEqual([]);
  });

  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (query) => {
        expect(lengthened(`?${shortened(query)}`)).toBe(query);
      }),
      { numRuns: 25 },
    );
  });

  it.each(links)('makes a full link at least four times shorter: $query', ({ query }) => {
    const full = serialiseView(parseView(query).view, 'spell-out');
    expect(shortened(full).length).toBeLessThan(full.length / 4);
  });

  it('is whole or nothing: cut or mistyped anywhere, it is not taken for another view', () => {
    const short = shortened(
      serialiseView({ ...DEFAULT_VIEW, theme: 'skills', benchmark: { kind: 'frontier' } }, 'spell-out'),
    );
    const query = lengthened(`?${short}`);
    fc.assert(
      fc.property(fc.integer({ min: 3, max: short.length - 1 }), fc.constantFrom(...'AQgw_-x0'), (place, letter) => {
        const cut = lengthened(`?${short.slice(0, place)}`);
        const mistyped = lengthened(`?${short.slice(0, place)}${letter}${short.slice(place + 1)}`);
        expect([null, query]).toContain(cut);
        expect([null, query]).toContain(mistyped);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '?', '?s=', '?s=a', '?s=%00', '?s=zAAAA', '?s=aäöü', '?theme=skills', `?s=a${'A'.repeat(5000)}`])(
    'leaves aside what is no short link: %s',
    (search) => {
      expect(lengthened(search)).toBeNull();
    },
  );

  it('is named as damaged where it could not be opened', () => {
    expect(parseView('?s=azQA')).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ kind: 'damaged-link', option: 's', value: 'azQA' }],
    });
  });
});
