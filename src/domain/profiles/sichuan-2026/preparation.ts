import type { PreparationParams } from '../params/preparation.ts';
import type { Params } from '../profile.ts';

/** P0 准备：四川 */
export const sichuanPreparation: Partial<Pick<Params, keyof PreparationParams>> = {
  appointing: { value: 'barred', cites: ['SC-5', 'O25-14.1'], certainty: 'text' },
  fundsLevy: { value: 'barred', cites: ['SC-8'], certainty: 'text' },
  seatsRange: { value: { least: 3, most: 7, decidedBy: null }, cites: ['SC-4.1', 'O25-8.1'], certainty: 'text' },
  auditDeadline: { value: { before: 'committee' }, cites: ['SC-11', 'O25-40.2'], certainty: 'text' },
  representativesNoticeDays: {
    value: 3,
    cites: ['SCi-16.1'],
    certainty: 'text',
    contested: '四川实施办法是 2015 年修订的，早于新法；新条例没有写代表会议提前几天通知，旧办法的天数是不是照用没有明说',
  },
};
