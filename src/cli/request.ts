import type { Command } from 'commander';
import type { Region } from '../engine/region';
import type { MeasureId, ProgrammeId } from '../figures/ids';
import type { Problem } from '../kit/problem';
import { operandsOf } from './arguments';
import { choose, chooseEdition, idsOf } from './choices';
import type { ReportFormat, WorkbookFormat } from './formats';
import { REPORT_FORMATS, WORKBOOK_FORMATS } from './formats';
import { type LOANS_CHOICES, loansOf } from './loans-option';
import { type ChosenReadings, chosenReadings, csvProblems, namesOf, notInCsv } from './options';
import { pageProblems } from './page-options';

/** What every command about a project asks for, and everything that is wrong with it. */
export interface Input<Format extends WorkbookFormat = ReportFormat> {
  /** Absent where none is named, or where the edition to read it in is not known. */
  readonly file?: string;
  readonly format: Format;
  readonly edition?: string;
  readonly problems: readonly Problem[];
}

/** What `assess` asks for. */
export interface Request extends Input {
  readonly measures: readonly MeasureId[];
  readonly readings: ChosenReadings;
  /** Which loans are examined; absent where the format decides. */
  readonly loans?: (typeof LOANS_CHOICES)[number];
  /** Whether to tell what other readings would give. */
  readonly otherReadings: boolean;
}

/** What `loan` asks for. */
export interface LoanRequest extends Input<WorkbookFormat> {
  readonly programmes: readonly ProgrammeId[];
  readonly readings: ChosenReadings;
}

interface InputOptions {
  readonly format: string;
  readonly edition?: string;
  readonly out?: string;
}

interface Options {
  readonly format: string;
  readonly reading?: readonly string[];
  readonly measure?: readonly string[];
  readonly loans?: string;
  readonly otherReadings?: true;
}

interface LoanOptions {
  readonly programme?: readonly string[];
  readonly reading?: readonly string[];
}

/** Reads the file, the format and the edition of a command line, for the region of the file; the command itself reads further files. */
export function inputOf<Format extends WorkbookFormat>(
  command: Command,
  region: Pick<Region, 'editions'>,
  formats: readonly [Format, ...Format[]],
  files = 1,
): Input<Format> {
  const { format, edition, out } = command.opts<InputOptions>();
  const rest = operandsOf(command, files);
  const [file] = rest.operands;
  const chosenFormat = choose('--format', format, formats);
  const chosenEdition = chooseEdition(edition, region);
  return {
    ...(file === undefined || chosenEdition.problem !== undefined ? {} : { file }),
    format: chosenFormat.name ?? formats[0],
    ...(chosenEdition.name === undefined ? {} : { edition: chosenEdition.name }),
    problems: [
      ...rest.problems,
      ...(file === undefined && rest.problems.length === 0 ? [NO_FILE] : []),
      ...[chosenFormat, chosenEdition].flatMap(({ problem }) => problem ?? []),
      ...csvProblems(command),
      ...pageProblems(command, { option: '--out', file: out }),
    ],
  };
}

/** Reads the command line of `assess`. */
export function requestOf(command: Command, region: Region): Request {
  const input = inputOf(command, region, REPORT_FORMATS);
  const { format, reading = [], measure = [], ...given } = command.opts<Options>();
  const { otherReadings } = given;
  const loans = loansOf(given.loans);
  const measures = namesOf('--measure', measure, idsOf(region.measures));
  const readings = chosenReadings(reading, region, input.edition);
  return {
    ...input,
    measures: measures.names,
    readings: readings.readings,
    ...(loans.name === undefined ? {} : { loans: loans.name }),
    otherReadings: otherReadings === true,
    problems: [
      ...input.problems,
      ...(loans.problem === undefined ? [] : [loans.problem]),
      ...measures.problems,
      ...(otherReadings && format === 'csv' ? [notInCsv('--other-readings')] : []),
      ...readings.problems,
    ],
  };
}

/** A region with the readings that loans alone are judged by. */
export const withLoanReadings = (region: Region): Region => ({
  ...region,
  readings: Object.fromEntries(
    Object.entries(region.readings).filter(([, { ofLoans }]) => ofLoans === true),
  ),
});

/** Reads the command line of `loan`. */
export function loanRequestOf(command: Command, region: Region): LoanRequest {
  const input = inputOf(command, region, WORKBOOK_FORMATS);
  const { programme = [], reading = [] } = command.opts<LoanOptions>();
  const programmes = namesOf('--programme', programme, idsOf(region.programmes));
  const readings = chosenReadings(reading, withLoanReadings(region), input.edition);
  return {
    ...input,
    programmes: programmes.names,
    readings: readings.readings,
    problems: [...input.problems, ...programmes.problems, ...readings.problems],
  };
}

const NO_FILE: Problem = {
  path: '',
  code: 'missing-argument',
  expected: 'the file of a profile, or - for standard input',
  found: 'nothing',
};
