import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：北京 */
export const beijingCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['BJ-9.1', 'O25-15.2'], certainty: 'text' },
  committeeSize: { value: { least: 5, most: 9, odd: false }, cites: ['BJ-9.1'], certainty: 'text' },
  committeeFill: { value: 'reserves-first', cites: ['BJ-11.3', 'O25-15.4'], certainty: 'text' },
  committeeVote: { value: { attendance: null, decides: 'majority' }, cites: ['BJ-10.2'], certainty: 'text' },
  committeeNotice: { value: { list: 'posted-and-filed', changes: null }, cites: ['BJ-9.2'], certainty: 'text' },
};
