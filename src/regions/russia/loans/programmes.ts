import { withinClasses } from '../../../engine/facts/activity';
import { holds } from '../../../engine/facts/condition';
import type {
  Application,
  LowerRates,
  Programme,
  Reduction,
} from '../../../engine/loans/programme';
import { lessPoints } from '../../../engine/loans/rates';
import { at, type Figure } from '../../../figures/figure';
import type { ProgrammeId } from '../../../figures/ids';
import { anyOf, type Finding } from '../../../kit/finding';
import type { Borrowing } from '../../../profile/profile';

/** OKVED 2 classes of manufacturing, of food and of medicines. */
const MANUFACTURING = /* @__PURE__ */ Array.from({ length: 24 }, (_, index) => String(10 + index));
const FOOD = ['10'];
const MEDICINES = ['21'];

/** A yes/no fact of the borrowing section that must be so. */
const asks = (
  { borrowing, day, figures }: Application,
  id: string,
  fact: keyof Borrowing['facts'],
): readonly Finding[] =>
  holds(id, at(figures.borrower, day), `borrowing.facts.${fact}`, borrowing.facts[fact]);

/** Another figure than the programme's own that asks for a fact, and the answer that is wanted. */
interface Asked {
  readonly asked?: Figure<boolean>;
  readonly wanted?: boolean;
}

/** A fact that is read from the main activity where the profile does not state it. */
function asksActivity(
  application: Application,
  id: string,
  fact: keyof Borrowing['facts'],
  classes: readonly string[],
  { asked = application.figures.borrower, wanted = true }: Asked = {},
): readonly Finding[] {
  const { borrowing, c, day } = application;
  const { main } = c.profile.project.activity;
  const told = main === undefined ? undefined : withinClasses(main, classes) === 'yes';
  const actual = borrowing.facts[fact] ?? told;
  return holds(id, at(asked, day), `borrowing.facts.${fact}`, actual, wanted);
}

const manufacturer = (
  application: Application,
  id: ProgrammeId,
  asked?: Asked,
): readonly Finding[] =>
  asksActivity(application, `${id}.manufacturer`, 'manufacturer', MANUFACTURING, asked);

/** Manufacturing, but not of food. */
function sector(application: Application): readonly Finding[] {
  const asked = application.c.policy.loans.productivitySector;
  const notFood = { asked, wanted: false };
  return [
    ...manufacturer(application, 'productivity', { asked }),
    ...asksActivity(application, 'productivity.not-food', 'foodManufacturer', FOOD, notFood),
  ];
}

/** The experts' opinion; later a sample flow that was confirmed does as well. */
function opinion(application: Application): readonly Finding[] {
  const { c, day } = application;
  const alone = at(c.policy.loans.opinionOnly, day);
  const { citation, standing } = alone;
  const cited = (findings: readonly Finding[]) =>
    findings.map((one) => ({ ...one, citation, standing }));
  const held = cited(asks(application, 'productivity.centre-opinion', 'centreOpinion'));
  if (alone.value) return held;
  const flow = cited(asks(application, 'productivity.sample-flow', 'sampleFlow'));
  return [anyOf('productivity.opinion-or-sample-flow', [...held, ...flow])];
}

/** The lower rates of a programme's own, which a fact of the borrowing section opens. */
const lowerRates = (
  path: string,
  applies: (borrowing: Borrowing) => boolean | undefined,
): Reduction => ({
  path,
  offer: ({ borrowing, day, figures }) => {
    const dated = at(figures.lowerRates, day);
    if (dated.value === null) return undefined;
    return {
      applies: applies(borrowing),
      rates: dated.value,
      figures: [dated],
      tests: [],
    };
  },
});

/** A guarantee lowers the rate. */
const GUARANTEED: Reduction = /* @__PURE__ */ lowerRates(
  'borrowing.guarantee.kind',
  ({ guarantee }) => guarantee?.kind && guarantee.kind !== 'none',
);

/** Points off the base rate of development projects where enough of the loan goes on Russian equipment. */
function russianEquipment({ borrowing, c, day, figures }: Application): LowerRates | undefined {
  const { russianEquipmentPoints, russianEquipmentShare } = c.policy.loans;
  const base = at(figures.rates, day);
  const points = at(russianEquipmentPoints, day);
  const share = at(russianEquipmentShare, day);
  if (base.value === null || points.value === null || share.value === null) return undefined;
  const { russianShare } = borrowing;
  return {
    applies: russianShare === undefined ? undefined : russianShare >= share.value,
    rates: lessPoints(base.value, points.value),
    figures: [base, points],
    tests: [share],
  };
}

const RUSSIAN_EQUIPMENT: Reduction = { path: 'borrowing.russianShare', offer: russianEquipment };

/** The fund's programmes, in the order in which results list them. */
export const PROGRAMMES: readonly Programme[] = [
  {
    id: 'joint',
    isJoint: true,
    title: {
      en: 'Joint loan of the federal and the regional fund',
      ru: 'Совместный заём федерального и регионального фондов',
    },
    borrower: (application) => manufacturer(application, 'joint'),
    lower: [GUARANTEED],
  },
  {
    id: 'development-projects',
    title: { en: 'Development Projects', ru: 'Проекты развития' },
    borrower: (application) =>
      asks(application, 'development-projects.competitive-output', 'competitiveOutput'),
    lower: [GUARANTEED, RUSSIAN_EQUIPMENT],
  },
  {
    id: 'machine-tools',
    title: { en: 'Machine-Tool Manufacture', ru: 'Станкостроение' },
    borrower: (application) =>
      asks(application, 'machine-tools.machine-tool-maker', 'machineToolMaker'),
    lower: [],
  },
  {
    id: 'component-parts',
    title: { en: 'Component Parts', ru: 'Комплектующие изделия' },
    borrower: (application) =>
      asks(application, 'component-parts.parts-of-decree-719', 'partsOfDecree719'),
    lower: [GUARANTEED],
  },
  {
    id: 'defence-conversion',
    title: { en: 'Defence Conversion', ru: 'Конверсия' },
    borrower: (application) => [
      ...asks(application, 'defence-conversion.defence-organisation', 'defenceOrganisation'),
      ...asks(application, 'defence-conversion.civil-output', 'civilOutput'),
    ],
    lower: [],
  },
  {
    id: 'leasing',
    ofAdvance: true,
    title: { en: 'Leasing Projects', ru: 'Лизинговые проекты' },
    borrower: () => [],
    lower: [
      /* @__PURE__ */ lowerRates(
        'borrowing.facts.manufacturingLessee',
        ({ facts }) => facts.manufacturingLessee,
      ),
    ],
  },
  {
    id: 'drug-labelling',
    title: { en: 'Drug Labelling', ru: 'Маркировка лекарств' },
    borrower: (application) =>
      asksActivity(application, 'drug-labelling.drug-maker', 'drugMaker', MEDICINES),
    lower: [],
    keepsGrace: true,
  },
  {
    id: 'productivity',
    title: { en: 'Labour Productivity', ru: 'Повышение производительности труда' },
    borrower: (application) => [
      ...asks(application, 'productivity.participant', 'productivityParticipant'),
      ...opinion(application),
      ...sector(application),
    ],
    lower: [],
  },
  {
    id: 'digitalisation',
    title: { en: 'Digitalisation of Industry', ru: 'Цифровизация промышленности' },
    borrower: (application) => manufacturer(application, 'digitalisation'),
    lower: [
      /* @__PURE__ */ lowerRates(
        'borrowing.facts.russianSoftware',
        ({ facts }) => facts.russianSoftware,
      ),
    ],
  },
];
