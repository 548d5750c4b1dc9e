import { type Answer, all, bare, type MeasureAnswer, type Question } from './answer';
import type { HeldCourse } from './held-rates';
import { sure } from './periods';
import { type Territory, territoriesOf, territoryOf, toserFields } from './territories';
import { conditions, residencyOf, type Terms } from './toser';
import { contributions, income, incomeCourse, land, property } from './toser-parts';

/** The four parts of a residency in a territory. */
function partsIn(question: Question, territory: Territory, terms: Terms, site: Answer) {
  const own = residencyOf(question, territory, terms);
  const whole = all([site, conditions(question, own, terms)]);
  const parts = [
    income(question, own, terms, whole),
    property(question, own, terms, whole),
    land(question, own, terms, whole),
    contributions(question, own, whole),
  ];
  return { whole, parts };
}

const IDS = ['toser', 'toser.income', 'toser.property', 'toser.land', 'toser.contributions'];

const answerOf = ({ verdict }: MeasureAnswer): Answer =>
  verdict === 'ineligible' ? 'no' : 'value-missing';

/** The development territory of the project's site and its four parts. */
export function toser(question: Question, sites: readonly string[], terms: Terms): MeasureAnswer[] {
  const territory = territoryOf(question);
  const { site } = question.profile.project;
  if (site !== undefined && territory === undefined) return IDS.map((id) => bare(id, 'no'));
  if (territory === undefined) {
    // Whichever territory it is, of which none is named.
    const all_ = territoriesOf(question, sites).map((one) =>
      partsIn(question, one, terms, 'value-missing'),
    );
    return IDS.map((id, index) => {
      const answers = all_.map(({ parts, whole }) => {
        const part = parts[index - 1];
        return part === undefined ? whole : answerOf(part);
      });
      return bare(id, sure(answers));
    });
  }
  const { parts, whole } = partsIn(question, territory, terms, 'yes');
  return [
    {
      ...bare('toser', whole),
      lines: parts.flatMap(({ lines }) => lines),
      objects: parts.flatMap(({ objects }) => objects),
    },
    ...parts,
  ];
}

/** The income part of a residency that is held; none where it is refused wherever it may be. */
export function residentCourse(
  question: Question,
  sites: readonly string[],
  terms: Terms,
): HeldCourse[] {
  if (toserFields(question.profile).resident === undefined) return [];
  const territory = territoryOf(question);
  if (territory === undefined) {
    const income = toser(question, sites, terms).find(({ id }) => id === 'toser.income');
    const latest = Math.max(
      ...territoriesOf(question, sites).map((one) => {
        const { lastYear, outYear } = residencyOf(question, one, terms);
        return Math.min(lastYear, outYear);
      }),
    );
    return income?.verdict === 'ineligible' ? [] : [{ course: undefined, isTold: false, latest }];
  }
  const own = residencyOf(question, territory, terms);
  const course = incomeCourse(question, own, terms, conditions(question, own, terms));
  return [{ course, isTold: true, latest: course.last }];
}
