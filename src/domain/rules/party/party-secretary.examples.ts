import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { assemblyDay, branch, declared, unregulated } from './party-cases.ts';

const elected: Example['given'] = [...branch(), ...declared('V1', 'V2', 'V3')];

export const partySecretaryExamples: readonly Example[] = [
  { name: '新一届支部委员会等额选出，报上级批准', given: [...elected, chosen(), reported(true)], finds: [] },
  { name: '乡镇党委直接指定', given: [...elected, chosen({ by: 'township-party' }), reported(true)], finds: ['doubt'] },
  { name: '党员大会上直接选书记', given: [...elected, chosen({ by: 'assembly' }), reported(true)], finds: ['doubt'] },
  { name: '两名候选人差额选', given: [...elected, chosen({ candidates: 2 }), reported(true)], finds: ['doubt'] },
  { name: '书记不是当选的委员', given: [...elected, chosen({ person: 'V9' }), reported(true)], finds: ['doubt'] },
  { name: '没有报批就上任', given: [...elected, chosen(), reported(false)], finds: ['doubt'] },
  {
    name: '指定的作废，重新选',
    given: [...elected, chosen({ by: 'township-party' }), { ...chosen(), on: assemblyDay + 2 }],
    finds: ['repaired'],
  },
  {
    name: '没有这条规定的地方，不作声',
    under: unregulated('partySecretary'),
    given: [...elected, chosen({ by: 'township-party' })],
    finds: [],
  },
];

function chosen(facts: Partial<EventOf<'SecretaryElected'>> = {}): ElectionEvent {
  return { type: 'SecretaryElected', on: assemblyDay, person: 'V1', candidates: 1, by: 'new-committee', ...facts };
}

function reported(forApproval: boolean): ElectionEvent {
  return { type: 'SecretaryReported', on: assemblyDay + 1, forApproval };
}
