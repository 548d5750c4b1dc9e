import type { End, MeasureAnswer, Whole } from '../answer';
import { loans } from '../loans';
import { million } from '../numbers';
import type { Terms } from '../toser';
import { toser } from '../toser-whole';
import { type Schedule, sez } from '../zone';
import { commissioning } from './commissioning';
import { contract } from './contract';
import { monotownLoan } from './monotown';
import { park } from './park';
import type { TulaQuestion } from './question';
import { rip } from './rip';

/** The regional rate by period of residence in the zone, whatever the activity. */
const scheduleOf = ({ chosen }: TulaQuestion): Schedule => ({
  isTold: () => 'yes',
  rate: (_, __, period) => {
    const [none, low] = chosen['sez.steps'] === '10-5' ? [10, 15] : [5, 10];
    if (period <= none) return 0n;
    return period <= low ? 50_000n : 135_000n;
  },
});

/** What the region makes of a development territory. */
const termsOf = ({ chosen }: TulaQuestion): Terms => ({
  amount: million(5),
  landMonths: 120,
  firstPeriod: chosen['first-period.toser'],
  propertyStart: chosen['toser.property-start'],
  end: chosen['toser.end'],
});

const measuresOf = (question: TulaQuestion, end: End): MeasureAnswer[] => [
  rip(question),
  ...contract(question),
  ...sez(question, scheduleOf(question)),
  ...park(question),
  ...toser(question, ['toser-efremov', 'toser-aleksin'], termsOf(question)),
  ...commissioning(question, end),
];

/**
 * The answer of the region's rules on a profile, worked out in a straight line, where
 * every relief that is an interval is as small or as great as it may be.
 */
export const answerOfTula = (question: TulaQuestion, end: End): Whole => ({
  measures: measuresOf(question, end),
  loans: [...loans(question), ...monotownLoan(question)],
});
