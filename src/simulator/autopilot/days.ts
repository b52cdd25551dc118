import type { ElectionEvent, ElectionLog, Recorded } from '../../domain/engine/events/index.ts';
import { apply } from '../../domain/engine/fold.ts';
import { effective, eventsOf, logOf } from '../../domain/engine/log.ts';
import { blankRecord, thaw, type ElectionRecord } from '../../domain/engine/record.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import { generateVillage } from '../../domain/villages/generate-village.ts';
import { preparedPast } from '../../domain/villages/prepared-past.ts';
import type { Plan } from '../../domain/villages/village.ts';
import { answersTo } from '../world/answers.ts';
import { incidentKind } from '../world/incident-kind.ts';
import { surroundingsOf, type Surroundings } from '../world/surroundings.ts';
import { nextAct } from './next-act.ts';
import type { Skill } from './skills.ts';

/** 一天最多多少步；超过就是走不完，是程序错误。 */
const mostSteps = 2000;

/** 什么时候停：看此刻的档案。 */
export type Until = (record: ElectionRecord) => boolean;

/** 快进：从一本日志接着往下办，办到 until 成立或者都办完；返回全部日志。 */
export function fastForward(around: Surroundings, so: ElectionLog, skill: Skill, until: Until = () => false): ElectionLog {
  const log: Recorded[] = [...so];
  const draft = thaw(blankRecord);
  for (const event of effective(so)) apply(draft, event);
  const write = (event: ElectionEvent) => {
    const recorded: Recorded = { ...event, seq: log.length + 1 };
    log.push(recorded);
    apply(draft, recorded);
    for (const answer of answersTo(around, draft, recorded)) write(answer);
  };
  for (let step = 0; step < mostSteps; step++) {
    if (until(draft)) return log;
    const acts = nextAct(around, draft, skill);
    if (acts === undefined) return log;
    for (const act of acts) write(act);
  }
  throw new Error(`the day never ends: ${JSON.stringify(log.at(-1))}`);
}

/** 哪个村、照哪个规则包办一天；不写的用平常的：会遇上的事都遇上，千分之六十的票写得不规整。 */
export interface DayPlan extends Plan {
  readonly profile: Profile;
  readonly oddPerMille?: number;
}

export function surroundingsFor({ profile, oddPerMille = 60, ...plan }: DayPlan): Surroundings {
  const kinds = incidentKind.options;
  return surroundingsOf(generateVillage(plan), profile, { incidents: kinds, oddPerMille });
}

function day(plan: DayPlan, skill: Skill): readonly ElectionEvent[] {
  const around = surroundingsFor(plan);
  const past = preparedPast(around.village, around.profile);
  const dawn: ElectionEvent = { type: 'TimePassed', on: around.village.electionDay };
  return eventsOf(fastForward(around, logOf([...past, dawn]), skill));
}

/** 合法的一天：从准备到公布结果，需要再次投票、另行选举的一直办到底。 */
export function lawfulDay(plan: DayPlan): readonly ElectionEvent[] {
  return day(plan, 'lawful');
}

/** 马虎的一天：同样的村、同样的事，办的人有时忘了，有时图省事。 */
export function carelessDay(plan: DayPlan): readonly ElectionEvent[] {
  return day(plan, 'careless');
}
