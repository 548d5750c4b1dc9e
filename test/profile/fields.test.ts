import { describe, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter';
import { type Declared, declaredIn } from '../../src/profile/fields/declared';
import { fieldsIn } from '../../src/profile/fields/field';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { profileJsonSchema } from '../../src/regions/parse-profile';
import { readDocument } from '../../src/texts/document';
import { fieldTables, rowsOf, type Schema } from '../docs/fields';
import { pageText } from '../docs/files';
import { en } from '../words';

const STARTER = starter({ region: LOADED_DEFAULT });

const DECLARED = declaredIn(KALUGA_PROFILES.fields, KALUGA_PROFILES.labels, KALUGA_PROFILES.texts);
const LEAVES = DECLARED.filter(({ form }) => fieldsIn(form) === undefined);

const { properties = {}, required = [] } = profileJsonSchema() as Schema;

/** Paths of the JSON Schema with their descriptions. */
const DESCRIBED = new Map(
  Object.entries(properties).flatMap(([name, schema]) =>
    rowsOf(name, schema, required.includes(name)).map(
      ([path = '', form = '', meaning = '']) =>
        [path.replaceAll('`', ''), { isRequired: form.endsWith('; required'), meaning }] as const,
    ),
  ),
);

test('there are as many declarations as the document has fields', () => {
  expect(LEAVES.length).toBeGreaterThan(100);
  expect(DECLARED.map(({ path }) => path)).toEqual([...DESCRIBED.keys()]);
});

describe('a field that is declared', () => {
  test.each(DECLARED)('has a label, and stands in the JSON Schema with it: $path', (field) => {
    const { path, isRequired, label } = field;
    expect(label).not.toBe('');
    expect(DESCRIBED.get(path)).toEqual({ isRequired, meaning: label });
  });

  test.each(LEAVES)('has a question: $path', ({ path, label, text }) => {
    expect(en.facts[path]).toBe(text.question ?? label);
  });

  test('stands in the page about the profile', () => {
    const page = pageText('docs/profile.md');
    for (const { path } of DECLARED) expect(page).toContain(`| \`${path}\` |`);
    expect(Object.keys(fieldTables())).toEqual(Object.keys(KALUGA_PROFILES.fields));
  });
});

describe('the profile to start from', () => {
  const used = STARTER.replace('\nstatuses: {}\n', '\n').replace(/^( *)#(?! \S)(?=.)/gm, '$1');
  const document = readDocument(used).value;

  /** The explanations of each section of the document. */
  const explained = new Map(
    STARTER.split('\n\n').map((block) => [
      /^#?(\w+):/m.exec(block)?.[1] ?? '',
      block
        .split('\n')
        .filter((line) => /^#? *# \S/.test(line))
        .join('\n'),
    ]),
  );

  /** Whether some value of the document stands at the path. */
  const stands = (value: unknown, [name, ...rest]: readonly string[]): boolean => {
    if (name === undefined) return value !== undefined;
    if (name === '[]') return Array.isArray(value) && value.some((item) => stands(item, rest));
    return stands((value as Record<string, unknown> | undefined)?.[name], rest);
  };

  const isInStarter = ({ path }: Declared): boolean => {
    const [section = ''] = path.split('.');
    const name = path.slice(path.lastIndexOf('.') + 1);
    return (
      stands(document, path.split(/\.|(?=\[\])/)) ||
      new RegExp(`\\b${name}\\b`).test(explained.get(section.replace('[]', '')) ?? '')
    );
  };

  test.each(LEAVES.filter(({ path, isRequired }) => isRequired || !path.includes('[]')))(
    'has or names what is stated once or must be stated: $path',
    (field) => {
      expect(isInStarter(field)).toBe(true);
    },
  );

  test('has every field of which it is given a sample', () => {
    const sampled = DECLARED.filter(({ text }) => text.sample !== undefined);
    expect(sampled.length).toBeGreaterThan(70);
    for (const { path } of sampled) {
      expect(stands(document, path.split(/\.|(?=\[\])/)), path).toBe(true);
    }
  });
});
