import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { comparePolicies } from '../../src/questions/portfolio/portfolio';
import { parseAmendment } from '../../src/regions/amendment';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { parseProfile } from '../../src/regions/parse-profile';
import { formatOf } from '../../src/report/format';
import { markdownOf } from '../../src/report/markdown';
import { totalsBlocks } from '../../src/report/portfolio';
import { renderBlocks } from '../../src/report/table';
import { readDocument } from '../../src/texts/document';
import { command } from '../cli/fake';
import { en } from '../words';

const FOLDER = 'fixtures/projects';
const NAMES = readdirSync(FOLDER).filter((name) => /^[a-z0-9-]+\.yaml$/.test(name));
const files = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

/** Sentences of a text, each without its line breaks: a paragraph, an item of a list or a cell of a table. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n|\n(?=\s*[-*#|]\s?)|\s{2,}(?=\S)(?<=\S\s{2,})|\|/u)
    .map((part) => part.replace(/\s+/gu, ' '));

const doubled = (text: string): readonly string[] =>
  partsOf(text).filter((part) => /(?<![\p{L}\p{N}.-])(\p{L}+) \1(?![\p{L}\p{N}-])/iu.test(part));

/** What a command writes on standard output. */
async function written(...argv: string[]): Promise<string> {
  const { code, err, out } = await command(argv, { files });
  expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' });
  return out;
}

test('a doubled word is found across a line break, and none in columns or ids', () => {
  expect(doubled('each is taken at\nat its end')).toHaveLength(1);
  expect(doubled('| regional | regional |\n2020  tax  tax')).toEqual([]);
  expect(doubled('sez.land land, a rate of 5 5')).toEqual([]);
});

/** The words of both formats are the same, the lines are not: markdown breaks none. */
const COMMANDS = {
  table: [['plan'], ['plan', '--discount-rate', '0.1'], ['assess'], ['loan']],
  markdown: [['plan', '--discount-rate', '0.1'], ['loan']],
};

describe.each(['table', 'markdown'] as const)('no word is doubled in a %s', (format) => {
  test.each(NAMES)('of %s: plan, assess and loan', async (name) => {
    for (const argv of COMMANDS[format]) {
      const text = await written(...argv, name, '--format', format);
      expect(doubled(text), argv.join(' ')).toEqual([]);
    }
  });

  test('of the analysis, of a comparison and of a sweep', async () => {
    const [first = '', second = ''] = NAMES;
    for (const argv of [
      ['plan', first, '--analysis'],
      ['compare', first, second],
      ['compare', first, '--other-edition', 'law'],
      ['sweep', first, '--path', 'project.start', '--values', '2019-01-01,2021-01-01'],
    ]) {
      const { err, out } = await command([...argv, '--format', format], { files });
      expect({ argv, err }).toEqual({ argv, err: '' });
      expect(doubled(out), argv.join(' ')).toEqual([]);
    }
  });
});

/** All projects as one portfolio. */
const profiles = NAMES.flatMap((name) => {
  const parsed = parseProfile(readDocument(files[name] ?? '').value);
  return parsed.ok ? [parsed.profile] : [];
});

const REFORMS = 'fixtures/reforms';
const reforms = readdirSync(REFORMS).filter((name) => name.endsWith('.yaml'));

test.each(reforms)('no word is doubled in the totals of a portfolio under %s', (name) => {
  const { value } = readDocument(readFileSync(`${REFORMS}/${name}`, 'utf8'));
  for (const edition of EDITION_IDS) {
    const parsed = parseAmendment(value, policyOf(edition));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const after = amend(policyOf(edition), parsed.amendment);
    const { before, effects } = comparePolicies(profiles, [edition, after]);
    for (const effect of effects) {
      const lines = { read: profiles.length + 1, bad: 1 };
      const totals = { ...effect.totals, before, after: effect.after, lines };
      const blocks = totalsBlocks(totals, en, formatOf(false, en));
      expect(doubled(renderBlocks(blocks))).toEqual([]);
      expect(doubled(markdownOf(blocks))).toEqual([]);
    }
  }
});
