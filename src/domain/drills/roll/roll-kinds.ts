import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Day } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { exactlyBefore, type Roll } from '../cast.ts';
import type { Level } from '../drill.ts';
import type { ShownPerson } from '../shown.ts';
import { outsiderKinds } from './outsider-kinds.ts';

/** 造一种人要知道的：骰子、选举日、哪天作登记决定、年龄和年限要几年。 */
export interface Setting {
  readonly roll: Roll;
  readonly profile: Profile;
  readonly electionDay: Day;
  readonly decidedOn: Day;
  readonly age: number;
  readonly years: number;
}

/** 一种人：与普通村民哪里不同、村里知道的几句话、与登记有关的事、不列入时说的理由。 */
export interface Sketch {
  readonly facts: Partial<Person>;
  readonly said: readonly string[];
  readonly before?: readonly ElectionEvent[];
  readonly refusal?: ShownPerson['refusal'];
}

export interface Kind {
  /** 从哪一级起出现 */
  readonly from: Level;
  /** 本地没有写的，不出这种题 */
  readonly appliesTo?: (profile: Profile) => boolean;
  readonly sketch: (setting: Setting) => Sketch;
}

const away = { lives: 'away' } as const;

function contacted({ decidedOn }: Setting): ElectionEvent {
  return { type: 'ContactMade', on: decidedOn - 6, person: 'V1', by: 'phone' };
}

function wished({ decidedOn }: Setting, facts: Pick<EventOf<'WishExpressed'>, 'takesPart' | 'written'>): ElectionEvent {
  return { type: 'WishExpressed', on: decidedOn - 4, person: 'V1', ...facts };
}

/** 户籍、居住都在本村的人 */
const residents: readonly Kind[] = [
  { from: 1, sketch: () => ({ facts: {}, said: ['在村里种地，从来没有出过远门。'] }) },
  {
    from: 1,
    sketch: () => ({ facts: { sex: 'female' }, said: ['三年前嫁到本村，户口也迁过来了；娘家在邻县。'] }),
  },
  {
    from: 1,
    sketch: () => ({
      facts: { rights: 'deprived', custody: 'serving-sentence' },
      said: ['正在服刑；判决书写明附加剥夺政治权利，期限没有满。'],
    }),
  },
  {
    from: 1,
    sketch: () => ({ facts: {}, said: ['前几年在外面做工，今年春天回来了，家里的地自己在种。'] }),
  },
  {
    from: 2,
    sketch: () => ({ facts: { custody: 'detained' }, said: ['因为打架被拘留，案子没有判。'] }),
  },
  {
    from: 2,
    sketch: () => ({ facts: { custody: 'serving-sentence' }, said: ['判了缓刑；判决书没有写剥夺政治权利。'] }),
  },
  { from: 2, sketch: () => ({ facts: { custody: 'on-bail' }, said: ['取保候审，人在家里。'] }) },
  { from: 2, sketch: () => ({ facts: {}, said: ['欠着村里三年的卫生费，还到镇上告过村委会。'] }) },
  { from: 2, sketch: () => ({ facts: { needs: 'scribe' }, said: ['不识字，这一届还是头一次有人上门问。'] }) },
  {
    from: 2,
    appliesTo: ({ params }) => params.votingAge !== null,
    sketch: ({ electionDay, age, roll }) => {
      const shift = roll.oneOf('birthday', [-1, 0, 1]);
      return { facts: { born: exactlyBefore(electionDay, age) + shift }, said: ['在县城念书，周末回村住。'] };
    },
  },
  {
    from: 2,
    appliesTo: ({ params }) => params.rollUpdate !== null,
    sketch: () => ({
      facts: { sex: 'male' },
      said: ['上个月去世了，死亡证明交到了选委会；上届名单上有这个人。'],
      refusal: { ground: 'dead', evidence: ['death-record'] },
    }),
  },
  {
    from: 3,
    sketch: () => ({
      facts: {},
      said: ['家里人说有精神障碍，拿来了医院的证明；本人没有说过不参加。'],
      refusal: { ground: 'mental-illness', evidence: ['hospital-proof'] },
    }),
  },
];

/** 户籍在本村、人在外面的 */
const absentees: readonly Kind[] = [
  {
    from: 1,
    sketch: (setting) => ({
      facts: away,
      said: ['在省城做工。选委会打了电话，本人说要参加。'],
      before: [contacted(setting), wished(setting, { takesPart: true, written: false })],
    }),
  },
  {
    from: 1,
    sketch: (setting) => ({
      facts: away,
      said: ['在外地开店。选委会打了电话，本人说这次不参加。'],
      before: [contacted(setting), wished(setting, { takesPart: false, written: false })],
      refusal: { ground: 'lives-away' },
    }),
  },
  {
    from: 2,
    sketch: (setting) => ({
      facts: { ...away, sex: 'female' },
      said: ['嫁到了外村，户口还在本村。打电话问过，她说要参加本村的，那边没有登记。'],
      before: [contacted(setting), wished(setting, { takesPart: true, written: false })],
    }),
  },
  {
    from: 2,
    sketch: (setting) => ({
      facts: away,
      said: ['一家都在外面。电话打通了，说想想再回话，到今天没有回音。'],
      before: [contacted(setting)],
      refusal: { ground: 'did-not-answer' },
    }),
  },
  {
    from: 2,
    sketch: (setting) => ({
      facts: away,
      said: ['住在县城，写了一张条子托人带来：这次换届我要参加。'],
      before: [contacted(setting), wished(setting, { takesPart: true, written: true })],
    }),
  },
  {
    from: 2,
    sketch: (setting) => ({
      facts: away,
      said: ['在邻县住，那边的村已经给他登记了，写了信来告诉选委会。'],
      before: [contacted(setting), { type: 'RegisteredElsewhere', on: setting.decidedOn - 3, person: 'V1' }],
      refusal: { ground: 'registered-elsewhere' },
    }),
  },
  {
    from: 3,
    sketch: (setting) => ({
      facts: away,
      said: ['在外地。先是说不参加，过了两天又打电话来，说改了主意，要参加。'],
      before: [
        contacted(setting),
        wished(setting, { takesPart: false, written: false }),
        { ...wished(setting, { takesPart: true, written: false }), on: setting.decidedOn - 2 },
      ],
    }),
  },
  {
    from: 3,
    sketch: (setting) => ({
      facts: away,
      said: ['在外地。家里老人说「他肯定要选的」，本人没有回过话；选委会打过电话，没有人接。'],
      before: [contacted(setting)],
      refusal: { ground: 'did-not-answer' },
    }),
  },
];

/** 各种人 */
export const kinds: readonly Kind[] = [
  ...residents,
  ...absentees,
  ...outsiderKinds.map((kind): Kind => ({ ...kind, appliesTo: ({ params }) => params.outsiders !== null })),
];
