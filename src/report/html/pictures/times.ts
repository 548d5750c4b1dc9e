import type { Plan } from '../../../answer/results/plan';
import { capital, span } from '../../format';
import { answerOn } from '../../plan/voice';
import { nameOf, stepWords } from '../../sentences';
import type { Piece } from '../pieces';
import { type Meaning, picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import type { PictureVoice } from './voice';

/** A row with the days or years that it lasts, in years. */
interface Lasting {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** What is to be obtained and by when, how long reliefs last, and until when loans are repaid. */
export function timesPicture(plan: Plan, voice: PictureVoice): readonly Piece[] {
  const { say } = voice;
  const all = [
    ...stepsOf(plan, voice),
    ...plan.best.elements.flatMap((id) => lastingOf(plan, id, voice)),
  ];
  if (all.length === 0) return [];
  const first = Math.floor(Math.min(...all.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...all.map(({ to }) => to)));
  const rows = all.map(
    ({ from, label, meaning, text, to }): BarRow => ({
      label,
      text,
      stretches: [{ from, to, meaning }],
    }),
  );
  const legend = [
    { meaning: 'other' as const, text: say.times.toDo },
    { meaning: 'saved' as const, text: say.times.inForce },
    { meaning: 'saved-3' as const, text: say.times.repaid },
  ];
  return [
    picture({
      question: `${say.times.question} ${span(first, last - 1)}`,
      legend: legend.filter(({ meaning }) => all.some((one) => one.meaning === meaning)),
      drawing: [rowsNode(rows, [first, last])],
    }),
  ];
}

/** A day as a place among years. */
const placeOf = (day: string): number =>
  Number(day.slice(0, 4)) +
  (Number(day.slice(5, 7)) - 1) / 12 +
  (Number(day.slice(8, 10)) - 1) / 372;

function stepsOf({ assessment, best, steps }: Plan, voice: PictureVoice): readonly Lasting[] {
  const { format, say, words } = voice;
  const start = placeOf(assessment.project.start);
  const years = best.sums.byYear.map(({ year }) => year);
  const end = (years.at(-1) ?? Math.floor(start)) + 1;
  return steps.flatMap(({ by, held, id, status }): Lasting[] => {
    const label = capital(words.statuses[status] ?? stepWords(id, words).obtain);
    if (by !== null) {
      const to = placeOf(by);
      const text = say.times.by(format.day(by));
      return [{ label, text, from: Math.min(start, to - 0.1), to, meaning: 'other' }];
    }
    if (held === null) return [];
    const from = placeOf(held);
    const text = say.times.held(format.day(held));
    return [{ label, text, from, to: Math.max(end, from + 0.1), meaning: 'saved' }];
  });
}

function lastingOf(
  plan: Plan,
  id: Plan['best']['elements'][number],
  { format, say, words }: PictureVoice,
): readonly Lasting[] {
  const answer = answerOn(plan, id);
  if (answer === undefined) return [];
  const label = capital(nameOf(id, words).nom);
  if ('periods' in answer) {
    if (answer.periods === null) return [];
    const { first, last } = answer.periods;
    return [{ label, text: span(first, last), from: first, to: last + 1, meaning: 'saved' }];
  }
  const [drawn, repaid] = [answer.terms?.drawn, answer.schedule.at(-1)?.day];
  if (drawn === undefined || repaid === undefined) return [];
  const text = say.times.loan(format.day(drawn), format.day(repaid));
  return [{ label, text, from: placeOf(drawn), to: placeOf(repaid), meaning: 'saved-3' }];
}
