import type { Swept } from '../analysis/sweep';
import type { Block } from '../blocks';
import { type PageSetting, pageText } from './page';
import { packagesIn, sweepPicture } from './pictures/sweep';
import { pictureVoice } from './pictures/voice';
import { topicOf } from './topic';

/** The page of a sweep: where the answer changes, and the tables of each value. */
export function sweepPage(sweep: Swept, blocks: readonly Block[], setting: PageSetting): string {
  const topic = topicOf(blocks);
  const [about, ...others] = blocks.filter(({ kind }) => kind !== 'title');
  const voice = pictureVoice(setting);
  const packages = packagesIn(sweep, voice);
  return pageText(
    {
      topic,
      headline: packages.length === 0 ? topic : voice.say.sweep.found(packages),
      lead: about === undefined ? [] : [about],
      cards: [],
      alerts: [],
      pieces: [...sweepPicture(sweep, voice), ...others],
    },
    setting,
  );
}
