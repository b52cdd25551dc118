import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import type { PartyParams } from '../../profiles/params/party.ts';
import { overlay } from '../../profiles/profile.ts';
import type { PersonId } from '../../terms/ids.ts';
import { opened, village, villager } from '../given.ts';

/** 案例用的党员大会、开会那天 */
export const assembly = 'party-assembly#1';
export const assemblyDay = 60;

/** 第 nth 个人的编号 */
const numbered = (nth: number): PersonId => `V${nth}`;

/** V1 起连着几个人 */
export function members(count: number, from = 1): readonly PersonId[] {
  return Array.from({ length: count }, (_, index) => numbered(from + index));
}

type Standing = EventOf<'PartyMembersKnown'>['members'][number]['standing'];

/** 党员名册：V1 起 full 名正式党员，V91 预备党员，V92 留党察看，V93 中止了权利；本届从 began 那天起。 */
export function branch(full = 10, began = 0): readonly ElectionEvent[] {
  const others: readonly (readonly [PersonId, Standing])[] = [
    ['V91', 'probationary'],
    ['V92', 'under-watch'],
    ['V93', 'suspended'],
  ];
  const known = [
    ...members(full).map((person) => ({ person, standing: 'full' as const })),
    ...others.map(([person, standing]) => ({ person, standing })),
  ];
  return [
    opened('party'),
    village(known.map(({ person }) => villager(person))),
    { type: 'PartyMembersKnown', on: 1, members: known, termBegan: began },
  ];
}

/** 签到、宣布开会：到了 present 这些人；宣布的实到不写就照签到的数。 */
export function sat(present: readonly PersonId[], counted = present.length): readonly ElectionEvent[] {
  const here = { on: assemblyDay, poll: assembly } as const;
  return [
    { type: 'AssemblySignedIn', ...here, present: [...present] },
    { type: 'AssemblyOpened', ...here, counted },
  ];
}

/** 委员名额和候选人 */
export function listed(seats: number, candidates: readonly PersonId[]): readonly ElectionEvent[] {
  const here = { on: 50, poll: assembly } as const;
  return [
    { type: 'SeatsFixed', ...here, seats: [{ post: 'member', count: seats }] },
    { type: 'FormalListPublished', ...here, candidates: candidates.map((person) => ({ post: 'member' as const, person })) },
  ];
}

export const polling: ElectionEvent = { type: 'PollOpened', on: assemblyDay, poll: assembly };

/** 截止、开箱、计票单：各人几票，收回几张 */
export function counted(
  votes: readonly (readonly [PersonId, number])[],
  papers: number,
  voters = papers,
): readonly ElectionEvent[] {
  const here = { on: assemblyDay, poll: assembly } as const;
  return [
    { type: 'PollClosed', ...here, voters },
    { type: 'BoxOpened', ...here, box: 'B1', venue: 'S1', inPublic: true },
    {
      type: 'BoxCounted',
      ...here,
      box: 'B1',
      papers,
      votes: votes.map(([person, got]) => ({ post: 'member' as const, person, votes: got })),
      void: 0,
      blank: 0,
    },
  ];
}

/** 宣布当选 */
export function declared(...people: PersonId[]): readonly ElectionEvent[] {
  return people.map((person): ElectionEvent => ({
    type: 'ElectedDeclared',
    on: assemblyDay,
    poll: assembly,
    post: 'member',
    person,
  }));
}

/** 假设没有这一条规定的地方 */
export function unregulated(name: keyof PartyParams) {
  return overlay(national2026, { id: 'none', title: '没有规定', status: 'superseded', params: { [name]: null } });
}
