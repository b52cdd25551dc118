import { amount, objectionId, personId } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening } from './happening.ts';

/** P2 登记与名单 */
export const registrationEvents = {
  /** 名册已有：这本日志开始以前登记好的人。它随种子重生成，从不是学员的事。 */
  RollPrepared: happening('RollPrepared', { voters: z.array(personId) }),
  /** 登记决定：选委会列入或不列入一人；ground 是它说的理由，不一定成立。 */
  RegistrationDecided: happening('RegistrationDecided', {
    person: personId,
    admitted: z.boolean(),
    ground: z.exactOptional(z.enum(['deprived', 'detained', 'under-age', 'not-of-this-village', 'did-not-answer'])),
  }),
  /** 名单公布：registered 是公布的登记参加选举的人数，过半数投票以它为底数。 */
  RollPublished: happening('RollPublished', { registered: amount }),
  ObjectionFiled: happening('ObjectionFiled', { objection: objectionId, by: personId }),
  ObjectionDecided: happening('ObjectionDecided', { objection: objectionId, upheld: z.boolean() }),
};
