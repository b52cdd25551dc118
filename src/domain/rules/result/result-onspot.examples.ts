import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PollId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

const begun = opened('counting', 'result');

export const resultOnspotExamples: readonly Example[] = [
  { name: '当场公布', given: [begun, announced(true), sealed()], finds: [] },
  { name: '带回去研究以后再公布', given: [begun, announced(false)], finds: ['breach'] },
  { name: '选票都封存了，结果还没有公布', given: [begun, sealed()], finds: ['breach'] },
  { name: '还没有封存，来得及', given: [begun], finds: [] },
  { name: '选举无效，没有当选可公布', given: [begun, invalid(), sealed()], finds: [] },
  { name: '再次投票的结果并在前一次里公布', given: [begun, sealed('revote#1')], finds: [] },
  { name: '另行选举的结果也要当场公布', given: [begun, sealed('supplementary#1')], finds: ['breach'] },
  { name: '日志没有记结果环节，没记不等于没公布', given: [opened('counting'), sealed()], finds: [] },
];

function announced(onSpot: boolean): ElectionEvent {
  return { type: 'ResultAnnounced', on: pollingDay, poll: first, onSpot };
}

function sealed(poll: PollId = first): ElectionEvent {
  return { type: 'BallotsSealed', on: pollingDay, poll, onSpot: true };
}

function invalid(): ElectionEvent {
  return { type: 'ValidityDeclared', on: pollingDay, poll: first, valid: false, onSpot: true };
}
