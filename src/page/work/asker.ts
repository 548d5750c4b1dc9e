import type { Asked, Reply } from './messages';
import type { PageAnswer, PageQuestion } from './questions';
import { replyTo } from './serve';

/** Asks questions without keeping the page from what is typed meanwhile. */
export interface Asker {
  /**
   * @param patience Milliseconds after which a worker that does not answer counts as stopped.
   * @throws Error where the library fails, or the worker stops or stays silent.
   */
  readonly ask: <Kind extends PageQuestion['kind']>(
    question: Extract<PageQuestion, { readonly kind: Kind }>,
    patience?: number,
  ) => Promise<PageAnswer<Kind>>;
  /** Gives up all questions that are asked. */
  readonly stop: () => void;
}

interface Waiting {
  readonly answered: (answer: PageAnswer) => void;
  readonly failed: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The script of the page, of which workers are made as well: nothing is loaded. */
const SCRIPT_ID = 'script';

/** Milliseconds that an answer may take. */
const PATIENCE = 120_000;

/** What is said of a worker that ended or does not answer. */
const SILENT = 'the worker stopped';

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
    clearTimeout(one?.timer);
    if ('answer' in reply) one?.answered(reply.answer);
    else one?.failed(new Error(reply.failure));
  };
  const stopped = (message: string): void => {
    worker?.terminate();
    worker = undefined;
    for (const { failed, timer } of waiting.values()) {
      clearTimeout(timer);
      failed(new Error(message));
    }
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
  const send = (question: PageQuestion, patience = PATIENCE): Promise<PageAnswer> =>
    new Promise((answered, failed) => {
      last += 1;
      const asked: Asked = { id: last, question };
      const timer = setTimeout(() => stopped(SILENT), patience);
      waiting.set(asked.id, { answered, failed, timer });
      const one = started();
      if (one === undefined) setTimeout(() => settle(replyTo(asked)));
      else one.postMessage(asked);
    });
  return {
    // An answer is of the kind of its question.
    ask: send as Asker['ask'],
    stop: () => stopped(SILENT),
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
