import { describe, expect, it } from 'vitest';
import { frameOf, sizeName } from '../../../src/figure/picture/png.ts';

describe('a size of the reader’s own', () => {
  it('is whole pixels within bounds on both sides, or nothing', () => {
    expect(frameOf('1600', ' 900 ')).toEqual({ width: 1600, height: 900 });
    expect(frameOf('200', '8000')).toEqual({ width: 200, height: 8000 });
    for (const side of ['199', '8001', '', 'wide', '1e3', '-400', '640.5', '99999999', 'NaN', '0x400']) {
      expect(frameOf(side, '900'), side).toBeNull();
      expect(frameOf('900', side), side).toBeNull();
    }
  });

  it('is said in the name of the file', () => {
    expect([sizeName(2), sizeName('slide'), sizeName({ width: 1600, height: 900 })]).toEqual([
      '',
      '-slide',
      '-1600x900',
    ]);
  });
});
