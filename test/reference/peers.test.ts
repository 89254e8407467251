import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../src/datasets/catalogue.ts';
import { createLocalEngine } from '../../src/engine/transport/local-engine.ts';
import { DEFAULT_COOPERATION_WEIGHTS, PEERS_SHOWN, parseRegionCode, type PeerScope } from '../../src/model/index.ts';
import { serveData } from '../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';

interface Expected {
  readonly region: string;
  readonly scope: PeerScope;
  readonly peer: string;
  readonly distance: number;
}

/** What peers.R wrote, from the table alone. */
const expected = readFileSync(new URL('expected/peers.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Expected => {
    const [region = '', scope = '', , peer = '', distance = ''] = line.split(',');
    return { region, scope: scope === 'eu' ? 'eu' : 'area', peer, distance: Number(distance) };
  });

it.each([...new Set(expected.map(({ region, scope }) => `${region} ${scope}`))])(
  'finds the twenty nearest of %s that R finds, at the same distance',
  async (name) => {
    const engine = createLocalEngine(BASE, await fetchCatalogue(BASE, await fetchEntry(BASE)));
    const [code = '', scopeText] = name.split(' ');
    const region = parseRegionCode(code);
    if (region === null) throw new Error(code);
    const scope = scopeText === 'eu' ? 'eu' : 'area';
    const { peers } = await engine.ask('peers', {
      region,
      scope,
      hasOwnCountry: scope === 'eu',
      weights: DEFAULT_COOPERATION_WEIGHTS,
    });
    const wanted = expected.filter((row) => row.region === code && row.scope === scope);
    expect(wanted).toHaveLength(PEERS_SHOWN);
    const found = peers.slice(0, PEERS_SHOWN);
    expect(found.map((peer) => peer.region)).toEqual(wanted.map(({ peer }) => peer));
    found.forEach(({ distance }, at) => expect(distance).toBeCloseTo(wanted[at]?.distance ?? Number.NaN, 9));
  },
);
