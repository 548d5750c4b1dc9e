import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../kit/problem';
import type { Asker } from './work/asker';
import type { PageAnswers, PageQuestion } from './work/questions';

/** What became of a question that is asked when a button is pressed. */
export interface OnDemand<Kind extends PageQuestion['kind']> {
  readonly question: Extract<PageQuestion, { readonly kind: Kind }> | null;
  /** Undefined where there is no answer yet. */
  readonly value: PageAnswers[Kind] | undefined;
  readonly problems: readonly Problem[];
  readonly isWaiting: boolean;
  readonly failure: string | null;
}

const QUIET = { value: undefined, problems: [], isWaiting: false, failure: null };

/** Asks on demand; only the answer to the last question is shown. */
export function useAsking<Kind extends PageQuestion['kind']>(asker: Asker) {
  type Own = Extract<PageQuestion, { readonly kind: Kind }>;
  const [asking, setAsking] = useState<OnDemand<Kind>>({ ...QUIET, question: null });
  const last = useRef<Own | null>(null);
  const ask = async (question: Own): Promise<void> => {
    last.current = question;
    setAsking({ ...QUIET, question, isWaiting: true });
    const found = await foundFor(question, asker);
    if (last.current === question) setAsking({ ...QUIET, question, ...found });
  };
  return { asking, ask };
}

type Found<Kind extends PageQuestion['kind']> = Partial<
  Pick<OnDemand<Kind>, 'value' | 'problems' | 'failure'>
>;

async function foundFor<Kind extends PageQuestion['kind']>(
  question: Extract<PageQuestion, { readonly kind: Kind }>,
  asker: Asker,
): Promise<Found<Kind>> {
  try {
    const answer = await asker.ask<Kind>(question);
    return answer.ok ? { value: answer.value } : { problems: answer.problems };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
