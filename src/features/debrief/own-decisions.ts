import { spell } from '../../domain/terms/text.ts';
import { decisionsOf, type Decision } from '../../simulator/decisions.ts';
import { describe } from '../../simulator/describe.ts';
import { nameOf, spellDay, spellMinute } from '../../simulator/naming.ts';
import type { Run } from '../../simulator/run.ts';

/** 给人挑的一个决定：第几步；写成“08:00 宣布开始投票”。 */
export interface NamedDecision {
  readonly move: number;
  readonly title: string;
}

/** 一个决定念出来：几件事接着念 */
export function spellDecision({ acts }: Decision, { session: { record } }: Run): string {
  const said = acts.map((act) => spell(describe(act), (ref) => nameOf(record, ref)));
  const [first] = acts;
  const when = first === undefined ? '' : first.at === undefined ? spellDay(first.on) : spellMinute(first.at);
  return `${when} ${said.join('；')}`;
}

/** 自己做的、还算数的各个决定，照先后；toBlame 是引出问题的各步，分成两堆。 */
export function ownDecisions(
  run: Run,
  toBlame: ReadonlySet<number>,
): { readonly blamed: readonly NamedDecision[]; readonly others: readonly NamedDecision[] } {
  const all = decisionsOf(run.moves).map((each) => ({ move: each.move, title: spellDecision(each, run) }));
  return { blamed: all.filter(({ move }) => toBlame.has(move)), others: all.filter(({ move }) => !toBlame.has(move)) };
}
