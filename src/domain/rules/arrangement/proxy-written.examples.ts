import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PollId } from '../../terms/ids.ts';
import { first } from '../given.ts';

export const proxyWrittenExamples: readonly Example[] = [
  { name: '交了委托书', given: [approved('letter')], finds: [] },
  { name: '只打了个电话', given: [approved('oral')], finds: ['breach'] },
  { name: '四川：只打了个电话', under: sichuan2026, given: [approved('oral')], finds: ['breach'] },
  { name: '委托书只有照片', given: [approved('photo')], finds: ['doubt'] },
  { name: '先打电话，后来补了委托书', given: [approved('oral'), { ...approved('letter'), on: 96 }], finds: ['repaired'] },
  { name: '党员大会另有规定，不作声', given: [approved('oral', 'party-assembly#1')], finds: [] },
];

function approved(form: EventOf<'ProxyApproved'>['form'], poll: PollId = first): ElectionEvent {
  return { type: 'ProxyApproved', on: 95, poll, absentee: 'V1', holder: 'V9', form, cause: 'away' };
}
