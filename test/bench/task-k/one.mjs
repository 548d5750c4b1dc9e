/** Times one engine in a process of its own, as others in the same process change how code is compiled. */
import { amountsIn, DOCUMENT } from './task.mjs';

const [name, milliseconds] = process.argv.slice(2);
const { answer } = await import(`./${name}.mjs`);

const coreTime = () => {
  const { system, user } = process.cpuUsage();
  return system + user;
};
const times = [];
const end = Date.now() + Number(milliseconds);
let batch = 1;
while (Date.now() < end) {
  const before = coreTime();
  for (let run = 0; run < batch; run += 1) await answer(DOCUMENT);
  const took = coreTime() - before;
  times.push(took / batch);
  if (took < 20_000) batch *= 2;
}
// What the settled code takes: the first half of the time is left out.
const settled = times.slice(Math.floor(times.length / 2)).sort((a, b) => a - b);
const amounts = amountsIn(await answer(DOCUMENT));
process.stdout.write(JSON.stringify({ amounts, time: settled[Math.floor(settled.length / 2)] }));
