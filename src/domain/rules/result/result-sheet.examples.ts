import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { first, pollingDay } from '../given.ts';

const at = { on: pollingDay, poll: first } as const;

type Figures = EventOf<'DocumentWritten'>['figures'];

export const resultSheetExamples: readonly Example[] = [
  { name: '收回 100 张写 100 张', given: [...counted(), report([{ of: 'recovered', is: 100 }])], finds: [] },
  { name: '收回 100 张写 99 张', given: [...counted(), report([{ of: 'recovered', is: 99 }])], finds: ['breach'] },
  { name: '扣了 5 张废票写 95 张，归另一条', given: [...counted(), report([{ of: 'recovered', is: 95 }])], finds: [] },
  { name: '有效票写 93 张，扣了废票和弃权', given: [...counted(), report([{ of: 'valid', is: 93 }])], finds: [] },
  { name: '有效票写 95 张，弃权算在里面', given: [...counted(), report([{ of: 'valid', is: 95 }])], finds: [] },
  { name: '有效票写 94 张', given: [...counted(), report([{ of: 'valid', is: 94 }])], finds: ['breach'] },
  {
    name: '剩余选票写多了',
    given: [
      ...counted(),
      report([
        { of: 'issued', is: 101 },
        { of: 'unused', is: 20 },
      ]),
    ],
    finds: ['breach'],
  },
  {
    name: '写错以后重填',
    given: [...counted(), report([{ of: 'void', is: 4 }]), { ...report([{ of: 'void', is: 5 }]), replaces: 5 }],
    finds: ['repaired'],
  },
  { name: '登记人数没有公布过，无从核对', given: [...counted(), report([{ of: 'registered', is: 900 }])], finds: [] },
];

/** 领回 120 张，发出 101 张，收回 100 张，其中废票 5 张、弃权 2 张。 */
function counted(): ElectionEvent[] {
  return [
    { type: 'BallotsReceived', ...at, papers: 120, hasWriteInLines: true },
    { type: 'BallotsIssued', ...at, to: 'V1', for: ['V1'], papers: 101, proof: 'voter-card' },
    { type: 'PollClosed', ...at, voters: 101 },
    { type: 'BoxCounted', ...at, box: 'B1', papers: 100, votes: [], void: 5, blank: 2 },
  ];
}

function report(figures: Figures): ElectionEvent {
  return { type: 'DocumentWritten', ...at, document: 'D1', kind: 'result-sheet', figures, signedBy: ['V9'] };
}
