import { amount, objectionId, personId } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening, happeningGrown } from './happening.ts';

/** 登记的证据：选委会留下来的凭据 */
export const evidence = z.enum([
  'id-card',
  'household-book',
  'written-wish',
  'phone-record',
  'written-application',
  'residence-proof',
  'work-proof',
  'not-voted-elsewhere',
  'meeting-minutes',
  'judgment',
  'hospital-proof',
  'guardian-consent',
  'death-record',
]);

/** P2 登记与名单 */
export const registrationEvents = {
  /** 名册已有：这本日志开始以前登记好的人。它随种子重生成，从不是学员的事。 */
  RollPrepared: happening('RollPrepared', { voters: z.array(personId) }),
  /** 联系一人，问参不参加 */
  ContactMade: happening('ContactMade', { person: personId, by: z.enum(['visit', 'phone', 'message', 'public-notice']) }),
  /** 本人表示参不参加（外界）；written 是写下来的。没有回音的没有这件事。 */
  WishExpressed: happening('WishExpressed', { person: personId, takesPart: z.boolean(), written: z.boolean() }),
  /** 户籍不在本村的人来申请登记 */
  ApplicationFiled: happening('ApplicationFiled', { person: personId, written: z.boolean(), shows: z.array(evidence) }),
  /** 有人已经在别处登记参加选举（外界告诉选委会的事实） */
  RegisteredElsewhere: happening('RegisteredElsewhere', { person: personId }),
  /**
   * 登记决定：列入或不列入一人；ground 是它说的理由，不一定成立；route 是按哪条路列入的。
   * by 不写就是选委会决定。
   */
  RegistrationDecided: happeningGrown(
    'RegistrationDecided',
    {
      person: personId,
      admitted: z.boolean(),
      ground: z.exactOptional(
        z.enum([
          'deprived',
          'detained',
          'under-age',
          'not-of-this-village',
          'did-not-answer',
          'unreachable',
          'mental-illness',
          'registered-elsewhere',
          'dead',
          'married-out',
          'in-debt',
          'lives-away',
        ]),
      ),
    },
    {
      route: z.exactOptional(z.enum(['resident', 'expressed', 'agreed'])),
      by: z.exactOptional(z.enum(['committee', 'chair', 'township'])),
      evidence: z.exactOptional(z.array(evidence)),
    },
  ),
  /** 名单公布：registered 是公布的登记参加选举的人数，过半数投票以它为底数。form 不写就是张榜。 */
  RollPublished: happeningGrown(
    'RollPublished',
    { registered: amount },
    { form: z.exactOptional(z.enum(['posted', 'online', 'both'])), omits: z.exactOptional(z.array(personId)) },
  ),
  /** 名单变动：补登、除名；posted 是变动有没有公布。 */
  RollCorrected: happening('RollCorrected', { added: z.array(personId), removed: z.array(personId), posted: z.boolean() }),
  /** 选民证、参选证发到户 */
  CardsIssued: happening('CardsIssued', { by: z.enum(['committee', 'candidate', 'group-leader']) }),
  /** 申诉：谁提的；about 是为谁，asks 是要求列入还是除去。 */
  ObjectionFiled: happeningGrown(
    'ObjectionFiled',
    { objection: objectionId, by: personId },
    { about: z.exactOptional(personId), asks: z.exactOptional(z.enum(['add', 'remove'])) },
  ),
  /** 不收申诉：说的是什么理由 */
  ObjectionTurnedAway: happening('ObjectionTurnedAway', {
    objection: objectionId,
    ground: z.enum(['late', 'oral', 'not-a-voter', 'too-busy']),
  }),
  ObjectionDecided: happeningGrown(
    'ObjectionDecided',
    { objection: objectionId, upheld: z.boolean() },
    { posted: z.exactOptional(z.boolean()) },
  ),
  /** 对处理不服，再向乡镇机构申诉；乡镇机构的决定 */
  AppealFiled: happening('AppealFiled', { objection: objectionId }),
  AppealDecided: happening('AppealDecided', { objection: objectionId, upheld: z.boolean(), written: z.boolean() }),
};
