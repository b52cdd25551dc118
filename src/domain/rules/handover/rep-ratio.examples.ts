import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { shanghai2020 } from '../../profiles/shanghai-2020.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { chosen, persons } from './representatives-cases.ts';

const by = (households: number, count: number) => chosen({ households, representatives: persons(count) });

export const repRatioExamples: readonly Example[] = [
  { name: '恰好十五户一名', given: [by(300, 20)], finds: [] },
  { name: '十五户多一户', given: [by(301, 20)], finds: ['breach'] },
  { name: '恰好五户一名', given: [by(150, 30)], finds: [] },
  { name: '不到五户一名', given: [by(149, 30)], finds: ['breach'] },
  { name: '推多了，重新推选', given: [by(100, 30), { ...by(100, 20), on: 110 }], finds: ['repaired'] },
  {
    name: '小组推选的，国法没有写几户一名',
    given: [chosen({ by: 'groups', households: 900, representatives: persons(12) })],
    finds: [],
  },
  { name: '海南：恰好二十名', under: hainan2025, given: [by(200, 20)], finds: [] },
  { name: '海南：只有十九名', under: hainan2025, given: [by(200, 19)], finds: ['breach'] },
  {
    name: '海南：小组推选的，也不能少于二十名',
    under: hainan2025,
    given: [chosen({ by: 'groups', representatives: persons(19) })],
    finds: ['breach'],
  },
  { name: '海南：只有七十户，推不出二十名', under: hainan2025, given: [by(70, 14)], finds: ['doubt'] },
  {
    name: '海南：小组推选，全村恰好二十户，少一名',
    under: hainan2025,
    given: [chosen({ by: 'groups', households: 20, representatives: persons(19) })],
    finds: ['breach'],
  },
  {
    name: '海南：小组推选，全村只有十九户，一户一名也推不出二十名',
    under: hainan2025,
    given: [chosen({ by: 'groups', households: 19, representatives: persons(19) })],
    finds: ['doubt'],
  },
  { name: '上海：三十四名，少一名', under: shanghai2020, given: [by(350, 34)], finds: ['breach'] },
  { name: '上海：恰好三十五名', under: shanghai2020, given: [by(350, 35)], finds: [] },
  { name: '四川：只有十九名，依据是旧办法', under: sichuan2026, given: [by(200, 19)], finds: ['doubt'] },
  { name: '国法没有写总数', given: [by(200, 19)], finds: [] },
  { name: '指定的，另有规则说', given: [chosen({ by: 'appointed', households: 900 })], finds: [] },
];
