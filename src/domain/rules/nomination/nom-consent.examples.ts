import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened } from '../given.ts';
import { listed, nominated } from './listed.ts';

export const nomConsentExamples: readonly Example[] = [
  { name: '四川：接受了提名', under: sichuan2026, given: listing(answered(true)), finds: [] },
  { name: '四川：不接受，仍列上', under: sichuan2026, given: listing(answered(false)), finds: ['doubt'] },
  { name: '海南：不接受，仍列上', under: hainan2025, given: listing(answered(false)), finds: ['doubt'] },
  { name: '四川：后来又接受了', under: sichuan2026, given: listing(answered(false), answered(true)), finds: [] },
  { name: '四川：没有问过，不是这条管的', under: sichuan2026, given: listing(), finds: [] },
  {
    name: '四川：去掉他，重新公布',
    under: sichuan2026,
    given: [...listing(answered(false)), listed(91, 'V2', 'V3')],
    finds: ['repaired'],
  },
  { name: '国法没有写，不作声', given: listing(answered(false)), finds: [] },
];

function listing(...answers: ElectionEvent[]): ElectionEvent[] {
  return [opened('nomination'), nominated('V1'), nominated('V2'), ...answers, listed(90, 'V1', 'V2')];
}

function answered(accepts: boolean): ElectionEvent {
  return { type: 'NomineeAnswered', on: 72, nominee: 'V1', accepts, post: 'member', written: true };
}
