import { describe, expect, it } from 'vitest';
import { decodeAnswer, encodeAnswer } from '../../../src/datasets/answers/answer-codec.ts';
import fc from '../../seeded.ts';
import { isSameBits } from './same-bits.ts';

const through = (answer: unknown, asked: unknown = null, askedThen = asked): unknown =>
  decodeAnswer(JSON.parse(encodeAnswer(answer, asked)), 'answer.json', askedThen);
const onFile = (answer: unknown): unknown => JSON.parse(encodeAnswer(answer, null));

const figure = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, -0, Infinity, -Infinity));
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '~', '~~', '~asked', '~question', '~absent', '~=a', '~-0', '__proto__', 'constructor'),
);
const typed = fc.oneof(fc.float64Array(), fc.float32Array(), fc.int32Array(), fc.uint8Array(), fc.int16Array());
const { answer } = fc.letrec((tie) => ({
  answer: fc.oneof(
    { maxDepth: 4 },
    figure,
    text,
    fc.boolean(),
    fc.constantFrom(null, undefined),
    typed,
    fc.array(tie('answer')),
    fc.array(fc.oneof(figure, fc.constant(Number.NaN)), { maxLength: 5 }),
    fc.tuple(tie('answer'), fc.integer({ min: 2, max: 5 })).map(([cell, times]) => Array(times).fill(cell)),
    fc.dictionary(text, tie('answer')).map((fields) => ({ ...fields })),
    fc.array(fc.record({ '~': text, b: figure, c: tie('answer') }, { noNullPrototype: true }), { maxLength: 5 }),
    fc.array(tie('answer'), { maxLength: 4 }).map((list) => ({ one: list, '~same': [...list], third: [...list] })),
    fc.array(fc.tuple(tie('answer'), tie('answer'))).map((entries) => new Map(entries)),
    fc.array(tie('answer')).map((values) => new Set(values)),
  ),
}));

describe('an answer on file', () => {
  it('comes back as it was, bit for bit, whatever it is made of', () => {
    fc.assert(
      fc.property(answer, (given) => {
        expect(isSameBits(through(given), given)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has rows as columns, a column of one thing as one cell, and one that repeats another as its name', () => {
    const rows = [1, 2, 3].map((score) => ({ region: `r${String(score)}`, score, value: score, gap: Number.NaN }));
    expect(onFile(rows)).toEqual({
      form: 1,
      answer: {
        '~': 'rows',
        region: ['r1', 'r2', 'r3'],
        score: [1, 2, 3],
        value: '~=score',
        gap: { '~': 'one', times: 3, cell: '~' },
      },
    });
  });

  it('carries the question of whoever reads it', () => {
    const question = { theme: 'all' };
    const asked = { question, region: 'ITI3' };
    const other = { question: { theme: 'skills' }, region: 'ITI3' };
    expect(through({ question, rank: 3 }, asked, other)).toEqual({ question: other.question, rank: 3 });
    expect(through({ question: asked, rank: 3 }, asked, other)).toEqual({ question: other, rank: 3 });
    // What only looks like it is the answer's own.
    expect(through({ question: { ...question } }, asked, other)).toEqual({ question });
  });

  it('keeps of figures what is said to be kept', () => {
    const short = (value: number): number => Math.round(value);
    const list = decodeAnswer(JSON.parse(encodeAnswer({ of: [1.4, -0.2, 7] }, null, short)), 'answer.json', null);
    expect(list).toEqual({ of: [1, -0, 7] });
  });

  it('holds nothing that no answer holds', () => {
    for (const given of [() => 1, Symbol('one'), new Date(0), 1n])
      expect(() => encodeAnswer({ given }, null)).toThrow(TypeError);
  });

  it.each([
    ['of another form', { form: 0, answer: 1 }],
    ['of no form', { answer: 1 }],
    ['that is a list', [1]],
    ['with a sign that stands for nothing', { form: 1, answer: '~none' }],
    ['with a column that repeats none', { form: 1, answer: { score: '~=value' } }],
    ['with columns of different lengths', { form: 1, answer: { '~': 'rows', a: [1, 2], b: [1] } }],
    ['with a list of no known kind', { form: 1, answer: { '~': 'BigInt64Array', values: [1] } }],
    ['with a map of no list', { form: 1, answer: { '~': 'map', keys: 1, values: [] } }],
  ])('is refused %s, naming the file', (_, data) => {
    expect(() => decodeAnswer(data, 'answers/board.json', null)).toThrow(/answers\/board\.json/);
  });
});
