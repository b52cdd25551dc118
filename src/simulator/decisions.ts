import type { ElectionEvent } from '../domain/engine/events/index.ts';
import type { Marks, Move } from './play.ts';

/** 一个决定：自己做的一步里还算数的几件事，和记在那一步上的。撤回了的、只等着的不在里面。 */
export interface Decision extends Marks {
  /** 第几步，从 0 起 */
  readonly move: number;
  readonly acts: readonly ElectionEvent[];
}

/** 由步子看出自己做了哪些决定，照先后；结束那一步只是过完这一天，不算。 */
export function decisionsOf(moves: readonly Move[]): readonly Decision[] {
  const made: Decision[] = [];
  for (const [move, each] of moves.entries()) {
    if ('undo' in each) takeBack(made);
    else if ('do' in each && each.do.some(({ type }) => type !== 'TimePassed')) {
      const { do: acts, ...marks } = each;
      made.push({ move, acts, ...marks });
    }
  }
  return made;
}

/** 撤回总是撤最后一件；一步里做了几件的，一件件撤。 */
function takeBack(made: Decision[]): void {
  const last = made.pop();
  if (last !== undefined && last.acts.length > 1) made.push({ ...last, acts: last.acts.slice(0, -1) });
}

/** 是不是同一件事：同一种，说的又是同一个票箱、会场、选票、文书、职务、哪一次投票。 */
export function isSameBusiness(a: ElectionEvent, b: ElectionEvent): boolean {
  return a.type === b.type && targetOf(a) === targetOf(b);
}

function targetOf(act: ElectionEvent): string {
  const facts: Readonly<Record<string, unknown>> = { ...act };
  const where = act.type === 'VenueSetUp' ? act.venue : '';
  const whom = act.type === 'BallotsIssued' || act.type === 'IssueRefused' ? act.to : '';
  return [where, whom, ...targets.map((name) => String(facts[name]))].join('|');
}

const targets = ['poll', 'box', 'paper', 'post', 'kind', 'person', 'voter', 'absentee'] as const;
