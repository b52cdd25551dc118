import { defineLine, defineUntimedLine, type Line } from '../line.ts';
import { before, within } from '../term.ts';

/** 登记、名单、申诉 */
export const registrationLines: readonly Line[] = [
  defineUntimedLine({
    id: 'registering',
    what: '开始上门登记，联系在外的村民',
    who: '选委会',
    keep: '登记册、外出村民告知答复台账',
    cites: ['O25-16.2'],
    advice: { offset: -32, why: '名单贴出来以前要登记完，在外的人要一个个问到' },
  }),
  defineUntimedLine({
    id: 'outsiders',
    what: '户口不在本村、申请参加的，交会议表决',
    who: '村民会议或者村民代表会议',
    keep: '本人申请、居住或者从事村务的证明、会议表决记录',
    when: '有这样的申请才开',
    cites: ['O25-16.2(三)'],
    advice: { offset: -24, why: '表决过了才能写进名单，要赶在名单公布以前' },
  }),
  defineLine({
    id: 'roll',
    what: '公布登记参加选举的村民名单',
    who: '选委会',
    keep: '名单原件、各处张贴的照片（看得清日期和地点）',
    uses: ['rollNoticeDays'],
    term: ({ rollNoticeDays }) => before(rollNoticeDays),
    advice: { offset: -25, why: '要给申诉、更正留出日子' },
  }),
  defineLine({
    id: 'first-replies',
    what: '处理对名单的申诉，公布结果',
    who: '选委会',
    keep: '申诉登记表、处理决定、公布的照片',
    when: '名单公布当天就收到申诉的；以后收到的，从收到那天另数',
    uses: ['objectionReplyDays'],
    term: ({ objectionReplyDays }) => within(objectionReplyDays, { since: '收到申诉之日', of: 'roll' }),
    advice: { offset: -18, why: '拖过去就耽误更正名单' },
  }),
];
