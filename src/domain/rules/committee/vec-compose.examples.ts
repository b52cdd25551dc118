import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { opened, village, villager } from '../given.ts';
import { selected } from './committee-cases.ts';

const members: PersonId[] = ['V1', 'V2', 'V3', 'V4', 'V5'];
const whole = selected({ chair: 'V1', viceChairs: ['V2', 'V3'] });

export const vecComposeExamples: readonly Example[] = [
  { name: '主任一人、副主任两人、委员两人', given: [opened('committee'), whole], finds: [] },
  {
    name: '主任不是推选出来的成员',
    given: [opened('committee'), selected({ chair: 'V9', viceChairs: ['V2'] })],
    finds: ['breach'],
  },
  {
    name: '主任兼副主任',
    given: [opened('committee'), selected({ chair: 'V1', viceChairs: ['V1', 'V2'] })],
    finds: ['breach'],
  },
  {
    name: '没有副主任：是不是一定要有，没有说死',
    given: [opened('committee'), selected({ chair: 'V1', viceChairs: [] })],
    finds: ['doubt'],
  },
  {
    name: '四川：只有主任、副主任，没有委员',
    under: sichuan2026,
    given: [opened('committee'), selected({ members: ['V1', 'V2', 'V3'], chair: 'V1', viceChairs: ['V2', 'V3'] })],
    finds: ['doubt'],
  },
  { name: '海南：副主任恰好两人', under: hainan2025, given: [opened('committee'), people('female'), whole], finds: [] },
  {
    name: '海南：副主任一人',
    under: hainan2025,
    given: [opened('committee'), people('female'), selected({ chair: 'V1', viceChairs: ['V2'] })],
    finds: ['breach'],
  },
  { name: '海南：没有妇女', under: hainan2025, given: [opened('committee'), people('male'), whole], finds: ['breach'] },
  { name: '没有妇女：国法没有写', given: [opened('committee'), people('male'), whole], finds: [] },
  { name: '海南：不知道各人的性别，不作声', under: hainan2025, given: [opened('committee'), whole], finds: [] },
  {
    name: '海南：少一名副主任，开会重新推选、分工',
    under: hainan2025,
    given: [opened('committee'), people('female'), selected({ chair: 'V1', viceChairs: ['V2'] }), { ...whole, on: 52 }],
    finds: ['repaired'],
  },
  {
    name: '海南：这本日志没有记选委会环节，不作声',
    under: hainan2025,
    given: [opened('voting'), people('male'), whole],
    finds: [],
  },
  { name: '没有记过分工，不作声', given: [opened('committee'), selected()], finds: [] },
];

/** 五个成员，第五个的性别照 sex */
function people(sex: Person['sex']) {
  return village(members.map((id) => villager(id, { sex: id === 'V5' ? sex : 'male' })));
}
