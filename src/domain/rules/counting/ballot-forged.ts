import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotForged = ballotRule({
  id: 'ballot-forged',
  title: '伪造的选票另行封存，不计入收回的票数',
  uses: ['forgedBallots'],
  consequence: 'ballot-void',
  remedy: '把这张票剔出来另行封存，张数、计票单照减，报公安',
  mistakes: ['M088'],
  says: (paper) => text`${paper} 是伪造的，没有另行封存，混在收回的票里`,
});
