import { roublesText } from '../kit/money';
import type { Varied, WeighedSide, WeighedThreshold } from '../questions/thresholds/weighed-sides';
import { packageWorth, reliefWorth, worthResult } from './package';
import type { Threshold, ThresholdSide } from './results/analysis';

export function thresholdResult(threshold: WeighedThreshold): Threshold {
  const { actual, above, at, below, difference, figure, input, measure, of, place, within } =
    threshold;
  return {
    measure,
    input,
    figure,
    ...(of === undefined ? {} : { of }),
    actual: variedText(actual),
    ...(within === undefined ? {} : { within }),
    place,
    at: variedText(at),
    below: sideResult(below),
    above: sideResult(above),
    difference: {
      relief: difference.relief && reliefWorth(difference.relief),
      net: difference.net && reliefWorth(difference.net),
      best: worthResult(difference.best),
    },
  };
}

const sideResult = ({ best, net, relief, value, verdict }: WeighedSide): ThresholdSide => ({
  value: variedText(value),
  verdict,
  relief: relief && reliefWorth(relief),
  net: net && reliefWorth(net),
  best: packageWorth(best),
});

const variedText = (value: Varied): string =>
  typeof value === 'bigint' ? roublesText(value) : value;
