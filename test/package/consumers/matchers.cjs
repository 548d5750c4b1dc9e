const { aProfile, matchers } = require('investor-incentives/testing');

const { pass, message } = matchers.toBeUnknownFor(aProfile().assess(), 'rip');
console.log(JSON.stringify({ pass, message: message() }));
