import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';

export const illegalMeansExamples: readonly Example[] = [
  { name: '四川：请出了会场', under: sichuan2026, given: [...offered('V5'), sentOut('V5'), closed()], finds: [] },
  { name: '四川：报了乡镇', under: sichuan2026, given: [...offered('V5'), reported('V5'), closed()], finds: [] },
  {
    name: '四川：由着他，只记给选委会自己',
    under: sichuan2026,
    given: [...offered('V5'), reported('V5', 'committee'), closed()],
    finds: ['breach'],
  },
  { name: '四川：没有人管', under: sichuan2026, given: [...offered('V5'), closed()], finds: ['breach'] },
  { name: '海南：没有人管', under: hainan2025, given: [...offered('V5'), closed()], finds: ['breach'] },
  {
    name: '四川：当天报的是投票日以前那一件，会场里这件没有人管',
    under: sichuan2026,
    given: [...offered('V5'), { ...reported('V5'), seenOn: pollingDay - 5 }, closed()],
    finds: ['breach'],
  },
  { name: '管的是另一个人', under: sichuan2026, given: [...offered('V5'), reported('V6'), closed()], finds: ['breach'] },
  {
    name: '请出去以后又来送',
    under: sichuan2026,
    given: [...offered('V5'), sentOut('V5'), ...offered('V5').slice(1), closed()],
    finds: ['breach'],
  },
  { name: '截止以后才报', under: sichuan2026, given: [...offered('V5'), closed(), reported('V5')], finds: [] },
  { name: '还在投票，来得及管', under: sichuan2026, given: offered('V5'), finds: [] },
  { name: '国法没有写会场上谁来制止，只提示', given: [...offered('V5'), closed()], finds: ['doubt'] },
  { name: '没有记投票环节，没有报告看不出来', under: sichuan2026, given: [...offered('V5').slice(1), closed()], finds: [] },
];

function offered(by: PersonId): ElectionEvent[] {
  return [opened('voting'), { type: 'GiftOffered', on: pollingDay, poll: first, by, what: 'cigarettes' }];
}

function sentOut(person: PersonId): ElectionEvent {
  return { type: 'PersonSentOut', on: pollingDay, poll: first, person };
}

function reported(person: PersonId, to: EventOf<'ConductReported'>['to'] = 'township'): EventOf<'ConductReported'> {
  return { type: 'ConductReported', on: pollingDay, poll: first, person, to };
}

function closed(): ElectionEvent {
  return { type: 'PollClosed', on: pollingDay, poll: first, voters: 500 };
}
