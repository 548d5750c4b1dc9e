import type { Field, Fields, Form, ValueForm } from './fields/field';
import { fieldsIn, formOf } from './fields/field';
import type { ProfileFrame } from './frame';
import { type Path, pathText } from './place';

/** A document without what another region alone knows, and the paths of that. */
export interface OfPlace {
  readonly document: unknown;
  readonly unused: readonly string[];
}

/**
 * A document as one region reads it: with its id and a site, and without the sections, fields and names in lists that
 * only the other region knows. What neither knows stays where it is, for the parser to report.
 * @param site undefined where none is chosen: the document then states none.
 */
export function documentOfPlace(
  document: unknown,
  { fields, region }: ProfileFrame,
  other: Pick<ProfileFrame, 'fields'>,
  site: string | undefined,
): OfPlace {
  const unused: Path[] = [];
  const own = inSection(withPlace(document, region, site), fields, other.fields, [], unused);
  return { document: own, unused: unused.map(pathText) };
}

/** Where a project may stand in a region. */
export function sitesOf({ fields }: Pick<ProfileFrame, 'fields'>): readonly string[] {
  const site = fieldsIn(formOf(fields['project'] ?? 'id'))?.['site'];
  const form = site === undefined ? 'id' : formOf(site);
  return typeof form === 'object' && 'choice' in form ? form.choice : [];
}

type Section = { readonly [name: string]: unknown };

const isSection = (value: unknown): value is Section =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document with the region and the site in the place of names that it has there; what is no name stays. */
function withPlace(document: unknown, region: string, site: string | undefined): unknown {
  if (!isSection(document) || !isSection(document['project'])) return document;
  const { region: named, site: stated, ...project } = document['project'];
  return {
    ...document,
    project: { ...project, ...putFor(named, { region }), ...putFor(stated, { site }) },
  };
}

/** A name in the place of one that a document has or lacks; what is no name there stays. */
function putFor(stated: unknown, put: { readonly [field: string]: string | undefined }): Section {
  const isName = stated === undefined || typeof stated === 'string';
  const entries = Object.entries(put).map(([field, name]) => [field, isName ? name : stated]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function inSection(
  section: unknown,
  own: Fields,
  others: Fields,
  at: Path,
  unused: Path[],
): unknown {
  if (!isSection(section)) return section;
  return Object.fromEntries(
    Object.entries(section).flatMap(([name, value]) => {
      const [mine, theirs] = [fieldIn(own, name), fieldIn(others, name)];
      if (theirs === undefined) return [[name, value]];
      const path = [...at, name];
      const kept = mine === undefined ? NOTHING : inField(value, mine, theirs, path, unused);
      if (kept === NOTHING) unused.push(path);
      return kept === NOTHING ? [] : [[name, kept]];
    }),
  );
}

const NOTHING = Symbol('nothing');

const fieldIn = (fields: Fields, name: string): Form | undefined => {
  const field: Field | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field === undefined ? undefined : formOf(field);
};

function inField(value: unknown, mine: Form, theirs: Form, at: Path, unused: Path[]): unknown {
  if (isForeign(value, mine, theirs)) return NOTHING;
  const [own, others] = [fieldsIn(mine), fieldsIn(theirs)];
  if (own !== undefined && others !== undefined) {
    return Array.isArray(value)
      ? value.map((item, index) => inSection(item, own, others, [...at, index], unused))
      : inSection(value, own, others, at, unused);
  }
  const [names, otherNames] = [listedIn(mine), listedIn(theirs)];
  if (!Array.isArray(value) || names === undefined || otherNames === undefined) return value;
  const isOwn = (item: unknown) => !isForeign(item, names, otherNames);
  if (value.length > 0 && !value.some(isOwn)) return NOTHING;
  return value.filter((item, index) => {
    if (isOwn(item)) return true;
    unused.push([...at, index]);
    return false;
  });
}

const listedIn = (form: Form): ValueForm | undefined =>
  typeof form === 'object' && 'list' in form ? form.list : undefined;

/** Whether a value is a name that only the other region offers in its place. */
const isForeign = (value: unknown, mine: Form, theirs: Form): boolean =>
  typeof value === 'string' && !isOffered(value, mine) && isOffered(value, theirs);

const isOffered = (value: string, form: Form): boolean =>
  typeof form === 'object' && 'choice' in form && form.choice.includes(value);
