import type { Question } from '../answer/results/question';
import { formatOf, oneLine, withinSentence } from '../report/format';
import { factOf, nameOf } from '../report/sentences';
import type { Words } from '../report/words';

/** Sentences on a fact that is asked for. */
export interface QuestionSentences {
  /** What is asked, from the definition of the field. */
  readonly text: string;
  /** On which measures and loans the answer decides, and how far it can move what is saved. */
  readonly why: string;
}

export function sentencesOnQuestion(
  { asks, changes, choices, elements, moves, path }: Question,
  words: Words,
): QuestionSentences {
  const { questions, say } = words;
  const { amount } = formatOf(true, words);
  const fact = withinSentence(oneLine(factOf(path, words) ?? path));
  const [place] = path.match(/^.*\]/) ?? [];
  const [year] = asks === 'later-years' ? (path.match(/\d{4}$/) ?? []) : [];
  const about = place === undefined ? (year ?? null) : say.object(oneLine(place));
  const isYesNo = asks === 'yes-no' && choices === undefined && about === null;
  const names = elements.map((id) => nameOf(id, words).nom);
  const why = [
    changes === 'elements' ? questions.elements(names) : questions.worth,
    questions.moves(
      moves.least === '0' ? null : amount(moves.least),
      moves.most === null ? null : amount(moves.most),
    ),
  ];
  return {
    text: isYesNo ? questions.whether(fact) : questions.state(fact, about),
    why: why.join(' '),
  };
}
