import { describe, expect, it } from 'vitest';
import { decodeAnswerList, encodeAnswerList } from '../../../src/datasets/answers/answer-list.ts';

describe('the list of answers', () => {
  it('finds the file of a name and none where there is none', () => {
    const text = encodeAnswerList(
      new Map([
        [
          'explore',
          new Map([
            ['all eu-average', '0123abcd'],
            ['skills eu-average', '89abcdef'],
            ['all country', '11111111'],
          ]),
        ],
        ['ranges', new Map([['all', '22222222']])],
      ]),
    );
    const list = decodeAnswerList(JSON.parse(text), 'answers.json');
    expect(list('explore', 'skills eu-average')).toBe('answers/explore.89abcdef.json');
    expect(list('explore', 'all country')).toBe('answers/explore.11111111.json');
    expect(list('ranges', 'all')).toBe('answers/ranges.22222222.json');
    for (const key of ['skills country', 'all', 'other eu-average']) expect(list('explore', key)).toBeNull();
    expect(list('space', 'ITI3')).toBeNull();
  });

  it('is refused with names too few', () => {
    expect(() =>
      decodeAnswerList({ explore: [{ by: '', of: ['all', 'skills'], names: '0123abcd' }] }, 'answers.json'),
    ).toThrow(/one name a key/);
  });
});
