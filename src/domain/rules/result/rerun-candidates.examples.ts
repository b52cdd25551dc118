import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { hebei2020 } from '../../profiles/hebei-2020.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { KinFact } from '../../terms/person.ts';
import type { PersonId } from '../../terms/ids.ts';
import { pollingDay } from '../given.ts';
import { counted, declared, people, type Seat } from './counted.ts';

const again = 'supplementary#1';
const one: Seat = { post: 'member', count: 1 };

export const rerunCandidatesExamples: readonly Example[] = [
  { name: '照第一次得票取前两名', under: sichuan2026, given: rerun('V4', 'V5'), finds: [] },
  { name: '跳过了票更多的人', under: sichuan2026, given: rerun('V4', 'V6'), finds: ['breach'] },
  { name: '换了第一次没有票的人', under: sichuan2026, given: rerun('V4', 'V9'), finds: ['breach'] },
  { name: '已经当选的又列上', under: sichuan2026, given: rerun('V2', 'V4'), finds: ['breach'] },
  {
    name: '名单改正以后重新公布',
    under: sichuan2026,
    given: [...rerun('V4', 'V9'), { ...listed('V4', 'V5'), replaces: 9 }],
    finds: ['repaired'],
  },
  { name: '差额数原来是一，列了三人', under: sichuan2026, given: rerun('V4', 'V5', 'V6'), finds: ['breach'] },
  { name: '差额数原来是一，只列了一人', under: sichuan2026, given: rerun('V4'), finds: ['breach'] },
  { name: '末位票数相等的一并列入', under: sichuan2026, given: rerun('V4', 'V5', 'V7'), finds: [] },
  { name: '票更多的人书面放弃', under: sichuan2026, given: [...rerun('V4', 'V6'), gaveUp('V5'), gaveUp('V7')], finds: [] },
  {
    name: '票更多的人与当选的人是近亲属，可以不列',
    under: sichuan2026,
    given: rerunAmong(
      {
        kin: [
          { of: 'V5', rel: 'sibling', is: 'V2' },
          { of: 'V7', rel: 'sibling', is: 'V2' },
        ],
      },
      'V4',
      'V6',
    ),
    finds: [],
  },
  {
    name: '票更多的人有不得作候选人的情形，可以不列',
    under: sichuan2026,
    given: rerun('V4', 'V6').map((event) => barring(event, 'V5', 'V7')),
    finds: [],
  },
  { name: '四川：从竞选主任落选的人里取，条文两可', under: sichuan2026, given: rerun('V4', 'V3'), finds: ['doubt'] },
  { name: '海南：只从同类职务里取', under: hainan2025, given: rerun('V4', 'V3'), finds: ['breach'] },
  { name: '海南：委员差额一至三人，列了四人', under: hainan2025, given: rerun('V4', 'V5', 'V7', 'V6'), finds: [] },
  {
    name: '单列妇女名额，跳过男子',
    under: sichuan2026,
    given: rerunAmong({ seat: { ...one, forWoman: true } }, 'V4', 'V6'),
    finds: [],
  },
  {
    name: '单列妇女名额，列了男子',
    under: sichuan2026,
    given: rerunAmong({ seat: { ...one, forWoman: true } }, 'V4', 'V5'),
    finds: ['breach'],
  },
  { name: '国法：换了第一次没有票的人', given: rerun('V4', 'V9'), finds: ['breach'] },
  { name: '国法没有写差额数', given: rerun('V4', 'V5', 'V7', 'V6'), finds: [] },
  { name: '北京：只写要有差额，多列两人', under: beijing2012, given: rerun('V4', 'V5', 'V7', 'V6'), finds: [] },
  { name: '北京：没有差额', under: beijing2012, given: rerun('V4'), finds: ['doubt'] },
  { name: '天津：委员差额一至二人，列了三人以后末位相等', under: tianjin2019, given: rerun('V4', 'V5', 'V7'), finds: [] },
  { name: '天津：差额三人，多了', under: tianjin2019, given: rerun('V4', 'V5', 'V7', 'V6'), finds: ['doubt'] },
  { name: '河北：没有写差额数', under: hebei2020, given: rerun('V4'), finds: [] },
];

/** 主任 V1 当选、V3 落选；委员应选两人，列了三人，V2 当选，V4、V5、V7、V6 落选，V7、V6 是另选的。 */
function rerunAmong(
  { seat = one, kin = [] }: { seat?: Seat; kin?: readonly KinFact[] },
  ...candidates: PersonId[]
): ElectionEvent[] {
  return [
    people(...kin),
    ...counted({
      seats: [
        { post: 'chair', count: 1 },
        { post: 'member', count: 2 },
      ],
      votes: {
        chair: [
          ['V1', 60],
          ['V3', 40],
        ],
        member: [
          ['V2', 70],
          ['V4', 45],
          ['V5', 40],
          ['V7', 40],
          ['V6', 20],
        ],
      },
      writtenIn: ['V6', 'V7'],
    }),
    declared('chair', 'V1'),
    declared('member', 'V2'),
    { type: 'SeatsFixed', on: pollingDay, poll: again, seats: [seat] },
    listed(...candidates),
  ];
}

function rerun(...candidates: PersonId[]): ElectionEvent[] {
  return rerunAmong({}, ...candidates);
}

function listed(...candidates: PersonId[]): ElectionEvent {
  return {
    type: 'FormalListPublished',
    on: pollingDay,
    poll: again,
    candidates: candidates.map((person) => ({ post: 'member', person })),
  };
}

function gaveUp(person: PersonId): ElectionEvent {
  return { type: 'CandidateWithdrew', on: pollingDay, poll: again, person };
}

/** 村情里这几个人受过刑事处罚 */
function barring(event: ElectionEvent, ...barred: PersonId[]): ElectionEvent {
  if (event.type !== 'VillageKnown') return event;
  const people = event.people.map((each) =>
    barred.includes(each.id) ? { ...each, bar: 'punished-for-crime' as const } : each,
  );
  return { ...event, people };
}
