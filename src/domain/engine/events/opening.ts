import { day, documentId, personId, pollId, seq } from '../../terms/ids.ts';
import { kinFact, person } from '../../terms/person.ts';
import { z } from '../../terms/schema.ts';
import { happening } from './happening.ts';

/** 环节：日志按环节说明自己记全了什么 */
export const phase = z.enum([
  'opening',
  'preparation',
  'committee',
  'registration',
  'nomination',
  'arrangement',
  'voting',
  'counting',
  'result',
  'handover',
  'incident',
  'recall',
  'remedies',
  'party',
]);

/** 文书上写的一个数 */
export const figure = z.strictObject({
  of: z.enum(['registered', 'issued', 'recovered', 'valid', 'void', 'blank', 'unused', 'proxies']),
  is: z.int().check(z.gte(0)),
});

/** P0 开卷与定日 */
export const openingEvents = {
  /** 开卷：本日志记全了哪些环节、哪段日子。范围以外，没记不等于没做。 */
  RecordOpened: happening('RecordOpened', { covers: z.array(phase), from: day, to: day }),
  /** 村情：人与亲属的事实，选举开始前已知。 */
  VillageKnown: happening('VillageKnown', { people: z.array(person), kin: z.array(kinFact) }),
  ElectionDayFixed: happening('ElectionDayFixed', { electionDay: day }),
  ElectionDayMoved: happening('ElectionDayMoved', { electionDay: day }),
  /** 时间过去：这一天、这一刻没有别的事。 */
  TimePassed: happening('TimePassed', {}),
  /** 成文：一份文书写好了，纸上写的是这些；写的与做的可以不一样。 */
  DocumentWritten: happening('DocumentWritten', {
    document: documentId,
    kind: z.enum(['notice', 'register', 'minutes', 'proxy-letter', 'tally-sheet', 'result-sheet']),
    poll: z.exactOptional(pollId),
    figures: z.array(figure),
    signedBy: z.array(personId),
  }),
  /** 撤回：练习中收回最后一件自己做的事；折叠以前就与那件事一同略去。 */
  Retracted: happening('Retracted', { of: seq }),
};
