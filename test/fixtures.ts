import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Verdict } from '../src/engine/terms';
import type { MeasureId, PartId } from '../src/figures/ids';
import type { EditionId } from '../src/regions/kaluga/editions/ids';
import type { FundProgrammeId } from '../src/regions/russia/loans/figures';

const FOLDER = join(import.meta.dirname, '../fixtures/projects');
const EXPECTED = '.expected.yaml';

/** A value worked by hand, with its arithmetic: of a line, a cost, a finding, or of the measure as a whole. */
export interface Worked {
  readonly what: string;
  readonly arithmetic: string;
  readonly measure: MeasureId;
  readonly part?: PartId;
  readonly line?: Picked;
  readonly cost?: Picked;
  readonly finding?: string;
  /** What the line, cost or finding has. */
  readonly is?: { readonly [field: string]: string | boolean };
  readonly total?: string;
  readonly periods?: { readonly first: number; readonly last: number; readonly because: string };
  /** Whether no unconfirmed figure decides the amount. */
  readonly confirmed?: boolean;
  /** Paths of all that is missing. */
  readonly missing?: readonly string[];
}

/** A value of a loan worked by hand: of the programme as a whole, or of one finding. */
export interface WorkedLoan {
  readonly what: string;
  readonly arithmetic: string;
  readonly programme: FundProgrammeId;
  readonly finding?: string;
  /** What stands at these places, `lines.0.saved`. */
  readonly has: { readonly [place: string]: unknown };
  /** Paths of all that is missing. */
  readonly missing?: readonly string[];
}

interface Picked {
  readonly year: number;
  readonly tax: string;
  readonly budget: string;
}

/** What a fixture must come to, and where that is known from. */
export interface Expected {
  readonly project: string;
  /** The edition that it is assessed under, where it is not the default one. */
  readonly edition?: EditionId;
  readonly source: string;
  readonly announced: string;
  readonly assumed: string;
  readonly checked: string;
  readonly verdicts: { readonly [measure in MeasureId]: Verdict };
  readonly worked: readonly Worked[];
  /** What the programmes that the profile names must come to. */
  readonly loans?: {
    readonly verdicts: { readonly [programme in FundProgrammeId]?: Verdict };
    readonly worked: readonly WorkedLoan[];
  };
}

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly document: unknown;
  readonly expected: Expected;
}

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** Every project of `fixtures/projects` with what stands beside it. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml') && !file.endsWith(EXPECTED))
  .sort()
  .map((file) => {
    const name = file.replace('.yaml', '');
    const text = read(file);
    // The compiler cannot see into a file; the test asks for every field that it reads.
    const expected = parse(read(`${name}${EXPECTED}`)) as Expected;
    return { name, text, document: parse(text), expected };
  });
