import { defineLine, type Line } from '../line.ts';
import { aheadOf, before } from '../term.ts';

/** 推选选委会：在它以前办的，从它往回数 */
export const selecting = ['committee', '推选选委会'] as const;

/** 准备、推选选委会 */
export const preparationLines: readonly Line[] = [
  defineLine({
    id: 'committee',
    what: '推选选委会',
    who: '村民会议、村民代表会议或者各村民小组会议',
    keep: '签到表、推选票和得票表、会议记录',
    uses: ['committeeChosenBy'],
    term: () => null,
    advice: { offset: -35, why: '登记、提名、投票都由它主持，给它留出五个星期' },
  }),
  defineLine({
    id: 'audit',
    what: '公布上一届成员的离任审计结果',
    who: '组织审计的机关',
    keep: '审计报告、公告贴出来的照片',
    uses: ['auditBeforeElection'],
    mayUse: ['auditDeadline'],
    term({ auditDeadline }) {
      if (auditDeadline === undefined) return null;
      return 'daysBefore' in auditDeadline ? before(auditDeadline.daysBefore) : aheadOf(...selecting);
    },
    advice: { offset: -36, why: '要在选举以前贴出来；贴在推选选委会以前，后面就没有人说账没清' },
  }),
  defineLine({
    id: 'villagers-notice',
    what: '通知开村民会议',
    who: '村委会',
    keep: '会议通知（写明议什么）、送到各户的签收或者照片',
    when: '由村民会议推选选委会的；有特殊情况，可以临时通知',
    uses: ['villagersNoticeDays'],
    term: ({ villagersNoticeDays }) => aheadOf(...selecting, villagersNoticeDays),
    advice: { offset: -45, why: '在外的人要来得及回来' },
  }),
  defineLine({
    id: 'representatives-notice',
    what: '通知开村民代表会议',
    who: '村委会',
    keep: '会议通知（写明议什么）、代表签收',
    when: '由村民代表会议推选选委会的',
    uses: ['representativesNoticeDays'],
    term: ({ representativesNoticeDays }) => aheadOf(...selecting, representativesNoticeDays),
    advice: { offset: -40, why: '代表要先问过自己联系的各户' },
  }),
  defineLine({
    id: 'committee-notice',
    what: '公布选委会名单和分工，报乡镇备案',
    who: '选委会',
    keep: '公告原件、张贴的照片、备案回执',
    uses: ['committeeNotice'],
    term: () => null,
    advice: { offset: -34, why: '推选完第二天就贴，谁在管选举先让全村知道' },
  }),
  defineLine({
    id: 'method',
    what: '选举办法交会议决定，公布',
    who: '选委会拟定，村民会议或者村民代表会议决定',
    keep: '选举办法通过稿、表决记录、公布的照片',
    uses: ['electionMethod'],
    term: () => null,
    advice: { offset: -32, why: '怎样登记、提名、认票，动手以前先定好' },
  }),
];
