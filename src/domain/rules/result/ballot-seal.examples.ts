import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { shanghai2020 } from '../../profiles/shanghai-2020.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { first, opened, passed, pollingDay } from '../given.ts';

const announced: ElectionEvent = { type: 'ResultAnnounced', on: pollingDay, poll: first, onSpot: true };
const begun = [opened('counting', 'result'), announced];

export const ballotSealExamples: readonly Example[] = [
  { name: '四川：当场封存', under: sichuan2026, given: [...begun, sealed(true), passed(101)], finds: [] },
  { name: '四川：带走以后再封', under: sichuan2026, given: [...begun, sealed(false)], finds: ['breach'] },
  { name: '四川：当天没有封存', under: sichuan2026, given: [...begun, passed(101)], finds: ['breach'] },
  { name: '四川：当天还没有过去', under: sichuan2026, given: begun, finds: [] },
  { name: '四川：第二天才封存', under: sichuan2026, given: [...begun, sealed(false, 101)], finds: ['repaired'] },
  { name: '海南写选举结束后封存，没有写当场', under: hainan2025, given: [...begun, sealed(false)], finds: [] },
  { name: '上海：当天封存，不必当场', under: shanghai2020, given: [...begun, sealed(false)], finds: [] },
  { name: '上海：当天没有封存', under: shanghai2020, given: [...begun, passed(101)], finds: ['breach'] },
  { name: '国法没有写封存', given: [...begun, passed(101)], finds: [] },
];

function sealed(onSpot: boolean, on: Day = pollingDay): ElectionEvent {
  return { type: 'BallotsSealed', on, poll: first, onSpot };
}
