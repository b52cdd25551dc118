import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotWronglyVoided = ballotRule({
  id: 'ballot-wrongly-voided',
  title: '所选人数不多于应选名额、认得清的票有效，另选他人也有效',
  uses: ['soundBallot'],
  consequence: 'curable',
  remedy: '改判有效，把这张票上的票补计上，再改计票单',
  mistakes: ['M092', 'M095', 'M096'],
  says: (paper, { ruling }) =>
    ruling === 'set-aside'
      ? text`${paper} 不是伪造的，被剔出去另行封存`
      : ruling === 'blank'
        ? text`${paper} 上有赞成票，被当作弃权`
        : text`${paper} 看得出选了谁，也没有选多，被作废了`,
});
