import type { BorrowingSection, ProfileDocument } from '../../src/regions/kaluga/document';
import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { RULES, soundFor } from '../loans/applications';

/** A project that only borrows. */
export const borrower = (borrowing: BorrowingSection): ProfileDocument => ({
  project: { name: 'Pump works', start: '2019-01-01' },
  borrowing,
});

/** Applications that together hear every figure of a programme. */
export function casesOf(id: FundProgrammeId): readonly ProfileDocument[] {
  const least = soundFor(id);
  const told = { manufacturingLessee: true, russianSoftware: true };
  return [
    least,
    soundFor(id, RULES[id].most),
    { ...least, drawn: '2016-06-01' },
    ...['2021-06-01', '2022-09-01', '2023-03-01', '2025-10-01'].flatMap((drawn) => [
      { ...least, drawn },
      { ...least, drawn, guarantee: { kind: 'bank' as const } },
      { ...least, drawn, guarantee: { kind: 'none' as const }, russianShare: '0.5' },
    ]),
    { ...least, guarantee: { kind: 'bank' as const }, facts: { ...least.facts, ...told } },
    ...RULES[id].facts.map(([fact, wanted]) => ({
      ...least,
      facts: { ...least.facts, [fact]: !wanted },
    })),
    ...['2019-12-10', '2019-12-11'].map((drawn) => ({
      ...least,
      drawn,
      facts: { ...least.facts, centreOpinion: false, sampleFlow: true },
    })),
  ].map(borrower);
}

/** A loan drawn on the day that is compared with the key rate. */
export function floorOn(drawn: string): ProfileDocument {
  const { marketRate: _, ...sound } = soundFor('leasing');
  return borrower({ ...sound, drawn, facts: { ...sound.facts, manufacturingLessee: true } });
}
