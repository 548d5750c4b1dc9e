import type { JSX } from 'preact';
import { firstOfAllBlocks, parted } from '../../report/notes';
import { planVoice } from '../../report/plan/voice';
import { tablesOf } from '../../report/tables';
import { usePage } from '../context';
import { Alerts } from './pieces';

/**
 * Where the law has other rates in years of the answer: that warning, and the offer to answer under the edition that
 * follows it.
 */
export function OtherEdition(): JSX.Element | null {
  const { act, answered, format, region, say, words } = usePage();
  const { lawEdition } = region;
  const { plan } = answered;
  if (plan === null) return null;
  const { first } = parted(plan.assessment.warnings);
  const isBehind = first.some(({ values }) => values['other'] === lawEdition);
  return (
    <>
      <Alerts pieces={firstOfAllBlocks(first, planVoice(words, format, tablesOf(plan)))} />
      {lawEdition === undefined || !isBehind ? null : (
        <p>
          <button
            type="button"
            onClick={() => act({ type: 'choose', options: { edition: lawEdition } })}
          >
            {say.useEdition(lawEdition)}
          </button>
        </p>
      )}
    </>
  );
}
