import { campaignFaults } from './campaigning.ts';
import { committeeFaults } from './committee.ts';
import { exitFaults } from './exits.ts';
import type { Fault } from './fault.ts';
import { followUpFaults } from './follow-up.ts';
import { handoverFaults } from './handover.ts';
import { leavingFaults } from './leaving.ts';
import { listFaults } from './lists.ts';
import { meetingFaults } from './meetings.ts';
import { nominatingFaults } from './nominating.ts';
import { preparationFaults } from './preparation.ts';
import { primaryFaults } from './primary.ts';
import { registrationFaults } from './registration.ts';
import { rollPostingFaults } from './roll-posting.ts';

/** 完整的一场里、投票日以前以后的错处。加一个，测试就在许多村的完整日志上验证它只引出该有的发现。 */
export const electionFaults = {
  ...preparationFaults,
  ...meetingFaults,
  ...committeeFaults,
  ...exitFaults,
  ...registrationFaults,
  ...rollPostingFaults,
  ...nominatingFaults,
  ...primaryFaults,
  ...listFaults,
  ...leavingFaults,
  ...campaignFaults,
  ...handoverFaults,
  ...followUpFaults,
} as const satisfies Record<string, Fault>;
