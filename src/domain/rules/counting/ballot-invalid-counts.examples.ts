import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first, pollingDay } from '../given.ts';

const at = { on: pollingDay, poll: first } as const;

export const ballotInvalidCountsExamples: readonly Example[] = [
  { name: '四川：100 张里 5 张废票，计票单写 100 张', under: sichuan2026, given: [counted(100), sheet(100)], finds: [] },
  { name: '四川：计票单写 95 张', under: sichuan2026, given: [counted(100), sheet(95)], finds: ['breach'] },
  { name: '四川：连弃权的 2 张也扣了，写 93 张', under: sichuan2026, given: [counted(100), sheet(93)], finds: ['breach'] },
  { name: '四川：写 96 张，不是扣废票扣出来的，归另一条', under: sichuan2026, given: [counted(100), sheet(96)], finds: [] },
  {
    name: '四川：后来加了回来',
    under: sichuan2026,
    given: [counted(100), sheet(95), { ...sheet(100), replaces: 2 }],
    finds: ['repaired'],
  },
  {
    name: '四川：结果报告单写收回 95 张',
    under: sichuan2026,
    given: [counted(100), sheet(100), report(95)],
    finds: ['breach'],
  },
  { name: '四川：结果报告单写收回 100 张', under: sichuan2026, given: [counted(100), sheet(100), report(100)], finds: [] },
  { name: '国法没有直接写废票计入总数', given: [counted(100), sheet(95)], finds: ['doubt'] },
];

function counted(papers: number): ElectionEvent {
  return { type: 'PapersCounted', ...at, box: 'B1', papers };
}

function sheet(papers: number): ElectionEvent {
  const votes = [{ post: 'chair', person: 'V1', votes: 60 }] as const;
  return { type: 'BoxCounted', ...at, box: 'B1', papers, votes, void: 5, blank: 2 };
}

function report(recovered: number): ElectionEvent {
  const figures = [{ of: 'recovered', is: recovered }] as const;
  return { type: 'DocumentWritten', ...at, document: 'D1', kind: 'result-sheet', figures, signedBy: ['V9'] };
}
