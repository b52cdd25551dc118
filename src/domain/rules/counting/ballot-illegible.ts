import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotIllegible = ballotRule({
  id: 'ballot-illegible',
  title: '认不清的只作废相应部分，认得清的仍然有效',
  uses: ['illegible'],
  consequence: 'void-in-part',
  remedy: '只把认不清的部分改判作废，认得清的照计，再改计票单',
  mistakes: ['M104'],
  says: (paper, { ruling }) =>
    ruling === 'valid'
      ? text`${paper} 有认不清的部分，没有作废`
      : ruling === 'blank'
        ? text`${paper} 写了画了，只是认不清，不是弃权`
        : text`${paper} 只有一部分认不清，认得清的部分也作废了`,
});
