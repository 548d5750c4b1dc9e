import { listIn, type OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import { repeatedIds } from '../../../profile/object-relations';
import { ofEach, type SectionPart, sound } from '../../../profile/part';
import type { Located } from '../../../profile/place';
import type { Profile } from '../../../profile/profile';
import type { Stated } from '../../../profile/stated';
import type { Amount, DayText } from '../../../profile/written';

/** Sectors by which the least capital investment of a federal agreement differs. */
export const SZPK_SECTORS = ['social', 'digital-food', 'industry', 'other'] as const;

export type SzpkSector = (typeof SZPK_SECTORS)[number];

/** An agreement on protection and encouragement of investment. */
export interface SzpkSection {
  level: 'federal' | 'regional';
  signed: DayText;
  /** Years for which taxes and terms are kept as they were. */
  stabilityYears?: number | undefined;
  /** Sector of the project: of a federal agreement. */
  sector?: SzpkSector | undefined;
  /** Whether the project is in no sphere that is left out, such as trade, finance or housing. */
  sphereAllowed?: boolean | undefined;
}

export interface SzpkStatus {
  /** Party to an agreement on protection and encouragement of investment. */
  szpk?: SzpkSection | undefined;
}

/** Infrastructure of the project, part of whose cost is reimbursed. */
export interface InfrastructureItem {
  id: string;
  kind: 'supporting' | 'associated';
  /** Cost, roubles. */
  cost: Amount;
  /** Day of commissioning. */
  commissioned: DayText;
}

export interface InfrastructureSections {
  /** Infrastructure built under the agreement. An empty list says that there is none. */
  infrastructure?: InfrastructureItem[] | undefined;
}

/** What the agreement asks of the investor. */
export interface SzpkInvestor {
  /** Is in liquidation. */
  inLiquidation?: boolean | undefined;
}

const SZPK = {
  level: { required: { choice: ['federal', 'regional'] } },
  signed: { required: 'day' },
  stabilityYears: 'whole-years',
  sector: { choice: SZPK_SECTORS },
  sphereAllowed: 'flag',
} as const satisfies FieldsOf<SzpkSection>;

const INFRASTRUCTURE = {
  id: { required: 'id' },
  kind: { required: { choice: ['supporting', 'associated'] } },
  cost: { required: 'amount' },
  commissioned: { required: 'day' },
} as const satisfies FieldsOf<InfrastructureItem>;

const INVESTOR = { inLiquidation: 'flag' } as const satisfies FieldsOf<SzpkInvestor>;

const SZPK_LABELS: LabelsOf<typeof SZPK> = {
  level: 'Level of the agreement',
  signed: 'Day of signing',
  stabilityYears: 'Years for which taxes and terms are kept as they were',
  sector: 'Sector of the project, of a federal agreement: social, digital or food, industry, other',
  sphereAllowed:
    'In no sphere that is left out: gambling, tobacco, alcohol, fuel, oil, gas, trade, finance, offices, housing',
};

const INFRASTRUCTURE_LABELS: LabelsOf<typeof INFRASTRUCTURE> = {
  id: 'Name of the infrastructure',
  kind: 'Supporting or associated infrastructure',
  cost: 'Cost, roubles',
  commissioned: 'Day of commissioning',
};

/** The status of a party to an agreement. */
export const SZPK_STATUS = {
  fields: { szpk: { fields: SZPK } } as const satisfies FieldsOf<SzpkStatus>,
  labels: {
    szpk: {
      label: 'Agreement on protection and encouragement of investment',
      fields: SZPK_LABELS,
    },
  },
  texts: {
    szpk: {
      fields: {
        level: { sample: 'regional' },
        signed: { sample: '2023-02-01' },
        stabilityYears: {
          question: 'years for which the agreement keeps taxes and terms as they were',
          sample: 6,
        },
        sector: { question: 'sector of the project under the agreement', sample: 'industry' },
        sphereAllowed: {
          question:
            'whether the project is in no sphere that the agreement leaves out (gambling, tobacco, alcohol, fuel, oil, gas, trade, finance, offices, housing)',
          sample: true,
        },
      },
    },
  } satisfies TextsOf<{ szpk: { fields: typeof SZPK } }>,
} as const;

/** Sections that the agreement asks for. */
export const INFRASTRUCTURE_SECTION: OwnFields = {
  fields: { infrastructure: { each: INFRASTRUCTURE } },
  labels: {
    infrastructure: {
      label: 'Infrastructure built under the agreement on protection of investment',
      fields: INFRASTRUCTURE_LABELS,
    },
  },
  texts: {
    infrastructure: {
      question: 'infrastructure built under the agreement',
      hint: 'Infrastructure built under an agreement on protection and encouragement of investment,\npart of whose cost is reimbursed.',
      sample: [
        { id: 'Power line', kind: 'supporting', cost: 60000000, commissioned: '2024-06-01' },
      ],
    },
  },
};

/** Fields that the agreement adds to sections of every region. */
export const SZPK_FIELDS: OwnFields = {
  fields: { investor: { fields: INVESTOR } },
  labels: {
    investor: { label: '', fields: { inLiquidation: 'Is in liquidation' } },
  },
  texts: {
    investor: {
      fields: {
        inLiquidation: { question: 'whether the investor is in liquidation', sample: false },
      },
    },
  },
};

/** The agreement of a profile. */
export const szpkIn = ({ statuses }: Profile): Partial<Stated<SzpkSection>> =>
  // The schema vouches for the type of the section.
  (statuses?.['szpk'] ?? {}) as Partial<Stated<SzpkSection>>;

export type Infrastructure = Stated<InfrastructureItem>;

/** The infrastructure that a profile states; undefined where it has no list of it. */
export const infrastructureIn = (profile: Profile): readonly Infrastructure[] | undefined =>
  listIn<Infrastructure>(profile, 'infrastructure');

/** Ids of infrastructure that are given twice. */
export const repeatedInfrastructure = (document: SectionPart): readonly Located[] =>
  repeatedIds(
    ofEach(
      ['infrastructure'],
      sound(document['infrastructure'] as readonly SectionPart[] | undefined),
      (at, { id }) => {
        const given = sound(id as string | undefined);
        return given === undefined ? [] : [{ id: given, owner: at, at: [...at, 'id'] }];
      },
    ),
  );
