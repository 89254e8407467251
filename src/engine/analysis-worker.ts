import { expose } from 'comlink';
import { DatasetError } from '../datasets/errors.ts';
import { tellOwnFetches } from './fetched.ts';
import { CancelledError } from './ranges.ts';
import { createLocalEngine } from './local-engine.ts';
import type { Engine, RemoteEngine, Reply } from './protocol.ts';

let engine: Engine | null = null;
const running = new Map<number, AbortController>();

async function reply<Value>(compute: (started: Engine) => Promise<Value>): Promise<Reply<Value>> {
  try {
    if (engine === null) throw new Error('The engine has not been started.');
    return { isWell: true, value: await compute(engine) };
  } catch (error) {
    if (error instanceof DatasetError) {
      return {
        isWell: false,
        fault: { name: 'DatasetError', kind: error.kind, file: error.file, message: error.message },
      };
    }
    return {
      isWell: false,
      fault: {
        name: error instanceof CancelledError ? 'AbortError' : 'Error',
        kind: '',
        file: '',
        message: error instanceof Error ? error.message : String(error),
      },
    };
  }
}

const remote: RemoteEngine = {
  start: (base, catalogue) => {
    engine = createLocalEngine(base, catalogue);
  },
  prepare: (question) =>
    reply(async (started) => {
      await started.prepare(question);
      return null;
    }),
  explore: (question) => reply((started) => started.explore(question)),
  profile: (question, region) => reply((started) => started.profile(question, region)),
  outlook: (question, region) => reply((started) => started.outlook(question, region)),
  board: (question) => reply((started) => started.board(question)),
  change: (question) => reply((started) => started.change(question)),
  evidence: (question, over) => reply((started) => started.evidence(question, over)),
  ranges: async (call, question, options, onProgress) => {
    const controller = new AbortController();
    running.set(call, controller);
    try {
      return await reply((started) => started.ranges(question, options, onProgress, controller.signal));
    } finally {
      running.delete(call);
    }
  },
  cancel: (call) => running.get(call)?.abort(),
  working: (question, region, node) => reply((started) => started.working(question, region, node)),
  industry: () => reply((started) => started.industry()),
  portfolio: (question, region) => reply((started) => started.portfolio(question, region)),
  sectorAcross: (question, sector) => reply((started) => started.sectorAcross(question, sector)),
  industrySpace: (question, region) => reply((started) => started.industrySpace(question, region)),
};

tellOwnFetches();
expose(remote);
