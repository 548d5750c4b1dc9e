import type { Asked, Reply } from './messages';
import { answerQuestion } from './questions';

/** The worker as far as it is used here; its types are not those of a window. */
interface Scope {
  onmessage: ((event: { readonly data: Asked }) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

/** Answers questions in a worker, which runs the script of the page itself. */
export function serve(scope: Scope): void {
  scope.onmessage = ({ data }) => {
    scope.postMessage(replyTo(data));
  };
}

/** A fault of the library is sent back as such, so that the page does not wait for an answer. */
export function replyTo({ id, question }: Asked): Reply {
  try {
    return { id, answer: answerQuestion(question) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}
