import { amount, boxId, paperId, personId, post, venueId } from '../../terms/ids.ts';
import { ballotFace, ruling, voteLine } from '../../terms/ballot.ts';
import { z } from '../../terms/schema.ts';
import { pollHappening } from './happening.ts';

/** P6 集中、开箱、清点、判票、计票 */
export const countingEvents = {
  /** 集中：一个箱送到 to，护送几个人 */
  BoxGathered: pollHappening('BoxGathered', { box: boxId, to: venueId, escorts: z.array(personId) }),
  BoxOpened: pollHappening('BoxOpened', { box: boxId, venue: venueId, inPublic: z.boolean() }),
  /** 箱里的明白票：plain 张一看就懂的票各给了谁，blank 张整张空白。看见的事实，不是计票的结果。 */
  PlainPapersFound: pollHappening('PlainPapersFound', {
    box: boxId,
    plain: amount,
    blank: amount,
    votes: z.array(voteLine),
  }),
  /** 箱里一张要拿出来看的票 */
  PaperFound: pollHappening('PaperFound', { box: boxId, paper: paperId, face: ballotFace }),
  /** 先数张数：唱票以前清点一个箱里有几张纸；另行封存的伪造票不在内。 */
  PapersCounted: pollHappening('PapersCounted', { box: boxId, papers: amount }),
  /** 判票：一张票怎么算，谁认定的；部分无效的写明哪些职务作废。 */
  BallotJudged: pollHappening('BallotJudged', {
    paper: paperId,
    ruling,
    voidPosts: z.array(post),
    by: z.enum(['reader', 'scrutineer', 'chair', 'committee']),
  }),
  /** 计票单：一个箱几张票、各人几票、全票无效几张、弃权几张 */
  BoxCounted: pollHappening('BoxCounted', {
    box: boxId,
    papers: amount,
    votes: z.array(voteLine),
    void: amount,
    blank: amount,
  }),
  /** 唱票计票：当众还是背着人 */
  CountHeld: pollHappening('CountHeld', { venue: venueId, inPublic: z.boolean() }),
  /** 计票记录签字 */
  CountSigned: pollHappening('CountSigned', { by: z.array(personId) }),
};
