import { fetchCatalogue, fetchEntry } from '../../../datasets/catalogue.ts';
import { fetchGeometry } from '../../../datasets/geometry.ts';
import type { Engine } from '../../../engine/questions.ts';
import { createLocalEngine } from '../../../engine/transport/local-engine.ts';
import type { FigureSources } from '../../../figure/value/make.ts';

const BASE = 'https://atlas.invalid/data/';

/** The engine fetches what it answers from; at build there is no host, so that files answer in its place. */
function answerFromFiles(read: (path: string) => Uint8Array): void {
  globalThis.fetch = (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    if (!address.startsWith(BASE))
      return Promise.reject(new Error(`${address} is asked for, which is no file of the build.`));
    return Promise.resolve(new Response(new Uint8Array(read(`data/${address.slice(BASE.length)}`))));
  };
}

/** What figures are made from at build: the published files, each question asked once. */
export async function publishedSources(read: (path: string) => Uint8Array): Promise<FigureSources> {
  answerFromFiles(read);
  const base = BASE;
  const catalogue = await fetchCatalogue(base, await fetchEntry(base));
  const geometry = await fetchGeometry(base, catalogue);
  const local = createLocalEngine(base, catalogue);
  const answers = new Map<string, unknown>();
  const engine: Engine = {
    ...local,
    ask: (kind, question) => {
      const key = JSON.stringify([kind, question]);
      const answer =
        (answers.get(key) as ReturnType<typeof local.ask<typeof kind>> | undefined) ?? local.ask(kind, question);
      answers.set(key, answer);
      return answer;
    },
  };
  return { catalogue, engine, geometry: () => Promise.resolve(geometry) };
}
