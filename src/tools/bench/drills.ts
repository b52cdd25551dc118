import { levels } from '../../domain/drills/drill.ts';
import { drills } from '../../domain/drills/index.ts';
import { packs } from '../../domain/profiles/index.ts';
import { time } from './stopwatch.ts';

/** 单项练习的快慢：造一道题、评一道题，照最难的一级。造一道题要在 5 毫秒以内。 */
const profile = packs['sichuan-2026'];
const [hardest = 3] = levels.slice(-1);

for (const drill of Object.values(drills)) {
  let seed = 0;
  time(`${drill.title}：造一道题`, 5, () => drill.make(seed++, hardest, profile));
  time(`${drill.title}：评一道题`, 100, () => drill.check(drill.make(seed++, hardest, profile), {}, profile));
}
