import { memo } from '../kit/memo';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from './fields/document';
import { type Field, type Fields, fieldsIn, formOf } from './fields/field';
import type { Labels, Texts } from './fields/texts';
import type { DescribedFrame, ProfileFrame } from './frame';
import type { Profile } from './profile';

/** Fields of a region with their labels, and their questions and samples. */
export interface OwnFields {
  readonly fields: Fields;
  readonly labels: Labels;
  readonly texts?: Texts;
}

/** What a region makes of the document that every region has. */
export interface ProfileParts extends Pick<ProfileFrame, 'region' | 'years'> {
  /** Where a project may stand. */
  readonly sites: readonly [string, ...string[]];
  /** The statuses that can be held: a section each; `registered`, `signed` or `included` is its first day. */
  readonly statuses: OwnFields;
  /** Sections beside those of every region. */
  readonly sections?: OwnFields;
}

/**
 * The profiles of a region's projects.
 * @throws RangeError where a section of the region has the name of one that every region has, and for a
 * status without its first day.
 */
export function defineProfiles(parts: ProfileParts): DescribedFrame {
  const { region, sites, statuses, years } = parts;
  const { fields, labels, texts = {} } = parts.sections ?? { fields: {}, labels: {} };
  const taken = Object.keys(fields).filter((name) => Object.hasOwn(DOCUMENT, name));
  if (taken.length > 0) {
    throw new RangeError(`every region has the sections ${taken.join(', ')} already`);
  }
  const undated = Object.entries(statuses.fields).filter(([, field]) => !hasFirstDay(field));
  if (undated.length > 0) {
    const names = undated.map(([name]) => name).join(', ');
    throw new RangeError(`expected registered, signed or included as a required day of ${names}`);
  }
  const { project } = DOCUMENT;
  const places = `Where the project stands: ${sites.join(', ')}`;
  return {
    region,
    years,
    fields: {
      ...DOCUMENT,
      project: { required: { fields: { ...project.required.fields, site: { choice: sites } } } },
      statuses: { fields: statuses.fields },
      ...fields,
    },
    labels: {
      ...DOCUMENT_LABELS,
      project: {
        ...DOCUMENT_LABELS.project,
        fields: { ...DOCUMENT_LABELS.project.fields, site: places },
      },
      statuses: { label: DOCUMENT_LABELS.statuses.label, fields: statuses.labels },
      ...labels,
    },
    texts: {
      ...DOCUMENT_TEXTS,
      project: {
        ...DOCUMENT_TEXTS.project,
        fields: {
          ...DOCUMENT_TEXTS.project?.fields,
          site: {
            question: `where the project stands: ${sites.join(', ')}`,
            sample: sites[0],
            used: true,
          },
        },
      },
      statuses: { ...DOCUMENT_TEXTS.statuses, fields: statuses.texts ?? {} },
      ...texts,
    },
    shapes: memo(),
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
