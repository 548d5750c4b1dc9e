import type { JSX } from 'preact';
import { usePage } from '../context';

/** Where the law has other rates in years of the answer: the offer to answer under the edition that follows it. */
export function OtherEdition(): JSX.Element | null {
  const { act, answered, region, say } = usePage();
  const { lawEdition } = region;
  const warnings = answered.plan?.assessment.warnings ?? [];
  const isBehind = warnings.some(({ values }) => values['other'] === lawEdition);
  return lawEdition === undefined || !isBehind ? null : (
    <p>
      <button
        type="button"
        onClick={() => act({ type: 'choose', options: { edition: lawEdition } })}
      >
        {say.useEdition(lawEdition)}
      </button>
    </p>
  );
}
