import { auditMidterm } from './audit-midterm.ts';
import { byelect } from './byelect.ts';
import { byelectHost } from './byelect-host.ts';
import { byelectMust } from './byelect-must.ts';
import { byelectVrm } from './byelect-vrm.ts';
import { chairVacant } from './chair-vacant.ts';
import { endAbsent } from './end-absent.ts';
import { endAuto } from './end-auto.ts';
import { endLocal } from './end-local.ts';
import { endPublish } from './end-publish.ts';
import { endUnfit } from './end-unfit.ts';
import { recallAddress } from './recall-address.ts';
import { recallAgain } from './recall-again.ts';
import { recallByTownship } from './recall-by-township.ts';
import { recallDeadline } from './recall-deadline.ts';
import { recallDefend } from './recall-defend.ts';
import { recallHandover } from './recall-handover.ts';
import { recallHost } from './recall-host.ts';
import { recallInPerson } from './recall-in-person.ts';
import { recallNotice } from './recall-notice.ts';
import { recallPass } from './recall-pass.ts';
import { recallWho } from './recall-who.ts';
import { relativeAvoid } from './relative-avoid.ts';
import { resign } from './resign.ts';

/** 任期里的变动的规则，按先后排列 */
export const recallRules = [
  recallWho,
  recallAddress,
  recallByTownship,
  recallAgain,
  recallDeadline,
  recallNotice,
  recallHost,
  recallDefend,
  recallInPerson,
  recallPass,
  recallHandover,
  resign,
  endAuto,
  endUnfit,
  endLocal,
  endAbsent,
  endPublish,
  auditMidterm,
  chairVacant,
  byelectMust,
  byelectHost,
  byelect,
  byelectVrm,
  relativeAvoid,
] as const;
