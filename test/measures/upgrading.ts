import type { Policy } from '../../src/figures/policy';
import type { Finding } from '../../src/kit/finding';
import type { NewMovable, UpgradedObject } from '../../src/profile/document';
import type { PolicyRevisions } from '../../src/regions/kaluga/definitions';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { ppeUpgrade } from '../../src/regions/kaluga/measures/ppe-upgrade/rules';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { revised } from '../figures/named';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

export const FIRST = 'first-period.ppe-upgrade';

/** Upgraded for 80 % of its value: no tax. */
export const press = (fields: Partial<UpgradedObject> = {}): UpgradedObject => ({
  id: 'press',
  kind: 'immovable',
  completed: '2019-05-20',
  upgradeCost: millions(8),
  depreciatedValue: millions(10),
  yearlyBases: everyYear(2018, 2030, millions(10)),
  ...fields,
});

/** Upgraded for less than a quarter of its value: the ordinary rate. */
export const shed = (completed: string) =>
  press({ id: 'shed', completed, upgradeCost: '2490000', yearlyBases: { 2019: 1 } });

export const loader = (fields: Partial<NewMovable> = {}): NewMovable => ({
  id: 'loader',
  yearlyBases: everyYear(2020, 2026, millions(5)),
  ...fields,
});

/** Without a value in any year. */
export const IDLE = loader({ id: 'idle', yearlyBases: { 2019: 0 } });

export interface Asked {
  readonly programme?: NonNullable<Fields['ppeProgramme']>;
  readonly readings?: Chosen;
  readonly policy?: Policy;
  readonly fields?: Fields;
  /** The year in which the relief is to begin. */
  readonly begins?: number;
}

export const appraised = ({
  begins,
  fields = {},
  programme = {},
  readings = {},
  policy = BROCHURE_2019,
}: Asked = {}) =>
  ppeUpgrade.appraise(
    {
      ...caseWith({
        ...fields,
        ppeProgramme: {
          capitalInvestment: millions(150),
          newMovables: [],
          upgradedObjects: [press()],
          ...programme,
        },
      }),
      policy,
      readings: { ...DEFAULT_READINGS, ...readings },
    },
    begins === undefined ? undefined : { begins },
  );

export const withProgramme = (ppe: NonNullable<PolicyRevisions['ppe']>): Policy =>
  revised(BROCHURE_2019, { ppe });

export const conditions = (asked: Asked): readonly Finding[] =>
  appraised(asked).findings.findings ?? [];

export const condition = (name: string, asked: Asked): Finding | undefined =>
  conditions(asked).find(({ id }) => id === `ppe-upgrade.${name}`);
