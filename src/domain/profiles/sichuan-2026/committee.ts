import { nearRelatives } from '../near-relatives.ts';
import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：四川 */
export const sichuanCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: {
    value: ['villagers', 'representatives', 'groups'],
    cites: ['SC-12.3', 'O25-15.2'],
    certainty: 'text',
  },
  committeePosts: { value: { viceChairs: 'some' }, cites: ['SC-12.3', 'O25-15.2'], certainty: 'text' },
  committeeSize: { value: { least: 3, most: 9, odd: false }, cites: ['SC-12.3'], certainty: 'text' },
  exitWhen: {
    value: 'willing',
    cites: ['SC-14.1', 'O25-15.3'],
    certainty: 'text',
    contested: '四川比国法多写了「有意愿接受提名」，国法只写被提名；多出来的条件算不算数没有明说',
  },
  exitCircle: { value: nearRelatives, cites: ['SC-14.1', 'O25-15.3', 'CIV-1045.2'], certainty: 'text' },
  committeeFill: { value: 'reserves-or-new', cites: ['SC-14.3', 'O25-15.4'], certainty: 'text' },
  insideCircle: { value: nearRelatives, cites: ['SC-12.3', 'CIV-1045.2'], certainty: 'text' },
  absencesEndingOffice: { value: 3, cites: ['SC-14.2'], certainty: 'text' },
  committeeVote: { value: { attendance: null, decides: 'majority' }, cites: ['SC-12.4'], certainty: 'text' },
  committeeNotice: {
    value: { list: 'posted-and-filed', changes: 'posted' },
    cites: ['SC-12.4', 'SC-14.4'],
    certainty: 'text',
  },
  selectionMethod: { value: 'decided-by-meeting', cites: ['SC-12.3'], certainty: 'text' },
  electionMethod: { value: 'decided-by-meeting', cites: ['SC-13.1(二)'], certainty: 'text' },
};
