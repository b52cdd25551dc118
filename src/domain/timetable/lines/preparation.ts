import { defineUntimedLine, type Line } from '../line.ts';

/** 准备、推选选委会 */
export const preparationLines: readonly Line[] = [
  defineUntimedLine({
    id: 'committee',
    stage: 'preparation',
    what: '推选选委会，名单和分工贴出来',
    who: '村民会议、村民代表会议或者各村民小组会议',
    keep: '会议通知、签到表、推选票和得票表、公告照片',
    cites: ['O25-15.2'],
    advice: { offset: -35, why: '登记、提名、投票都由它主持，给它留出五个星期' },
  }),
];
