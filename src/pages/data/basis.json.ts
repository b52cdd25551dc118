import { basisTableOf } from '../../features/debrief/basis-table.ts';

/** 依据表：全部规则包、全部规则引到的出处，各写一条要点。 */
export function GET(): Response {
  return new Response(JSON.stringify(basisTableOf()), { headers: { 'Content-Type': 'application/json' } });
}
