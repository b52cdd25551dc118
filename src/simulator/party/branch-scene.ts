import { sortBy } from '../../domain/engine/collections.ts';
import { assembliesIn, entitledIn, lastBefore, sittingAt, type Sitting } from '../../domain/engine/party-branch.ts';
import { leastFor } from '../../domain/engine/majority.ts';
import { candidatesFor, declaredIn, seatsFor } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import { votesFor } from '../../domain/engine/tally.ts';
import type { Profile } from '../../domain/profiles/profile.ts';
import type { Day, PersonId, PollId } from '../../domain/terms/ids.ts';
import type { Branch } from '../../domain/villages/party-branch.ts';
import type { Matter } from '../agenda/matter.ts';

/** 头一次投票；无效重投、名额不足再投的是 #2、#3。 */
export const firstAssembly = 'party-assembly#1';

/** 出主意时看得见的：支部里的人、规则包、档案、今天、打算开会的日子 */
export interface BranchScene {
  readonly branch: Branch;
  readonly profile: Profile;
  readonly record: ElectionRecord;
  readonly today: Day;
  /** 打算开大会的日子：桌上的事照它往前数 */
  readonly poll: Day;
}

export type BranchAgenda = (scene: BranchScene) => readonly Matter[];

export function branchScene(branch: Branch, profile: Profile, record: ElectionRecord): BranchScene {
  return { branch, profile, record, today: record.today, poll: branch.meetsOn };
}

/** 开大会的日子：最近的改期，没有改过的看通知；还没有通知的没有。 */
export function meetingDay(record: ElectionRecord): Day | undefined {
  const end = Number.MAX_SAFE_INTEGER;
  return lastBefore(record, 'AssemblyPostponed', end)?.to ?? lastBefore(record, 'PollNoticePublished', end)?.pollingOn;
}

/** 开会了没有：宣布过开会的 */
export function isAssembled(record: ElectionRecord): boolean {
  return lastBefore(record, 'AssemblyOpened', Number.MAX_SAFE_INTEGER) !== undefined;
}

/** 眼下的一次投票：最近定了名额的；还没有定的是头一次。 */
export function currentAssembly(record: ElectionRecord): readonly [PollId, PollRecord] | undefined {
  return assembliesIn(record)
    .filter(([, { SeatsFixed }]) => SeatsFixed.length > 0)
    .at(-1);
}

/** 下一次投票的编号 */
export function nextAssembly(record: ElectionRecord): PollId {
  return `party-assembly#${assembliesIn(record).filter(([, { SeatsFixed }]) => SeatsFixed.length > 0).length + 1}`;
}

/** 眼下这次会的人数，照名册算 */
export function sittingNow({ record }: BranchScene): Sitting | undefined {
  return sittingAt(record, ['full'], Number.MAX_SAFE_INTEGER);
}

/** 实到有选举权的几名 */
export function presentNow(scene: BranchScene): number {
  return sittingNow(scene)?.present ?? 0;
}

/** 应到 due 名的会，至少要到几名；没有规定的不论。 */
export function leastPresent({ params }: Profile, due: number): number {
  return params.partyQuorum === null ? 0 : leastFor(params.partyQuorum.value, due);
}

/** 签到的人里有选举权的、列席的 */
export function attendance({ record }: BranchScene): {
  readonly entitled: readonly PersonId[];
  readonly others: readonly PersonId[];
} {
  const full = entitledIn(record, ['full']) ?? new Set<PersonId>();
  const present = lastBefore(record, 'AssemblySignedIn', Number.MAX_SAFE_INTEGER)?.present ?? [];
  return { entitled: present.filter((id) => full.has(id)), others: present.filter((id) => !full.has(id)) };
}

/** 还差几名委员没有选出来；还有谁没有当选，照得票多少。 */
export function shortage(record: ElectionRecord): { readonly count: number; readonly left: readonly PersonId[] } {
  const polls = assembliesIn(record);
  const [, first] = polls[0] ?? [];
  if (first === undefined) return { count: 0, left: [] };
  const elected = new Set(polls.flatMap(([, poll]) => declaredIn(poll).map(({ person }) => person)));
  const [, current] = currentAssembly(record) ?? [];
  const votes = current === undefined ? new Map<PersonId, number>() : votesFor(current, 'member');
  const left = candidatesFor(first, 'member').filter((person) => !elected.has(person));
  const ranked = sortBy(left, (person) => [-(votes.get(person) ?? 0), person]);
  return { count: seatsFor(first, 'member') - elected.size, left: ranked };
}
