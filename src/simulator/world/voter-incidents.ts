import type { PersonId } from '../../domain/terms/ids.ts';
import { ordinary, someone, type Cast } from './casting.ts';
import type { Incident } from './incident.ts';
import type { IncidentKind } from './incident-kind.ts';

export function voterWithoutCard(cast: Cast, through: number): readonly Incident[] {
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

export function husbandWrites(cast: Cast, through: number): readonly Incident[] {
  const { kinship, people } = cast.village;
  const women = new Set(people.filter(({ sex }) => sex === 'female').map(({ id }) => id));
  const free = ordinary(cast);
  const isFree = new Set(free);
  const spouseOf = (id: PersonId) => [...(kinship.get(id) ?? [])].find(([, relation]) => relation === 'spouse')?.[0];
  const wife = someone(
    cast,
    'wife',
    free.filter((id) => {
      const spouse = women.has(id) ? spouseOf(id) : undefined;
      return spouse !== undefined && isFree.has(spouse);
    }),
  );
  const husband = wife && spouseOf(wife);
  return wife === undefined || husband === undefined ? [] : [intoBooth('husband-writes', through, wife, husband)];
}

/** 候选人的儿女替不会写字的老人写票；候选人没有成年儿女来的，别的热心人来写。 */
export function helperWrites(cast: Cast, through: number): readonly Incident[] {
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

/** 手机里的委托书：一个在家的人来领票，说外出的亲戚、邻居发来照片托他代投。 */
export function phoneProxy(cast: Cast, through: number): readonly Incident[] {
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
