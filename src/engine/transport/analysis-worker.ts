import { expose } from 'comlink';
import { DatasetError } from '../../datasets/errors.ts';
import { CancelledError } from '../answers/in-slices.ts';
import type { OpenEngine, RemoteEngine, Reply } from '../questions.ts';
import { reportOwnFetches } from './fetched.ts';
import { createLocalEngine } from './local-engine.ts';
import { takingTurns } from './turns.ts';

let engine: OpenEngine | null = null;
const running = new Map<number, AbortController>();

async function reply<Value>(compute: (started: OpenEngine) => Promise<Value>): Promise<Reply<Value>> {
  try {
    if (engine === null) throw new Error('The engine has not been started.');
    return { isWell: true, value: await compute(engine) };
  } catch (error) {
    if (error instanceof DatasetError) {
      const { kind, file, message } = error;
      return { isWell: false, fault: { name: 'DatasetError', kind, file, message } };
    }
    const name = error instanceof CancelledError ? 'AbortError' : 'Error';
    const message = error instanceof Error ? error.message : String(error);
    return { isWell: false, fault: { name, kind: '', file: '', message } };
  }
}

const remote: RemoteEngine = {
  start: (base, catalogue) => {
    engine = createLocalEngine(base, catalogue, takingTurns());
  },
  ping: () => undefined,
  prepare: (question) =>
    reply(async (started) => {
      await started.prepare(question);
      return null;
    }),
  ask: async (call, kind, question, onProgress) => {
    const controller = new AbortController();
    running.set(call, controller);
    const { signal } = controller;
    try {
      return await reply((started) => started.ask(kind, question, { onProgress: onProgress ?? undefined, signal }));
    } finally {
      running.delete(call);
    }
  },
  cancel: (call) => running.get(call)?.abort(),
  addSource: (source) => reply((started) => started.addSource(source)),
  removeSource: (id) => reply((started) => started.removeSource(id)),
};

reportOwnFetches();
expose(remote);
