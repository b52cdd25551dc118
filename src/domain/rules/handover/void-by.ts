import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import { spellBody } from './handover-words.ts';

export const voidBy = defineRule({
  id: 'void-by',
  title: '选举无效、当选无效由有权的政府宣布',
  uses: ['voidedBy'],
  consequence: 'curable',
  remedy: { says: '这个宣布不作数；材料报乡镇或者县级政府，由政府查清以后书面宣布', by: ['PollVoided'] },
  mistakes: ['M123'],
  check(record, { voidedBy }) {
    const allowed: readonly string[] = voidedBy;
    return latestVoids(record)
      .filter(({ by }) => !allowed.includes(by))
      .map(({ seq, of, by, person }) => ({
        because: [seq],
        about: person === undefined ? [of] : [of, person],
        says: [
          { ref: person ?? of },
          `${person === undefined ? '' : ' 当选'}无效，是${spellBody(by)}宣布的，不是有权的机关宣布的`,
        ],
      }));
  },
});

/** 同一次选举、同一个人的，看最近一次宣布。 */
function latestVoids({ PollVoided }: ElectionRecord): readonly Recorded<'PollVoided'>[] {
  return [...new Map(PollVoided.map((voided) => [`${voided.of}|${voided.person ?? ''}`, voided])).values()];
}
