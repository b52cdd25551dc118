import { boxId, personId, venueId } from './ids.ts';
import { z, type Facts } from './schema.ts';

/** 选举工作人员的岗位：监票、计票、唱票、验证、发票、代写、护送流动票箱、维持秩序。 */
export const workerRole = z.enum(['scrutineer', 'teller', 'reader', 'verifier', 'issuer', 'scribe', 'carrier', 'steward']);
export type WorkerRole = Facts<typeof workerRole>;

/** 岗位在哪里：会场、投票站或者流动票箱 */
export const workplace = z.union([venueId, boxId]);
export type Workplace = Facts<typeof workplace>;

/** 工作人员：谁、什么岗位、在哪里。同一人在一处只占一个岗位。 */
export const pollWorker = z.strictObject({ person: personId, role: workerRole, place: workplace });
export type PollWorker = Facts<typeof pollWorker>;
