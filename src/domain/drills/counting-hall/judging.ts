import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import { recordOf } from '../../engine/fold.ts';
import { judgeBallot, type Judgement } from '../../engine/judge-ballot.ts';
import { logOf } from '../../engine/log.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { inForce } from '../../profiles/profile.ts';
import { assess, type Finding } from '../../rules/assess.ts';
import { ruling, type BallotFace } from '../../terms/ballot.ts';
import { post, type PaperId } from '../../terms/ids.ts';
import { z, type Facts } from '../../terms/schema.ts';
import { first } from '../../villages/prepared-past.ts';
import { countingDay, seatsIn, type CountingCase } from './counting-case.ts';
import type { CasePaper } from './papers.ts';

/** 判一张票的回答：怎么算、哪些职务作废、当场判的还是交选委会认定的。 */
export const answer = z.strictObject({ ruling, voidPosts: z.array(post), by: z.enum(['reader', 'committee']) });
export type Answer = Facts<typeof answer>;

/**
 * 一次回答怎么样：对；对，只是不必交选委会；站得住，条文有疑问；不对。
 * 对错只看 assess 的发现，不另立答案；reference 是 judgeBallot 的判法，讲评时照它念。
 */
export interface JudgingReview {
  readonly verdict: 'right' | 'needless' | 'doubt' | 'wrong';
  readonly findings: readonly Finding[];
  readonly reference: Judgement;
}

/** 参照的判法 */
export function referenceOf(counting: CountingCase, face: BallotFace): Judgement {
  return judgeBallot(face, seatsIn(counting), inForce(counting.profile));
}

interface Weighed extends JudgingReview {
  readonly counting: CountingCase;
  readonly paper: PaperId;
}

const weighed = new WeakMap<Answer, Weighed>();

/** 掂量一次回答：同一个回答只掂量一回，往下各关都要问它。 */
export function reviewAnswer(counting: CountingCase, paper: CasePaper, given: Answer): JudgingReview {
  const known = weighed.get(given);
  if (known?.counting === counting && known.paper === paper.paper) return known;
  const found = { ...reviewed(counting, paper, given), counting, paper: paper.paper };
  weighed.set(given, found);
  return found;
}

/** 只把这一张票和这一次判票放进档案，问 assess。 */
function reviewed(counting: CountingCase, { paper, face }: CasePaper, given: Answer): JudgingReview {
  const record = recordOf(logOf([...aboutPapers(counting, paper), judgedAs(paper, given)]));
  const findings = assess(record, counting.profile).filter(({ about }) => about.includes(paper));
  const reference = referenceOf(counting, face);
  return { verdict: verdictOn(findings, given, reference), findings, reference };
}

function verdictOn(findings: readonly Finding[], { by }: Answer, { committee, open }: Judgement): JudgingReview['verdict'] {
  if (findings.some(({ grade }) => grade === 'breach')) return 'wrong';
  if (findings.length > 0) return 'doubt';
  return by === 'committee' && !committee && !open ? 'needless' : 'right';
}

/** 只留这一张票的过去：名额、候选人、开箱 */
function aboutPapers({ past }: CountingCase, only: PaperId): readonly ElectionEvent[] {
  const needed = new Set(['RecordOpened', 'VillageKnown', 'SeatsFixed', 'FormalListPublished', 'BoxOpened']);
  return past.filter((event) => (event.type === 'PaperFound' ? event.paper === only : needed.has(event.type)));
}

/** 判票那件事 */
export function judgedAs(paper: PaperId, { ruling: as, voidPosts, by }: Answer): EventOf<'BallotJudged'> {
  return { type: 'BallotJudged', on: countingDay, poll: first, paper, ruling: as, voidPosts: [...voidPosts], by };
}

/** 参照的回答：要人认定的交选委会，别的当场判。 */
export function referenceAnswer(counting: CountingCase, { face }: CasePaper): Answer {
  const { ruling: as, voidPosts, committee, open } = referenceOf(counting, face);
  return { ruling: as, voidPosts, by: committee || open ? 'committee' : 'reader' };
}

/** 已经判了的几张 */
export type Answers = ReadonlyMap<PaperId, Answer>;

/** 往下用的判法：站得住的回答照用，判错了的、没有判的用参照的；唱票计票都从这里起。 */
export function settledAnswers(counting: CountingCase, answers: Answers): Answers {
  return new Map(
    counting.papers.map((each) => {
      const given = answers.get(each.paper);
      const stands = given !== undefined && reviewAnswer(counting, each, given).verdict !== 'wrong';
      return [each.paper, stands ? given : referenceAnswer(counting, each)];
    }),
  );
}

/** 判完票的档案，后面再接几件事 */
export function recordAfter(counting: CountingCase, answers: Answers, more: readonly ElectionEvent[]): ElectionRecord {
  const judged = counting.papers.flatMap(({ paper }) => {
    const given = answers.get(paper);
    return given === undefined ? [] : [judgedAs(paper, given)];
  });
  return recordOf(logOf([...counting.past, ...judged, ...more]));
}
