import { expectTypeOf, test } from 'vitest';
import type { FrameDocument, YearMap, YearSeries } from '../../src/profile/document';
import type { DOCUMENT } from '../../src/profile/fields/document';
import type { Field, Fields, Form, ValueKind, ValueKinds } from '../../src/profile/fields/field';
import type { Stated } from '../../src/profile/stated';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import type { STATUS_FIELDS } from '../../src/regions/kaluga/measures/fields';

type Written = { [Kind in ValueKind]: ValueKinds[Kind]['written'] };
type Read = { [Kind in ValueKind]: ValueKinds[Kind]['read'] };

type Required<F extends Fields> = {
  [Name in keyof F]: F[Name] extends { required: Form } ? Name : never;
}[keyof F];

type Whole<T> = { [Name in keyof T]: T[Name] };

/** The type of a section that the declarations of its fields stand for. */
type SectionOf<F extends Fields> = Whole<
  { -readonly [Name in Required<F>]: FormOf<F[Name]> } & {
    -readonly [Name in Exclude<keyof F, Required<F>>]?: FormOf<F[Name]> | undefined;
  }
>;

type FormOf<F extends Field> = F extends { required: infer Inner extends Form }
  ? FormOf<Inner>
  : F extends ValueKind
    ? Written[F]
    : F extends { choice: readonly (infer Word)[] }
      ? Word
      : F extends { fields: infer Within extends Fields }
        ? SectionOf<Within>
        : F extends { each: infer Within extends Fields }
          ? SectionOf<Within>[]
          : F extends { list: infer Value extends Form }
            ? FormOf<Value>[]
            : F extends { byYear: infer Value extends ValueKind; or: infer Within extends Fields }
              ? YearMap<Written[Value]> | SectionOf<Within>[]
              : F extends { byYear: infer Value extends ValueKind }
                ? YearSeries<Written[Value]>
                : never;

/** Whether two types are one and the same, optional fields and modifiers too. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Declared = Omit<SectionOf<typeof DOCUMENT>, 'statuses'>;
type Documented = Omit<FrameDocument, 'statuses'>;

test('the declarations of the fields stand for the type that is documented, and for no other', () => {
  expectTypeOf<Same<Declared, Documented>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Declared, Omit<Documented, 'imports'>>>().toEqualTypeOf<false>();
  expectTypeOf<
    Same<Declared['valuation'], Omit<NonNullable<Documented['valuation']>, 'prices'> | undefined>
  >().toEqualTypeOf<false>();
});

test('so do those of the statuses of a region', () => {
  type Statuses = SectionOf<typeof STATUS_FIELDS>;
  expectTypeOf<Same<Statuses, StatusesSection>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Statuses, Omit<StatusesSection, 'rip'>>>().toEqualTypeOf<false>();
});

test('what is stated of a value of each kind is what is read of it', () => {
  expectTypeOf<Same<{ [Kind in ValueKind]: Stated<Written[Kind]> }, Read>>().toEqualTypeOf<true>();
});
