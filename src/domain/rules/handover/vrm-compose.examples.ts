import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { chosen, peopleWith, persons } from './representatives-cases.ts';

/** 代表几名、村委会成员几名 */
const of = (count: number, members: number) =>
  chosen({ representatives: persons(count), committeeMembers: persons(members, 51) });

export const vrmComposeExamples: readonly Example[] = [
  { name: '代表二十名、成员五名，恰好五分之四', given: [of(20, 5)], finds: [] },
  { name: '代表十九名、成员五名', given: [of(19, 5)], finds: ['breach'] },
  { name: '妇女代表恰好占组成人员的三分之一', given: [peopleWith(8), of(20, 4)], finds: [] },
  { name: '妇女代表少一名', given: [peopleWith(7), of(20, 4)], finds: ['breach'] },
  {
    name: '妇女不够，重新推选以后够了',
    given: [peopleWith(8), chosen({ representatives: persons(22, 2), committeeMembers: [] }), { ...of(20, 4), on: 110 }],
    finds: ['repaired'],
  },
  {
    name: '海南：占代表的三分之一，不到组成人员的三分之一',
    under: hainan2025,
    given: [peopleWith(7), of(20, 4)],
    finds: ['doubt'],
  },
  { name: '海南：代表的三分之一也不到', under: hainan2025, given: [peopleWith(6), of(20, 4)], finds: ['breach'] },
  { name: '海南：代表十九名、成员五名', under: hainan2025, given: [of(19, 5)], finds: ['breach'] },
  { name: '不知道各人的性别，不说妇女的比例', given: [of(20, 4)], finds: [] },
];
