import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：上海 */
export const shanghaiCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['SH-7.1', 'O25-15.2'], certainty: 'text' },
  committeeSize: { value: { least: 7, most: 9, odd: false }, cites: ['SH-7.1'], certainty: 'text' },
  committeeFill: { value: 'reserves-or-new', cites: ['SH-7.3', 'O25-15.4'], certainty: 'text' },
  electionMethod: { value: 'decided-by-meeting', cites: ['SH-8.1(一)'], certainty: 'text' },
};
