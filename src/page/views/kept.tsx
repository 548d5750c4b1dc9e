import type { JSX } from 'preact';
import type { PackageResult } from '../../answer/results/plan';
import type { Block } from '../../report/blocks';
import { capital } from '../../report/format';
import { picture } from '../../report/html/pictures/figure';
import { type BarRow, rowsNode } from '../../report/html/pictures/rows';
import { drawnSize } from '../../report/html/pictures/scale';
import type { Piece } from '../../report/html/pieces';
import { pageWords } from '../../report/html/words';
import { nameOf } from '../../report/sentences';
import { type PageView, usePage } from '../context';
import { type Kept, MOST_KEPT } from '../state/state';
import { Pieces } from './pieces';

/** Up to three answers beside each other. */
export function KeptAnswers(): JSX.Element {
  const page = usePage();
  const { act, answered, more, state } = page;
  const { kept } = state;
  const { plan } = answered;
  const keep = (): void => {
    if (plan === null) return;
    const { document, options } = state;
    const { assessment, best } = plan;
    act({ type: 'keep', kept: { document, options, edition: assessment.edition, best } });
  };
  return (
    <section class="kept">
      <h2>{more.kept}</h2>
      <p class="dim">{more.keptHelp(MOST_KEPT)}</p>
      <p>
        <button type="button" onClick={keep} disabled={plan === null || answered.isWaiting}>
          {more.keep}
        </button>
      </p>
      {kept.length === 0 ? null : (
        <>
          <Pieces pieces={[...keptPicture(kept, page), keptTable(kept, page)]} />
          {kept.map((_, index) => (
            <p key={index} class="ways">
              <button type="button" onClick={() => act({ type: 'restore', at: index })}>
                {more.restore(index + 1)}
              </button>
              <button type="button" onClick={() => act({ type: 'drop', at: index })}>
                {more.drop(index + 1)}
              </button>
            </p>
          ))}
        </>
      )}
    </section>
  );
}

type Voice = Pick<PageView, 'format' | 'more' | 'say' | 'words'>;

const packageName = ({ elements }: PackageResult, { say, words }: Voice): string =>
  elements.length === 0
    ? say.noPackage
    : capital(words.plan.packageOf(elements.map((id) => nameOf(id, words).nom)));

/** What each answer is worth, or saves where one of them has no rate of discount; the highest stands out. */
function keptPicture(kept: readonly Kept[], voice: Voice): readonly Piece[] {
  const { format, more, say, words } = voice;
  const { roubles } = pageWords(words.language);
  const isWorth = kept.every(({ best }) => best.value.present !== null);
  const sizes = kept.map(({ best: { value } }) =>
    isWorth ? (value.present ?? value.nominal) : value.nominal,
  );
  const most = Math.max(...sizes.map(drawnSize));
  if (kept.length < 2 || most <= 0) return [];
  const rows = kept.map(({ best }, index): BarRow => {
    const size = sizes[index] ?? '0';
    const to = drawnSize(size);
    const meaning = to === most ? 'best' : 'other';
    return {
      label: `${more.keptAnswer(index + 1)}. ${packageName(best, voice)}`,
      stretches: to > 0 ? [{ from: 0, to, meaning }] : [],
      text: roubles(format.amount(size)),
    };
  });
  return [
    picture({
      question: more.keptPicture(isWorth ? say.worth : say.saved),
      legend: [
        { meaning: 'best', text: more.keptMost } as const,
        { meaning: 'other', text: more.keptOther } as const,
      ].filter(({ meaning }) =>
        rows.some(({ stretches }) => stretches.some((one) => one.meaning === meaning)),
      ),
      drawing: [rowsNode(rows, [0, most])],
    }),
  ];
}

/** The answers in columns: the package, what it saves, and each year. */
function keptTable(kept: readonly Kept[], voice: Voice): Extract<Block, { kind: 'table' }> {
  const { format, more, say, words } = voice;
  const { roubles } = pageWords(words.language);
  const years = [...new Set(kept.flatMap(({ best }) => best.sums.byYear.map(({ year }) => year)))];
  const ofYear = ({ best }: Kept, year: number): string => {
    const own = best.sums.byYear.find((one) => one.year === year);
    return own === undefined || own.after === null ? '-' : format.amount(own.saved);
  };
  return {
    kind: 'table',
    columns: [
      { title: '', align: 'name' },
      ...kept.map((_, index) => ({ title: more.keptAnswer(index + 1), align: 'amount' as const })),
    ],
    rows: [
      [say.edition, ...kept.map(({ edition }) => edition)],
      [say.bestPackage, ...kept.map(({ best }) => packageName(best, voice))],
      [say.saved, ...kept.map(({ best }) => roubles(format.amount(best.value.nominal)))],
      [
        say.worth,
        ...kept.map(({ best: { value } }) =>
          value.present === null ? '-' : roubles(format.amount(value.present)),
        ),
      ],
      ...years
        .sort((one, other) => one - other)
        .map((year) => [`${say.saved}, ${year}`, ...kept.map((one) => ofYear(one, year))]),
    ],
  };
}
