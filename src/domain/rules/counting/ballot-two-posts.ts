import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotTwoPosts = ballotRule({
  id: 'ballot-two-posts',
  title: '同一张票选同一人任两种职务，照本地规定算',
  uses: ['twoPosts'],
  consequence: 'curable',
  remedy: '照本地规定改判这张票，再改计票单',
  mistakes: ['M090'],
  says: (paper, { ruling }) =>
    ruling === 'valid'
      ? text`${paper} 选了同一人任两种职务，照规定无效，却算作有效`
      : text`${paper} 选了同一人任两种职务，照规定分别计算，却被作废`,
});
