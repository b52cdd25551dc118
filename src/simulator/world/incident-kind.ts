import { z, type Facts } from '../../domain/terms/schema.ts';

/**
 * 会遇上的事：没带证的人、替妻子写票的丈夫、发烟的候选人、停电、催着早收、伪造的票、
 * 手机里的委托书、替老人写票的人。
 */
export const incidentKind = z.enum([
  'voter-without-card',
  'husband-writes',
  'cigarettes',
  'power-cut',
  'early-close',
  'forged-paper',
  'phone-proxy',
  'helper-writes',
]);
export type IncidentKind = Facts<typeof incidentKind>;
