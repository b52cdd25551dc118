import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：河南 */
export const henanCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['HA-11.2', 'O25-15.2'], certainty: 'text' },
  selectionConvener: { value: 'village-committee', cites: ['HA-11.2'], certainty: 'text' },
  committeeSize: { value: { least: 7, most: 9, odd: false }, cites: ['HA-11.1'], certainty: 'text' },
  committeeFill: { value: 'reserves-first', cites: ['HA-12.1', 'O25-15.4'], certainty: 'text' },
  committeeNotice: { value: { list: 'posted-and-filed', changes: null }, cites: ['HA-13'], certainty: 'text' },
  electionMethod: { value: 'decided-by-meeting', cites: ['HA-14.1(二)'], certainty: 'text' },
};
