import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：河北 */
export const hebeiCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['HE-7.2', 'O25-15.2'], certainty: 'text' },
  committeePosts: { value: { viceChairs: 'some' }, cites: ['HE-7.2', 'O25-15.2'], certainty: 'text' },
  committeeWoman: { value: 'required', cites: ['HE-7.2'], certainty: 'text' },
  committeeSize: { value: { least: 5, most: 9, odd: false }, cites: ['HE-7.2'], certainty: 'text' },
  committeeFill: { value: 'reserves-or-new', cites: ['HE-9', 'O25-15.4'], certainty: 'text' },
};
