import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { lastBefore } from '../../domain/engine/party-branch.ts';
import { leastFor } from '../../domain/engine/majority.ts';
import { apply } from '../../domain/engine/fold.ts';
import { thaw, type ElectionRecord } from '../../domain/engine/record.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { branchOf, branchPast, type Branch } from '../../domain/villages/party-branch.ts';
import { usualOf, type Matter } from '../agenda/matter.ts';
import { shuffled } from '../agenda/shuffled.ts';
import type { World } from '../play.ts';
import type { Setting } from '../run.ts';
import { packs } from '../../domain/profiles/index.ts';
import { branchMatters } from './branch-agenda.ts';
import { papersSeen } from './ballots.ts';
import { branchScene, firstAssembly, isAssembled, meetingDay } from './branch-scene.ts';

/** 日志最多过到开演以后多少天 */
const lastAfter = 60;

/** 村党支部换届的外界：和村委会选举是两个外界，不共用会场。同样的种子，一样的支部。 */
export function branchWorldFor({ scenario, pack, seed }: Setting): World {
  const branch = branchOf({ seed, people: scenario.people });
  const profile = packs[pack];
  const matters = (record: ElectionRecord) => branchMatters(branchScene(branch, profile, record));
  const answers = (record: ElectionRecord, event: ElectionEvent) => branchAnswers(branch, profile, record, event);
  const nextDays = (record: ElectionRecord) => daysUntilNews(branch, record, { matters, answers });
  return {
    past: branchPast(branch),
    answers,
    passUntil: () => [],
    hint: (record) => lawfulActs(matters(record)) ?? (isBranchElectionOver(record) ? [] : nextDays(record)),
    nextPoll: () => [],
    matters: (record) => matters(record).map((matter) => ({ ...matter, responses: shuffled(seed, matter) })),
    nextDays: (record) => (isBranchElectionOver(record) ? [] : nextDays(record)),
  };
}

/** 演完没有：书记的人选报了上去 */
export function isBranchElectionOver({ SecretaryReported }: ElectionRecord): boolean {
  return SecretaryReported.length > 0;
}

/** 照规矩办的人先办哪一件、怎么办；桌上没有事的没有。 */
function lawfulActs(matters: readonly Matter[]): readonly ElectionEvent[] | undefined {
  const [first] = matters;
  return first && usualOf(first)?.acts;
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
  return [{ type: 'AssemblySignedIn', on: event.on, poll: firstAssembly, present: [...comersOn(branch, record)] }];
}

/** 头一次到会总差一名；改了日子再开，除了卧床的、还在外面的两名，都来。列席的有一名预备党员。 */
function comersOn({ full, bedridden, away, probationary }: Branch, record: ElectionRecord): readonly PersonId[] {
  const hasMetOnce = lastBefore(record, 'AssemblyPostponed', Number.MAX_SAFE_INTEGER) !== undefined;
  const gone = new Set<PersonId>([bedridden, ...(hasMetOnce ? away.slice(0, 2) : away)]);
  const there = full.filter((person) => !gone.has(person));
  return [...(hasMetOnce ? there : there.slice(0, comersAtFirst(record, full.length, there.length))), probationary];
}

/** 头一次来几名：比要到的少一名 */
function comersAtFirst(record: ElectionRecord, all: number, there: number): number {
  const roll = lastBefore(record, 'AssemblyRollSettled', Number.MAX_SAFE_INTEGER);
  const due = roll?.agreed === true ? all - roll.excused.length : all;
  return Math.min(there, leastFor('at-least-four-fifths', due) - 1);
}

interface Doings {
  readonly matters: (record: ElectionRecord) => readonly Matter[];
  readonly answers: World['answers'];
}

/** 一天一天过到桌上有新的事、或者过到头为止；有要当面答复的，不能过。 */
function daysUntilNews({ opensOn }: Branch, record: ElectionRecord, { matters, answers }: Doings): readonly ElectionEvent[] {
  const now = matters(record);
  if (now.some(({ isPressing }) => isPressing)) return [];
  const known = new Set(now.map(({ id }) => id));
  const draft = thaw(record);
  const days: ElectionEvent[] = [];
  while (draft.today < opensOn + lastAfter) {
    const day: ElectionEvent = { type: 'TimePassed', on: draft.today + 1 };
    days.push(day);
    const write = (event: ElectionEvent) => apply(draft, { ...event, seq: draft.types.length + 1 });
    write(day);
    for (const answer of answers(draft, day)) write(answer);
    if (matters(draft).some(({ id }) => !known.has(id))) return days;
  }
  return days;
}
