import type { JSX } from 'preact';
import { capital } from '../../report/format';
import { pageWords } from '../../report/html/words';
import { nameOf } from '../../report/sentences';
import { usePage } from '../context';

/** The answer in one line, always in sight. */
export function AnswerBar(): JSX.Element {
  const { act, answered, needs, say } = usePage();
  const { failure, isWaiting, plan, problems } = answered;
  const missing = needs.size;
  // A page that is empty yet lacks what every project has: that is no fault.
  const wrong = problems.filter(({ code }) => plan !== null || code !== 'missing-field');
  return (
    <section class="bar" aria-label={say.answerBar} aria-live="polite" aria-busy={isWaiting}>
      {plan === null ? <p>{isWaiting ? say.waiting : say.nothingYet}</p> : <Best />}
      {plan === null || missing === 0 ? null : (
        <button type="button" onClick={() => act({ type: 'show', tab: 'project' })}>
          {say.missingFacts(missing)}
        </button>
      )}
      {wrong.length === 0 ? null : (
        <p class="bad">{(plan === null ? say.unreadable : say.answerBefore)(wrong.length)}</p>
      )}
      {failure === null ? null : <p class="bad">{say.failed(failure)}</p>}
    </section>
  );
}

/** The best package and what it is worth. */
function Best(): JSX.Element | null {
  const { answered, format, say, words } = usePage();
  const { roubles } = pageWords(words.language);
  if (answered.plan === null) return null;
  const { elements, value } = answered.plan.best;
  const names = elements.map((id) => nameOf(id, words).nom);
  return (
    <dl>
      <div>
        <dt>{say.bestPackage}</dt>
        <dd>{names.length === 0 ? say.noPackage : capital(words.plan.packageOf(names))}</dd>
      </div>
      <div>
        <dt>{say.saved}</dt>
        <dd>{roubles(format.amount(value.nominal))}</dd>
      </div>
      {value.present === null ? null : (
        <div>
          <dt>{say.worth}</dt>
          <dd>{roubles(format.amount(value.present))}</dd>
        </div>
      )}
    </dl>
  );
}
