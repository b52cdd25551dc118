import type { EventOf } from '../../engine/events/index.ts';

/** 不肯履行的义务在一句话里怎么念 */
export const neglects: Record<EventOf<'DutyRefused'>['over'], string> = {
  'recall-poll': '召开会议表决罢免',
  'by-election': '主持补选',
  handover: '移交',
  duty: '履行职责',
  meeting: '召开会议',
};
