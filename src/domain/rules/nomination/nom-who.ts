import type { Recorded } from '../../engine/events/index.ts';
import type { PollRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { isByRightNominator, listedNow, nominatedPolls, nominationsFor, type Candidacy } from './nominations.ts';

type Nomination = Recorded<'NominationMade'>;
type Nominators = ParamValues<'nominators'>['nominators'];

export const nomWho = defineRule({
  id: 'nom-who',
  title: '候选人由村党组织或者登记参加选举的村民提名推荐',
  uses: ['nominators'],
  consequence: 'curable',
  remedy: {
    says: '没有人依法提名的，从名单上去掉，重新公布；还来得及的，由村党组织或者登记村民提名、审查以后再列',
    by: ['FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M042'],
  check(record, { nominators }) {
    const registered = rollOf(record);
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const nominations = nominationsFor(record, id);
      const list = poll.FormalListPublished.at(-1)?.seq ?? 0;
      return listedNow(poll).flatMap((listed): Breach[] => {
        const own = nominations.filter(({ nominee, post }) => nominee === listed.person && post === listed.post);
        if (isFilledIn(poll, listed) || own.some((each) => isSound(each, nominators, registered))) return [];
        const isSelf = own.some(({ by }) => by === 'self');
        return [
          {
            because: [...own.map(({ seq }) => seq), list],
            about: [listed.person, listed.post, id],
            says: [...text`${listed.person} 列为${listed.post}候选人，`, whyNot(own, nominators)],
            ...(isSelf && { doubt: '国法写的是村党组织或者登记村民提名推荐，登记村民自己推荐自己算不算，没有写' }),
          },
        ];
      });
    });
  },
});

/** 递补、指定来的人，由递补那条规则说。 */
function isFilledIn({ CandidateAdded, FormalListPublished }: PollRecord, { person, post }: Candidacy): boolean {
  const isListed = FormalListPublished[0]?.candidates.some((each) => each.person === person && each.post === post);
  return (
    !isListed && CandidateAdded.some((each) => each.person === person && each.post === post && each.from !== 'new-nomination')
  );
}

/** 有具名提名人的，至少一人在登记名单上。 */
function isSound(nomination: Nomination, nominators: Nominators, registered: ReadonlySet<PersonId> | undefined): boolean {
  const { proposers, by } = nomination;
  if (by === 'party-organisation' && nominators === 'voters') return false;
  const isRegistered = registered === undefined || by === 'party-organisation' || proposers === undefined;
  return isByRightNominator(nomination) && (isRegistered || proposers.some((each) => registered.has(each)));
}

function whyNot(own: readonly Nomination[], nominators: Nominators): string {
  const rightful = nominators === 'voters' ? '登记村民' : '村党组织或者登记村民';
  const sources = new Set(own.map(({ by = 'villagers' }) => by));
  if (sources.has('self')) return '只有本人自荐，没有别人提名';
  if (sources.has('villagers')) return '提名他的人都不在登记名单上';
  if (sources.has('party-organisation')) {
    return nominators === 'voters' ? `是村党组织提出来的，不是${rightful}提名的` : '提名他的人都不在登记名单上';
  }
  if (sources.has('township')) return `是乡镇提出来的，不是${rightful}提名的`;
  if (sources.has('election-committee')) return `是选委会提出来的，不是${rightful}提名的`;
  return '没有人提名他担任这项职务';
}
