import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { callsIn } from '../preparation/meetings.ts';

export const vecConvene = defineRule({
  id: 'vec-convene',
  title: '推选选委会的会由规定的主体召集、主持',
  uses: ['selectionConvener'],
  consequence: 'curable',
  remedy: { says: '由村委会重新通知、主持推选；村委会不开的，先由乡镇限期责令', by: ['MeetingCalled', 'CommitteeSelected'] },
  mistakes: [],
  check: (record, { selectionConvener }) =>
    callsIn(record)
      .filter(({ agenda }) => agenda.includes('election-committee'))
      .flatMap(({ meeting, by, seq }): Breach[] => {
        const held = record.MeetingHeld.filter((each) => each.meeting === meeting && each.chairedBy !== selectionConvener);
        const actors = [...(by === selectionConvener ? [] : [by]), ...held.map(({ chairedBy }) => chairedBy)];
        if (actors.length === 0) return [];
        return [
          {
            because: [seq, ...held.map((each) => each.seq)],
            about: [meeting],
            says: text`推选选委会的${meeting}不是村委会召集、主持的`,
            ...(actors.every((actor) => actor === 'township') && {
              doubt: '村委会不按规定开推选会，乡镇责令限期召开，过期还不开的，乡镇可以主持；有没有先责令，这里看不出来',
            }),
          },
        ];
      }),
});
