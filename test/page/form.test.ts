import { describe, expect, test } from 'vitest';
import { beginning } from '../../src/page/beginning';
import { labelOf } from '../../src/page/form/names';
import { countStated, sectionsOf } from '../../src/page/form/shape';
import { writeLink } from '../../src/page/state/link';
import { FORM } from '../../src/page/words/form';
import { PAGE } from '../../src/page/words/page';
import { inLanguage } from '../../src/page/words/say';
import { answerQuestion, regionIn } from '../../src/page/work/questions';
import { replyTo } from '../../src/page/work/serve';
import { declaredIn } from '../../src/profile/fields/declared';
import type { Form } from '../../src/profile/fields/field';
import { ALL_REGIONS } from '../../src/regions/all';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { choiceName } from '../../src/report/sentences';
import { wordsIn } from '../../src/report/words/load';

const REGIONS = ALL_REGIONS.map((region) => [region.id, region] as const);

/** The values that a form offers. */
function choicesOf(form: Form): readonly string[] {
  if (typeof form === 'string') return [];
  if ('choice' in form) return form.choice;
  return 'list' in form ? choicesOf(form.list) : [];
}

describe.each(REGIONS)('the form of %s', (_, region) => {
  const { fields, labels, texts } = region.profiles;
  const declared = declaredIn(fields, labels, texts);

  test('has every field of the document in a section, once', () => {
    const placed = sectionsOf(fields, texts).flatMap((section) =>
      section.fields.map(({ path }) => String(path[0])),
    );
    expect(new Set(placed)).toEqual(new Set(Object.keys(fields)));
    const single = sectionsOf(fields, texts).filter(({ name }) => name === null);
    expect(single).toHaveLength(1);
  });

  test.each(['en', 'ru'] as const)(
    'has a label for every field, and a name for every value that is offered: %s',
    async (language) => {
      const words = await wordsIn(language, region);
      for (const { form, path } of declared) {
        const steps = path.replaceAll('[]', '.0').split('.');
        const label = labelOf(
          steps.map((step) => (step === '0' ? 0 : step)),
          words,
        );
        expect(label).not.toContain('[]');
        expect(label).not.toMatch(/^[A-Za-z]+\.[a-z]/);
        for (const choice of choicesOf(form)) {
          const name = choiceName(choice, words);
          if (language === 'ru') expect(name, choice).toMatch(/[а-яё]/i);
        }
      }
    },
  );
});

test('the page says everything in both languages, and in Russian in Russian letters', () => {
  for (const words of [PAGE, FORM]) {
    const [en, ru] = [inLanguage(words, 'en'), inLanguage(words, 'ru')];
    expect(Object.keys(en)).toEqual(Object.keys(ru));
    for (const [name, text] of Object.entries(ru)) {
      if (typeof text === 'string') expect(text, name).toMatch(/[А-Яа-яё]/);
    }
  }
});

test('what is stated is counted by its values', () => {
  expect(countStated({ a: 1, b: [{ c: 2 }, { d: { '2019': 3 } }], e: {} })).toBe(3);
});

describe('a page begins', () => {
  const document = { project: { name: 'Plant', start: '2019-01-01' } };
  const link = (options: object): string =>
    writeLink({ document, options, version: '0.0.9', hash: 'h', answer: null });
  const given = { fragment: '', languages: ['en'], carried: null };

  test('in the language that the browser prefers', () => {
    expect(beginning({ ...given, languages: ['ru-RU', 'en'] }).language).toBe('ru');
    expect(beginning({ ...given, languages: ['de', 'ru'] }).language).toBe('en');
    expect(beginning({ ...given, languages: [] }).language).toBe('en');
  });

  test('with the project of its link, and what was answered then', () => {
    expect(beginning({ ...given, fragment: link({ edition: 'law' }) })).toMatchObject({
      document,
      options: { edition: 'law' },
      made: { version: '0.0.9', hash: 'h' },
      notice: null,
    });
  });

  test('without choices that are gone, and says which', () => {
    const options = { edition: 'law-1990', readings: { 'cap-year': 'never', 'no-reading': 'x' } };
    expect(beginning({ ...given, fragment: link(options) })).toMatchObject({
      options: {},
      notice: {
        kind: 'choices-left-out',
        names: ['law-1990', 'cap-year=never', 'no-reading=x'],
      },
    });
  });

  test('with a sentence where its link is broken, and with the project that it carries', () => {
    const carried = JSON.stringify(document);
    expect(beginning({ ...given, carried, fragment: 'p1.0.x' })).toMatchObject({
      document,
      notice: { kind: 'link', because: 'cut' },
    });
    expect(beginning({ ...given, carried })).toMatchObject({ document, tab: 'answer' });
    expect(beginning({ ...given, carried: 'not: a profile' }).document).toEqual({});
  });
});

describe('a question', () => {
  const document = { project: { name: 'Plant', start: '2019-01-01' } };

  test('is answered, or has every problem of its inputs', () => {
    expect(answerQuestion({ kind: 'plan', loans: 'asked', document, options: {} }).ok).toBe(true);
    const answer = answerQuestion({
      kind: 'plan',
      loans: 'asked',
      document: { project: { name: 'Plant', start: 'soon' } },
      options: { discountRate: 'ten', readings: { 'cap-year': 'never' } },
    });
    expect(!answer.ok && answer.problems.map(({ path }) => path)).toHaveLength(3);
  });

  test('that the library fails on comes back with its fault', () => {
    const question = { kind: 'plan', loans: 'asked', document: {}, options: null } as never;
    expect(replyTo({ id: 7, question })).toMatchObject({ id: 7, failure: expect.any(String) });
  });

  test('is of the region that the profile names', () => {
    expect(regionIn({}).id).toBe(LOADED_DEFAULT.id);
    for (const [id, region] of REGIONS) expect(regionIn({ project: { region: id } })).toBe(region);
    expect(regionIn({ project: { region: 'atlantis' } }).id).toBe(LOADED_DEFAULT.id);
  });
});
