import type { EventOf, Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';

type Overreached = Recorded<'OfficialOverreached'>;

export const officialLiability = defineRule({
  id: 'official-liability',
  title: '指导机构、乡镇的人违法插手、拖延、包庇的，由上级责令改正、追责',
  uses: ['officialLiability'],
  consequence: 'discipline',
  remedy: { says: '记下谁、哪天、说了做了什么，报上一级责令改正；该村里办的退回村里办', by: ['CorrectionOrdered'] },
  mistakes: ['M042', 'M148'],
  check(record, { officialLiability: listed }) {
    const latest = new Map(record.OfficialOverreached.map((each) => [`${each.by}|${each.act}`, each]));
    const standing = [...latest.values()].filter(
      (each) => listed.some((one) => one === each.act) && !isCorrected(record, each),
    );
    // 同一级做了几样的，合成一处说。
    return officials.flatMap((by): Breach[] => {
      const acts = standing.filter((each) => each.by === by);
      if (acts.length === 0) return [];
      return [
        {
          because: acts.map(({ seq }) => seq),
          about: [],
          says: [`${names[by]}${acts.map(({ act }) => doings[act]).join('、')}，还没有责令改正`],
          duty: { what: 'CorrectionOrdered', due: Math.min(...acts.map(({ on }) => on)) },
        },
      ];
    });
  },
});

const officials = ['guide-group', 'township', 'county'] as const;
const names = { 'guide-group': '指导机构', township: '乡镇', county: '县里' } as const;

const doings: Record<EventOf<'OfficialOverreached'>['act'], string> = {
  'delayed-election': '没有正当理由拖着不换届',
  'named-candidates': '指定候选人',
  'changed-candidates': '擅自调整、变更候选人',
  'removed-member': '撤换、停掉村委会成员的职务',
  'shelved-report': '对举报拒绝查处、拖着不查',
  'covered-up': '调查时弄虚作假、包庇',
  'withheld-result': '压着选举结果不让公布',
  'withheld-roll': '压着名单不让公布',
};

/** 上一级责令改正了这件事；自己责令自己的不算。 */
function isCorrected({ CorrectionOrdered }: ElectionRecord, { by, act, seq }: Overreached): boolean {
  return CorrectionOrdered.some((order) => order.of === by && order.over === act && order.by !== by && order.seq > seq);
}
