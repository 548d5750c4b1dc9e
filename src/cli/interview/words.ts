import type { Language } from '../../words/words';

/** What the interview says beside questions and answers. */
export interface InterviewWords {
  readonly title: string;
  readonly howToStop: string;
  readonly project: { readonly name: string; readonly start: string };
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** In place of a list or a section: it is stated, or there is none of it. */
  readonly state: string;
  readonly none: string;
  readonly another: (count: number) => string;
  /** In place of the answer to a field that may be left out, and to one that may not. */
  readonly leftOut: string;
  readonly required: string;
  readonly needed: string;
  /** An example of yearly values. */
  readonly byYear: (year: number) => string;
  readonly noPackageYet: string;
  /** Which status is held, at first and beside those that are stated, and that there is no other. */
  readonly held: string;
  readonly heldBeside: string;
  readonly noOther: string;
  readonly otherEdition: (edition: string) => string;
  readonly keepEdition: (edition: string) => string;
  readonly nothingLeft: string;
  readonly notKnown: string;
  readonly heading: (command: string) => string;
  readonly written: (file: string, command: string) => string;
  readonly stoppedWith: (file: string, command: string) => string;
  readonly stoppedWithout: string;
}

const en: InterviewWords = {
  title: 'A profile of an investment project',
  howToStop:
    'Only what can still change the best package is asked for. Enter without a text: not known. Ctrl-C stops, and what was answered is written.',
  project: { name: 'What is the project called?', start: 'On which day does it start?' },
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  state: 'state it',
  none: 'there is none',
  another: (count) => `Another one? There ${count === 1 ? 'is 1' : `are ${count}`} so far.`,
  leftOut: 'left out',
  required: 'required',
  needed: 'Nothing can be asked without it.',
  byYear: (year) => `${year}: ...; ${year + 1}: ...`,
  noPackageYet: 'Best package: none as yet.',
  held: 'Which of these is held?',
  heldBeside: 'Which other one is held?',
  noOther: 'no other',
  otherEdition: (edition) => `Go on with the figures of the edition ${edition}`,
  keepEdition: (edition) => `Keep those of ${edition}`,
  nothingLeft: 'No missing fact that can be asked for can change this any more.',
  notKnown: 'Asked and not known:',
  heading: (command) =>
    `Profile of an investment project, to be planned with:\n${command}\nAmounts are roubles without VAT. What is left out gives no false answer.`,
  written: (file, command) => `Written to ${file}. The whole answer: ${command}`,
  stoppedWith: (file, command) => `Stopped; what was answered is in ${file}. Go on: ${command}`,
  stoppedWithout: 'Stopped before there was a name and a start day: nothing is written.',
};

const ru: InterviewWords = {
  title: 'Профиль инвестиционного проекта',
  howToStop:
    'Вопросы задаются только о том, что ещё может изменить лучший пакет. Enter без текста — неизвестно. Ctrl-C — закончить; ответы будут записаны.',
  project: { name: 'Как называется проект?', start: 'Когда начинается проект?' },
  yes: 'да',
  no: 'нет',
  unknown: 'неизвестно',
  state: 'указать',
  none: 'нет',
  another: (count) => `Указать ещё? Указано: ${count}.`,
  leftOut: 'не указывать',
  required: 'обязательно',
  needed: 'Без этого нельзя задавать вопросы.',
  byYear: (year) => `${year}: ...; ${year + 1}: ...`,
  noPackageYet: 'Лучшего пакета пока нет.',
  held: 'Какой статус есть?',
  heldBeside: 'Какой ещё статус есть?',
  noOther: 'других нет',
  otherEdition: (edition) => `Продолжить по показателям редакции (${edition})`,
  keepEdition: (edition) => `Оставить редакцию (${edition})`,
  nothingLeft: 'Больше ни одно недостающее сведение из числа запрашиваемых не изменит результат.',
  notKnown: 'Спрошено, но неизвестно:',
  heading: (command) =>
    `Профиль инвестиционного проекта; план составляет команда:\n${command}\nСуммы — в рублях без НДС. Неуказанное не даёт неверного ответа.`,
  written: (file, command) => `Записано в файл: ${file}. Полный ответ: ${command}`,
  stoppedWith: (file, command) => `Ответы записаны в файл: ${file}. Продолжить: ${command}`,
  stoppedWithout: 'Название и день начала не указаны, поэтому ничего не записано.',
};

/** What the interview says in a language. */
export const interviewWords = (language: Language): InterviewWords => ({ en, ru })[language];
