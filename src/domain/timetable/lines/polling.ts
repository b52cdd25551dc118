import { defineLine, type Line } from '../line.ts';
import { onTheDay } from '../term.ts';

const sameDay = { offset: 0, why: '当天办完，不过夜' };

/** 选举日当天 */
export const pollingLines: readonly Line[] = [
  defineLine({
    id: 'voting',
    what: '当众验箱，凭证发票，无记名投票',
    who: '选委会主持，工作人员各在各的岗位',
    keep: '验箱记录、发票登记表、流动票箱登记表、代写登记',
    uses: ['secretVote'],
    term: () => onTheDay,
    advice: sameDay,
  }),
  defineLine({
    id: 'counting',
    what: '公开清点、验票、唱票、计票',
    who: '监票人、计票人、唱票人，选委会认定疑难票',
    keep: '清点单、唱票计票单、签字的计票记录',
    uses: ['openCount'],
    term: () => onTheDay,
    advice: sameDay,
  }),
  defineLine({
    id: 'result',
    what: '当场公布选举结果',
    who: '选委会',
    keep: '选举结果报告单、公布的照片或者录像',
    uses: ['resultOnSpot'],
    term: () => onTheDay,
    advice: sameDay,
  }),
  defineLine({
    id: 'sealing',
    what: '封存选票',
    who: '选委会、监票人',
    keep: '封条、封存记录、保管签收单',
    uses: ['ballotSeal'],
    term: () => onTheDay,
    advice: sameDay,
  }),
];
