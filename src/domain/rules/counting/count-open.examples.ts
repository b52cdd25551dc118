import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { PollId } from '../../terms/ids.ts';
import { opened, pollingDay } from '../given.ts';

export const countOpenExamples: readonly Example[] = [
  { name: '当众唱票、计票', given: [...begun('first#1'), counted('first#1', true), declared('first#1')], finds: [] },
  { name: '背着村民计票', given: [...begun('first#1'), counted('first#1', false)], finds: ['breach'] },
  {
    name: '背着村民计票，又当众重新计过',
    given: [...begun('first#1'), counted('first#1', false), { ...counted('first#1', true), replaces: 3 }],
    finds: ['repaired'],
  },
  { name: '没有唱票、计票就宣布当选', given: [...begun('first#1'), declared('first#1')], finds: ['breach'] },
  { name: '还没有定结果', given: begun('first#1'), finds: [] },
  { name: '再次投票也要当众计票', given: [...begun('revote#1'), counted('revote#1', false)], finds: ['breach'] },
  { name: '日志没有记计票环节，没记不等于没做', given: [...begun('first#1').slice(1), declared('first#1')], finds: [] },
];

function begun(poll: PollId): ElectionEvent[] {
  return [opened('counting', 'result'), { type: 'PollOpened', on: pollingDay, poll }];
}

function counted(poll: PollId, inPublic: boolean): ElectionEvent {
  return { type: 'CountHeld', on: pollingDay, poll, venue: 'S1', inPublic };
}

function declared(poll: PollId): ElectionEvent {
  return { type: 'ElectedDeclared', on: pollingDay, poll, post: 'chair', person: 'V1' };
}
