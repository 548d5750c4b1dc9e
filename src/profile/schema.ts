import * as z from 'zod/mini';
import type { FrameDocument } from './document';
import {
  type Field,
  type Fields,
  type Form,
  formOf,
  type ValueForm,
  type ValueKind,
  type ValueKinds,
} from './fields/field';
import type { Label, Labels } from './fields/texts';
import type { ProfileFrame } from './frame';
import {
  amountLeaf,
  byYear,
  choice,
  countLeaf,
  dayLeaf,
  flagLeaf,
  list,
  okvedLeaf,
  quartersLeaf,
  section,
  series,
  shareLeaf,
  textLeaf,
  unsignedAmountLeaf,
  yearLeaf,
} from './leaves';
import { COUNTS, LENGTHS } from './readers';
import type { Years } from './values';

type Leaves = {
  readonly [Kind in ValueKind]: z.ZodMiniType<
    ValueKinds[Kind]['read'],
    ValueKinds[Kind]['written']
  >;
};

interface Shape {
  readonly years: Years;
  readonly leaves: Leaves;
}

/** A document that has the shape: money in kopecks, shares in millionths, series and forms still as written. */
export interface ShapedDocument {
  readonly [field: string]: unknown;
}

export type DocumentSchema = z.ZodMiniType<ShapedDocument, FrameDocument>;

/** The shape of a document whose days and years lie within the given years, described where labels are given. */
export function documentSchema(fields: Fields, years: Years, labels?: Labels): DocumentSchema {
  const leaves: Leaves = {
    amount: unsignedAmountLeaf(),
    'signed-amount': amountLeaf(),
    share: shareLeaf(),
    day: dayLeaf(years),
    year: yearLeaf(years),
    flag: flagLeaf(),
    okved: okvedLeaf(),
    name: textLeaf(LENGTHS.name),
    id: textLeaf(LENGTHS.id),
    jobs: countLeaf(COUNTS.jobs),
    'whole-years': countLeaf(COUNTS['whole-years']),
    'life-months': countLeaf(COUNTS['life-months']),
    'term-months': quartersLeaf(COUNTS['term-months']),
    'grace-months': quartersLeaf(COUNTS['grace-months']),
  };
  // The type test of the declarations holds them against the type of the document.
  return sectionOf(fields, { years, leaves }, labels) as z.ZodMiniType as DocumentSchema;
}

const sectionOf = (fields: Fields, shape: Shape, labels?: Labels) =>
  section(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, fieldOf(field, shape, labels?.[name])]),
    ),
  );

function fieldOf(field: Field, shape: Shape, label?: Label): z.ZodMiniType {
  const form = formOf(field);
  const { label: text, fields } = typeof label === 'object' ? label : { label, fields: undefined };
  const schema = schemaOf(form, shape, fields);
  const described = text === undefined ? schema : schema.check(z.describe(text));
  return form === field ? z.optional(described) : described;
}

function schemaOf(form: Form, shape: Shape, labels?: Labels): z.ZodMiniType {
  const { leaves, years } = shape;
  if (typeof form === 'string' || 'choice' in form) return singleOf(form, shape);
  if ('fields' in form) return sectionOf(form.fields, shape, labels);
  if ('each' in form) return list(sectionOf(form.each, shape, labels));
  if ('or' in form) return byYear(years, leaves[form.byYear], sectionOf(form.or, shape, labels), 0);
  if ('byYear' in form) return series(years, leaves[form.byYear]);
  const values = list(singleOf(form.list, shape));
  return form.least === undefined ? values : values.check(z.meta({ minItems: form.least }));
}

const singleOf = (value: ValueForm, { leaves }: Shape): z.ZodMiniType =>
  typeof value === 'string' ? leaves[value] : choice(value.choice);

/** The shape of the document of a region under one of its editions. */
export const shapeOf = ({ fields, shapes }: ProfileFrame, edition: string, years: Years) =>
  // The memo holds what was computed for the same edition.
  shapes(`document of ${edition}`, () => documentSchema(fields, years)) as DocumentSchema;
