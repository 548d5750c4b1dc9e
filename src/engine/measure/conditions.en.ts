import { textOfValue as text } from '../../words/values';
import { type Claim, claimHolds, type MeasureWords } from '../../words/words';

/** Words of what many measures ask and assume; `*` stands for any measure, part or programme. */
export const conditions = {
  claims: {
    '*': claimHolds('all of its conditions are met', 'not all of its conditions are met'),
    '*.in-the-region': claimHolds(
      'the project stands in the region',
      'the project stands outside the region',
    ),
    '*.resident': claimHolds(
      'the conditions of residency are met',
      'the conditions of residency are not met',
    ),
    '*.status': claimHolds('the status is held', 'the status is not held'),
    '*.conditions': claimHolds('its own conditions are met', 'its own conditions are not met'),
    '*.while-held': claimHolds(
      'a tax period of the relief begins before the status ends',
      'the status ends before any tax period of the relief begins',
    ),
    '*.in-force': claimHolds(
      'the measure is in force in some tax period of the relief',
      'the measure is not in force in any tax period of the relief',
    ),
    '*.wage': claimHolds(
      'the average wage of the tax period reaches its multiple of the subsistence minimum',
      'the average wage of the tax period stays below its multiple of the subsistence minimum',
    ),
    '*.tests-of-period': claimHolds(
      'the tax period meets the conditions on single periods',
      'the tax period does not meet the conditions on single periods',
    ),
    '*.tests': claimHolds(
      'some tax period meets the conditions on single periods',
      'no tax period meets the conditions on single periods',
    ),
    '*.no-arrears': claimHolds(
      'the investor has no arrears of taxes',
      'the investor has arrears of taxes',
    ),
    '*.pays-the-tax': claimHolds(
      'the investor pays the tax',
      'the investor does not pay the tax: it uses a special tax regime',
    ),
    '*.conditions-of-payers': claimHolds(
      'the conditions on payers of the tax are met',
      'the conditions on payers of the tax are not met',
    ),
    '*.object-of-the-tax': claimHolds(
      'the object is one of property tax',
      'the object is none of property tax: the law does not tax movable property',
    ),
  },
  notes: {
    'status-ends': (values) =>
      `the status ends on ${text(values, 'ends')}: no later year has relief that rests on it; what its loss costs for earlier years is not computed`,
    'first-profit-among-given-years': (values) => {
      const year = text(values, 'year');
      const found = year === 'none' ? 'there is none' : `it is ${year}`;
      return `the first year of profit is sought in the years given, ${text(values, 'first')}-${text(values, 'last')}: ${found}`;
    },
    'first-period-not-before-entry': (values) =>
      `the reading ${text(values, 'reading')} asks for ${text(values, 'asked')}, which is before the measure is entered: ${text(values, 'year')} is taken`,
  },
} satisfies MeasureWords;

/** A condition on capital investment. */
export const investment = (where: string): Claim =>
  claimHolds(
    `capital investment ${where} reaches the threshold`,
    `capital investment ${where} stays below the threshold`,
  );
