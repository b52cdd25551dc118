import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotOver = ballotRule({
  id: 'ballot-over',
  title: '某职务所选人数多于应选名额的无效，比的是应选名额',
  uses: ['overVote'],
  consequence: 'ballot-void',
  remedy: '改判这张票，再改计票单',
  mistakes: ['M089'],
  says: (paper, { ruling }) =>
    ruling === 'void'
      ? text`${paper} 只有一项职务选多了，整张都作废了`
      : ruling === 'valid'
        ? text`${paper} 有职务选多了，照样算作有效`
        : text`${paper} 有职务选多了，作废的不是该作废的部分`,
});
