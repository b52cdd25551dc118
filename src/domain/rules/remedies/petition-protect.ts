import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { unanswered } from './saboteurs.ts';

export const petitionProtect = defineRule({
  id: 'petition-protect',
  title: '不得打击报复信访人，不得把检举材料透露给被检举的人',
  uses: ['petitionProtection'],
  consequence: 'discipline',
  remedy: { says: '停止透露，查清是谁给出去的；有报复的马上制止，报上级和公安', by: ['SabotageAnswered'] },
  mistakes: ['M151'],
  check(record) {
    const petitioners = new Set(record.PetitionReceived.map(({ from }) => from));
    return [
      ...leaked(record),
      ...unanswered(
        record,
        ({ how, against }) => how === 'retaliation' && against !== undefined && petitioners.has(against),
        ({ by, against }) => text`${by} 打击报复信访的 ${against ?? by}，没有人制止，也没有报告`,
      ),
    ];
  },
});

/** 材料到了被检举的人手里；给别人看的，这里不说。 */
function leaked(record: ElectionRecord): readonly Breach[] {
  const accused = new Map<string, PersonId>([
    ...record.ReportReceived.map(({ report, about }) => [report, about] as const),
    ...record.PetitionReceived.flatMap(({ petition, against }) =>
      against === undefined ? [] : [[petition, against] as const],
    ),
  ]);
  const leaks = new Map(record.MaterialLeaked.map((each) => [`${each.of}|${each.to}`, each]));
  return [...leaks.values()]
    .filter(({ of, to }) => accused.get(of) === to)
    .map(({ of, to, seq }) => ({
      because: [seq],
      about: [of, to],
      says: text`把${of}的材料透露给了被检举的 ${to}`,
    }));
}
