const { assess, parseProfile } = require('investor-incentives');
const { tula } = require('investor-incentives/tula');
const { sentencesIn } = require('investor-incentives/words');

const project = { name: 'Plant', region: 'tula', start: '2019-01-01', site: 'uzlovaya-park' };
const parsed = parseProfile(
  {
    project,
    statuses: { parkResident: { registered: '2019-01-01' } },
    capitalInvestment: { 2019: 100000000 },
    taxableProfit: { 2019: 60000000 },
  },
  { region: tula },
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const assessment = assess(parsed.profile);
const park = assessment.measures.find(({ id }) => id === project.site);
const [income] = park.parts;
sentencesIn('ru', tula).then(({ on }) => {
  console.log(JSON.stringify([income.verdict, income.sums.total, on(assessment).name(park.id)]));
});
