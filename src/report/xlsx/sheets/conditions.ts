import type { FindingResult } from '../../../answer/results/finding';
import { claimOf } from '../../../words/claims';
import { capital, oneLine } from '../../format';
import { answerOn, type PlanVoice } from '../../plan/voice';
import { figureCell, formula, kept, type NumberForm, type SheetCell, textCell } from '../cells';
import type { At, SheetPlan, SheetRow } from '../layout';
import {
  CAPITAL,
  conditionLeaves,
  investmentIn,
  isMeasured,
  type Measured,
  spanOf,
} from '../tax/invested';
import type { PlanModel } from '../tax/model';
import { yearColumn } from '../tax/year-row';
import type { BookWords } from '../words/book-words';
import { coloursOf } from './colours';

/** The conditions of the measures of a package: what was found, what is required, and whether that is met. */
export function conditionsSheet(model: PlanModel, say: BookWords, voice: PlanVoice): SheetPlan {
  const { labels, sheets } = say;
  const { best } = model.plan;
  const groups = best.elements.flatMap((id) => {
    const findings = answerOn(model.plan, id)?.findings;
    const leaves = findings === undefined ? [] : conditionLeaves(findings);
    return leaves.length === 0 ? [] : [{ id, leaves }];
  });
  const measured = groups.flatMap(({ leaves }) => leaves.filter(isMeasured));
  const keys: ReadonlyMap<FindingResult, string> = new Map(
    measured.map((one, index) => [one, `condition.${index}`]),
  );
  return {
    id: 'conditions',
    name: sheets.conditions,
    columns: [80, 20, 20, 18, 16],
    frozen: { rows: 3, columns: 1 },
    rows: [
      { cells: [textCell(sheets.conditions, 'title', 3)] },
      {
        cells: [
          textCell(
            `${say.conditionsNote} ${coloursOf(say, 'formula', 'figure', 'kept')}`,
            'note',
            4,
          ),
        ],
      },
      {
        cells: [labels.condition, labels.found, labels.required, labels.met, say.check.newPlan].map(
          (title) => textCell(title, 'head'),
        ),
      },
      ...groups.flatMap(({ id, leaves }) => [
        { cells: [textCell(capital(voice.name(id)), 'section')] },
        ...leaves.map((one) => conditionRow(one, keys.get(one), model, say, voice)),
      ]),
      {
        key: 'flips',
        cells: (at) => [
          textCell(say.check.newPlan, 'label'),
          formula(
            keys.size === 0 ? '0' : [...keys.values()].map((key) => at(key, 4)).join('+'),
            '0',
            'answer',
          ),
        ],
        red: (at) => [{ from: 0, to: 1, when: `${at('flips', 1)}>0` }],
      },
    ],
  };
}

const FORMS: { readonly [unit: string]: NumberForm } = { roubles: 'kopecks', share: 'percent' };

function conditionRow(
  one: FindingResult,
  key: string | undefined,
  model: PlanModel,
  { labels }: BookWords,
  voice: PlanVoice,
): SheetRow {
  const { words } = voice;
  const claim = claimOf(one.id, words);
  const of = one.of === undefined ? '' : `${words.say.object(oneLine(one.of))}: `;
  const name = textCell(`${of}${claim?.met ?? one.id}`, 'label');
  const verdicts = { met: labels.isMet, 'not-met': labels.isNotMet, unknown: labels.notKnown };
  if (key === undefined || !isMeasured(one)) {
    return {
      cells: [
        name,
        textOf(one.actual, voice),
        textOf(one.required, voice),
        textCell(verdicts[one.verdict], 'text'),
      ],
    };
  }
  const form = FORMS[one.unit ?? ''] ?? 'plain';
  const isBelow = claim?.bound === 'at-most';
  const holds = (at: At): string =>
    isBelow ? `${at(key, 1)}<=${at(key, 2)}` : `${at(key, 1)}>=${at(key, 2)}`;
  const was = one.verdict === 'met' ? 1 : 0;
  return {
    key,
    cells: (at) => [
      name,
      foundCell(one, form, model, at),
      figureCell(one.required, form),
      formula(
        `IF(${holds(at)},"${labels.isMet}","${labels.isNotMet}")`,
        { text: verdicts[one.verdict] },
        'plain',
      ),
      formula(`IF(IF(${holds(at)},1,0)=${was},0,1)`, '0', 'answer'),
    ],
    red: (at) => [{ from: 1, to: 4, when: `${at(key, 4)}=1` }],
  };
}

const textOf = (
  value: FindingResult['actual'] | FindingResult['required'],
  voice: PlanVoice,
): SheetCell => {
  if (typeof value === 'string')
    return textCell(oneLine(voice.words.terms.values[value] ?? value), 'text');
  return typeof value === 'object' && value !== null
    ? textCell(value.map(oneLine).join(', '), 'text')
    : null;
};

/** What was found: the sum of capital investment where it is one, else the number itself. */
function foundCell(one: Measured, form: NumberForm, model: PlanModel, at: At): SheetCell {
  const invested = investmentIn(model.inputs);
  const span = invested === undefined ? undefined : spanOf(one, invested);
  if (span === undefined || !model.isInvestmentLinked) return kept(one.actual, form);
  const from = at(CAPITAL, yearColumn(model, span.first), 'inputs');
  const to = at(CAPITAL, yearColumn(model, span.last), 'inputs').replace(/^.*!/, '');
  return formula(`SUM(${from}:${to})`, one.actual, form);
}
