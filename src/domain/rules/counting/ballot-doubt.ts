import { text } from '../../terms/text.ts';
import { ballotRule } from './misjudged.ts';

export const ballotDoubt = ballotRule({
  id: 'ballot-doubt',
  title: '疑难票由选委会认定，不由唱票人、监票人或者主任一句话定',
  uses: ['doubtfulBallot'],
  consequence: 'curable',
  remedy: '把这张票交选委会表决认定，记下理由',
  mistakes: ['M103'],
  says: (paper, { by }) =>
    by === 'chair' ? text`疑难票 ${paper} 由选委会主任一个人定了` : text`疑难票 ${paper} 没有经选委会认定`,
});
