import type { Question } from './answer';
import { federalHeld } from './contracts';
import type { HeldCourse } from './held-rates';
import { kalugaTerms, SITES } from './kaluga-toser';
import { ripCourse } from './rates';
import { residentCourse } from './toser-whole';
import { BY_ACTIVITY, sezCourse } from './zone';

/** The statuses held whose income measure has a federal rate of its own. */
export function heldInKaluga(question: Question): HeldCourse[] {
  const { capitalInvestment, statuses } = question.profile;
  const held: HeldCourse[] = [];
  if (statuses?.rip !== undefined) {
    const course = ripCourse(question);
    held.push({ course, isTold: capitalInvestment !== undefined, latest: course.last });
  }
  if (statuses?.specialInvestmentContract?.level === 'federal') held.push(federalHeld(question));
  if (statuses?.sezResident !== undefined) {
    const course = sezCourse(question);
    const isTold = BY_ACTIVITY.isTold(question, course.begins.first) === 'yes';
    held.push({ course, isTold, latest: course.last });
  }
  return [...held, ...residentCourse(question, SITES, kalugaTerms(question))];
}
