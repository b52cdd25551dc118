import { defineRule, type Breach } from '../../engine/rule.ts';
import { neglects } from './neglects.ts';

export const vcDutyOrder = defineRule({
  id: 'vc-duty-order',
  title: '村委会不依法履行法定义务的，由乡镇责令改正',
  uses: ['neglectedDuty'],
  consequence: 'discipline',
  remedy: { says: '书面报乡镇，由乡镇责令村委会限期改正', by: ['CorrectionOrdered'] },
  mistakes: [],
  check(record) {
    const latest = new Map(record.DutyRefused.filter(({ by }) => by === 'village-committee').map((each) => [each.over, each]));
    const standing = [...latest.values()].filter(
      ({ over, seq }) =>
        !record.CorrectionOrdered.some((order) => order.of === 'village-committee' && order.over === over && order.seq > seq),
    );
    if (standing.length === 0) return [];
    const breach: Breach = {
      because: standing.map(({ seq }) => seq),
      about: [],
      says: [`村委会不肯${standing.map(({ over }) => neglects[over]).join('、')}，没有责令改正`],
      duty: { what: 'CorrectionOrdered', due: Math.min(...standing.map(({ on }) => on)) },
    };
    return [breach];
  },
});
