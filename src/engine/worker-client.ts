import { proxy, wrap } from 'comlink';
import { DatasetError, isDatasetErrorKind } from '../datasets/errors.ts';
import type { Catalogue } from '../model/index.ts';
import type { Engine, Fault, RemoteEngine, Reply } from './protocol.ts';

function thrown(fault: Fault): Error {
  if (fault.name === 'AbortError') return new DOMException(fault.message, 'AbortError');
  return fault.name === 'DatasetError' && isDatasetErrorKind(fault.kind)
    ? new DatasetError(fault.kind, fault.file, fault.message)
    : new Error(fault.message);
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (reply.isWell) return reply.value;
  throw thrown(reply.fault);
}

/**
 * An engine that computes in a worker of its own, so that the page stays responsive and only the worker needs the
 * right to compile expressions. `base` is the address of the published data, ending in a slash.
 */
export async function startWorker(base: string, catalogue: Catalogue): Promise<Engine> {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
  const remote = wrap<RemoteEngine>(worker);
  await remote.start(base, catalogue);
  let calls = 0;
  return {
    prepare: async (question) => void (await remote.prepare(question)),
    explore: async (question) => valueOf(await remote.explore(question)),
    profile: async (question, region) => valueOf(await remote.profile(question, region)),
    outlook: async (question, region) => valueOf(await remote.outlook(question, region)),
    board: async (question) => valueOf(await remote.board(question)),
    change: async (question) => valueOf(await remote.change(question)),
    evidence: async (question, over) => valueOf(await remote.evidence(question, over)),
    ranges: async (question, options, onProgress = () => undefined, signal) => {
      calls += 1;
      const call = calls;
      signal?.throwIfAborted();
      const cancel = (): void => void remote.cancel(call);
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return valueOf(await remote.ranges(call, question, options, proxy(onProgress)));
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    working: async (question, region, node) => valueOf(await remote.working(question, region, node)),
    industry: async () => valueOf(await remote.industry()),
    portfolio: async (question, region) => valueOf(await remote.portfolio(question, region)),
    sectorAcross: async (question, sector) => valueOf(await remote.sectorAcross(question, sector)),
    industrySpace: async (question, region) => valueOf(await remote.industrySpace(question, region)),
  };
}
