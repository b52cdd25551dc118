import { defineRule, type Breach } from '../../engine/rule.ts';
import type { EventOf } from '../../engine/events/index.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { callsIn } from '../preparation/meetings.ts';

type Actor = EventOf<'MeetingCalled'>['by'];

interface Roles {
  /** 可以由谁召集、应当由谁主持 */
  readonly calls: readonly Actor[];
  readonly chairs: Actor;
  readonly says: string;
  /** 什么时候乡镇可以出面 */
  readonly townshipMay: string;
}

const roles: Readonly<Record<ParamValues<'selectionConvener'>['selectionConvener'], Roles>> = {
  'village-committee': {
    calls: ['village-committee'],
    chairs: 'village-committee',
    says: '不是村委会召集、主持的',
    townshipMay: '村委会不按规定开推选会，乡镇责令限期召开，过期还不开的，乡镇可以主持；有没有先责令，这里看不出来',
  },
  'party-organisation': {
    calls: ['party-organisation', 'village-committee'],
    chairs: 'party-organisation',
    says: '不是村党组织主持的',
    townshipMay: '条文写必要时可以由乡镇派人主持；是不是必要，这里看不出来',
  },
};

export const vecConvene = defineRule({
  id: 'vec-convene',
  title: '推选选委会的会由规定的主体召集、主持',
  uses: ['selectionConvener'],
  consequence: 'curable',
  remedy: {
    says: '由规定的主体重新通知、主持推选；村委会不开的，先由乡镇限期责令',
    by: ['MeetingCalled', 'CommitteeSelected'],
  },
  mistakes: [],
  check: (record, { selectionConvener }) =>
    callsIn(record)
      .filter(({ agenda }) => agenda.includes('election-committee'))
      .flatMap(({ meeting, by, seq }): Breach[] => {
        const { calls, chairs, says, townshipMay } = roles[selectionConvener];
        const held = record.MeetingHeld.filter((each) => each.meeting === meeting && each.chairedBy !== chairs);
        const actors = [...(calls.includes(by) ? [] : [by]), ...held.map(({ chairedBy }) => chairedBy)];
        if (actors.length === 0) return [];
        return [
          {
            because: [seq, ...held.map((each) => each.seq)],
            about: [meeting],
            says: [...text`推选选委会的${meeting}`, says],
            ...(actors.every((actor) => actor === 'township') && { doubt: townshipMay }),
          },
        ];
      }),
});
