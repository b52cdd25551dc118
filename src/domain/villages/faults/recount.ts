import { decideResult } from '../../engine/decide-result.ts';
import { recordOf } from '../../engine/fold.ts';
import { logOf } from '../../engine/log.ts';
import { candidatesFor, pollOf, postsOf, seatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { ballotsIssued, ballotsRecovered, sheetOf, sheetTotal } from '../../engine/tally.ts';
import { tallyOf } from '../../engine/tally-of.ts';
import { packs, type PackId } from '../../profiles/index.ts';
import { inForce } from '../../profiles/profile.ts';
import type { BallotFace, VoteLine } from '../../terms/ballot.ts';
import type { EventOf } from '../../engine/events/index.ts';
import { posts } from '../../terms/ids.ts';
import { faceOf, type Column } from '../ballot-columns.ts';
import { first } from '../prepared-past.ts';
import { isFirst, type Acts } from './amend.ts';

/** 首次投票的档案 */
export function factsOf(acts: Acts): ElectionRecord {
  return recordOf(logOf(acts));
}

/** 首次投票选票上的各栏 */
export function columnsIn(acts: Acts): readonly Column[] {
  const poll = pollOf(factsOf(acts), first);
  return postsOf(poll).map((post) => ({ post, seats: seatsFor(poll, post), candidates: candidatesFor(poll, post) }));
}

/** 规规矩矩的一张票：各栏从头起选满 */
export function fullFace(columns: readonly Column[]): BallotFace {
  return faceOf(columns, new Map(columns.map(({ post, seats, candidates }) => [post, candidates.slice(0, seats)])));
}

/** 一种判法 */
export type Judging = Pick<EventOf<'BallotJudged'>, 'ruling' | 'voidPosts' | 'by'>;

/** 换一张票：首次投票里头一张拿出来看的真票换成 face，这样判，计票单、报告单照着改；结果变了的不算。 */
export function withPaper(
  acts: Acts,
  faceFor: (columns: readonly Column[]) => BallotFace | undefined,
  judging: Judging,
  under: PackId = 'sichuan-2026',
): Acts | undefined {
  const found = acts.find((event) => isFirst('PaperFound')(event) && event.face.stock !== 'forged');
  const face = faceFor(columnsIn(acts));
  if (found?.type !== 'PaperFound' || face === undefined) return undefined;
  const changed = acts.map((event) => {
    if (isFirst('PaperFound')(event) && event.paper === found.paper) return { ...event, face };
    return isFirst('BallotJudged')(event) && event.paper === found.paper ? { ...event, ...judging } : event;
  });
  return unlessDecisive(acts, recounted(changed), under);
}

/** 重计：首次投票的计票单、先数的张数、报告单，都照箱里的票和判定改过来。 */
export function recounted(acts: Acts): Acts {
  const poll = pollOf(factsOf(acts), first);
  const counted = acts.map((event) => {
    const isCount = isFirst('BoxCounted')(event) || isFirst('PapersCounted')(event);
    const sheet = isCount ? sheetOf(poll, event.box) : undefined;
    if (!isCount || sheet === undefined) return event;
    if (event.type === 'PapersCounted') return { ...event, papers: sheet.papers };
    return { ...event, papers: sheet.papers, void: sheet.void, blank: sheet.blank, votes: linesOf(sheet.votes) };
  });
  return restated(counted);
}

function linesOf(votes: ReadonlyMap<string, number>): readonly VoteLine[] {
  return [...votes].map(([key, got]) => {
    const [post, person] = key.split('|');
    return { post: posts.find((each) => each === post) ?? 'member', person: `V${Number(person?.slice(1))}`, votes: got };
  });
}

/** 重填：首次投票的报告单照计票单和发票登记改过来。 */
export function restated(acts: Acts): Acts {
  const poll = pollOf(factsOf(acts), first);
  const recovered = ballotsRecovered(poll) ?? 0;
  const [spoilt, blank] = [sheetTotal(poll, 'void'), sheetTotal(poll, 'blank')];
  const now: Partial<Record<string, number>> = {
    issued: ballotsIssued(poll),
    recovered,
    void: spoilt,
    blank,
    valid: recovered - spoilt - blank,
  };
  return acts.map((event) =>
    event.type === 'DocumentWritten' && event.poll === first
      ? { ...event, figures: event.figures.map((figure) => ({ ...figure, is: now[figure.of] ?? figure.is })) }
      : event,
  );
}

/** 改了以后，照数该当选的人变了，就不是只错一处了。 */
export function unlessDecisive(before: Acts, after: Acts, under: PackId = 'sichuan-2026'): Acts | undefined {
  return outcomeOf(before, under) === outcomeOf(after, under) ? after : undefined;
}

function outcomeOf(acts: Acts, under: PackId): string {
  const lookup = inForce(packs[under]);
  const tally = tallyOf(factsOf(acts), first, lookup('relatives')?.value.circle ?? []);
  const results = tally && decideResult(tally, lookup).posts;
  return JSON.stringify(
    results?.map(({ post, elected, tied, womanSeats }) => [post, [...elected].map(String), [...tied].map(String), womanSeats]),
  );
}
