import type { ElectionRecord } from '../../engine/record.ts';
import { electionDayOf, standingsIn, type Standing } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Exclusions } from '../../profiles/params/registration.ts';
import type { Person } from '../../terms/person.ts';
import { text, type Text } from '../../terms/text.ts';
import { ageOn } from './ages.ts';
import { evidenceOf, groundOf, isAsked, wishOf } from './wishes.ts';

type Ground = NonNullable<ReturnType<typeof groundOf>>;

/** 有一样就行的凭据；只写由选委会确认的，没有写要什么凭据。 */
const proofs: Readonly<Record<NonNullable<Exclusions['illness']>, readonly ('hospital-proof' | 'guardian-consent')[]>> = {
  'hospital-proof': ['hospital-proof'],
  'guardian-or-hospital': ['hospital-proof', 'guardian-consent'],
  'committee-confirms': [],
};

/** 不列入的理由或者办法不对 */
interface Improper {
  readonly says: Text;
  readonly doubt?: string;
}

const noIllnessLaw = '法律只说被剥夺政治权利的人没有选举权，没有写精神障碍可以不列入；有的省这样规定，这里没有';
const noContactLaw = '法律要看本人表示不表示参加，没有写一定要先去联系；没有人问过他，就说不准他的意思';
const rightOutcome = '本人没有表示参加，不列入是对的；说的理由却站不住';

/** 人在外面、没有表示参加的，说得通的理由 */
const silentGrounds: ReadonlySet<Ground> = new Set(['did-not-answer', 'unreachable', 'lives-away', 'registered-elsewhere']);

export const regExclude = defineRule({
  id: 'reg-exclude',
  title: '不列入名单要有本地写明的情形，照写明的办法办，凭据留着',
  uses: ['exclusions', 'votingAge'],
  consequence: 'curable',
  remedy: {
    says: '联系本人，记下时间和答复；说有病的要凭据；没有凭据、本人要参加的，补登并公布',
    by: ['ContactMade', 'RegistrationDecided', 'RollCorrected'],
    until: 'PollOpened',
  },
  mistakes: ['M022', 'M027', 'M028'],
  check(record, params) {
    return standingsIn(record).flatMap((standing): Breach[] => {
      const { person, by } = standing;
      const found = isEligible(record, standing, params) ? improper(record, standing, params.exclusions) : undefined;
      return found ? [{ because: [by.seq], about: [person], ...found, falls: { what: 'person', which: person } }] : [];
    });
  },
});

/** 没有列入，够岁数，没有被剥夺政治权利，也没有在别处登记；户籍不在本村的，由那条规则说。 */
function isEligible(record: ElectionRecord, { person: id, admitted }: Standing, age: ParamValues<'votingAge'>): boolean {
  const person = record.people.get(id);
  const electionDay = electionDayOf(record);
  if (admitted || person === undefined || electionDay === undefined) return false;
  return (
    person.hukou === 'here' &&
    person.rights === 'full' &&
    ageOn(electionDay, person.born, age) !== 'under-age' &&
    !record.RegisteredElsewhere.some((each) => each.person === id)
  );
}

function improper(record: ElectionRecord, standing: Standing, { away, illness }: Exclusions): Improper | undefined {
  const person = record.people.get(standing.person);
  const ground = groundOf(standing);
  if (person === undefined || ground === 'dead') return undefined;
  if (ground === 'mental-illness') return withoutProof(standing, illness);
  return person.lives === 'away' ? notAsked(record, person, standing, away) : undefined;
}

function withoutProof(standing: Standing, needs: Exclusions['illness']): Improper | undefined {
  const { person } = standing;
  if (needs === null) return { says: text`${person} 因为精神障碍没有列入名单`, doubt: noIllnessLaw };
  const kept = evidenceOf(standing);
  if (kept === undefined || proofs[needs].length === 0 || proofs[needs].some((proof) => kept.includes(proof))) return undefined;
  const lacks = needs === 'guardian-or-hospital' ? '监护人没有同意，也没有医院的证明' : '没有残疾证明、医院的证明';
  return { says: [...text`说 ${person} 有精神障碍，`, `${lacks}，就没有列入`] };
}

/** 人在外面、没有表示参加的：要先联系过他；说别的理由的，结果对，理由不对。 */
function notAsked(record: ElectionRecord, { id }: Person, standing: Standing, away: Exclusions['away']): Improper | undefined {
  if (wishOf(record, id) !== undefined) return undefined;
  if (!isAsked(record, id)) {
    if (!covers(record, 'registration') || evidenceOf(standing)?.includes('phone-record') === true) return undefined;
    const needsNoContact = away === null || away === 'two-years-away';
    return { says: text`没有人联系过 ${id}、问他参不参加，就没有列入`, ...(needsNoContact && { doubt: noContactLaw }) };
  }
  const ground = groundOf(standing);
  if (ground === undefined || silentGrounds.has(ground)) return undefined;
  return { says: text`${id} 没有列入，说的理由法律没有，或者与事实不合`, doubt: rightOutcome };
}
