import { sortBy } from '../../domain/engine/collections.ts';
import type { Dice } from '../../domain/engine/dice.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { Day, Minute, PersonId, PollId } from '../../domain/terms/ids.ts';
import type { Village } from '../../domain/villages/village.ts';
import type { Arrival } from './arrivals.ts';
import type { IncidentKind } from './incident-kind.ts';

/** 一件事写在哪天、几点、哪次投票 */
export interface Here {
  readonly on: Day;
  readonly at: Minute;
  readonly poll: PollId;
}

/**
 * 会遇上的一件事：走到投票时间的千分之几时发生；served 是在这件事里才来领票的人，staff 要先给他们发票的
 * 写 issues；happened 看它发生过没有，events 是它发生时的事。
 */
export interface Incident {
  readonly kind: IncidentKind | 'power-back';
  readonly through: number;
  readonly comers: readonly PersonId[];
  readonly isServedFirst: boolean;
  readonly happened: (poll: PollRecord) => boolean;
  readonly events: (here: Here) => readonly ElectionEvent[];
}

interface Cast {
  readonly village: Village;
  readonly roll: Dice;
  readonly arrivals: readonly Arrival[];
  /** 在别的事里已经用到的人 */
  readonly busy: ReadonlySet<PersonId>;
}

type Maker = (cast: Cast, through: number) => readonly Incident[];

/** 各种事在投票时间的千分之几前后发生，怎样找人。伪造的票开箱才看得见，不在这里。 */
const makers: Record<IncidentKind, { readonly around: number; readonly make: Maker }> = {
  'voter-without-card': { around: 80, make: voterWithoutCard },
  'husband-writes': { around: 190, make: husbandWrites },
  cigarettes: { around: 300, make: cigarettes },
  'phone-proxy': { around: 420, make: phoneProxy },
  'power-cut': { around: 540, make: powerCut },
  'helper-writes': { around: 700, make: helperWrites },
  'early-close': { around: 810, make: earlyClose },
  'forged-paper': { around: 1000, make: () => [] },
};

/** 安排会遇上的事：村里找不到合适的人的，那件事就不发生。 */
export function incidentsIn(
  village: Village,
  roll: Dice,
  arrivals: readonly Arrival[],
  kinds: readonly IncidentKind[],
): readonly Incident[] {
  const incidents: Incident[] = [];
  for (const kind of [...new Set(kinds)]) {
    const { around, make } = makers[kind];
    const through = around + roll.for('incident', kind, village.electionDay).upTo(60);
    const busy = new Set(incidents.flatMap(({ comers }) => comers));
    incidents.push(...make({ village, roll, arrivals, busy }, through));
  }
  return sortBy(incidents, ({ through, kind }) => [through, kind]);
}

/** 掷一个人：合适的人里掷一个；没有合适的就没有。 */
function someone({ village, roll }: Cast, what: string, fitting: readonly PersonId[]): PersonId | undefined {
  return fitting[roll.for('someone', what, village.electionDay).upTo(fitting.length)];
}

/** 没有受托、没有岗位、不是候选人的来人 */
function ordinary({ village, arrivals, busy }: Cast): readonly PersonId[] {
  const engaged = new Set<PersonId>([
    ...busy,
    ...village.workers.map(({ person }) => person),
    ...village.candidates.map(({ person }) => person),
    ...village.entrustings.map(({ holder }) => holder),
  ]);
  const needy = new Set(village.people.filter(({ needs }) => needs !== undefined).map(({ id }) => id));
  return arrivals.map(({ person }) => person).filter((person) => !engaged.has(person) && !needy.has(person));
}

function voterWithoutCard(cast: Cast, through: number): readonly Incident[] {
  const person = someone(cast, 'without card', ordinary(cast));
  if (person === undefined) return [];
  return [
    {
      kind: 'voter-without-card',
      through,
      comers: [person],
      isServedFirst: false,
      happened: ({ VoterCame }) => VoterCame.some((came) => came.person === person),
      events: (here) => [{ type: 'VoterCame', ...here, person, for: [person], shows: 'none' }],
    },
  ];
}

function husbandWrites(cast: Cast, through: number): readonly Incident[] {
  const { kinship, people } = cast.village;
  const women = new Set(people.filter(({ sex }) => sex === 'female').map(({ id }) => id));
  const free = ordinary(cast);
  const spouseOf = (id: PersonId) => [...(kinship.get(id) ?? [])].find(([, relation]) => relation === 'spouse')?.[0];
  const wife = someone(
    cast,
    'wife',
    free.filter((id) => women.has(id) && free.some((other) => other === spouseOf(id))),
  );
  const husband = wife && spouseOf(wife);
  return wife === undefined || husband === undefined ? [] : [intoBooth('husband-writes', through, wife, husband)];
}

/** 候选人的儿女替不会写字的老人写票；候选人没有成年儿女来的，别的热心人来写。 */
function helperWrites(cast: Cast, through: number): readonly Incident[] {
  const { village, arrivals, busy } = cast;
  const scribed = new Set(village.people.filter(({ needs }) => needs === 'scribe').map(({ id }) => id));
  const elders = arrivals.map(({ person }) => person).filter((person) => scribed.has(person) && !busy.has(person));
  const elder = someone(cast, 'elder', elders);
  const children = village.candidates.flatMap(({ person }) =>
    [...(village.kinship.get(person) ?? [])].flatMap(([id, relation]) => (relation === 'child' ? [id] : [])),
  );
  const came = new Set(arrivals.map(({ person }) => person));
  const free = ordinary(cast);
  const helper =
    someone(
      cast,
      'child',
      children.filter((id) => came.has(id) && !busy.has(id)),
    ) ?? someone(cast, 'helper', free);
  return elder === undefined || helper === undefined ? [] : [intoBooth('helper-writes', through, elder, helper)];
}

function intoBooth(kind: IncidentKind, through: number, voter: PersonId, by: PersonId): Incident {
  return {
    kind,
    through,
    comers: [voter],
    isServedFirst: true,
    happened: ({ BoothEntered }) => BoothEntered.some((entry) => entry.voter === voter && entry.by === by),
    events: (here) => [{ type: 'BoothEntered', ...here, voter, by }],
  };
}

function cigarettes(cast: Cast, through: number): readonly Incident[] {
  const by = someone(
    cast,
    'giver',
    cast.village.candidates.map(({ person }) => person),
  );
  if (by === undefined) return [];
  return [
    {
      ...crowd('cigarettes', through),
      happened: ({ GiftOffered }) => GiftOffered.length > 0,
      events: (here) => [{ type: 'GiftOffered', ...here, by, what: 'cigarettes' }],
    },
  ];
}

/** 手机里的委托书：一个在家的人来领票，说外出的亲戚、邻居发来照片托他代投。 */
function phoneProxy(cast: Cast, through: number): readonly Incident[] {
  const { village } = cast;
  const entrusted = new Set(village.entrustings.map(({ absentee }) => absentee));
  const away = new Set(village.people.filter(({ lives, custody }) => lives === 'away' && !custody).map(({ id }) => id));
  const holder = someone(cast, 'phone holder', ordinary(cast));
  const absent = village.voters.filter((id) => away.has(id) && !entrusted.has(id));
  const near = absent.filter((id) => holder !== undefined && village.kinship.get(holder)?.has(id));
  const absentee = someone(cast, 'phone absentee', near.length > 0 ? near : absent);
  if (holder === undefined || absentee === undefined) return [];
  const asked = { absentee, holder, form: 'photo', cause: 'away' } as const;
  return [
    {
      kind: 'phone-proxy',
      through,
      comers: [holder],
      isServedFirst: false,
      happened: ({ VoterCame }) => VoterCame.some(({ person }) => person === holder),
      events: (here) => [
        { type: 'ProxyRequested', ...here, ...asked },
        { type: 'VoterCame', ...here, person: holder, for: [holder, absentee], shows: 'voter-card' },
      ],
    },
  ];
}

function powerCut(_: Cast, through: number): readonly Incident[] {
  return [
    {
      ...crowd('power-cut', through),
      happened: ({ PowerFailed }) => PowerFailed.length > 0,
      events: (here) => [{ type: 'PowerFailed', ...here }],
    },
    {
      ...crowd('power-back', through + 70),
      happened: ({ PowerRestored }) => PowerRestored.length > 0,
      events: (here) => [{ type: 'PowerRestored', ...here }],
    },
  ];
}

function earlyClose(cast: Cast, through: number): readonly Incident[] {
  const by = someone(cast, 'presser', ordinary(cast));
  if (by === undefined) return [];
  return [
    {
      ...crowd('early-close', through),
      happened: ({ ClosingPressed }) => ClosingPressed.length > 0,
      events: (here) => [{ type: 'ClosingPressed', ...here, by, wants: Math.min(here.at + 15, 1439) }],
    },
  ];
}

/** 当着大家发生、没有人为此来领票的事 */
function crowd(kind: Incident['kind'], through: number) {
  return { kind, through, comers: [], isServedFirst: false } as const;
}
