const { assess, parseProfile } = require('investor-incentives');
const { sentencesIn } = require('investor-incentives/words');

const parsed = parseProfile({
  project: { name: 'Sawmill', start: '2019-01-01', site: 'elsewhere' },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const assessment = assess(parsed.profile);
const [register] = assessment.measures;
Promise.all([sentencesIn('en'), sentencesIn('ru')]).then((both) => {
  console.log(JSON.stringify(both.map(({ on }) => on(assessment).reasons(register.findings))));
});
