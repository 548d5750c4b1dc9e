import { memo } from '../kit/memo';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from './fields/document';
import { type Field, type Fields, fieldsIn, formOf } from './fields/field';
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
  /** Sections beside those of every region. */
  readonly sections?: OwnFields;
  /** What is said of the site and of the programmes, where a list of them does not say enough. */
  readonly said?: { readonly site?: Said; readonly programmes?: Said };
}

interface Said {
  readonly label?: string;
  readonly text: Text;
}

/** What a region makes of the document that every region has. */
export interface ProfileParts extends RegionFields, Pick<ProfileFrame, 'region' | 'years'> {}

/**
 * The profiles of a region's projects.
 * @throws RangeError where a section of the region has the name of one that every region has, and for a
 * status without its first day.
 */
export function defineProfiles(parts: ProfileParts): DescribedFrame {
  const { region, sections, statuses, years } = parts;
  const taken = Object.keys(sections?.fields ?? {}).filter((name) => Object.hasOwn(DOCUMENT, name));
  if (taken.length > 0) {
    throw new RangeError(`every region has the sections ${taken.join(', ')} already`);
  }
  const undated = Object.entries(statuses.fields).filter(([, field]) => !hasFirstDay(field));
  if (undated.length > 0) {
    const names = undated.map(([name]) => name).join(', ');
    throw new RangeError(`expected registered, signed or included as a required day of ${names}`);
  }
  return { region, years, fields: fieldsOf(parts), ...saidOf(parts), shapes: memo() };
}

/** The fields of a region's document: those of every region, with its own in their places. */
export function fieldsOf({ programmes = [], sections, sites, statuses }: FieldParts): Fields {
  const { borrowing, project } = DOCUMENT;
  const { programmes: _, ...ofLoan } = borrowing.fields;
  const named = { programmes: { list: { choice: programmes }, least: 1 } } as const;
  return {
    ...DOCUMENT,
    project: { required: { fields: { ...project.required.fields, site: { choice: sites } } } },
    statuses: { fields: statuses.fields },
    borrowing: { fields: programmes.length === 0 ? ofLoan : { ...named, ...ofLoan } },
    ...sections?.fields,
  };
}

/** The parts of a region's fields without what is said of them. */
interface FieldParts extends Pick<RegionFields, 'sites' | 'programmes'> {
  readonly statuses: Pick<OwnFields, 'fields'>;
  readonly sections?: Pick<OwnFields, 'fields'>;
}

/** What is said of a region's fields. */
export function saidOf(parts: RegionFields): Pick<DescribedFrame, 'labels' | 'texts'> {
  const { said = {}, sections, sites, statuses } = parts;
  const list = sites.join(', ');
  const site = said.site ?? {
    label: `Where the project stands: ${list}`,
    text: { question: `where the project stands: ${list}`, sample: sites[0], used: true },
  };
  return {
    labels: {
      ...DOCUMENT_LABELS,
      project: {
        ...DOCUMENT_LABELS.project,
        fields: { ...DOCUMENT_LABELS.project.fields, site: site.label ?? '' },
      },
      statuses: { label: DOCUMENT_LABELS.statuses.label, fields: statuses.labels },
      ...sections?.labels,
    },
    texts: {
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
      ...sections?.texts,
    },
  };
}

/** The fields that hold the first day of a status. */
const FIRST_DAYS = ['registered', 'signed', 'included'];

const hasFirstDay = (status: Field): boolean =>
  Object.entries(fieldsIn(formOf(status)) ?? {}).some(
    ([name, field]) =>
      FIRST_DAYS.includes(name) && field !== formOf(field) && formOf(field) === 'day',
  );

/**
 * A section of the region that a profile states; undefined where it does not.
 * `Section` is what the fields are declared to be: amounts in kopecks, shares in millionths.
 */
export const sectionIn = <Section>(profile: Profile, name: string): Partial<Section> | undefined =>
  // The schema vouches for the type of all that it has read.
  (profile as unknown as { readonly [name: string]: Partial<Section> | undefined })[name];
