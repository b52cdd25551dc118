import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Surroundings } from '../world/surroundings.ts';
import { counting } from './counting.ts';
import { deciding } from './deciding.ts';
import { afterPoll } from './next-poll.ts';
import { whilePolling } from './polling.ts';
import { latestPoll, sceneOf } from './scene.ts';
import { settingUp } from './setting-up.ts';
import { skills, type Skill } from './skills.ts';

/** 下一步：村里自己办选举，接下来做的几件事；都办完了、又过了一天，就没有了。 */
export function nextAct(around: Surroundings, record: ElectionRecord, skill: Skill): readonly ElectionEvent[] | undefined {
  const id = latestPoll(record);
  if (id === undefined) return undefined;
  const scene = sceneOf(around, record, id);
  const { forgets, choose, slips } = skills[skill];
  for (const { type, acts } of [...settingUp]) {
    const due = forgets(scene, type) ? [] : acts(scene);
    if (due.length > 0) return slips(scene, due);
  }
  const polling = whilePolling(scene, choose);
  if (polling.length > 0) return polling;
  for (const { type, acts } of [...counting, ...deciding]) {
    const due = forgets(scene, type) ? [] : acts(scene);
    if (due.length > 0) return slips(scene, due);
  }
  const after = afterPoll(scene);
  if (after.length > 0) return after;
  const last = scene.poll.BallotsSealed.at(-1) ?? scene.poll.PollClosed.at(-1);
  return last === undefined || record.today > last.on ? undefined : [{ type: 'TimePassed', on: record.today + 1 }];
}
