import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { fallOf, rulingsIn } from './rulings.ts';

export const endLocal = defineRule({
  id: 'end-local',
  title: '被羁押、正受侦查起诉审判的，职务中止，不是终止',
  uses: ['officeSuspended'],
  consequence: 'curable',
  remedy: { says: '改为职务中止，由规定的人代行；判决下来再看是恢复还是终止', by: ['OfficeRuled'] },
  mistakes: [],
  check: (record) =>
    rulingsIn(record).flatMap(({ person, outcome, seq }): Breach[] => {
      const fallen = fallOf(record, person, 'detained');
      // 后来判了刑、别的情形成立的，由那条规则说。
      if (fallen === undefined || outcome !== 'kept' || fallOf(record, person, 'sentenced') !== undefined) return [];
      return [{ because: [fallen.seq, seq], about: [person], says: text`${person} 被羁押，职务应当中止，却还照旧任职` }];
    }),
});
