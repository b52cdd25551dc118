import type { Recorded } from '../../engine/events/index.ts';
import { holdingsIn, sittingIn } from '../../engine/office.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';

type Named = Recorded<'ActingChairNamed'>;

export const chairVacant = defineRule({
  id: 'chair-vacant',
  title: '主任空缺，照规定的次序由副主任、委员主持，不能另派人',
  uses: ['actingChair'],
  consequence: 'curable',
  remedy: { says: '撤回指定，照规定的次序定谁主持；主任的缺按补选的程序补', by: ['ActingChairNamed'] },
  mistakes: ['M121'],
  check(record, { actingChair }) {
    const named = record.ActingChairNamed.at(-1);
    const why = named && whyWrong(record, named, actingChair);
    if (named === undefined || why === undefined) return [];
    const breach: Breach = {
      because: [named.seq],
      about: [named.person],
      says: [{ ref: named.person }, why],
      falls: { what: 'step', which: named.person },
    };
    return [breach];
  },
});

function whyWrong(
  record: ElectionRecord,
  { person, by, seq }: Named,
  { when, member }: ParamValues<'actingChair'>['actingChair'],
): string | undefined {
  if (by !== 'succession' && by !== 'representatives' && by !== 'villagers') return ' 主持工作，是指定的，不是照规定的次序';
  const sitting = sittingIn(record, seq);
  const wasElected = holdingsIn(record).some(({ post }) => post === 'chair');
  // 没有选出主任、任期里空出主任，各省各写了一种；另一种没有写的，不说。
  if (sitting.length === 0 || wasElected !== (when === 'vacated')) return undefined;
  const post = sitting.find((each) => each.person === person)?.post;
  if (post === undefined) return ' 不是在任的村委会成员，却来主持工作';
  if (post === 'vice-chair') return undefined;
  if (sitting.some((each) => each.post === 'vice-chair')) return ' 主持工作，还有副主任在，应当由副主任主持';
  return member === 'representatives' && by !== 'representatives' ? ' 主持工作，没有经村民代表会议推选' : undefined;
}
