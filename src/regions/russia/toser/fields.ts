import type { OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import type { DayText } from '../../../profile/written';

/** What a development territory asks of the project. */
export interface ToserProject {
  /** The day on which the territory was created, in place of the one that the figures give. */
  territoryCreated?: DayText | undefined;
}

/** What it asks of the activity. */
export interface ToserActivity {
  /** Whether the activity is on the territory's list. */
  toserAllowed?: boolean | undefined;
}

/** What it asks of the investor. */
export interface ToserInvestor {
  /** Registered in the territory. */
  registeredInToser?: boolean | undefined;
  /** Has a separate subdivision outside the territory. */
  subdivisionOutsideToser?: boolean | undefined;
  /** Is the main employer of the town or its subsidiary, or has over half of its revenue from it. */
  mainEmployerOfTown?: boolean | undefined;
}

const PROJECT = { territoryCreated: 'day' } as const satisfies FieldsOf<ToserProject>;
const ACTIVITY = { toserAllowed: 'flag' } as const satisfies FieldsOf<ToserActivity>;
const INVESTOR = {
  registeredInToser: 'flag',
  subdivisionOutsideToser: 'flag',
  mainEmployerOfTown: 'flag',
} as const satisfies FieldsOf<ToserInvestor>;

const INVESTOR_LABELS: LabelsOf<typeof INVESTOR> = {
  registeredInToser: 'Registered in the development territory',
  subdivisionOutsideToser: 'Has a separate subdivision outside the development territory',
  mainEmployerOfTown:
    'Main employer of the town, its subsidiary, or over half of its revenue is from it',
};

const INVESTOR_TEXTS: TextsOf<typeof INVESTOR> = {
  registeredInToser: {
    question: 'whether the investor is registered in the development territory',
    sample: true,
  },
  subdivisionOutsideToser: {
    question: 'whether the investor has a separate subdivision outside the development territory',
    sample: false,
  },
  mainEmployerOfTown: {
    question:
      'whether the investor is the main employer of the town or its subsidiary, or has over half of its revenue from it',
    sample: false,
  },
};

/** Fields that development territories add to sections of every region. */
export const TOSER_FIELDS: OwnFields = /* @__PURE__ */ (() => ({
  fields: {
    project: { fields: { ...PROJECT, activity: { fields: ACTIVITY } } },
    investor: { fields: INVESTOR },
  },
  labels: {
    project: {
      label: '',
      fields: {
        territoryCreated: 'Day on which the development territory was created',
        activity: {
          label: '',
          fields: { toserAllowed: "The activity is on the development territory's list" },
        },
      },
    },
    investor: { label: '', fields: INVESTOR_LABELS },
  },
  texts: {
    project: {
      fields: {
        territoryCreated: {
          question: 'day on which the development territory was created',
          hint: 'The day on which the development territory was created, where it is known to you.',
          sample: '2017-11-16',
        },
        activity: {
          fields: {
            toserAllowed: {
              question: "whether the activity is on the development territory's list",
              sample: true,
            },
          },
        },
      },
    },
    investor: { fields: INVESTOR_TEXTS },
  },
}))();
