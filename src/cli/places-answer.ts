import type { Command } from 'commander';
import type { PlaceComparison } from '../answer/results/places';
import type { Problem } from '../kit/problem';
import { comparePlaces } from '../questions/compare/places';
import { readPlaces, type Two } from '../questions/compare/read-places';
import { placesCsv } from '../report/places/csv';
import { placesModel } from '../report/places/model';
import { type Places, shortNames } from '../report/places/names';
import { wordsIn } from '../report/words/load';
import type { PlacedProblem } from '../texts/placed';
import { inFormatOrBook } from './in-format';
import { InputError } from './input-error';
import type { Io } from './io';
import { languageOf } from './language';
import { PLACES } from './places-option';
import { type AskedPlace, placesRequestOf } from './places-request';
import { documentOf, problemsIn } from './profile-file';
import type { Regions } from './regions';
import type { View } from './view';

/**
 * One profile planned in the two places that a command line names, in the format asked for.
 * @throws InputError with all problems of the command line, of the places and of the profile.
 */
export async function placesAnswer(
  command: Command,
  regions: Regions,
  io: Io,
): Promise<string | Uint8Array> {
  const request = placesRequestOf(command, regions);
  const document = await documentOf(command, regions, io);
  const { file, format, places } = request;
  const found =
    file === undefined ? [] : problemsIn(document, (value) => problemsOf(value, places));
  const problems = [...request.problems, ...found.map((one) => ofOption(one, places))];
  if (places === undefined || problems.length > 0) throw new InputError(problems);
  const comparison = comparePlaces(document.read.value, places, request.options);
  if (!comparison.ok) throw new InputError(comparison.problems);
  const [left, right] = places;
  const isText = format === 'json' || format === 'csv';
  const others = isText ? undefined : await wordsIn(languageOf(command, io), right.region);
  const shown = ({ words }: Pick<View, 'words'>): Places => ({
    left: { words, title: left.region.title[words.language] },
    right: { words: others ?? words, title: right.region.title[words.language] },
  });
  const blocks = (view: View) => placesModel(comparison, shown(view), view.format);
  return inFormatOrBook(
    format,
    {
      json: () => comparison,
      csv: () => placesCsv(comparison),
      blocks,
      page: ({ placesPage }, view, setting) =>
        placesPage(comparison, shortNames(comparison, shown(view)), blocks(view), setting),
      book: ({ placesBook }, view, setting) =>
        placesBook(comparison, shown(view), blocks(view), setting),
    },
    {
      command,
      io,
      region: left.region,
      other: right.region,
      documents: [document],
      editions: editionsOf(comparison),
    },
  );
}

const editionsOf = ({ places: { left, right } }: PlaceComparison): readonly string[] =>
  [left, right].map(({ plan }) => plan.assessment.edition);

function problemsOf(value: unknown, places: Two<AskedPlace> | undefined): readonly Problem[] {
  if (places === undefined) return [];
  const reading = readPlaces(value, places);
  return reading.ok ? [] : reading.problems;
}

/** A problem of a place as one of the option that names it, at no place of the document. */
function ofOption(problem: PlacedProblem, places: Two<AskedPlace> | undefined): PlacedProblem {
  const [, index] = /^places\[(\d)\]/.exec(problem.path) ?? [];
  if (index === undefined || places === undefined) return problem;
  const { code, expected, found, hint } = problem;
  const { text = '' } = places[Number(index)] ?? {};
  return {
    path: `${PLACES} ${text}`,
    code,
    expected,
    found,
    ...(hint === undefined ? {} : { hint }),
  };
}
