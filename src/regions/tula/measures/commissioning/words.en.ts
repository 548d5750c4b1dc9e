import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

const object = claimHolds(
  'some object put into use meets the conditions',
  'no object put into use meets the conditions',
);

/** Words of relief for objects put into use. */
export const en = {
  names: {
    commissioning: uncased('relief for objects put into use'),
    'commissioning.income': uncased('income tax after objects are put into use'),
    'commissioning.property': uncased('property tax of objects put into use'),
  },
  statuses: { 'objects-in-use': 'the deed of putting objects into use' },
  claims: {
    'commissioning.no-natural-monopoly': claimHolds(
      "no more than 90 per cent of the investor's income is from a natural monopoly",
      "over 90 per cent of the investor's income is from a natural monopoly",
    ),
    'commissioning.income.object': object,
    'commissioning.property.object': object,
    'commissioning.value': claimHolds(
      'the cost of the object reaches the threshold',
      'the cost of the object stays below the threshold',
    ),
    'commissioning.share': claimHolds(
      "the object is a large enough share of the investor's other real estate",
      "the object is too small a share of the investor's other real estate",
    ),
  },
  steps: {
    commissioning: {
      obtain: 'the deed of putting the object into use',
      from: 'whoever issues it; the law was not read on it',
      lostBy: 'what the law says of it, which was not read',
    },
  },
  facts: {
    'policy.commissioning.minValueBefore':
      'whether older editions of the law, which admit objects above 50 m, hold for the object',
  },
} satisfies RegionWords;
