import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { pollingDay } from '../given.ts';

export const turnoutExamples: readonly Example[] = [
  { name: '登记 1000 人，收回 501 张', given: declaredValid(1000, 501), finds: [] },
  { name: '登记 1000 人，收回 500 张，恰好一半不是过半数', given: declaredValid(1000, 500), finds: ['breach'] },
  { name: '登记 999 人，收回 500 张', given: declaredValid(999, 500), finds: [] },
  { name: '海南：登记 999 人，收回 499 张', under: hainan2025, given: declaredValid(999, 499), finds: ['breach'] },
  { name: '不过半数，宣布无效', given: declaredValid(1000, 500, { valid: false }), finds: [] },
  {
    name: '不过半数，宣布有效以后改正',
    under: sichuan2026,
    given: [...declaredValid(1000, 500), { ...validity('first#1', false), replaces: 4 }],
    finds: ['repaired'],
  },
  {
    name: '不过半数，没有宣布有效，直接宣布了当选',
    given: [
      ...declaredValid(1000, 500).slice(0, 3),
      { type: 'ElectedDeclared', on: pollingDay, poll: 'first#1', post: 'chair', person: 'V1' },
    ],
    finds: ['breach'],
  },
  { name: '投票的过半数，收回的不过半数，取哪个数没有写', given: declaredValid(1000, 500, { voters: 501 }), finds: ['doubt'] },
  { name: '重新选举仍要过半数', given: declaredValid(1000, 500, { poll: 'repeat#1' }), finds: ['breach'] },
  { name: '另行选举要不要过半数，没有另写', given: declaredValid(1000, 400, { poll: 'supplementary#1' }), finds: ['doubt'] },
  { name: '再次投票只在平票的人里定，不看过不过半数', given: declaredValid(1000, 400, { poll: 'revote#1' }), finds: [] },
];

interface Facts {
  readonly poll?: PollId;
  readonly valid?: boolean;
  readonly voters?: number;
}

function declaredValid(registered: number, papers: number, { poll = 'first#1', valid = true, voters = papers }: Facts = {}) {
  return [
    { type: 'RollPublished', on: 70, registered },
    { type: 'PollClosed', on: pollingDay, poll, voters },
    { type: 'BoxCounted', on: pollingDay, poll, box: 'B1', papers, votes: [], void: 0, blank: 0 },
    validity(poll, valid),
  ] satisfies ElectionEvent[];
}

function validity(poll: PollId, valid: boolean): ElectionEvent {
  return { type: 'ValidityDeclared', on: pollingDay, poll, valid, onSpot: true };
}
