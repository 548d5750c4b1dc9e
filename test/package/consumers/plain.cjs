const { assess, parseProfile } = require('investor-incentives');

const parsed = parseProfile({ project: { name: 'Sawmill', start: '2019-01-01' } });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
console.log(JSON.stringify(assess(parsed.profile)));
