import { file, fileInPoll } from './filing.ts';
import type { Handlers, TypesOf } from './handler.ts';

/** 村党支部换届的事怎样记 */
export const partyHandlers: Handlers<TypesOf<'party'>> = {
  PartyMembersKnown: file,
  PartyElectionPlanned: file,
  RecommendationHeld: file,
  RecommendationPublished: file,
  RecommendedReviewed: file,
  AssemblyRollSettled: fileInPoll,
  AssemblySignedIn: fileInPoll,
  AssemblyPostponed: fileInPoll,
  AssemblyOpened: fileInPoll,
  SecretaryElected: file,
  SecretaryReported: file,
};
