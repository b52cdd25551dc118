import { spellDate } from '../../engine/naming.ts';
import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Person } from '../../terms/person.ts';
import { exactlyBefore } from '../cast.ts';
import type { Kind, Setting, Sketch } from './roll-kinds.ts';

const outside = { hukou: 'elsewhere' } as const;

/** 申请带着户籍地没有参选的证明没有；会议同意没有；会是哪一种。 */
interface Papers {
  readonly applies?: boolean;
  readonly written?: boolean;
  readonly hasProof?: boolean;
  readonly passed?: boolean;
  readonly body?: EventOf<'MeetingCalled'>['body'];
}

function papersFor(
  { decidedOn }: Setting,
  { applies = true, written = true, hasProof = true, passed = true, body = 'representatives' }: Papers,
) {
  const filed: ElectionEvent = {
    type: 'ApplicationFiled',
    on: decidedOn - 10,
    person: 'V1',
    written,
    shows: hasProof ? ['not-voted-elsewhere'] : [],
  };
  const called: ElectionEvent = {
    type: 'MeetingCalled',
    on: decidedOn - 9,
    meeting: 'M1',
    body,
    by: 'village-committee',
    heldOn: decidedOn - 3,
    agenda: ['non-resident'],
  };
  const voted: ElectionEvent = {
    type: 'MotionVoted',
    on: decidedOn - 3,
    meeting: 'M1',
    matter: 'non-resident',
    person: 'V1',
    inFavour: passed ? 31 : 12,
    passed,
  };
  const told = [
    applies ? (written ? '本人书面申请登记。' : '本人口头说过要登记，没有写申请。') : '本人没有来申请，是房东替着问的。',
    ...(applies ? [hasProof ? '带来了户籍地出的没有参加那边选举的证明。' : '没有户籍地的证明。'] : []),
    `${bodyNames[body]}${passed ? '表决同意' : '表决没有通过'}。`,
  ];
  return { told, before: applies ? [filed, called, voted] : [called, voted] };
}

const bodyNames: Partial<Record<EventOf<'MeetingCalled'>['body'], string>> = {
  representatives: '村民代表会议',
  villagers: '村民会议',
  groups: '村民小组开会',
};

/** 住进来的人：short 是到登记那天还差几天满年限，负的是满了几天。 */
function settler(setting: Setting, short: number, papers: Papers = {}, facts: Partial<Person> = {}): Sketch {
  const livesSince = exactlyBefore(setting.decidedOn, setting.years) + short;
  const { told, before } = papersFor(setting, papers);
  return { facts: { ...outside, livesSince, ...facts }, said: [`${spellDate(livesSince)}起住在本村。`, ...told], before };
}

/** 户籍不在本村的人 */
export const outsiderKinds: readonly Kind[] = [
  { from: 1, sketch: (setting) => settler(setting, -400) },
  { from: 1, sketch: (setting) => settler(setting, 90) },
  { from: 2, sketch: (setting) => settler(setting, -200, { passed: false }) },
  { from: 2, sketch: (setting) => settler(setting, -500, { applies: false }) },
  { from: 2, sketch: (setting) => settler(setting, -300, { body: 'villagers' }) },
  {
    from: 2,
    sketch: (setting) => {
      const worksSince = exactlyBefore(setting.decidedOn, setting.years) - 150;
      const { told, before } = papersFor(setting, {});
      const said = [`住在镇上，${spellDate(worksSince)}起在本村做会计，天天来上班。`, ...told];
      return { facts: { ...outside, lives: 'away', worksSince }, said, before };
    },
  },
  { from: 3, sketch: (setting) => settler(setting, setting.roll.oneOf('year', [-1, 0, 1])) },
  { from: 3, sketch: (setting) => settler(setting, -100, { body: 'groups' }) },
  { from: 3, sketch: (setting) => settler(setting, -100, { hasProof: false }) },
  { from: 3, sketch: (setting) => settler(setting, -100, { written: false }) },
  {
    from: 3,
    sketch: (setting) => {
      const worksSince = exactlyBefore(setting.decidedOn, setting.years) + setting.roll.oneOf('work', [0, 1]);
      const { told, before } = papersFor(setting, {});
      const said = [`住在县城，${spellDate(worksSince)}起在本村从事村务工作。`, ...told];
      return { facts: { ...outside, lives: 'away', worksSince }, said, before };
    },
  },
];
