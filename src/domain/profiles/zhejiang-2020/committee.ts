import type { CommitteeParams } from '../params/committee.ts';
import type { Params } from '../profile.ts';

/** P1 选委会：浙江 */
export const zhejiangCommittee: Partial<Pick<Params, keyof CommitteeParams>> = {
  committeeChosenBy: { value: ['villagers', 'representatives', 'groups'], cites: ['ZJ-8.2', 'O25-15.2'], certainty: 'text' },
  selectionMethod: { value: 'decided-by-meeting', cites: ['ZJ-8.2'], certainty: 'text' },
  committeeSize: { value: { least: 5, most: 9, odd: false }, cites: ['ZJ-8.1'], certainty: 'text' },
  exitWhen: { value: 'nominated', cites: ['ZJ-9.1', 'O25-15.3'], certainty: 'text' },
  committeeFill: { value: 'reserves-or-new', cites: ['ZJ-9.4', 'O25-15.4'], certainty: 'text' },
  absencesEndingOffice: {
    value: 2,
    cites: ['ZJ-9.3'],
    certainty: 'text',
    contested: '浙江写连续两次不到会、到会不表决的，可以视为自动退出；写的是「可以」，所以只提示',
  },
  committeeNotice: { value: { list: 'posted-and-filed', changes: null }, cites: ['ZJ-8.3'], certainty: 'text' },
  electionMethod: { value: 'decided-by-meeting', cites: ['ZJ-10.1(三)'], certainty: 'text' },
};
