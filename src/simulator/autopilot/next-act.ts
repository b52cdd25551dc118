import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Surroundings } from '../world/surroundings.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import { electionDayOf } from '../../domain/engine/roll.ts';
import { mattersIn } from '../agenda/agenda.ts';
import { nextDay } from '../agenda/days.ts';
import { counting } from './counting.ts';
import { deciding } from './deciding.ts';
import { afterPoll } from './next-poll.ts';
import { whilePolling } from './polling.ts';
import { latestPoll, sceneOf, type Scene, type Step } from './scene.ts';
import { settingUp } from './setting-up.ts';
import { skills, type Skill } from './skills.ts';

/** 下一步：村里自己办选举，接下来做的几件事；都办完了、又过了一天，就没有了。 */
export function nextAct(around: Surroundings, record: ElectionRecord, skill: Skill): readonly ElectionEvent[] | undefined {
  if (around.story !== undefined) return nextOnCalendar(around, record, skill);
  const id = latestPoll(record);
  if (id === undefined) return undefined;
  const scene = sceneOf(around, record, id);
  const acts = pollActs(scene, skill);
  return acts.length > 0 ? acts : dayAfter(scene);
}

/** 完整的一场：投票那天以前照桌上的事办；还要再投的，先办当天该办的，再接着投；都没有了过一天。 */
function nextOnCalendar(around: Surroundings, record: ElectionRecord, skill: Skill): readonly ElectionEvent[] | undefined {
  const day = electionDayOf(record);
  if (day === undefined) return undefined;
  const id = record.today < day ? undefined : latestPoll(record);
  const polling = id === undefined ? [] : pollActs(sceneOf(around, record, id), skill);
  const isBusy = id !== undefined && pollOf(record, id).BallotsSealed.length === 0;
  const matters = isBusy ? [] : mattersIn(around, record).filter(({ by }) => polling.length === 0 || by <= record.today);
  const acts = skills[skill].decide(around, record, matters);
  if (acts.length > 0) return acts;
  return polling.length > 0 ? polling : nextDay(record, day);
}

function pollActs(scene: Scene, skill: Skill): readonly ElectionEvent[] {
  const choices = [
    () => firstDue(scene, settingUp, skill),
    () => whilePolling(scene, skills[skill].choose),
    () => firstDue(scene, counting, skill),
    () => firstDue(scene, deciding, skill),
    () => afterPoll(scene),
  ];
  for (const choice of choices) {
    const acts = choice();
    if (acts.length > 0) return acts;
  }
  return [];
}

/** 头一步该做而没有做的；忘了的跳过，做的时候有的走样。 */
function firstDue(scene: Scene, steps: readonly Step[], skill: Skill): readonly ElectionEvent[] {
  const { forgets, slips } = skills[skill];
  for (const { type, acts } of steps) {
    const due = forgets(scene, type) ? [] : acts(scene);
    if (due.length > 0) return slips(scene, due);
  }
  return [];
}

/** 都办完了，过一天；已经过了的，没有了。 */
function dayAfter({ record, poll }: Scene): readonly ElectionEvent[] | undefined {
  const last = poll.BallotsSealed.at(-1) ?? poll.PollClosed.at(-1);
  return last === undefined || record.today > last.on ? undefined : [{ type: 'TimePassed', on: record.today + 1 }];
}
