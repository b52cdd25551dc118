import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day, PersonId, PollId, Post } from '../../terms/ids.ts';
import { first, opened, passed } from '../given.ts';
import { announced, counted, declared, people, type Seat } from './counted.ts';

const seatsFor = (count: number): readonly Seat[] => [
  { post: 'chair', count: 1 },
  { post: 'member', count },
];
const again = 'supplementary#1';

export const rerunNeedExamples: readonly Example[] = [
  {
    name: '四川：十天以内定了另行选举',
    under: sichuan2026,
    given: [...filled('V1', 'V2'), called(105), passed(111)],
    finds: [],
  },
  { name: '四川：十天里没有另行选举', under: sichuan2026, given: [...filled('V1', 'V2'), passed(111)], finds: ['breach'] },
  { name: '四川：第十天，还来得及', under: sichuan2026, given: [...filled('V1', 'V2'), passed(110)], finds: [] },
  { name: '名额都选满了', under: sichuan2026, given: [...filled('V1', 'V2', 'V3', 'V5'), passed(111)], finds: [] },
  {
    name: '四川：没有另行选举就说暂缺',
    under: sichuan2026,
    given: [...filled('V1', 'V2', 'V3'), vacant('member')],
    finds: ['breach'],
  },
  {
    name: '四川：撤回暂缺，定日子另行选举',
    under: sichuan2026,
    given: [...filled('V1', 'V2', 'V3'), vacant('member'), { ...vacant('member', first, 0), replaces: 11 }, called(105)],
    finds: ['repaired'],
  },
  {
    name: '四川：另行选举以后够三人，暂缺',
    under: sichuan2026,
    given: [...filled('V1', 'V2', 'V3'), called(105), held(105), vacant('member', again)],
    finds: [],
  },
  {
    name: '四川：另行选举以后只有两人，不能暂缺',
    under: sichuan2026,
    given: [...filled('V1', 'V2'), called(105), held(105), vacant('member', again)],
    finds: ['breach'],
  },
  {
    name: '海南：够三人、有主任，会议决定暂缺',
    under: hainan2025,
    given: [...filled('V1', 'V2', 'V3'), vacant('member')],
    finds: [],
  },
  {
    name: '海南：够三人、有主任，要不要另选没有写期限',
    under: hainan2025,
    given: [...filled('V1', 'V2', 'V3'), passed(150)],
    finds: [],
  },
  { name: '海南：只有两人，不能暂缺', under: hainan2025, given: [...filled('V1', 'V2'), vacant('member')], finds: ['breach'] },
  {
    name: '海南：够三人，没有主任，不能暂缺',
    under: hainan2025,
    given: [...filled('V2', 'V3', 'V5'), vacant('chair')],
    finds: ['breach'],
  },
  {
    name: '海南：只有两人，十五天里没有另行选举',
    under: hainan2025,
    given: [...filled('V1', 'V2'), passed(116)],
    finds: ['breach'],
  },
  { name: '国法：没有另行选举就说暂缺', given: [...filled('V1', 'V2', 'V3'), vacant('member')], finds: ['breach'] },
  {
    name: '国法没有写另行选举以后怎样',
    given: [...filled('V1', 'V2'), called(105), held(105), vacant('member', again)],
    finds: [],
  },
  { name: '国法没有写几天以内', given: [...filled('V1', 'V2'), passed(150)], finds: [] },
  {
    name: '选举宣布无效，不是另行选举，是重新选举',
    under: sichuan2026,
    given: [...filled('V1', 'V2'), { type: 'ValidityDeclared', on: 100, poll: first, valid: false, onSpot: true }, passed(111)],
    finds: [],
  },
  { name: '北京：十五天以内，还来得及', under: beijing2012, given: [...filled('V1', 'V2'), passed(115)], finds: [] },
  { name: '北京：十五天里没有另行选举', under: beijing2012, given: [...filled('V1', 'V2'), passed(116)], finds: ['breach'] },
  {
    name: '北京：另行选举以后三人、有主任：超过三人没有写含不含三人',
    under: beijing2012,
    given: [...filled('V1', 'V2', 'V3'), called(105), held(105), vacant('member', again)],
    finds: ['doubt'],
  },
  {
    name: '北京：另行选举以后四人、有主任，会议决定不再选',
    under: beijing2012,
    given: [...filledOf(4, 'V1', 'V2', 'V3', 'V5'), called(105), held(105), vacant('member', again)],
    finds: [],
  },
  {
    name: '北京：另行选举以后四人，没有主任',
    under: beijing2012,
    given: [...filledOf(4, 'V2', 'V3', 'V5', 'V7'), called(105), held(105), vacant('chair', again)],
    finds: ['breach'],
  },
  { name: '天津：七天里没有另行选举', under: tianjin2019, given: [...filled('V1', 'V2'), passed(108)], finds: ['breach'] },
  { name: '天津：第七天，还来得及', under: tianjin2019, given: [...filled('V1', 'V2'), passed(107)], finds: [] },
  {
    name: '天津：另行选举以后只有两人，也可以暂缺',
    under: tianjin2019,
    given: [...filled('V1', 'V2'), called(105), held(105), vacant('member', again)],
    finds: [],
  },
  { name: '河北：十天里没有另行选举', under: hebei2020, given: [...filled('V1', 'V2'), passed(111)], finds: ['breach'] },
  { name: '河北：第十天，还来得及', under: hebei2020, given: [...filled('V1', 'V2'), passed(110)], finds: [] },
  { name: '河南：没有写几天以内', under: henan2011, given: [...filled('V1', 'V2'), passed(150)], finds: [] },
];

/** 主任 V1，委员 V2、V3、V5；写在里面的过半数，当选了，别的没有票。 */
function filled(...elected: PersonId[]): ElectionEvent[] {
  return filledOf(3, ...elected);
}

/** 委员应选 count 人 */
function filledOf(count: number, ...elected: PersonId[]): ElectionEvent[] {
  const got = (person: PersonId) => [person, elected.includes(person) ? 60 : 20] as const;
  return [
    opened('voting', 'counting', 'result'),
    people(),
    ...counted({ seats: seatsFor(count), votes: { chair: [got('V1')], member: [got('V2'), got('V3'), got('V5'), got('V7')] } }),
    ...elected.map((person) => declared(person === 'V1' ? 'chair' : 'member', person)),
    announced(),
  ];
}

function called(on: Day): ElectionEvent {
  return { type: 'SeatsFixed', on, poll: again, seats: [{ post: 'member', count: 1 }] };
}

function held(on: Day): ElectionEvent {
  return { type: 'PollOpened', on, poll: again };
}

function vacant(post: Post, poll: PollId = first, count = 1): ElectionEvent {
  return { type: 'SeatsLeftVacant', on: poll === first ? 100 : 105, poll, post, count };
}
