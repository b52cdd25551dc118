import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule } from '../../engine/rule.ts';
import { resultFigures } from '../../engine/result-figures.ts';
import { sheetFault } from '../../engine/sheet-fault.ts';
import { boxesIn } from '../../engine/tally.ts';
import { text } from '../../terms/text.ts';

export const ballotInvalidCounts = defineRule({
  id: 'ballot-invalid-counts',
  title: '废票计入收回的选票总数，算过半数不能扣掉',
  uses: ['voidBallots'],
  consequence: 'curable',
  remedy: {
    says: '把废票、弃权加回张数，重填计票单和结果报告单；已经照扣过的数宣布了当选的，重算后更正',
    by: ['BoxCounted', 'DocumentWritten'],
    until: 'BallotsSealed',
  },
  mistakes: ['M099'],
  check(record) {
    const sheets = electionsIn(record).flatMap(([id, poll]) =>
      boxesIn(poll).flatMap((box) => {
        const fault = sheetFault(poll, box);
        if (fault?.what !== 'void-left-out') return [];
        return [{ because: [fault.sheet.seq], about: [box, id], says: text`${box} 的计票单没有把废票算进张数` }];
      }),
    );
    const documents = resultFigures(record).flatMap(({ document, poll, seq, leavesOutVoid }) =>
      leavesOutVoid ? [{ because: [seq], about: [document, poll], says: text`结果报告单上收回的选票数没有把废票算进去` }] : [],
    );
    return [...sheets, ...documents];
  },
});
