import fc from 'fast-check';
import { otherBorrowing, otherFacts } from '../contracts/random-other-loans';
import { type Section, sectionOf, withSection } from './toser-cases';

/** A manufacturer of some size that borrows of other lenders at the bounds of their programmes. */
export const borrowsOfOthers: fc.Arbitrary<(document: Section) => Section> = fc
  .record({
    own: otherBorrowing,
    facts: otherFacts,
    smeCategory: fc.constantFrom('micro', 'small', 'small', 'medium', 'none', undefined),
    main: fc.constantFrom('28.11', '28.11', '10', '33.20', '09', '34', undefined),
  })
  .map(({ facts, main, own, smeCategory }) => (document: Section): Section => {
    const borrowing = sectionOf(document, 'borrowing');
    const project = sectionOf(document, 'project');
    const activity = { ...sectionOf(project, 'activity'), main };
    const stated = { ...sectionOf(borrowing, 'facts'), ...facts };
    return withSection(
      {
        ...document,
        project: { ...project, activity },
        borrowing: { ...borrowing, ...own, facts: stated },
      },
      'investor',
      { smeCategory },
    );
  });
