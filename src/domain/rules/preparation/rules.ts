import { auditDeadline } from './audit-deadline.ts';
import { auditExit } from './audit-exit.ts';
import { cost } from './cost.ts';
import { groupQuorum } from './group-quorum.ts';
import { importantFirstParty } from './important-first-party.ts';
import { noAppoint } from './no-appoint.ts';
import { sizeCommittee } from './size-committee.ts';
import { townshipLimit } from './township-limit.ts';
import { vmConvene } from './vm-convene.ts';
import { vmNotice } from './vm-notice.ts';
import { vmQuorum } from './vm-quorum.ts';
import { vrmConvene } from './vrm-convene.ts';
import { vrmNodelegate } from './vrm-nodelegate.ts';
import { vrmQuorum } from './vrm-quorum.ts';

/** P0 准备的规则，按先后排列 */
export const preparationRules = [
  cost,
  noAppoint,
  townshipLimit,
  auditExit,
  auditDeadline,
  importantFirstParty,
  vmConvene,
  vmNotice,
  vmQuorum,
  vrmConvene,
  vrmQuorum,
  vrmNodelegate,
  groupQuorum,
  sizeCommittee,
] as const;
