import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

export const pollWronglyVoidedExamples: readonly Example[] = [
  { name: '登记 1000 人，收回 501 张，宣布无效', under: sichuan2026, given: declared(501), finds: ['breach'] },
  { name: '登记 1000 人，收回 500 张，宣布无效', under: sichuan2026, given: declared(500), finds: [] },
  { name: '登记 1000 人，收回 501 张，宣布有效', under: sichuan2026, given: declared(501, { valid: true }), finds: [] },
  {
    name: '宣布无效，又改正',
    under: sichuan2026,
    given: [...declared(501), { ...validity(true), replaces: 5 }],
    finds: ['repaired'],
  },
  { name: '四川：发出 500 张，收回 501 张，确实无效', under: sichuan2026, given: declared(501, { issued: 500 }), finds: [] },
  {
    name: '四川与发出的票比：投票 500 人，发出 501 张，收回 501 张',
    under: sichuan2026,
    given: declared(501, { voters: 500 }),
    finds: ['breach'],
  },
  { name: '国法没有写与什么比，比投票的人多就不说', given: declared(501, { voters: 500 }), finds: [] },
  { name: '国法：过半数，票也没有多', given: declared(501), finds: ['breach'] },
  {
    name: '背着村民计了票，是不是因此无效由有权的机关认定',
    under: sichuan2026,
    given: [
      ...declared(501).slice(0, 4),
      { type: 'CountHeld', on: pollingDay, poll: first, venue: 'S1', inPublic: false },
      validity(false),
    ],
    finds: ['doubt'],
  },
  {
    name: '另行选举不过半数，条文没有另写，不说',
    under: sichuan2026,
    given: declared(400, { poll: 'supplementary#1' }),
    finds: [],
  },
  { name: '再次投票不看过不过半数', under: sichuan2026, given: declared(400, { poll: 'revote#1' }), finds: ['breach'] },
];

interface Facts {
  readonly poll?: PollId;
  readonly issued?: number;
  readonly voters?: number;
  readonly valid?: boolean;
}

function declared(
  papers: number,
  { poll = first, issued = papers, voters = papers, valid = false }: Facts = {},
): ElectionEvent[] {
  return [
    { type: 'RollPublished', on: 70, registered: 1000 },
    { type: 'BallotsIssued', on: pollingDay, poll, to: 'V1', for: ['V1'], papers: issued, proof: 'voter-card' },
    { type: 'PollClosed', on: pollingDay, poll, voters },
    { type: 'BoxCounted', on: pollingDay, poll, box: 'B1', papers, votes: [], void: 0, blank: 0 },
    validity(valid, poll),
  ];
}

function validity(valid: boolean, poll: PollId = first): ElectionEvent {
  return { type: 'ValidityDeclared', on: pollingDay, poll, valid, onSpot: true };
}
