import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../answer/results/plan';
import type { Problem } from '../kit/problem';
import type { Asker } from './work/asker';
import type { PlanInputs } from './work/questions';

/** The last answer, and what is known since. */
export interface AnswerState {
  readonly plan: Plan | null;
  /** What keeps the inputs of now from having an answer; the plan is the one before. */
  readonly problems: readonly Problem[];
  /** Whether what is known is of earlier inputs. */
  readonly isWaiting: boolean;
  /** What the library failed with. */
  readonly failure: string | null;
}

/** What was found, and of which inputs. */
interface Found extends Omit<AnswerState, 'isWaiting'> {
  readonly of: PlanInputs | null;
}

const NOTHING: Found = { of: null, plan: null, problems: [], failure: null };

/** The answer on inputs. While one is computed only the last of the newer inputs waits. */
export function useAnswer({ document, options }: PlanInputs, asker: Asker): AnswerState {
  const [{ of, ...found }, setFound] = useState(NOTHING);
  const latest = useRef<PlanInputs | null>(null);
  const isBusy = useRef(false);

  useEffect(() => {
    const go = async (): Promise<void> => {
      isBusy.current = true;
      while (latest.current !== null) {
        const inputs = latest.current;
        latest.current = null;
        const result = await resultOf(inputs, asker);
        setFound(({ plan }) => ({ plan, ...result, of: inputs }));
      }
      isBusy.current = false;
    };
    latest.current = { document, options };
    if (!isBusy.current) void go();
  }, [document, options, asker]);
  return { ...found, isWaiting: of?.document !== document || of.options !== options };
}

type Result = Pick<AnswerState, 'problems' | 'failure'> & Partial<Pick<AnswerState, 'plan'>>;

async function resultOf(inputs: PlanInputs, asker: Asker): Promise<Result> {
  try {
    const answer = await asker.ask({ kind: 'plan', loans: 'all', ...inputs });
    return answer.ok
      ? { plan: answer.value, problems: [], failure: null }
      : { problems: answer.problems, failure: null };
  } catch (error) {
    return { problems: [], failure: error instanceof Error ? error.message : String(error) };
  }
}
