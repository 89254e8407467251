import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { DatasetError } from '../../src/datasets/errors.ts';
import { fetchFile, parseJson } from '../../src/datasets/fetch-file.ts';
import { decodeGeometry } from '../../src/datasets/geometry.ts';
import { decodeThemeTable } from '../../src/datasets/theme-table.ts';

const BASE = 'https://atlas.example/sub/path/data/';
const CONTENT = '{"figures":[1,2,3]}';
const FILE = {
  path: 'skills.12345678.json',
  bytes: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
};

async function faultOf(work: () => unknown): Promise<DatasetError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('no fault');
}

const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('a published file', () => {
  it('comes from below the base, whatever the path of the page', async () => {
    const asked: string[] = [];
    const bytes = await fetchFile(BASE, FILE, (address) => {
      asked.push(address);
      return Promise.resolve(new Response(CONTENT));
    });
    expect(asked).toEqual(['https://atlas.example/sub/path/data/skills.12345678.json']);
    expect(parseJson(bytes, FILE.path)).toEqual({ figures: [1, 2, 3] });
  });

  it.each([
    ['missing', answering('Not found', 404), 'http', '404'],
    ['a page in its place', answering('<!DOCTYPE html><title>Home</title>'), 'not-data', 'a page instead'],
    ['truncated', answering(CONTENT.slice(0, 9)), 'truncated', '9 bytes came, 19 were published'],
    ['tampered', answering(CONTENT.replace('1', '7')), 'tampered', 'not the bytes'],
    ['out of reach', () => Promise.reject(new TypeError('offline')), 'network', 'offline'],
  ] as const)('%s is told apart and names the file', async (_, fetchWith, kind, detail) => {
    const fault = await faultOf(() => fetchFile(BASE, FILE, fetchWith));
    expect(fault.kind).toBe(kind);
    expect(fault.file).toBe(FILE.path);
    expect(fault.message).toContain(detail);
  });

  it('can be had by asking again', async () => {
    let turn = 0;
    const fetchWith = () => Promise.resolve(new Response(turn++ === 0 ? '' : CONTENT));
    expect((await faultOf(() => fetchFile(BASE, FILE, fetchWith))).kind).toBe('truncated');
    expect(await fetchFile(BASE, FILE, fetchWith)).toHaveLength(CONTENT.length);
  });

  it.each([
    ['the entry', () => fetchEntry(BASE, answering('{"catalogue":{"path":"../secret"}}'))],
    ['the catalogue', () => decodeCatalogue({ version: '1' }, 'catalogue')],
    ['the shapes', () => decodeGeometry({ type: 'FeatureCollection' }, 'geometry')],
    ['a table', () => decodeThemeTable(new Uint8Array([1, 2, 3]), 'skills', 'skills')],
    ['text that is not JSON', () => parseJson(new TextEncoder().encode('{"a":'), 'catalogue')],
  ])('of another form is refused: %s', async (_, work) => {
    expect((await faultOf(work)).kind).toBe('invalid');
  });
});
