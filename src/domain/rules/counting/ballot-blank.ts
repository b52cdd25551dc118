import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotBlank = ballotRule({
  id: 'ballot-blank',
  title: '整张空白是弃权，全部画叉是反对，都计入总数',
  uses: ['blankBallots'],
  consequence: 'curable',
  remedy: '改判这张票：空白的记弃权，画叉的记有效，再改计票单',
  mistakes: ['M098', 'M105'],
  says: (paper, { ruling }) =>
    ruling === 'blank' ? text`${paper} 画了叉，是反对，不是弃权` : text`${paper} 整张空白，是弃权，不是别的`,
});
