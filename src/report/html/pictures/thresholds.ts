import type { FindingResult } from '../../../answer/results/finding';
import { leavesOf } from '../../../kit/finding';
import { claimOf } from '../../../words/claims';
import { capital } from '../../format';
import type { Piece } from '../pieces';
import { picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import { drawnSize } from './scale';
import type { PictureVoice } from './voice';

/** Conditions with amounts: what the project has and what is required, each on a scale of its own. */
export function thresholdsPicture(
  trees: readonly FindingResult[],
  voice: PictureVoice,
): readonly Piece[] {
  const { say } = voice;
  const leaves = trees.flatMap((tree) => leavesOf(tree)).filter(isAmount);
  const seen = new Map(
    leaves.map((leaf) => [JSON.stringify([leaf.id, leaf.actual, leaf.required]), leaf]),
  );
  const bars = [...seen.values()].map((leaf) => rowsNode([rowOf(leaf, voice)], [0, mostIn(leaf)]));
  if (bars.length === 0) return [];
  return [
    picture({
      question: say.thresholds.question,
      legend: [{ meaning: 'used', text: say.thresholds.found }],
      drawing: bars,
      notes: [say.thresholds.line],
    }),
  ];
}

/** A condition of which both amounts are known. */
interface Amounts extends FindingResult {
  readonly actual: string;
}

const isAmount = (leaf: FindingResult): leaf is Amounts =>
  leaf.unit === 'roubles' &&
  typeof leaf.actual === 'string' &&
  drawnSize(leaf.actual) >= 0 &&
  requiredOf(leaf).some((one) => drawnSize(one) > 0);

const requiredOf = ({ required }: FindingResult): readonly string[] =>
  (Array.isArray(required) ? required : [required]).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : [],
  );

/** The end of the scale: past the amounts, but a threshold that is far exceeded stays to be seen. */
const mostIn = (leaf: Amounts): number =>
  Math.max(drawnSize(leaf.actual), ...requiredOf(leaf).map(drawnSize)) * 1.05;

function rowOf(leaf: Amounts, { roubles, say, words }: PictureVoice): BarRow {
  const required = requiredOf(leaf);
  const claim = claimOf(leaf.id, words);
  const statement = leaf.verdict === 'not-met' ? claim?.notMet : claim?.met;
  const to = drawnSize(leaf.actual);
  return {
    label: capital(statement ?? leaf.id),
    stretches: to > 0 ? [{ from: 0, to, meaning: 'used' }] : [],
    ticks: required.map(drawnSize),
    text: say.thresholds.number(roubles(leaf.actual), required.map(roubles).join(', ')),
  };
}
