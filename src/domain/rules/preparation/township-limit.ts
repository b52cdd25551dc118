import { lastOf } from '../../engine/collections.ts';
import type { EventOf } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { callsIn } from './meetings.ts';

/** 上面的人：乡镇和县里 */
const above: ReadonlySet<EventOf<'MeetingCalled'>['by']> = new Set(['township', 'county']);

export const townshipLimit = defineRule({
  id: 'township-limit',
  title: '乡镇只能指导、支持、帮助，不得干预村民自治范围内的事',
  uses: ['interference'],
  mayUse: ['selectionConvener'],
  consequence: 'curable',
  remedy: { says: '该由村里办的退回村里重新办；打招呼的事记下来，报上一级' },
  mistakes: ['M010', 'M042'],
  check: (record, { selectionConvener }) => [
    ...pressedThrough(record),
    ...convenedFromAbove(record, selectionConvener !== undefined),
    ...selectedFromAbove(record),
  ],
});

/** 照乡镇领导打的招呼办了；村里别的人打的招呼，毛病不在这一条。 */
function pressedThrough({ PressureAnswered, NamePressed }: ElectionRecord): readonly Breach[] {
  const found = PressureAnswered.filter(({ follows }) => follows).flatMap(({ seq }) => {
    const pressed = lastOf(NamePressed, (each) => each.seq < seq);
    return pressed?.by === 'township-leader' ? [{ pressed, seq }] : [];
  });
  return [...new Map(found.map((each) => [each.pressed.person, each])).values()].map(({ pressed, seq }) => ({
    because: [pressed.seq, seq],
    about: [pressed.person, pressed.post],
    says: text`乡镇领导打招呼要 ${pressed.person} 当${pressed.post}，照办了`,
  }));
}

/** 乡镇出面召集村里的会。推选选委会的会，本地写了谁召集的，由那条规则说。 */
function convenedFromAbove(record: ElectionRecord, isSelectionRegulated: boolean): readonly Breach[] {
  return callsIn(record)
    .filter(({ by, body }) => above.has(by) && body !== 'party' && body !== 'joint')
    .flatMap(({ meeting, seq, agenda }): Breach[] => {
      const isSelection = agenda.includes('election-committee');
      if (isSelection && isSelectionRegulated) return [];
      return [
        {
          because: [seq],
          about: [meeting],
          says: text`${meeting} 由乡镇或者县里召集，不是村委会召集`,
          ...(isSelection && {
            doubt: '村委会不开推选会、换届拖延过久的，有的地方写了由乡镇召集；有没有这种情形，这里看不出来',
          }),
        },
      ];
    });
}

function selectedFromAbove({ CommitteeSelected }: ElectionRecord): readonly Breach[] {
  const committee = CommitteeSelected.at(-1);
  if (committee === undefined || (committee.by !== 'township' && committee.by !== 'county')) return [];
  return [{ because: [committee.seq], about: committee.members, says: text`选委会由乡镇或者县里指定` }];
}
