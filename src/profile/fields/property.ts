import type { Amount, DayText, YearSeries } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

/** Either yearly values of the whole project or a register of objects. */
export interface PropertySection {
  /** Average annual value of immovable property by year, roubles. */
  immovable?: YearSeries<Amount> | undefined;
  /** Average annual value of movable property by year, roubles. */
  movable?: YearSeries<Amount> | undefined;
  /** The register of objects. */
  objects?: PropertyObject[] | undefined;
  /** How the property stands to the special economic zone, for every object that does not say so itself. */
  zone?: ZoneSection | undefined;
}

/** An object has `commissioned`, `cost` and `lifeMonths`, or its own `yearlyBases`. */
export interface PropertyObject {
  /** A name that no other object of the profile has. */
  id: string;
  kind: 'immovable' | 'movable';
  /** The day on which the object is put into use. */
  commissioned?: DayText | undefined;
  /** First cost, roubles without VAT. */
  cost?: Amount | undefined;
  /** Useful life in months. */
  lifeMonths?: number | undefined;
  /** The day on which the object is disposed of. */
  disposed?: DayText | undefined;
  /** Average annual value by year, roubles. */
  yearlyBases?: YearSeries<Amount> | undefined;
  zone?: ZoneSection | undefined;
}

/** The four conditions on property of a resident of the special economic zone. */
export interface ZoneSection {
  /** On the resident's books. */
  onResidentBooks?: boolean | undefined;
  /** Made or bought for the activity in the zone. */
  madeOrBoughtForZone?: boolean | undefined;
  /** Used in the zone. */
  usedInZone?: boolean | undefined;
  /** Located in the zone. */
  locatedInZone?: boolean | undefined;
}

/** The programme to update and upgrade fixed assets (PP&E). */
export interface PpeProgrammeSection {
  /** Capital investment of the programme, roubles. */
  capitalInvestment?: Amount | undefined;
  /** Movable objects newly created or bought under the programme. */
  newMovables?: NewMovable[] | undefined;
  /** Objects upgraded under the programme. */
  upgradedObjects?: UpgradedObject[] | undefined;
}

/** A new movable object has `commissioned`, `cost` and `lifeMonths`, or its own `yearlyBases`. */
export interface NewMovable {
  id: string;
  commissioned?: DayText | undefined;
  cost?: Amount | undefined;
  lifeMonths?: number | undefined;
  disposed?: DayText | undefined;
  yearlyBases?: YearSeries<Amount> | undefined;
}

/** A fixed asset that the programme upgrades. */
export interface UpgradedObject {
  id: string;
  kind: 'immovable' | 'movable';
  /**
   * The day on which the object was first put into use, where the project created
   * or bought it. Left out: it is taken to have stood before the project, and only
   * the upgrade is relieved.
   */
  commissioned?: DayText | undefined;
  /** The day on which the upgrade was completed. */
  completed: DayText;
  /** Cost of the upgrade, roubles. */
  upgradeCost: Amount;
  /** Depreciated value on that day before the upgrade, roubles. */
  depreciatedValue: Amount;
  /** Average annual value by year, roubles. */
  yearlyBases: YearSeries<Amount>;
}

const KIND = { required: { choice: ['immovable', 'movable'] } } as const;

const ZONE = {
  onResidentBooks: 'flag',
  madeOrBoughtForZone: 'flag',
  usedInZone: 'flag',
  locatedInZone: 'flag',
} as const satisfies FieldsOf<ZoneSection>;

const NEW_MOVABLE = {
  id: { required: 'id' },
  commissioned: 'day',
  cost: 'amount',
  lifeMonths: 'life-months',
  disposed: 'day',
  yearlyBases: { byYear: 'amount' },
} as const satisfies FieldsOf<NewMovable>;

const OBJECT = {
  id: { required: 'id' },
  kind: KIND,
  commissioned: 'day',
  cost: 'amount',
  lifeMonths: 'life-months',
  disposed: 'day',
  yearlyBases: { byYear: 'amount' },
  zone: { fields: ZONE },
} as const satisfies FieldsOf<PropertyObject>;

const UPGRADED_OBJECT = {
  id: { required: 'id' },
  kind: KIND,
  commissioned: 'day',
  completed: { required: 'day' },
  upgradeCost: { required: 'amount' },
  depreciatedValue: { required: 'amount' },
  yearlyBases: { required: { byYear: 'amount' } },
} as const satisfies FieldsOf<UpgradedObject>;

export const PROPERTY = {
  immovable: { byYear: 'amount' },
  movable: { byYear: 'amount' },
  objects: { each: OBJECT },
  zone: { fields: ZONE },
} as const satisfies FieldsOf<PropertySection>;

export const PPE_PROGRAMME = {
  capitalInvestment: 'amount',
  newMovables: { each: NEW_MOVABLE },
  upgradedObjects: { each: UPGRADED_OBJECT },
} as const satisfies FieldsOf<PpeProgrammeSection>;

const ZONE_LABELS: LabelsOf<typeof ZONE> = {
  onResidentBooks: "On the resident's books",
  madeOrBoughtForZone: 'Made or bought for the activity in the zone',
  usedInZone: 'Used in the zone',
  locatedInZone: 'Located in the zone',
};

const zoneTexts = (what: string): TextsOf<typeof ZONE> => ({
  onResidentBooks: { question: `whether ${what} is on the resident's books` },
  madeOrBoughtForZone: {
    question: `whether ${what} was made or bought for the activity in the zone`,
  },
  usedInZone: { question: `whether ${what} is used in the zone` },
  locatedInZone: { question: `whether ${what} is located in the zone` },
});

const OBJECT_LABELS: LabelsOf<typeof OBJECT> = {
  id: 'A name that no other object has',
  kind: 'Immovable or movable',
  commissioned: 'Day on which the object is put into use',
  cost: 'First cost, roubles without VAT',
  lifeMonths: 'Useful life, months',
  disposed: 'Day on which the object is disposed of',
  yearlyBases: 'Average annual value by year, roubles',
  zone: { label: 'How the object stands to the special economic zone', fields: ZONE_LABELS },
};

const OBJECT_TEXTS: TextsOf<typeof OBJECT> = {
  commissioned: { question: 'day on which the object is put into use' },
  zone: { fields: /* @__PURE__ */ zoneTexts('the object') },
};

const NEW_MOVABLE_LABELS: LabelsOf<typeof NEW_MOVABLE> = {
  id: 'A name that no other object has',
  commissioned: 'Day on which the object is put into use',
  cost: 'First cost, roubles without VAT',
  lifeMonths: 'Useful life, months',
  disposed: 'Day on which the object is disposed of',
  yearlyBases: 'Average annual value by year, roubles',
};

const UPGRADED_OBJECT_LABELS: LabelsOf<typeof UPGRADED_OBJECT> = {
  id: 'A name that no other object has',
  kind: 'Immovable or movable',
  commissioned:
    'Day on which the object was first put into use, where the project created or bought it; left out: it stood before the project',
  completed: 'Day on which the upgrade was completed',
  upgradeCost: 'Cost of the upgrade, roubles',
  depreciatedValue: 'Depreciated value before the upgrade, roubles',
  yearlyBases: 'Average annual value by year, roubles',
};

const UPGRADED_OBJECT_TEXTS: TextsOf<typeof UPGRADED_OBJECT> = {
  commissioned: { hint: 'First put into use; only where the project itself created or bought it.' },
  upgradeCost: { question: 'cost of the upgrade' },
};

export const PROPERTY_LABELS: LabelsOf<typeof PROPERTY> = {
  immovable: 'Average annual value of immovable property by year, roubles',
  movable: 'Average annual value of movable property by year, roubles',
  objects: {
    label: 'Register of objects; each has commissioned, cost and lifeMonths, or yearlyBases',
    fields: OBJECT_LABELS,
  },
  zone: {
    label: 'How every object that does not say so itself stands to the special economic zone',
    fields: ZONE_LABELS,
  },
};

export const PROPERTY_TEXTS: TextsOf<typeof PROPERTY> = {
  immovable: {
    sample: { 2019: 90000000, 2020: 240000000, 2021: 380000000, 2022: 420000000 },
    used: true,
  },
  movable: { sample: { 2019: 10000000, 2020: 20000000, 2021: 30000000, 2022: 30000000 } },
  objects: { fields: OBJECT_TEXTS },
  zone: {
    hint: 'How it stands to the special economic zone.',
    sample: {
      onResidentBooks: true,
      madeOrBoughtForZone: true,
      usedInZone: true,
      locatedInZone: true,
    },
    fields: /* @__PURE__ */ zoneTexts('the property'),
  },
};

export const PPE_PROGRAMME_LABELS: LabelsOf<typeof PPE_PROGRAMME> = {
  capitalInvestment: 'Capital investment of the programme, roubles',
  newMovables: {
    label: 'New movable objects; each has commissioned, cost and lifeMonths, or yearlyBases',
    fields: NEW_MOVABLE_LABELS,
  },
  upgradedObjects: {
    label: 'Objects upgraded under the programme',
    fields: UPGRADED_OBJECT_LABELS,
  },
};

export const PPE_PROGRAMME_TEXTS: TextsOf<typeof PPE_PROGRAMME> = {
  capitalInvestment: { question: 'capital investment of the programme', sample: 150000000 },
  newMovables: {
    question: 'movable objects created or bought under the programme',
    sample: [{ id: 'New press', commissioned: '2019-06-10', cost: 20000000, lifeMonths: 84 }],
  },
  upgradedObjects: {
    question: 'objects upgraded under the programme',
    sample: [
      {
        id: 'Old press',
        kind: 'movable',
        commissioned: '2019-02-15',
        completed: '2019-05-31',
        upgradeCost: 7600000,
        depreciatedValue: 10000000,
        yearlyBases: { 2019: 10000000, 2020: 10000000 },
      },
    ],
    fields: UPGRADED_OBJECT_TEXTS,
  },
};
