import { expect, test } from 'vitest';
import { assessmentRecord, recordOf } from '../../../src/cli/lines/record';
import { assess } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { FIXTURES } from '../../fixtures';
import { profileOf } from '../../profile/document';

const HEAD = { line: 7, settings: '0a', ok: true };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const documents = FIXTURES.map(
  ({ name, document }) => [name, document as ProfileDocument] as const,
);
const LETTERS: ProfileDocument = { project: { name: 'Завод «Ока» 漢', start: '2019-01-01' } };

test.each([...documents, ['a name in other letters', LETTERS] as const])(
  'a record is the JSON of its assessment: %s',
  (_, document) => {
    const profile = profileOf(document);
    for (const options of [
      {},
      { measures: ['rip'] },
      { measures: ['sez'] },
      { loans: 'all' },
    ] as const) {
      const assessment = assess(profile, options);
      const whole = text(recordOf({ ...HEAD, assessment }));
      expect(text(assessmentRecord(HEAD, assessment))).toBe(whole);
    }
  },
);
