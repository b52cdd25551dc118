import type { Citation } from '../../domain/law/citation.ts';
import type { PartyParams } from '../../domain/profiles/params/party.ts';
import type { Share } from '../../domain/profiles/params.ts';
import type { Certainty, Param, Profile } from '../../domain/profiles/profile.ts';

/** 一边怎么规定：说什么、把握程度、出处、疑在哪里；没有出处的不是规定。 */
export interface Side {
  readonly says: string;
  readonly certainty?: Certainty;
  readonly cites: readonly Citation[];
  readonly open?: string;
}

/** 对照的一行：同一个问题，党内怎么说，村委会选举怎么说 */
export interface ComparedRow {
  readonly asks: string;
  readonly party: Side;
  readonly village: Side;
}

const shares: Record<Share | PartyParams['partyQuorum'], string> = {
  'more-than-half': '过半数',
  'at-least-one-third': '三分之一以上',
  'at-least-four-fifths': '五分之四以上',
};

/** 念一个参数；这个规则包没有规定的，写没有规定。 */
function side<Value>(param: Param<Value> | null, spell: (value: Value) => string): Side {
  if (param === null) return { says: '这个规则包没有规定', cites: [] };
  const { value, certainty, cites, contested } = param;
  return { says: spell(value), certainty, cites, ...(contested !== undefined && { open: contested }) };
}

/** 党内选举与村委会选举的对照：两边的数都取自规则包的参数，一样的问题并排看。 */
export function comparedRows(profile: Profile): readonly ComparedRow[] {
  return [...whoVotes(profile), ...howMany(profile), ...whoWins(profile), ...whoLeads(profile)];
}

function whoVotes({ params }: Profile): readonly ComparedRow[] {
  const { proxyForm } = params;
  return [
    {
      asks: '谁能投',
      party: side(params.partyVoters, () => '正式党员；预备党员、留党察看期间的、中止了权利的不能'),
      village: side(params.oneBallotEach, () => '登记参加选举的村民，一人一张'),
    },
    {
      asks: '多少人来才算数',
      party: side(params.partyQuorum, (share) => `有选举权的到会人数占应到会的${shares[share]}`),
      village: side(params.turnout, (share) => `登记参加选举的村民${shares[share]}投票`),
    },
    {
      asks: '委托别人投',
      party: side(params.partyProxies, () => '不能，人不到就没有票'),
      village: side(
        params.maxProxiesPerHolder,
        (most) => `可以，${proxyForm === null ? '' : '要书面，'}一人至多受托 ${most} 份，候选人不受托`,
      ),
    },
  ];
}

function howMany({ params }: Profile): readonly ComparedRow[] {
  return [
    {
      asks: '候选人从哪里来',
      party: side(params.partyRecommendations, () => '党员推荐、群众推荐，乡镇党委考察'),
      village: side(params.nominators, () => '村党组织或者登记参加选举的村民提名'),
    },
    {
      asks: '候选人多几名',
      party: side(params.partyMargin, ({ percent }) => `委员比应选的多 ${percent}%`),
      village:
        params.margins === null
          ? side(params.moreThanSeats, () => '比应选的多，多几名看本省')
          : side(
              params.margins,
              ({ chair, member }) => `主任多 ${chair.least} 名，委员多 ${member.least} 至 ${member.most} 名`,
            ),
    },
    {
      asks: '班子几个人',
      party: side(
        params.partyBranchSize,
        ({ members, least, most }) => `正式党员 ${members} 人以上设支部委员会，${least} 至 ${most} 名委员；不够的只设书记`,
      ),
      village: side(params.seatsRange, ({ least, most }) => `主任、副主任、委员一共 ${least} 至 ${most} 人`),
    },
    {
      asks: '收回的票与什么比',
      party: side(params.partyRecovered, () => '不多于投票的人数，选举有效'),
      village: side(params.ballotCheck, ({ base }) => `不多于${base === 'issued' ? '发出的票' : '投票的人数'}，选举有效`),
    },
    {
      asks: '一张票选多了',
      party: side(params.partyBallot, () => '选的人多于应选的，这张票无效'),
      village: side(params.overVote, () => '某一职务选的人多于应选的，无效；整张还是那一项看本省'),
    },
  ];
}

function whoWins({ params }: Profile): readonly ComparedRow[] {
  return [
    {
      asks: '多少票当选',
      party: side(params.partyElected, ({ share }) => `赞成票是实到会有选举权人数的${shares[share]}`),
      village: side(
        params.electedNeeds,
        ({ first }) => `参加投票的村民${first === undefined ? '按规定的票数' : shares[first]}投票赞成`,
      ),
    },
    {
      asks: '带头的怎么产生',
      party: side(params.partySecretary, () => '书记由新一届支部委员会全体会议等额选，报上级党组织批准'),
      village: side(params.appointing, () => '主任由村民直接投票选，谁也不能指定、委派'),
    },
    {
      asks: '每届几年',
      party: side(params.partyTerm, ({ years }) => `${years} 年`),
      village: side(params.committeeYears, (years) => `${years} 年`),
    },
  ];
}

function whoLeads({ params }: Profile): readonly ComparedRow[] {
  return [
    {
      asks: '谁办事、谁监票',
      party: side(params.partyScrutineers, () => '党员大会上办；监票人由不是候选人的党员担任，大会表决通过'),
      village: side(params.registrar, () => '村民选举委员会主持，从登记到公布结果'),
    },
    {
      asks: '上级管什么',
      party: side(params.partyDelay, ({ years }) => `提前、延期要上级党组织批准，一般不超过 ${years} 年；书记人选也要它批准`),
      village: side(params.interference, () => '乡镇指导、支持、帮助，不得干预村民自己的事'),
    },
    {
      asks: '先办哪一场',
      party: {
        says: '常见的做法是先党组织、后村委会',
        certainty: 'second-hand',
        cites: [],
        open: '只是做法，没有找到可引的条文',
      },
      village: { says: '法律没有写先后', cites: [] },
    },
  ];
}
