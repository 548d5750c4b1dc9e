import { memo } from '../kit/memo';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from './fields/document';
import { type Field, type Fields, type Form, fieldsIn, formOf } from './fields/field';
import type { Labels, Text, Texts } from './fields/texts';
import type { DescribedFrame, ProfileFrame } from './frame';
import type { Profile } from './profile';

/** Fields of a region with their labels, and their questions and samples. */
export interface OwnFields {
  readonly fields: Fields;
  readonly labels: Labels;
  readonly texts?: Texts;
}

/** What a region makes of the fields that every region has. */
export interface RegionFields {
  /** Where a project may stand. */
  readonly sites: readonly [string, ...string[]];
  /** The statuses that can be held: a section each; `registered`, `signed` or `included` is its first day. */
  readonly statuses: OwnFields;
  /** The programmes of loans that a profile may name; none where it names none. */
  readonly programmes?: readonly string[];
  /** Programmes of other lenders that it may name; none where it names none. */
  readonly otherProgrammes?: readonly string[];
  /** Sections beside those of every region. */
  readonly sections?: OwnFields;
  /** Fields beside those that every region has, each within the section that has it. */
  readonly added?: OwnFields;
  /** What is said of the site and of the programmes, where a list of them does not say enough. */
  readonly said?: { readonly site?: Said; readonly programmes?: Said };
}

interface Said {
  readonly label?: string;
  readonly text: Text;
}

/** What a region makes of the document that every region has. */
export interface ProfileParts
  extends RegionFields,
    Pick<ProfileFrame, 'region' | 'relations' | 'years'> {}

/**
 * The profiles of a region's projects.
 * @throws RangeError where a section of the region has the name of one that every region has, and for a
 * status without its first day.
 */
export function defineProfiles(parts: ProfileParts): DescribedFrame {
  const { added, region, relations, sections, statuses, years } = parts;
  const taken = Object.keys(sections?.fields ?? {}).filter((name) => Object.hasOwn(DOCUMENT, name));
  if (taken.length > 0) {
    throw new RangeError(`every region has the sections ${taken.join(', ')} already`);
  }
  const undated = Object.entries(statuses.fields).filter(([, field]) => !hasFirstDay(field));
  if (undated.length > 0) {
    const names = undated.map(([name]) => name).join(', ');
    throw new RangeError(`expected registered, signed or included as a required day of ${names}`);
  }
  const misplaced = misplacedIn(DOCUMENT, added?.fields ?? {});
  if (misplaced.length > 0) {
    throw new RangeError(
      `expected fields in sections of every region, found ${misplaced.join(', ')}`,
    );
  }
  return {
    region,
    years,
    fields: fieldsOf(parts),
    ...(relations === undefined ? {} : { relations }),
    ...saidOf(parts),
    shapes: memo(),
  };
}

/** Fields that stand in no section, or that every region has already. */
const misplacedIn = (fields: Fields, added: Fields, above = ''): readonly string[] =>
  Object.entries(added).flatMap(([name, field]) => {
    const own = fields[name];
    const [within, more] = [fieldsIn(formOf(own ?? 'id')), fieldsIn(formOf(field))];
    if (own === undefined) return above === '' ? [name] : [];
    return within === undefined || more === undefined
      ? [`${above}${name}`]
      : misplacedIn(within, more, `${above}${name}.`);
  });

/** The fields of a region's document: those of every region, with its own in their places. */
export function fieldsOf({
  added,
  otherProgrammes = [],
  programmes = [],
  sections,
  sites,
  statuses,
}: FieldParts): Fields {
  const { borrowing, project } = DOCUMENT;
  const { otherProgrammes: _, programmes: __, ...ofLoan } = borrowing.fields;
  const named: Fields = {
    ...listOf('programmes', programmes),
    ...listOf('otherProgrammes', otherProgrammes),
  };
  const common: Fields = {
    ...DOCUMENT,
    project: { required: { fields: { ...project.required.fields, site: { choice: sites } } } },
    statuses: { fields: statuses.fields },
    borrowing: { fields: { ...named, ...ofLoan } },
  };
  return { ...withAdded(common, added?.fields ?? {}), ...sections?.fields };
}

/** A list of some of the names given; no field where there are none. */
const listOf = (field: string, [first, ...others]: readonly string[]): Fields =>
  first === undefined ? {} : { [field]: { list: { choice: [first, ...others] }, least: 1 } };

/** Fields with more of them in their sections, after those that are there. */
const withAdded = (fields: Fields, added: Fields): Fields => ({
  ...fields,
  ...Object.fromEntries(
    Object.entries(added).map(([name, field]) => [name, joinedField(fields[name], field)]),
  ),
});

function joinedField(own: Field | undefined, added: Field): Field {
  if (own === undefined) return added;
  const form = joinedForm(formOf(own), fieldsIn(formOf(added)) ?? {});
  return formOf(own) === own ? form : { required: form };
}

function joinedForm(form: Form, added: Fields): Form {
  if (typeof form === 'string') return form;
  if ('fields' in form) return { fields: withAdded(form.fields, added) };
  if ('each' in form) return { each: withAdded(form.each, added) };
  return form;
}

/** The parts of a region's fields without what is said of them. */
interface FieldParts extends Pick<RegionFields, 'sites' | 'programmes' | 'otherProgrammes'> {
  readonly added?: Pick<OwnFields, 'fields'>;
  readonly statuses: Pick<OwnFields, 'fields'>;
  readonly sections?: Pick<OwnFields, 'fields'>;
}

/** What is said of a region's fields. */
export function saidOf(parts: RegionFields): Pick<DescribedFrame, 'labels' | 'texts'> {
  const { added, said = {}, sections, sites, statuses } = parts;
  const list = sites.join(', ');
  const site = said.site ?? {
    label: `Where the project stands: ${list}`,
    text: { question: `where the project stands: ${list}`, sample: sites[0], used: true },
  };
  const labels: Labels = {
    ...DOCUMENT_LABELS,
    project: {
      ...DOCUMENT_LABELS.project,
      fields: { ...DOCUMENT_LABELS.project.fields, site: site.label ?? '' },
    },
    statuses: { label: DOCUMENT_LABELS.statuses.label, fields: statuses.labels },
  };
  const texts: Texts = {
    ...DOCUMENT_TEXTS,
    project: {
      ...DOCUMENT_TEXTS.project,
      fields: { ...DOCUMENT_TEXTS.project?.fields, site: site.text },
    },
    statuses: { ...DOCUMENT_TEXTS.statuses, fields: statuses.texts ?? {} },
    borrowing: {
      ...DOCUMENT_TEXTS.borrowing,
      fields: {
        ...DOCUMENT_TEXTS.borrowing?.fields,
        ...(said.programmes && { programmes: said.programmes.text }),
      },
    },
  };
  return {
    labels: { ...withLabels(labels, added?.labels ?? {}), ...sections?.labels },
    texts: { ...withTexts(texts, added?.texts ?? {}), ...sections?.texts },
  };
}

/** Fields that several rooms add to sections of every region, as one. */
export const joinFields = (rooms: readonly OwnFields[]): OwnFields =>
  rooms.reduce((one, other) => ({
    fields: withAdded(one.fields, other.fields),
    labels: withLabels(one.labels, other.labels),
    texts: withTexts(one.texts ?? {}, other.texts ?? {}),
  }));

/** Labels with those of fields that are added; a section keeps its own. */
const withLabels = (labels: Labels, added: Labels): Labels => ({
  ...labels,
  ...Object.fromEntries(
    Object.entries(added).map(([name, label]) => {
      const own = labels[name];
      return typeof own === 'object' && typeof label === 'object'
        ? [name, { label: own.label, fields: withLabels(own.fields, label.fields) }]
        : [name, label];
    }),
  ),
});

/** Texts with those of fields that are added; a section keeps its own. */
const withTexts = (texts: Texts, added: Texts): Texts => ({
  ...texts,
  ...Object.fromEntries(
    Object.entries(added).map(([name, { fields, ...text }]) => {
      const own = texts[name];
      const within = fields === undefined ? own?.fields : withTexts(own?.fields ?? {}, fields);
      return [name, { ...text, ...own, ...(within === undefined ? {} : { fields: within }) }];
    }),
  ),
});

/** The fields that hold the first day of a status. */
const FIRST_DAYS = ['registered', 'signed', 'included'];

const hasFirstDay = (status: Field): boolean =>
  Object.entries(fieldsIn(formOf(status)) ?? {}).some(
    ([name, field]) =>
      FIRST_DAYS.includes(name) && field !== formOf(field) && formOf(field) === 'day',
  );

/** The items of a list of the region that a profile states; undefined where it does not. */
export const listIn = <Item>(profile: Profile, name: string): readonly Item[] | undefined =>
  // The schema vouches for the type of all that it has read.
  (profile as unknown as { readonly [name: string]: readonly Item[] | undefined })[name];

/**
 * A section of the region that a profile states; undefined where it does not.
 * `Section` is what the fields are declared to be: amounts in kopecks, shares in millionths.
 */
export const sectionIn = <Section>(profile: Profile, name: string): Partial<Section> | undefined =>
  // The schema vouches for the type of all that it has read.
  (profile as unknown as { readonly [name: string]: Partial<Section> | undefined })[name];
