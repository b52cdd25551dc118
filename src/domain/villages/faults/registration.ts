import { hasTurned } from '../../engine/calendar.ts';
import type { EventOf } from '../../engine/events/index.ts';
import type { Person } from '../../terms/person.ts';
import type { Acts } from './amend.ts';
import { electionDayIn } from './election-cast.ts';
import type { Fault } from './fault.ts';
import { allOf, insert, omit, rewrite, rewriteAll } from './rewrite.ts';
import { recountedRoll, settledIdlerIn, wronglyIn, wronglyOut } from './roll-changes.ts';

type Decided = EventOf<'RegistrationDecided'>;

/** 登记的错处：不该列入的列入了，该列入的没有列入，谁来定 */
export const registrationFaults = {
  'minor-registered': {
    title: '选举日不满十八周岁的人列入了名单',
    must: ['reg-age'],
    plant: (acts) => wronglyIn(acts, (_, person) => isMinor(acts, person)),
  },
  'deprived-registered': {
    title: '被剥夺政治权利的人列入了名单',
    must: ['reg-no-political-rights'],
    plant: (acts) => wronglyIn(acts, (_, { rights }) => rights === 'deprived'),
  },
  'refusal-registered': {
    title: '在外的人说了不参加，仍列入了名单',
    must: ['reg-local-away'],
    plant: (acts) => {
      const refused = allOf(acts, 'WishExpressed').find(({ takesPart }) => !takesPart);
      return wronglyIn(acts, ({ person }) => person === refused?.person);
    },
  },
  'silent-registered': {
    title: '在外的人联系不上，仍列入了名单',
    must: ['reg-local-away'],
    plant: (acts) => wronglyIn(acts, ({ ground }) => ground === 'unreachable'),
  },
  'newcomer-registered': {
    title: '户籍不在本村，住了不到一年，没有开会议过，列入了名单',
    mistake: 'M030',
    must: ['reg-outsider'],
    plant: (acts) => wronglyIn(acts, (_, { hukou }) => hukou === 'elsewhere'),
  },
  'outsider-without-meeting': {
    title: '户籍不在本村的人登记，没有拿到会上议',
    mistake: 'M030',
    must: ['reg-outsider'],
    plant: (acts) => omit(acts, 'MotionVoted', ({ matter }) => matter === 'non-resident'),
  },
  'outsider-without-proof': {
    title: '户籍不在本村的人登记，没有户籍地未参加选举的证明',
    must: ['reg-outsider'],
    plant: (acts) => {
      const unshown = rewriteAll(acts, 'ApplicationFiled', (filed) => ({ ...filed, shows: withoutProof(filed.shows) }));
      return (
        unshown &&
        rewriteAll(unshown, 'RegistrationDecided', (decided) =>
          decided.evidence === undefined ? decided : { ...decided, evidence: withoutProof(decided.evidence) },
        )
      );
    },
  },
  'registered-twice': {
    title: '在别处登记了的人，又列入了本村的名单',
    mistake: 'M032',
    must: ['reg-once'],
    plant: (acts) =>
      wronglyIn(acts, ({ ground }) => ground === 'registered-elsewhere', { route: 'expressed', evidence: ['written-wish'] }),
  },
  'dead-registered': {
    title: '有死亡证明的人仍列在名单上',
    mistake: 'M033',
    must: ['reg-roll-check'],
    plant: (acts) => {
      const person = settledIdlerIn(acts);
      return decide(acts, person, { admitted: true, evidence: ['death-record'] });
    },
  },
  'uncontacted-excluded': {
    title: '在外的人没有联系过，就不列入',
    mistake: 'M028',
    must: ['reg-exclude'],
    plant: (acts) => {
      const person = allOf(acts, 'RegistrationDecided').find(({ ground }) => ground === 'unreachable')?.person;
      const unasked = person && omit(acts, 'ContactMade', (made) => made.person === person);
      return (
        unasked &&
        rewrite(unasked, 'RegistrationDecided', ({ evidence: _, ...decided }) =>
          decided.person === person ? [decided] : undefined,
        )
      );
    },
  },
  'ill-excluded': {
    title: '说他有精神障碍，什么证明也没有，就不列入',
    mistake: 'M022',
    under: 'hainan-2025',
    must: ['reg-exclude'],
    plant: (acts) => {
      const decided = decide(acts, settledIdlerIn(acts), { admitted: false, ground: 'mental-illness', evidence: [] });
      return decided && recountedRoll(decided, -1);
    },
  },
  'suspect-excluded': {
    title: '被羁押、取保候审的人没有列入名单',
    mistake: 'M023',
    must: ['reg-wrongly-excluded'],
    plant: (acts) => wronglyOut(acts, (_, { custody }) => custody !== undefined, 'detained'),
  },
  'bride-excluded': {
    title: '嫁进来一年多、会上同意了的媳妇，没有列入名单',
    mistake: 'M026',
    must: ['reg-wrongly-excluded'],
    plant: (acts) =>
      wronglyOut(acts, ({ route }, { worksSince }) => route === 'agreed' && worksSince === undefined, 'not-of-this-village'),
  },
  'village-worker-excluded': {
    title: '从事村务工作满一年、会上同意了的人，没有列入名单',
    mistake: 'M031',
    must: ['reg-wrongly-excluded'],
    plant: (acts) =>
      wronglyOut(acts, ({ route }, { worksSince }) => route === 'agreed' && worksSince !== undefined, 'not-of-this-village'),
  },
  'away-excluded': {
    title: '在外的人表示了要参加，没有列入名单',
    must: ['reg-wrongly-excluded'],
    plant: (acts) => wronglyOut(acts, ({ route }) => route === 'expressed', 'lives-away'),
  },
  'birthday-excluded': {
    title: '选举日当天满十八周岁的人，没有列入名单',
    mistake: 'M020',
    must: ['reg-wrongly-excluded'],
    plant: (acts) => {
      const day = electionDayIn(acts);
      const turns = ({ born }: Person) => day !== undefined && hasTurned(18, born, day) && !hasTurned(18, born, day - 1);
      return wronglyOut(acts, ({ evidence }, person) => evidence?.includes('id-card') === true && turns(person), 'under-age');
    },
  },
  'resident-left-off': {
    title: '公布的名单漏了一个户籍、居住都在本村的人',
    must: ['reg-local-resident'],
    plant: (acts) => {
      const person = settledIdlerIn(acts);
      return person && rewrite(acts, 'RollPublished', (list) => [{ ...list, omits: [person] }]);
    },
  },
  'resident-never-registered': {
    title: '名册上一直没有他，也没有人提起',
    must: ['reg-local-resident'],
    plant: (acts) => {
      const person = settledIdlerIn(acts);
      const without =
        person && rewrite(acts, 'RollPrepared', (roll) => [{ ...roll, voters: roll.voters.filter((each) => each !== person) }]);
      return without && recountedRoll(without, -1);
    },
  },
  'township-registers': {
    title: '登记不登记由乡镇定，没有经选委会议',
    must: ['vec-hosts'],
    plant: (acts) => decidedBy(acts, 'township'),
  },
  'chair-registers': {
    title: '登记不登记由主任一个人定，选委会没有议',
    must: ['vec-hosts'],
    plant: (acts) => decidedBy(acts, 'chair'),
  },
} as const satisfies Record<string, Fault>;

function isMinor(acts: Acts, { born }: Person): boolean {
  const day = electionDayIn(acts);
  return day !== undefined && !hasTurned(18, born, day);
}

function withoutProof(evidence: NonNullable<Decided['evidence']>): NonNullable<Decided['evidence']> {
  return evidence.filter((each) => each !== 'not-voted-elsewhere');
}

/** 与头一个登记决定同一天，又定了一个人。 */
function decide(
  acts: Acts,
  person: Person['id'] | undefined,
  facts: Pick<Decided, 'admitted' | 'ground' | 'evidence'>,
): Acts | undefined {
  const [decided] = allOf(acts, 'RegistrationDecided');
  return person && decided && insert(acts, { type: 'RegistrationDecided', on: decided.on, person, by: 'committee', ...facts });
}

/** 登记决定都由 by 作，选委会没有开会议过名单。 */
function decidedBy(acts: Acts, by: NonNullable<Decided['by']>): Acts | undefined {
  const unmet = omit(acts, 'CommitteeMet', ({ decided }) => decided?.matter === 'roll');
  return unmet && rewriteAll(unmet, 'RegistrationDecided', (decided) => ({ ...decided, by }));
}
