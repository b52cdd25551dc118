import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { first, opened, pollingDay } from '../given.ts';

const at = { on: pollingDay, poll: first } as const;
const begun = opened('counting', 'result');

export const validOnspotExamples: readonly Example[] = [
  { name: '当场宣布有效，再宣布当选', under: sichuan2026, given: [begun, valid(true), elected()], finds: [] },
  { name: '不是当场宣布的', under: sichuan2026, given: [begun, valid(false), elected()], finds: ['breach'] },
  { name: '没有宣布有没有效，就宣布当选', under: sichuan2026, given: [begun, elected()], finds: ['breach'] },
  { name: '海南也要当场宣布', under: hainan2025, given: [begun, elected()], finds: ['breach'] },
  { name: '还没有宣布当选', under: sichuan2026, given: [begun], finds: [] },
  { name: '有一张票没有判，计票单填好了', under: sichuan2026, given: [begun, shown(), sheet()], finds: ['breach'] },
  { name: '判了再填计票单', under: sichuan2026, given: [begun, shown(), judged(), sheet()], finds: [] },
  { name: '还没有填计票单', under: sichuan2026, given: [begun, shown()], finds: [] },
  { name: '国法没有写当场确认', given: [begun, elected()], finds: [] },
];

function valid(onSpot: boolean): ElectionEvent {
  return { type: 'ValidityDeclared', ...at, valid: true, onSpot };
}

function elected(): ElectionEvent {
  return { type: 'ElectedDeclared', ...at, post: 'chair', person: 'V1' };
}

function shown(): ElectionEvent {
  return { type: 'PaperFound', ...at, box: 'B1', paper: 'T1', face: { stock: 'official', lines: [] } };
}

function judged(): ElectionEvent {
  return { type: 'BallotJudged', ...at, paper: 'T1', ruling: 'blank', voidPosts: [], by: 'reader' };
}

function sheet(): ElectionEvent {
  return { type: 'BoxCounted', ...at, box: 'B1', papers: 1, votes: [], void: 0, blank: 1 };
}
