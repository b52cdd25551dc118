import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { tianjin2019 } from '../../profiles/tianjin-2019.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { first, opened } from '../given.ts';
import { called, held, voted } from './meeting-cases.ts';

export const sizeCommitteeExamples: readonly Example[] = [
  { name: '三人，最少的', given: [opened('nomination'), seats(1)], finds: [] },
  { name: '两人，少一人', given: [opened('nomination'), seats(0)], finds: ['breach'] },
  { name: '七人，最多的', given: [opened('nomination'), seats(5)], finds: [] },
  { name: '四川：八人，多一人', under: sichuan2026, given: [opened('nomination'), seats(6)], finds: ['breach'] },
  { name: '八人，次日改成七人', given: [opened('nomination'), seats(6), { ...seats(5), on: 62 }], finds: ['repaired'] },
  { name: '另行选举只写不足的名额', given: [opened('nomination'), seats(0, 'supplementary#1')], finds: [] },
  { name: '这本日志没有记全名额，少的不作声', given: [opened('result'), seats(0)], finds: [] },
  {
    name: '海南：村民会议通过以后定名额',
    under: hainan2025,
    given: [opened('preparation', 'nomination'), called(), held(100, 60), voted(40), seats(3)],
    finds: [],
  },
  {
    name: '海南：没有开会就定了',
    under: hainan2025,
    given: [opened('preparation', 'nomination'), seats(3)],
    finds: ['breach'],
  },
  {
    name: '海南：两委联席会定的',
    under: hainan2025,
    given: [opened('preparation', 'nomination'), called({ body: 'joint' }), held(9, 8), voted(8), seats(3)],
    finds: ['breach'],
  },
  { name: '国法没有写由谁定', given: [opened('preparation', 'nomination'), seats(3)], finds: [] },
  {
    name: '天津：五人，单数',
    under: tianjin2019,
    given: [opened('preparation', 'nomination'), called({ body: 'representatives' }), held(30, 25), voted(20), seats(3)],
    finds: [],
  },
  {
    name: '天津：四人，不是单数',
    under: tianjin2019,
    given: [opened('preparation', 'nomination'), called({ body: 'representatives' }), held(30, 25), voted(20), seats(2)],
    finds: ['doubt'],
  },
  {
    name: '天津：村民代表会议定的也可以',
    under: tianjin2019,
    given: [opened('preparation', 'nomination'), called({ body: 'representatives' }), held(30, 25), voted(20), seats(1)],
    finds: [],
  },
  {
    name: '天津：没有开会就定了',
    under: tianjin2019,
    given: [opened('preparation', 'nomination'), seats(3)],
    finds: ['doubt'],
  },
  {
    name: '河南：一般五人',
    under: henan2011,
    given: [opened('preparation', 'nomination'), called(), held(100, 60), voted(40), seats(3)],
    finds: [],
  },
  {
    name: '河南：六人，要看村的情况',
    under: henan2011,
    given: [opened('preparation', 'nomination'), called(), held(100, 60), voted(40), seats(4)],
    finds: ['doubt'],
  },
];

/** 主任、副主任各一人，委员 members 人 */
function seats(members: number, poll: PollId = first): ElectionEvent {
  return {
    type: 'SeatsFixed',
    on: 61,
    poll,
    seats: [
      { post: 'chair', count: 1 },
      { post: 'vice-chair', count: 1 },
      { post: 'member', count: members },
    ],
  };
}
