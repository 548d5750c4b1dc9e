import { describe } from 'vitest';
import { assess } from '../../src/index';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { MONOTOWN_ID } from '../../src/regions/tula/loans/figures';
import { bites, judgedIn } from '../contracts/bites';
import { CASES } from './cases';
import { FIGURE_CASES, LOANS } from './figure-cases';
import { type Fields, profileOf } from './project';
import { NEVER_FAIL_IN_TULA, REFUSALS_OF_TULA } from './refusals';

/** Loans of the fund are those of the other region. */
const judge = (fields: Fields) =>
  judgedIn(assess(profileOf(fields), { loans: 'all' })).filter(
    ({ name }) => name === MONOTOWN_ID || !PROGRAMMES.some(({ id }) => id === name),
  );

const OTHERS = [...CASES, ...LOANS, ...FIGURE_CASES.map(({ fields }) => fields)];

describe('under tula-2026', () => {
  bites(REFUSALS_OF_TULA, judge, OTHERS.flatMap(judge), { fails: NEVER_FAIL_IN_TULA });
});
