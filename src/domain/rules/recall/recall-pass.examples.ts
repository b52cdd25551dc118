import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { called, counted, declared, demanded, recalled, term } from './recall-cases.ts';

const begun = [...term, demanded(), called()];

export const recallPassExamples: readonly Example[] = [
  { name: '登记一百人，投票五十一人，二十六人同意', given: [...begun, ...counted(51, 26), declared(true)], finds: [] },
  { name: '登记一百人，只有五十人投票', given: [...begun, ...counted(50, 40), declared(true)], finds: ['breach'] },
  { name: '投票六十人，三十人同意，没有过半', given: [...begun, ...counted(60, 30), declared(true)], finds: ['breach'] },
  { name: '投票六十人，三十一人同意', given: [...begun, ...counted(60, 31), declared(true)], finds: [] },
  { name: '够了票，却宣布没有通过', given: [...begun, ...counted(60, 31), declared(false)], finds: ['breach'] },
  { name: '没有过半，宣布没有通过', given: [...begun, ...counted(60, 30), declared(false)], finds: [] },
  {
    name: '宣布错了，第二天更正',
    given: [...begun, ...counted(60, 30), declared(true), declared(false, { on: 31 })],
    finds: ['repaired'],
  },
  { name: '海南：过半数投票、过半数同意', under: hainan2025, given: recalled, finds: [] },
];
