import type { Sweep, SweepRow, SweptMeasure } from '../../answer/results/analysis';
import type { Format } from '../../words/words';
import type { Block } from '../blocks';
import { columnTable, figure, text } from '../columns';
import { capital, NOT_COMPUTED, oneLine } from '../format';
import { listedWords, TONES } from '../judged';
import { noteText } from '../notes';
import { type PlanVoice, planVoice } from '../plan/voice';
import { factOf } from '../sentences';
import { NO_TABLES } from '../tables';
import type { Words } from '../words';
import { judgedName } from './names';

/** A sweep that could be made. */
export type Swept = Extract<Sweep, { readonly ok: true }>;

type SoundRow = Extract<SweepRow, { readonly ok: true }>;

/** The best package at each value, and each measure by itself that changes. */
export function sweepModel(sweep: Swept, words: Words, format: Format): readonly Block[] {
  const voice = planVoice(words, format, NO_TABLES);
  const { analysis } = words;
  const { actual, path, rows } = sweep;
  const sound = rows.filter((row) => row.ok);
  const isPresent = sound.some(({ rankedBy }) => rankedBy === 'present-value');
  return [
    { kind: 'title', text: analysis.sweep(oneLine(path), factOf(path, words)) },
    { kind: 'paragraph', text: analysis.swept(valueText(actual, format), isPresent), tone: 'dim' },
    ...(sound.length === 0 ? [] : [packageTable(sound, voice)]),
    ...measureTables(sound, voice),
    ...warningBlocks(sound, voice),
    ...listedWords(
      analysis.unsound,
      rows.flatMap((row) =>
        row.ok
          ? []
          : row.problems.map(
              (problem) =>
                `${valueText(row.value, format)}: ${oneLine(words.say.problem(problem, null))}`,
            ),
      ),
    ),
  ];
}

/** Whether no package can be computed at a value although a measure may be had there: its worth is not known, and not 0. */
export const isOpen = ({ best, measures }: SoundRow): boolean =>
  best.elements.length === 0 &&
  measures.some(({ net, verdict }) => net === null && verdict === 'eligible');

/** Warnings about the profile, with the value that gives each. */
const warningBlocks = (rows: readonly SoundRow[], voice: PlanVoice): readonly Block[] =>
  listedWords(
    voice.words.say.warnings,
    rows.flatMap(({ value, warnings }) =>
      warnings.map((note) => `${valueText(value, voice.format)}: ${noteText(note, voice)}`),
    ),
  );

/** A day or an amount as the format writes it. */
const valueText = (value: SweepRow['value'], format: Format): string => {
  const written = oneLine(String(value));
  return /^-?\d+(\.\d+)?$/.test(written) ? format.amount(written) : format.day(written);
};

function packageTable(rows: readonly SoundRow[], voice: PlanVoice): Block {
  const { columns } = voice.words.analysis;
  return columnTable<SoundRow>(
    [
      figure(columns.value, ({ value }) => valueText(value, voice.format)),
      text(columns.package, (row) =>
        isOpen(row)
          ? voice.words.analysis.nothingComputed
          : capital(voice.packageOf(row.best.elements)),
      ),
      figure(columns.worth, (row) => (isOpen(row) ? NOT_COMPUTED : voice.ranked(row.best.value))),
    ],
    rows,
  );
}

function measureTables(rows: readonly SoundRow[], voice: PlanVoice): readonly Block[] {
  const { analysis, columns, terms } = voice.words;
  const ids = rows[0]?.measures.map(({ id }) => id) ?? [];
  const of = (row: SoundRow, id: SweptMeasure['id']) => row.measures.find((one) => one.id === id);
  const told = (row: SoundRow, id: SweptMeasure['id']) => {
    const { net = null, relief = null, verdict = 'unknown' } = of(row, id) ?? {};
    const text = (worth: typeof net) => (worth === null ? NOT_COMPUTED : voice.ranked(worth));
    return { net: text(net), relief: text(relief), verdict };
  };
  const varying = ids.filter(
    (id) => new Set(rows.map((row) => JSON.stringify(told(row, id)))).size > 1,
  );
  if (varying.length === 0) return [{ kind: 'paragraph', text: analysis.nothingVaries }];
  return varying.map((id) =>
    columnTable<SoundRow>(
      [
        figure(analysis.columns.value, ({ value }) => valueText(value, voice.format)),
        text(columns.verdict, (row) => {
          const { verdict } = told(row, id);
          return { text: terms.verdicts[verdict], tone: TONES[verdict] };
        }),
        figure(analysis.columns.relief, (row) => told(row, id).relief),
        ...(rows.some((row) => told(row, id).net !== told(row, id).relief)
          ? [figure<SoundRow>(analysis.columns.net, (row) => told(row, id).net)]
          : []),
      ],
      rows,
      analysis.sweptMeasure(capital(judgedName(id, voice.words))),
    ),
  );
}
