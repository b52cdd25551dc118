import { declaredIn, electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { kindOf } from '../../terms/ids.ts';

export const resultFile = defineRule({
  id: 'result-file',
  title: '选举结果报备案',
  uses: ['resultFiling'],
  consequence: 'curable',
  remedy: { says: '马上把结果报告单、当选名单补报备案，回执存进档案', by: ['ResultFiled'] },
  mistakes: [],
  check(record, { resultFiling }) {
    const archived = record.ArchiveFiled[0];
    if (archived === undefined) return [];
    const to = resultFiling === 'township' ? '乡镇' : '乡镇的指导小组和县级有关部门';
    const filings = electionsIn(record).flatMap(([, { ResultFiled }]) => ResultFiled);
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const announced = poll.ResultAnnounced[0];
      // 首次和另行选举的结果可以并在一份报告单里，最后一起报。
      const filed = announced && filings.find(({ seq }) => seq > announced.seq);
      // 再次投票的结果并在它前面那次里报；谁也没有选上的，没有名单可报。
      if (announced === undefined || announced.seq > archived.seq || kindOf(id) === 'revote') return [];
      if (declaredIn(poll).length === 0) return [];
      if (filed !== undefined && filed.seq < archived.seq) return [];
      return [
        {
          because: [announced.seq, archived.seq],
          about: [id],
          says: [{ ref: id }, `的结果没有报${to}备案，选举档案就已经交了`],
          duty: { what: 'ResultFiled', due: archived.on, overtaken: true, ...(filed && { done: filed.on }) },
          doubt: '条文没有写几天里报；选举档案都交了还没有报，先提示',
        },
      ];
    });
  },
});
