import { partsIn } from '../../answer/read';
import type { IntervalResult } from '../../answer/results/assessment';
import type { Figured, Plan, ReliefWorth } from '../../answer/results/plan';
import type { Tables } from '../../answer/results/tables';
import type { ElementId } from '../../engine/plan/candidates';
import type { Format } from '../../words/words';
import { factOf, nameOf, type Voice, voiceOf } from '../sentences';
import type { Words } from '../words';

/** What the sentences of a plan are made with. */
export interface PlanVoice extends Voice {
  readonly name: (id: ElementId) => string;
  /** A package by the names of its elements. */
  readonly packageOf: (elements: readonly ElementId[]) => string;
  /** The value by which packages are ranked: present where there is a discount rate, else nominal. */
  readonly ranked: (worth: ReliefWorth) => string;
  /** By how much something is worth more or less, by the same value. */
  readonly gained: (gain: ReliefWorth) => string;
  /** What is written where a figure is absent. */
  readonly absent: (figured: Figured) => string;
  /** A path of the profile with what stands there. */
  readonly fact: (path: string) => string;
}

/** A voice that numbers its sources from 1. */
export function planVoice(words: Words, format: Format, tables: Tables): PlanVoice {
  const { absent, packageOf } = words.plan;
  const name = (id: ElementId): string => nameOf(id, words).nom;
  return {
    ...voiceOf(words, format, tables),
    name,
    packageOf: (ids) => packageOf(ids.map(name)),
    ranked: ({ nominal, present }) => format.amount(present ?? nominal),
    gained: (gain) => {
      const amount = gain.present ?? gain.nominal;
      const [size, sign] = typeof amount === 'string' ? sized(amount) : sizedBetween(amount);
      return words.plan.gained(format.amount(size), sign);
    },
    absent: (figured) => ('absent' in figured ? (absent[figured.absent] ?? figured.absent) : ''),
    fact: (path) => words.say.fact(path, factOf(path, words)),
  };
}

type Sign = 'more' | 'less' | 'equal';

const sized = (amount: string): readonly [string, Sign] => [
  amount.replace('-', ''),
  comparedTo0(amount),
];

/** Of an interval below 0 by how much less; of one around 0 both ends as they are. */
function sizedBetween({ from, to }: IntervalResult): readonly [IntervalResult, Sign] {
  const [[least], [most, sign]] = [sized(from), sized(to)];
  return sign === 'less' ? [{ from: most, to: least }, 'less'] : [{ from, to }, 'more'];
}

function comparedTo0(amount: string): Sign {
  if (Number(amount) === 0) return 'equal';
  return amount.startsWith('-') ? 'less' : 'more';
}

/** The answer on an element by itself. */
export function answerOn({ assessment: { loans, measures } }: Plan, id: ElementId) {
  const whole = measures.find((measure) => measure.id === id);
  if (whole !== undefined) return whole;
  const part = measures.flatMap(partsIn).find((one) => one.id === id);
  return part ?? loans.find((loan) => loan.id === id);
}
