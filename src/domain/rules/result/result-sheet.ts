import { resultFigures } from '../../engine/result-figures.ts';
import { defineRule } from '../../engine/rule.ts';

/** 报告单上各栏的名字 */
const names = {
  registered: '登记人数',
  issued: '发出选票',
  recovered: '收回选票',
  valid: '有效票',
  void: '废票',
  blank: '弃权票',
  unused: '剩余选票',
  proxies: '委托投票',
} as const;

export const resultSheet = defineRule({
  id: 'result-sheet',
  title: '结果报告单上的数要与实际数的一致',
  uses: [],
  cites: ['O25-39', 'O25-21.1'],
  consequence: 'curable',
  remedy: { says: '照计票单重填报告单，重新签字；查清是笔误还是有人改数', by: ['DocumentWritten'] },
  mistakes: ['M101'],
  check(record) {
    return resultFigures(record).flatMap(({ document, poll, seq, wrong: [first] }) => {
      if (first === undefined) return [];
      const says = [{ ref: document }, `上${names[first.of]}写 ${first.is}，实际是 ${first.was}`] as const;
      return [{ because: [seq], about: [document, poll], says: [...says] }];
    });
  },
});
