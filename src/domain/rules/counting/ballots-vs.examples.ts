import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { first, pollingDay } from '../given.ts';

/** 设想的省规：与参加投票的人数比。 */
const byVoters = overlay(sichuan2026, {
  id: 'by-voters',
  title: '设想：与投票人数比',
  status: 'current',
  params: { ballotCheck: { value: { base: 'voters', overfullBox: 'election' }, cites: ['ZJ-27.2'], certainty: 'text' } },
});

export const ballotsVsExamples: readonly Example[] = [
  { name: '发出 622 张，收回 622 张', under: sichuan2026, given: counted({ issued: 622, papers: 622 }), finds: [] },
  {
    name: '发出 622 张，收回 626 张，宣布有效',
    under: sichuan2026,
    given: counted({ issued: 622, papers: 626 }),
    finds: ['breach'],
  },
  { name: '多了一张', under: sichuan2026, given: counted({ issued: 622, papers: 623 }), finds: ['breach'] },
  { name: '多了，宣布无效', under: sichuan2026, given: counted({ issued: 622, papers: 626, valid: false }), finds: [] },
  {
    name: '多了，宣布有效以后改正',
    under: sichuan2026,
    given: [...counted({ issued: 622, papers: 626 }), { ...validity(first, false), replaces: 4 }],
    finds: ['repaired'],
  },
  {
    name: '再次投票也要比',
    under: sichuan2026,
    given: counted({ poll: 'revote#1', issued: 50, papers: 51 }),
    finds: ['breach'],
  },
  {
    name: '四川与发出的票比：投票 620 人，发出 622 张，收回 621 张',
    under: sichuan2026,
    given: counted({ issued: 622, voters: 620, papers: 621 }),
    finds: [],
  },
  {
    name: '与投票人数比的地方：投票 620 人，发出 622 张，收回 621 张',
    under: byVoters,
    given: counted({ issued: 622, voters: 620, papers: 621 }),
    finds: ['breach'],
  },
  {
    name: '多出来的一张是没有剔出去的伪造票，归另一条',
    under: hainan2025,
    given: [
      ...counted({ issued: 9, papers: 10 }),
      { type: 'PaperFound', on: pollingDay, poll: first, box: 'B1', paper: 'T1', face: { stock: 'forged', lines: [] } },
    ],
    finds: [],
  },
  { name: '海南：流动票箱公布 3 人，箱里 3 张', under: hainan2025, given: withMobile(3, 3), finds: [] },
  { name: '海南：流动票箱公布 3 人，箱里 4 张，照样计给了人', under: hainan2025, given: withMobile(3, 4), finds: ['breach'] },
  { name: '海南：流动票箱多了，整箱作废', under: hainan2025, given: withMobile(3, 4, 0), finds: [] },
  { name: '四川没有写流动票箱多了怎样', under: sichuan2026, given: withMobile(3, 4), finds: [] },
  { name: '流动票箱多了整个选举无效的地方', under: byVoters, given: withMobile(3, 4), finds: ['breach'] },
  { name: '国法没有写收回的票多了怎样', given: counted({ issued: 622, papers: 626 }), finds: [] },
];

interface Facts {
  readonly poll?: PollId;
  readonly issued: number;
  readonly papers: number;
  readonly voters?: number;
  readonly valid?: boolean;
}

function counted({ poll = first, issued, papers, voters = issued, valid = true }: Facts): ElectionEvent[] {
  return [
    { type: 'BallotsIssued', on: pollingDay, poll, to: 'V1', for: ['V1'], papers: issued, proof: 'voter-card' },
    { type: 'PollClosed', on: pollingDay, poll, voters },
    { type: 'BoxCounted', on: pollingDay, poll, box: 'B1', papers, votes: [], void: 0, blank: 0 },
    validity(poll, valid),
  ];
}

function validity(poll: PollId, valid: boolean): ElectionEvent {
  return { type: 'ValidityDeclared', on: pollingDay, poll, valid, onSpot: true };
}

/** 一共发出 100 张，收回不多；流动票箱公布了几人，箱里几张，给 V1 记了几票。 */
function withMobile(listed: number, papers: number, votes = papers): ElectionEvent[] {
  const voters = Array.from({ length: listed }, (_, index): PersonId => `V${index + 1}`);
  const line = { post: 'chair', person: 'V1', votes } as const;
  return [
    { type: 'MobileBoxArranged', on: 90, poll: first, box: 'B3', voters, decidedBy: 'meeting' },
    ...counted({ issued: 100, papers: 90, voters: 100 }),
    { type: 'BoxCounted', on: pollingDay, poll: first, box: 'B3', papers, votes: [line], void: papers - votes, blank: 0 },
  ];
}
