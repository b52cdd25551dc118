import { nearRelatives } from '../near-relatives.ts';
import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：海南 */
export const hainanCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: {
    value: ['villagers', 'representatives', 'groups'],
    cites: ['HI-11.2', 'HI-11.4', 'O25-15.2'],
    certainty: 'text',
  },
  selectionConvener: { value: 'village-committee', cites: ['HI-12.1', 'HI-12.2'], certainty: 'text' },
  committeePosts: { value: { viceChairs: 2 }, cites: ['HI-11.2', 'O25-15.2'], certainty: 'text' },
  committeeWoman: { value: 'required', cites: ['HI-11.1'], certainty: 'text' },
  committeeSize: { value: { least: 5, most: 9, odd: true }, cites: ['HI-11.1'], certainty: 'text' },
  exitWhen: { value: 'nominated', cites: ['HI-13.1', 'O25-15.3'], certainty: 'text' },
  exitCircle: { value: nearRelatives, cites: ['HI-13.1', 'O25-15.3', 'CIV-1045.2'], certainty: 'text' },
  committeeFill: { value: 'reserves-first', cites: ['HI-13.4', 'O25-15.4'], certainty: 'text' },
  absencesEndingOffice: { value: 3, cites: ['HI-13.2(一)'], certainty: 'text' },
  committeeVote: { value: { attendance: 'more-than-half', decides: 'majority' }, cites: ['HI-14.2'], certainty: 'text' },
  committeeNotice: {
    value: { list: 'posted-and-filed', changes: 'posted-and-filed' },
    cites: ['HI-11.2', 'HI-13.5'],
    certainty: 'text',
  },
  electionMethod: { value: 'decided-by-meeting', cites: ['HI-14.1(二)'], certainty: 'text' },
};
