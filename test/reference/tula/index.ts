import type { End, MeasureAnswer, Whole } from '../answer';
import { federalHeld } from '../contracts';
import { exportTransport } from '../export-transport';
import { federalDeduction } from '../federal-deduction';
import type { HeldCourse } from '../held-rates';
import { loans } from '../loans';
import { million } from '../numbers';
import { otherLoans } from '../other-loans';
import { smeContributions } from '../sme-contributions';
import { szpk } from '../szpk';
import type { Terms } from '../toser';
import { residentCourse, toser } from '../toser-whole';
import { type Schedule, sez, sezCourse } from '../zone';
import { commissioning } from './commissioning';
import { contract, partOfTula } from './contract';
import { monotownLoan } from './monotown';
import { park } from './park';
import type { TulaQuestion } from './question';
import { rip, ripCourse } from './rip';

/** The regional rate by period of residence in the zone, whatever the activity. */
const scheduleOf = ({ chosen }: TulaQuestion): Schedule => ({
  isTold: () => 'yes',
  rate: (_, __, period) => {
    const [none, low] = chosen['sez.steps'] === '10-5' ? [10, 15] : [5, 10];
    if (period <= none) return 0n;
    return period <= low ? 50_000n : 135_000n;
  },
});

const SITES = ['toser-efremov', 'toser-aleksin'];

/** What the region makes of a development territory. */
const termsOf = ({ chosen }: TulaQuestion): Terms => ({
  amount: million(5),
  landMonths: 120,
  firstPeriod: chosen['first-period.toser'],
  propertyStart: chosen['toser.property-start'],
  end: chosen['toser.end'],
});

/** The statuses held whose income measure has a federal rate of its own. */
function held(question: TulaQuestion): HeldCourse[] {
  const { capitalInvestment, statuses } = question.profile;
  const courses: HeldCourse[] = [];
  if (statuses?.rip !== undefined) {
    const course = ripCourse(question);
    courses.push({ course, isTold: capitalInvestment !== undefined, latest: course.last });
  }
  if (statuses?.specialInvestmentContract !== undefined) {
    courses.push(federalHeld(question, partOfTula(question)));
  }
  if (statuses?.sezResident !== undefined) {
    const course = sezCourse(question, scheduleOf(question));
    courses.push({ course, isTold: true, latest: course.last });
  }
  return [...courses, ...residentCourse(question, SITES, termsOf(question))];
}

const measuresOf = (question: TulaQuestion, end: End): MeasureAnswer[] => [
  rip(question),
  ...contract(question),
  ...sez(question, scheduleOf(question)),
  ...park(question),
  ...toser(question, SITES, termsOf(question)),
  ...commissioning(question, end),
  ...federalDeduction(question, held(question)),
  exportTransport(question, end),
  ...smeContributions(question),
  ...szpk(question),
];

/**
 * The answer of the region's rules on a profile, worked out in a straight line, where
 * every relief that is an interval is as small or as great as it may be.
 */
export const answerOfTula = (question: TulaQuestion, end: End): Whole => ({
  measures: measuresOf(question, end),
  loans: [...loans(question), ...monotownLoan(question), ...otherLoans(question)],
});
