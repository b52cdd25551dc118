import type { RemediesParams } from '../params/remedies.ts';
import type { Params } from '../profile.ts';

/** 违法行为与救济：四川 */
export const sichuanRemedies: Partial<Pick<Params, keyof RemediesParams>> = {
  sabotage: {
    value: [
      'violence',
      'threat',
      'deceit',
      'bribed-worker',
      'forged-papers',
      'destroyed-ballots',
      'false-count',
      'rights-denied',
    ],
    cites: ['SC-49(一)', 'SC-49(三)', 'SC-49(五)', 'O25-21.2'],
    certainty: 'text',
  },
  retaliation: { value: 'barred', cites: ['SC-49(二)'], certainty: 'text' },
  clanForce: { value: 'barred', cites: ['SC-36.2', 'SC-49(四)'], certainty: 'text' },
  reportHandling: { value: { by: ['township', 'county'] }, cites: ['SC-47', 'O25-21.2'], certainty: 'text' },
  officialLiability: {
    value: ['delayed-election', 'changed-candidates', 'named-candidates', 'removed-member', 'shelved-report', 'covered-up'],
    cites: ['SC-48(一)', 'SC-48(二)', 'SC-48(三)', 'SC-48(四)', 'SC-48(六)', 'O25-41.3'],
    certainty: 'text',
  },
};
