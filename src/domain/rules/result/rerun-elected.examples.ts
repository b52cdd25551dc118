import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { ElectionEvent } from '../../engine/events/index.ts';
import type { PollId } from '../../terms/ids.ts';
import { pollingDay } from '../given.ts';
import { counted, declared, oneChair } from './counted.ts';

export const rerunElectedExamples: readonly Example[] = [
  { name: '收回 99 张得 33 票，恰好三分之一', given: declaredWith('supplementary#1', 33, 99), finds: [] },
  { name: '收回 100 张得 33 票，差一票', given: declaredWith('supplementary#1', 33, 100), finds: ['breach'] },
  { name: '收回 100 张得 34 票', given: declaredWith('supplementary#1', 34, 100), finds: [] },
  { name: '海南：收回 100 张得 33 票', under: hainan2025, given: declaredWith('supplementary#1', 33, 100), finds: ['breach'] },
  {
    name: '宣布错了，当场更正',
    given: [
      ...declaredWith('supplementary#1', 33, 100),
      { type: 'DeclarationWithdrawn', on: pollingDay, poll: 'supplementary#1', post: 'chair', person: 'V1' },
    ],
    finds: ['repaired'],
  },
  { name: '第一次投票要过半数，不归本条', given: declaredWith('first#1', 33, 100), finds: [] },
];

function declaredWith(poll: PollId, votes: number, papers: number): ElectionEvent[] {
  return [...counted({ poll, papers, seats: oneChair, votes: { chair: [['V1', votes]] } }), declared('chair', 'V1', { poll })];
}
