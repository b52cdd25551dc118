import type { EventOf } from '../../engine/events/index.ts';

/** 会上表决的事 */
export type Motion = EventOf<'MotionVoted'>['matter'];

/** 议题在一句话里怎么念 */
export const motionNames: Record<Motion, string> = {
  seats: '村委会职数',
  'election-method': '选举办法',
  'committee-size': '选委会的名额和推选方式',
  'election-committee': '推选选委会',
  'non-resident': '同意户籍不在本村的人登记',
  'mobile-box-voters': '哪些人用流动票箱',
  scribes: '代写人和请人代写的人',
  workers: '工作人员',
  supervisors: '推选村务监督机构',
  representatives: '村民代表的名额和推选办法',
  vacancy: '名额缺着怎么办',
  resignation: '村委会成员辞职',
  absence: '认定长期不履行职责',
  'by-election': '补选村委会成员',
};

/** 几个议题连起来念，同样的只念一次。 */
export function listMotions(matters: readonly Motion[]): string {
  return [...new Set(matters)].map((matter) => motionNames[matter]).join('、');
}
