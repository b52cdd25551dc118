import { assembliesIn } from '../../engine/party-branch.ts';
import { votesOn } from '../../engine/judge-ballot.ts';
import { postsOf, seatsFor } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { judgementOf } from '../../engine/tally.ts';
import { defineRule } from '../../engine/rule.ts';
import type { BallotFace } from '../../terms/ballot.ts';
import { text } from '../../terms/text.ts';

export const partyBallotValid = defineRule({
  id: 'party-ballot-valid',
  title: '一张票上选的人不多于应选的，选票有效；多了无效',
  uses: ['partyBallot'],
  consequence: 'ballot-void',
  remedy: { says: '照票面重新判，计票单跟着改', by: ['BallotJudged'], until: 'ElectedDeclared' },
  mistakes: [],
  check: (record) =>
    assembliesIn(record).flatMap(([id, poll]) =>
      poll.PaperFound.flatMap(({ paper, face, seq }) => {
        const judged = judgementOf(poll, paper);
        if (judged === undefined || !isPlain(face)) return [];
        const isOver = hasTooMany(poll, face);
        const isValid = judged.ruling === 'valid';
        if (isOver !== isValid || judged.ruling === 'blank') return [];
        const says = isOver ? text`${paper}选的人多于应选的，判成了有效` : text`${paper}选的人不多于应选的，判成了无效`;
        return [{ because: [seq, judged.seq], about: [id, paper], says }];
      }),
    ),
});

/** 本次的票、写得清楚、选了人的；别的毛病资料里没有说，不评。 */
function isPlain({ stock, lines, traced }: BallotFace): boolean {
  const isClear = lines.every(({ mark, person }) => person !== undefined && mark !== 'unclear');
  return stock === 'official' && traced === undefined && isClear && lines.some(({ mark }) => mark === 'circle');
}

function hasTooMany(poll: PollRecord, face: BallotFace): boolean {
  const votes = votesOn(face, 'valid', []);
  return postsOf(poll).some((post) => votes.filter((vote) => vote.post === post).length > seatsFor(poll, post));
}
