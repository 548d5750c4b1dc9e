import type { AmountResult } from '../answer/results/assessment';
import type { SourceId } from '../answer/results/tables';
import type { NoteValue } from '../engine/terms';

/** A language in which reports are written. */
export type Language = 'en' | 'ru';

/** How amounts and rates are written in a text. */
export interface Format {
  /** Decimal text of roubles ("-15000000.55"); an interval by both ends. */
  readonly amount: (text: AmountResult) => string;
  /** Decimal text of 1 ("0.135") as per cent ("13.5%"); an interval by both ends. */
  readonly percent: (text: AmountResult) => string;
  /** Decimal text of 1 as per cent to two places ("0.158553" as "15.86%"), a half upwards. */
  readonly share: (text: string) => string;
  /** Decimal text to two places ("16.120046" as "16.12"), a half upwards. */
  readonly ratio: (text: string) => string;
  /** A day ("2019-02-01") as people write it in the language; any other text as it is. */
  readonly day: (text: string) => string;
}

/** A name in the cases in which sentences need it; English has one form for all. */
export interface Name {
  readonly nom: string;
  readonly gen: string;
  readonly prep: string;
}

/** A name with one form for all cases. */
export const uncased = (name: string): Name => ({ nom: name, gen: name, prep: name });

/** From below, from above, or the first day that will do. */
export type BoundKind = 'at-least' | 'at-most' | 'from';

/** What a finding says when it is met and when it is not, as a clause without a full stop. */
export interface Claim {
  readonly met: string;
  readonly notMet: string;
  /** How what is required bounds what was found; left out: from below. */
  readonly bound?: BoundKind;
}

/** A claim of both sentences. */
export const claimHolds = (met: string, notMet: string, bound?: BoundKind): Claim =>
  bound === undefined ? { met, notMet } : { met, notMet, bound };

/** How values and names stand in the sentence of an assumption or a warning. */
export interface NoteVoice extends Format {
  /** The short name of a measure, a part or a loan. */
  readonly name: (id: string) => Name;
  /** The text of a source of the answer, in the language of the words. */
  readonly cited: (source: SourceId) => string;
}

/** The sentence of an assumption or a warning, a clause without a full stop. */
export type NoteWords = (
  values: { readonly [name: string]: NoteValue },
  voice: NoteVoice,
) => string;

/** What a combination rule says where it forbids and where it permits. */
export interface RuleWords {
  readonly forbids: string;
  readonly permits: string;
}

/** What must be obtained for a measure, from whom, and what loses it again. */
export type StepWords = { readonly [text in 'obtain' | 'from' | 'lostBy']: string };

/** Why relief ends with its last period, as a clause. */
export type EndWords = (last: number) => string;

/** Words that stand beside the rules of a measure, or of what several measures share. */
export interface MeasureWords {
  /** Short names, by id of the measure, part or loan. */
  readonly names?: { readonly [id: string]: Name };
  /** What an investor obtains, by id of the status. */
  readonly statuses?: { readonly [id: string]: string };
  /** By id of the finding; `*` stands for any measure, part or programme. */
  readonly claims?: { readonly [id: string]: Claim };
  /** By id of the assumption or warning. */
  readonly notes?: { readonly [id: string]: NoteWords };
  /** What a fact is, by its path: `[]` is a place in a list, `{}` a year. */
  readonly facts?: { readonly [path: string]: string };
}

/** The same words in another language: every key, and no other. */
export type InOther<Words> = {
  readonly [Group in keyof Words]: {
    readonly [Id in keyof Words[Group]]: Group extends 'ends'
      ? EndWords
      : Words[Group][Id] extends string
        ? string
        : Words[Group][Id] extends Name
          ? Name
          : Words[Group][Id] extends Claim
            ? Claim
            : Words[Group][Id] extends RuleWords
              ? RuleWords
              : Words[Group][Id] extends StepWords
                ? StepWords
                : NoteWords;
  };
};

/** What a reading is about and what each of its values means. */
export interface ReadingWords {
  readonly name: string;
  readonly values: { readonly [value: string]: string };
}

/** Words of every reading of some, with a meaning of each of its values. */
export type ReadingWordsOf<Readings> = {
  readonly [Id in keyof Readings]: Readings[Id] extends {
    readonly values: readonly (infer Value)[];
  }
    ? { readonly name: string; readonly values: { readonly [Each in Value & string]: string } }
    : never;
};

/** What an entry of the directory is called, and what it is and for whom; clauses without a full stop. */
export interface DirectoryWords {
  readonly name: string;
  readonly what: string;
}

/** Every text that a region brings to reports, in one language. An id without words is shown as it is. */
export interface RegionWords extends MeasureWords {
  /** By reason for which relief ends, beside the reasons of every region. */
  readonly ends?: { readonly [reason: string]: EndWords };
  /** By name of the combination rule in the policy. */
  readonly rules?: { readonly [rule: string]: RuleWords };
  /** By id of the reading; one without words is shown as the command takes it. */
  readonly readings?: { readonly [reading: string]: ReadingWords };
  /** By id of the step in the policy. */
  readonly steps?: { readonly [step: string]: StepWords };
  /** What binds the largest loan, by the last part of the finding's id. */
  readonly limits?: { readonly [condition: string]: string };
  /** Where a project may stand, by the value of its site; one without words is shown as the profile has it. */
  readonly sites?: { readonly [site: string]: string };
  /** By id of the entry of its directory; one without words is shown by its id. */
  readonly directory?: { readonly [entry: string]: DirectoryWords };
  /** What a figure is called, by its path in the policy; one without words is shown by its path. */
  readonly figures?: { readonly [path: string]: string };
  /** By the English text of an answer (a law, a source): the same in the language of the words. */
  readonly texts?: { readonly [english: string]: string };
}

/** The words of a region: a function for each language, which is called when the language is shown. */
export type WordsByLanguage = {
  readonly [language in Language]: () => RegionWords | Promise<RegionWords>;
};

/** Words of several rooms as one; where two have words for one id, the later have their way. */
export function joinWords(rooms: readonly RegionWords[]): Required<RegionWords> {
  const all = <Group extends keyof RegionWords>(group: Group) =>
    Object.assign({}, ...rooms.map((room) => room[group] ?? {})) as Required<RegionWords>[Group];
  return {
    names: all('names'),
    statuses: all('statuses'),
    claims: all('claims'),
    notes: all('notes'),
    facts: all('facts'),
    ends: all('ends'),
    rules: all('rules'),
    readings: all('readings'),
    steps: all('steps'),
    limits: all('limits'),
    sites: all('sites'),
    directory: all('directory'),
    figures: all('figures'),
    texts: all('texts'),
  };
}
