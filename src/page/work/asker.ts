import type { Asked, Reply } from './messages';
import type { PageAnswer, PageQuestion } from './questions';
import { replyTo } from './serve';

/** Asks questions without keeping the page from what is typed meanwhile. */
export interface Asker {
  /** @throws Error where the library fails, or the worker stops. */
  readonly ask: (question: PageQuestion) => Promise<PageAnswer>;
}

interface Waiting {
  readonly answered: (answer: PageAnswer) => void;
  readonly failed: (error: Error) => void;
}

/** The script of the page, of which workers are made as well: nothing is loaded. */
const SCRIPT_ID = 'script';

/**
 * A worker that answers, begun with the first question and again after it stopped. Where the browser has none for a
 * page from disk, the page answers itself.
 */
export function makeAsker(): Asker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const settle = (reply: Reply): void => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('answer' in reply) one?.answered(reply.answer);
    else one?.failed(new Error(reply.failure));
  };
  const stopped = (message: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const one of waiting.values()) one.failed(new Error(message));
    waiting.clear();
  };
  const started = (): Worker | undefined => {
    worker ??= newWorker();
    if (worker !== undefined) {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => settle(data);
      worker.onerror = ({ message }) => stopped(message);
    }
    return worker;
  };
  return {
    ask: (question) =>
      new Promise((answered, failed) => {
        last += 1;
        const asked: Asked = { id: last, question };
        waiting.set(asked.id, { answered, failed });
        const one = started();
        if (one === undefined) setTimeout(() => settle(replyTo(asked)));
        else one.postMessage(asked);
      }),
  };
}

function newWorker(): Worker | undefined {
  const text = document.getElementById(SCRIPT_ID)?.textContent;
  if (text === undefined || text === null) return undefined;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}
