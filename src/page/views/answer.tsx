import type { JSX } from 'preact';
import { budgetsPicture } from '../../report/html/pictures/budgets';
import { capPicture } from '../../report/html/pictures/cap';
import { packagesPicture } from '../../report/html/pictures/packages';
import { taxesPicture } from '../../report/html/pictures/taxes';
import { thresholdsPicture } from '../../report/html/pictures/thresholds';
import { timesPicture } from '../../report/html/pictures/times';
import { headed } from '../../report/html/pieces';
import { answerOn } from '../../report/plan/voice';
import { usePage } from '../context';
import type { Asker } from '../work/asker';
import { PolicyTrial } from './change';
import { Code } from './code';
import { Measures } from './measures';
import { OtherEdition } from './other-edition';
import { Pieces, type ShownPlan, useShown } from './pieces';
import { ReadingSwitches } from './readings';
import { Register } from './register';
import { sourcesFolded } from './sources';

/** What stands in place of a tab that shows an answer where there is none. */
function WithAnswer({ of }: { of: (shown: ShownPlan) => JSX.Element }): JSX.Element {
  const { answered, say } = usePage();
  const shown = useShown();
  if (shown !== null) return of(shown);
  // The head says of an answer that is being computed that it is.
  return <p>{answered.isWaiting ? '' : say.noAnswer}</p>;
}

/** The best package, year by year, and what is to be done. */
export const AnswerTab = (): JSX.Element => (
  <WithAnswer
    of={({ parts, plan, voice }) => (
      <>
        <OtherEdition />
        <Pieces
          pieces={[
            ...parts.head.filter(({ kind }) => kind !== 'title'),
            ...parts.answer,
            ...headed(parts.years, taxesPicture(plan.best, voice)),
            ...parts.ordinary,
            ...parts.credits,
            ...headed(parts.steps, timesPicture(plan, voice)),
            ...parts.warnings,
            ...sourcesFolded(parts.sources),
          ]}
        />
        <Code />
      </>
    )}
  />
);

/** Why these measures, why the others not, and on what it rests. */
export const WhyTab = (): JSX.Element => (
  <WithAnswer
    of={({ parts, plan, voice }) => {
      const trees = plan.best.elements.flatMap((id) => answerOn(plan, id)?.findings ?? []);
      return (
        <>
          <Pieces
            pieces={[
              ...parts.why,
              ...(parts.why.length === 0
                ? []
                : [
                    ...capPicture(plan.best.income?.cap ?? null, voice),
                    ...thresholdsPicture(trees, voice),
                  ]),
              ...headed(parts.lost, packagesPicture(plan, voice)),
              ...[parts.unranked, parts.withheld, parts.forbidden, parts.left].flat(),
            ]}
          />
          <Measures plan={plan} voice={voice} />
          <Pieces
            pieces={[...parts.assumptions, ...parts.directory, ...sourcesFolded(parts.sources)]}
          />
          <ReadingSwitches />
          <Code />
        </>
      );
    }}
  />
);

/** What the package is worth to the budgets and to the investor. */
export const BudgetTab = ({ asker }: { asker: Asker }): JSX.Element => (
  <WithAnswer
    of={({ parts, plan, voice }) => (
      <>
        <Pieces
          pieces={[
            ...headed(parts.ministry, budgetsPicture(plan, voice)),
            ...parts.investor,
            ...sourcesFolded(parts.sources),
          ]}
        />
        <PolicyTrial asker={asker} />
        <Register />
        <Code />
      </>
    )}
  />
);
