import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolWorker } from 'vitest/node';

/**
 * A thread that stays when a run of tests is over and serves the next one, with the
 * library loaded. Mutants are switched on while tests run, so nothing has to be loaded
 * anew for each; to start a thread for each took many times as long as its tests.
 */
export const warmThread = (options: PoolOptions): PoolWorker => {
  const thread = idle ?? fresh(options);
  idle = undefined;
  const listeners: Listener[] = [];
  return {
    name: 'warm-thread',
    start: () => Promise.resolve(),
    on(event, callback) {
      listeners.push({ event, callback });
      thread.worker.on(event, callback);
    },
    off: (event, callback) => thread.worker.off(event, callback),
    send: (message) =>
      message.type === 'stop' ? stopped(listeners) : thread.worker.postMessage(message),
    deserialize: (message) => message,
    async stop() {
      for (const { event, callback } of listeners) thread.worker.off(event, callback);
      thread.runs += 1;
      if (thread.runs < RUNS) idle = thread;
      else await thread.worker.terminate();
    },
  };
};

/** Runs after which a thread gives way to a new one. */
const RUNS = 100;

interface Thread {
  readonly worker: Worker;
  runs: number;
}

interface Listener {
  readonly event: string;
  readonly callback: (message: unknown) => void;
}

let idle: Thread | undefined;

function fresh({ distPath, env, execArgv }: PoolOptions): Thread {
  const worker = new Worker(resolve(distPath, 'workers/threads.js'), { env, execArgv });
  worker.unref();
  return { worker, runs: 0 };
}

/** The answer of a thread that ends, given in its place. */
function stopped(listeners: readonly Listener[]): void {
  const answer = { type: 'stopped', __vitest_worker_response__: true };
  for (const { event, callback } of listeners) if (event === 'message') callback(answer);
}
