import type { Command } from 'commander';
import { isOther } from '../engine/loans/programme';
import type { Region } from '../engine/region';
import type { ProgrammeId } from '../figures/ids';
import type { Profile } from '../profile/profile';
import { loans } from '../questions/assess/loans';
import { loanCsv } from '../report/loans/csv';
import { loanModel } from '../report/loans/model';
import { inFormatOrBook } from './in-format';
import type { Io } from './io';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';
import { loanRequestOf } from './request';

/**
 * The answer on loans to a command line, in the format asked for.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function loanAnswer(
  command: Command,
  regions: Regions,
  io: Io,
): Promise<string | Uint8Array> {
  const document = await documentOf(command, regions, io);
  const { region } = document;
  const request = loanRequestOf(command, region);
  const { edition, format, programmes, readings } = request;
  const profile = asking(region, programmes, profileOf(request, document));
  const answer = loans(profile, { readings, ...(edition === undefined ? {} : { edition }) });
  return inFormatOrBook(
    format,
    {
      json: () => answer,
      csv: () => loanCsv(answer.loans),
      blocks: ({ format: of, words }) => loanModel(answer, words, of),
      page: ({ loanPage }, { format: of, words }, setting) =>
        loanPage(answer, loanModel(answer, words, of), setting),
      book: ({ loanBook }, { format: of, words }, setting) =>
        loanBook(answer, loanModel(answer, words, of), setting),
    },
    { command, io, region, documents: [document], editions: [edition] },
  );
}

/** The profile with the programmes of the command line in place of its own, where there are any. */
function asking(region: Region, named: readonly ProgrammeId[], profile: Profile): Profile {
  if (named.length === 0) return profile;
  const isOfOthers = (id: ProgrammeId) =>
    region.programmes.some((one) => one.id === id && isOther(one));
  const programmes = named.filter((id) => !isOfOthers(id));
  const otherProgrammes = named.filter(isOfOthers);
  return {
    ...profile,
    borrowing: { facts: {}, ...profile.borrowing, programmes, otherProgrammes },
  };
}
