import { type Answer, all, bare, type MeasureAnswer, type Question } from './answer';
import { sure } from './periods';
import { TERRITORIES, type Territory, territoryOf } from './territories';
import { conditions, residencyOf, type Terms } from './toser';
import { contributions, income, land, property } from './toser-parts';

/** The four parts of a residency in a territory. */
function partsIn(question: Question, territory: Territory, terms: Terms, site: Answer) {
  const own = residencyOf(question, territory, terms);
  const whole = all([site, conditions(question, own, terms)]);
  const parts = [
    income(question, own, terms, whole),
    property(question, own, terms, whole),
    land(question, own, terms, whole),
    contributions(question, own, whole),
  ];
  return { whole, parts };
}

const IDS = ['toser', 'toser.income', 'toser.property', 'toser.land', 'toser.contributions'];

const answerOf = ({ verdict }: MeasureAnswer): Answer =>
  verdict === 'ineligible' ? 'no' : 'value-missing';

/** The development territory of the project's site and its four parts. */
export function toser(question: Question, sites: readonly string[], terms: Terms): MeasureAnswer[] {
  const territory = territoryOf(question);
  const { site } = question.profile.project;
  if (site !== undefined && territory === undefined) return IDS.map((id) => bare(id, 'no'));
  if (territory === undefined) {
    // Whichever territory it is, of which none is named.
    const all_ = TERRITORIES.filter((one) => sites.includes(one.site)).map((one) =>
      partsIn(question, one, terms, 'value-missing'),
    );
    return IDS.map((id, index) => {
      const answers = all_.map(({ parts, whole }) => {
        const part = parts[index - 1];
        return part === undefined ? whole : answerOf(part);
      });
      return bare(id, sure(answers));
    });
  }
  const { parts, whole } = partsIn(question, territory, terms, 'yes');
  return [
    {
      ...bare('toser', whole),
      lines: parts.flatMap(({ lines }) => lines),
      objects: parts.flatMap(({ objects }) => objects),
    },
    ...parts,
  ];
}
