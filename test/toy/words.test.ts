import { expect, test } from 'vitest';
import { assess, nearMisses, parseProfile, plan, planReadings, thresholds } from '../../src/index';
import { formatOf } from '../../src/report/format';
import { markdownOf } from '../../src/report/markdown';
import { readerModel } from '../../src/report/model';
import { planModel } from '../../src/report/plan/model';
import { wordsIn } from '../../src/report/words/load';
import type { Language } from '../../src/words/words';
import { TOY } from './region';

const DOCUMENT = {
  project: { name: 'Пирс', region: 'toy', start: '2021-01-01', site: 'harbour' },
  capitalInvestment: { 2021: 120_000_000 },
  taxableProfit: { 2021: 10_000_000, 2022: 10_000_000, 2023: 10_000_000 },
  beacon: { lit: true },
};

/** The assessment and the plan of a project of the region, in a language. */
async function reportsIn(language: Language): Promise<string> {
  const parsed = parseProfile(DOCUMENT, { region: TOY });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { profile } = parsed;
  const words = await wordsIn(language, TOY);
  const format = formatOf(false, words);
  const analysis = {
    nearMisses: nearMisses(profile),
    thresholds: thresholds(profile),
    planReadings: planReadings(profile),
  };
  return markdownOf([
    ...readerModel(assess(profile), words, format),
    ...planModel(plan(profile), words, format, analysis),
  ]);
}

const ADDRESSES = /<https?:[^>]*>/g;

test('reports in English have the words of the region', async () => {
  const text = await reportsIn('en');
  expect(text).toContain('The project stands in the harbour');
  expect(text).toContain('Capital investment of a resident reaches the threshold');
  expect(text).toContain('Best package: harbour residency.');
  expect(text).toContain('beacon.keepers: Pay of the keepers, roubles, a value');
  expect(text.replace(ADDRESSES, '').replace(/Пирс/g, '')).not.toMatch(/[а-яё]/i);
});

test('reports in Russian have them too, and no other language but in ids', async () => {
  const text = await reportsIn('ru');
  expect(text).toContain('Проект реализуется в гавани');
  expect(text).toContain('Лучший пакет: резидентство гавани.');
  expect(text).toContain('оплата труда смотрителей маяка в рублях');
  expect(text).toContain('Закон о гавани');
  expect(text).toContain('капитан гавани');
  const bare = text.replace(ADDRESSES, '').replace(/\([^()]*\)/g, '');
  expect(bare.match(/[A-Za-z]{2,}/g)).toBeNull();
});
