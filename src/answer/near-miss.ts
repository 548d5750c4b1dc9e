import { rateText, roublesText } from '../kit/money';
import type { ProfileChange } from '../questions/near-misses/changes';
import type { ValuedNearMiss, ValuedWay } from '../questions/near-misses/valued-way';
import { packageWorth, reliefWorth, worthResult } from './package';
import type { Change, NearMiss, Way } from './results/analysis';

export const nearMissResult = ({ id, more, ways }: ValuedNearMiss): NearMiss => ({
  id,
  ways: ways.map(wayResult),
  more,
});

function wayResult({ changes, opened }: ValuedWay): Way {
  return {
    changes: changes.map(changeResult),
    verdict: opened === null ? 'ineligible' : opened.verdict,
    missing: opened === null ? [] : opened.missing,
    relief: opened?.relief ? reliefWorth(opened.relief) : null,
    net: opened?.net ? reliefWorth(opened.net) : null,
    isFloor: opened?.isFloor ?? false,
    best: opened && packageWorth(opened.best),
    gain: opened && worthResult(opened.gain),
  };
}

const TEXT_OF = { roubles: roublesText, months: String, years: String, share: rateText } as const;

export function changeResult(change: ProfileChange): Change {
  switch (change.kind) {
    case 'invest-more':
      return { ...change, amount: roublesText(change.amount) };
    case 'bring-forward':
      return {
        ...change,
        amount: roublesText(change.amount),
        moves: change.moves.map((move) => ({ ...move, amount: roublesText(move.amount) })),
      };
    case 'raise':
    case 'lower': {
      const text = TEXT_OF[change.unit];
      return { ...change, to: text(change.to), by: text(change.by) };
    }
    case 'state':
    case 'move':
    case 'none':
      return change;
  }
}
