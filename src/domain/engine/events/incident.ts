import { minute, personId } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { pollHappening } from './happening.ts';

/** 外界的事：投票日会场里发生、不由学员做主的事。 */
export const incidentEvents = {
  /** 有人来领票 */
  VoterCame: pollHappening('VoterCame', {
    person: personId,
    for: z.array(personId),
    shows: z.enum(['voter-card', 'id-card', 'known-by-sight', 'none']),
  }),
  /** 有人跟着投票人进了写票处 */
  BoothEntered: pollHappening('BoothEntered', { voter: personId, by: personId }),
  /** 有人在会场里送东西拉票 */
  GiftOffered: pollHappening('GiftOffered', { by: personId, what: z.enum(['cigarettes', 'money', 'goods', 'meal']) }),
  /** 有人要求提前截止 */
  ClosingPressed: pollHappening('ClosingPressed', { by: personId, wants: minute }),
  PowerFailed: pollHappening('PowerFailed', {}),
  PowerRestored: pollHappening('PowerRestored', {}),
};
