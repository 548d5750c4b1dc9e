import type { JSX } from 'preact';
import type { OnDemand } from '../asked';
import { usePage } from '../context';
import type { PageQuestion } from '../work/questions';

/** What keeps a question that was asked from having an answer. */
export function AskingState<Kind extends PageQuestion['kind']>({
  asking: { failure, isWaiting, problems },
}: {
  asking: OnDemand<Kind>;
}): JSX.Element {
  const { say, words } = usePage();
  return (
    <div role="status">
      {isWaiting ? <p>{say.waiting}</p> : null}
      {failure === null ? null : <p class="bad">{say.failed(failure)}</p>}
      {problems.map((problem) => (
        <p class="bad" key={problem.path}>
          {words.say.problem(problem, null)}
        </p>
      ))}
    </div>
  );
}
