import type { RegistrationParams } from '../params/registration.ts';
import type { Params } from '../profile.ts';

/** P2 登记：海南 */
export const hainanRegistration: Partial<Pick<Params, keyof RegistrationParams>> = {
  rollNoticeDays: { value: 20, cites: ['HI-17.1', 'O25-17.1'], certainty: 'text' },
  objectionReplyDays: { value: 3, cites: ['HI-17.2', 'O25-17.2'], certainty: 'text' },
  votingAge: { value: 18, cites: ['HI-4', 'HI-16.1(一)', 'O25-16.1', 'O25-16.2(一)'], certainty: 'text' },
  ageReachedBy: {
    value: 'before-election-day',
    cites: ['HI-4'],
    certainty: 'text',
    contested: '海南的字面是选举日以前满十八周岁，选举日当天才满的人算不算在内，没有说明',
  },
  deprivedVoters: { value: 'barred', cites: ['HI-4', 'O25-16.1'], certainty: 'text' },
  awayWish: { value: 'required', cites: ['HI-16.1(二)', 'O25-16.2(二)'], certainty: 'text' },
  outsiders: {
    value: { years: 1, application: 'written', proof: null },
    cites: ['HI-16.1(三)', 'O25-16.2(三)'],
    certainty: 'text',
    contested: '海南写的是连续居住、书面申请，比国法多了这两层；多出来的算不算数，没有说明',
  },
  registeredElsewhere: { value: 'barred', cites: ['HI-16.4', 'O25-16.3'], certainty: 'text' },
  exclusions: {
    value: { away: 'told-and-silent', illness: 'hospital-proof' },
    cites: ['HI-16.2', 'HI-16.3', 'O25-16.1', 'O25-16.2'],
    certainty: 'text',
    contested: '村组法只排除被剥夺政治权利的人；海南让精神障碍不能行使选举权利的人不列入，与国法是不是相容没有说明',
  },
  registrar: { value: 'committee', cites: ['HI-5.2', 'HI-14.1(四)', 'O25-15.1'], certainty: 'text' },
  rollPosting: { value: { list: 'posted', changes: null }, cites: ['HI-17.1'], certainty: 'text' },
  rollRecheck: { value: { delayedOver: 0 }, cites: ['HI-17.3'], certainty: 'text' },
  voterCards: { value: 'by-committee', cites: ['HI-17.1'], certainty: 'text' },
  rollObjection: { value: { within: 5, form: 'any' }, cites: ['HI-17.2', 'O25-17.2'], certainty: 'text' },
  secondAppeal: { value: { within: 3, replyWithin: 3 }, cites: ['HI-17.2'], certainty: 'text' },
};
