import { openingOf, pollOf } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const auditExit = defineRule({
  id: 'audit-exit',
  title: '离任审计的结果应当在下届选举以前公布',
  uses: ['auditBeforeElection'],
  mayUse: ['auditDeadline'],
  consequence: 'curable',
  remedy: { says: '催办审计，投票以前把结果张榜公布；来不及的，先推迟选举日', by: ['AuditPublished'], until: 'PollOpened' },
  mistakes: ['M001'],
  check(record, { auditDeadline }) {
    // 本地写得更细的，迟了由那条规则说，同一件事不说两遍。
    const opening = openingOf(pollOf(record, 'first#1'));
    if (auditDeadline !== undefined || opening === undefined) return [];
    const published = record.AuditPublished[0];
    if (published !== undefined && published.seq < opening.seq) return [];
    return [
      {
        because: published === undefined ? [opening.seq] : [opening.seq, published.seq],
        about: [],
        says: text`投票开始了，离任审计的结果还没有公布`,
        duty: { what: 'AuditPublished', due: opening.on, overtaken: true, ...(published && { done: published.on }) },
      },
    ];
  },
});
