import { minute, personId, post } from '../../terms/ids.ts';
import { z } from '../../terms/schema.ts';
import { happening, pollHappening } from './happening.ts';

/** 外界的事：不由学员做主的事，投票日以前的和会场里的。 */
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
  /** 投票以前，有领导打招呼，要让某人上 */
  NamePressed: happening('NamePressed', {
    by: z.enum(['township-leader', 'village-secretary', 'clan-elder']),
    person: personId,
    post,
  }),
  /** 有人在投票日以前拉票：送东西、许诺、威胁，或者只是私下串门 */
  VotesCanvassed: happening('VotesCanvassed', {
    by: personId,
    how: z.enum(['visit', 'gift', 'meal', 'money', 'promise', 'threat']),
    to: z.exactOptional(personId),
  }),
  /** 有人举报 */
  ConductComplained: happening('ConductComplained', { about: personId, by: personId }),
  /** 村里传的话 */
  RumourSpread: happening('RumourSpread', {
    says: z.enum(['list-fixed', 'votes-bought', 'seats-promised', 'no-need-to-vote']),
  }),
};
