import { type Answer, all, bare, type MeasureAnswer, type Question } from './answer';
import type { HeldCourse } from './held-rates';
import { type Course, run } from './income';
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

/** The income part of a residency that is held, on each territory that does not refuse it where none is named. */
export function residentCourse(
  question: Question,
  sites: readonly string[],
  terms: Terms,
): HeldCourse[] {
  if (toserFields(question.profile).resident === undefined) return [];
  const territory = territoryOf(question);
  const courseOn = (one: Territory): Course => {
    const own = residencyOf(question, one, terms);
    return incomeCourse(question, own, terms, conditions(question, own, terms));
  };
  if (territory !== undefined) {
    const course = courseOn(territory);
    return [{ course, isTold: true, latest: course.last }];
  }
  if (question.profile.project.site !== undefined) return [];
  const { carryLosses, company } = question.profile;
  const open = territoriesOf(question, sites)
    .map(courseOn)
    .filter(({ answer }) => answer !== 'no');
  return open.map((course): HeldCourse => {
    const { reduced } = run(question, course);
    const mayBeIn = (year: number): boolean =>
      reduced.has(year) || company !== undefined || (carryLosses && year >= course.begins.entry);
    return { course: undefined, isTold: false, latest: course.last, mayBeIn };
  });
}
