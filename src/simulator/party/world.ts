import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { lastBefore } from '../../domain/engine/party-branch.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { branchOf, branchPast, type Branch } from '../../domain/villages/party-branch.ts';
import { passDays } from '../agenda/days.ts';
import { usualActs } from '../agenda/matter.ts';
import { shuffled } from '../agenda/shuffled.ts';
import type { World } from '../play.ts';
import type { Setting } from '../run.ts';
import { packs } from '../../domain/profiles/index.ts';
import { branchMatters } from './branch-agenda.ts';
import { papersSeen } from './ballots.ts';
import { branchScene, firstAssembly, isAssembled, leastPresent, meetingDay, type BranchScene } from './branch-scene.ts';

/** 日志最多过到开演以后多少天 */
const lastAfter = 60;

/** 村党支部换届的外界：和村委会选举是两个外界，不共用会场。同样的种子，一样的支部。 */
export function branchWorldFor({ scenario, pack, seed }: Setting): World {
  const branch = branchOf({ seed, people: scenario.people });
  const profile = packs[pack];
  const matters = (record: ElectionRecord) => branchMatters(branchScene(branch, profile, record));
  const answers = (record: ElectionRecord, event: ElectionEvent) => branchAnswers(branch, profile, record, event);
  const next = (record: ElectionRecord) => nextDay(branch, record);
  const nextDays = (record: ElectionRecord) => passDays(record, { matters, answers, next });
  return {
    past: branchPast(branch),
    answers,
    passUntil: () => [],
    hint: (record) => {
      const acts = usualActs(matters(record));
      return acts.length > 0 ? acts : nextDays(record);
    },
    nextPoll: () => [],
    matters: (record) => matters(record).map((matter) => ({ ...matter, responses: shuffled(seed, matter) })),
    nextDays,
  };
}

/** 演完没有：书记的人选报了上去 */
export function isBranchElectionOver({ SecretaryReported }: ElectionRecord): boolean {
  return SecretaryReported.length > 0;
}

/** 外界的回应：到了开会的日子有人签到，票箱打开看见票。 */
function branchAnswers(
  branch: Branch,
  profile: Profile,
  record: ElectionRecord,
  event: ElectionEvent,
): readonly ElectionEvent[] {
  const scene = branchScene(branch, profile, record);
  if (event.type === 'BoxOpened') return papersSeen(scene, event);
  if (event.type !== 'TimePassed' || event.on !== meetingDay(record) || isAssembled(record)) return [];
  return [{ type: 'AssemblySignedIn', on: event.on, poll: firstAssembly, present: [...comersOn(scene)] }];
}

/** 头一次到会总差一名；改了日子再开，除了卧床的、还在外面的两名，都来。列席的有一名预备党员。 */
function comersOn({ branch, profile, record }: BranchScene): readonly PersonId[] {
  const { full, bedridden, away, probationary } = branch;
  const hasMetOnce = lastBefore(record, 'AssemblyPostponed', Number.MAX_SAFE_INTEGER) !== undefined;
  const gone = new Set<PersonId>([bedridden, ...(hasMetOnce ? away.slice(0, 2) : away)]);
  const there = full.filter((person) => !gone.has(person));
  return [
    ...(hasMetOnce ? there : there.slice(0, Math.max(leastPresent(profile, dueAt(record, full.length)) - 1, 0))),
    probationary,
  ];
}

/** 应到几名：报了批的不计入 */
function dueAt(record: ElectionRecord, all: number): number {
  const roll = lastBefore(record, 'AssemblyRollSettled', Number.MAX_SAFE_INTEGER);
  return roll?.agreed === true ? all - roll.excused.length : all;
}

/** 过一天；演完了、过到头了，就没有。 */
function nextDay(branch: Branch, record: ElectionRecord): readonly ElectionEvent[] | undefined {
  const isOver = isBranchElectionOver(record) || record.today >= branch.opensOn + lastAfter;
  return isOver ? undefined : [{ type: 'TimePassed', on: record.today + 1 }];
}
