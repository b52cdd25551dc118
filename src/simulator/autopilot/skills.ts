import type { ElectionEvent, EventType } from '../../domain/engine/events/index.ts';
import type { Response } from '../world/response.ts';
import { pendingIncident } from '../world/responses.ts';
import type { Scene } from './scene.ts';
import { carelessly, forgets } from './careless.ts';

/** 办得怎样：lawful 事事照规定；careless 有时忘了，有时图省事。 */
export type Skill = 'lawful' | 'careless';

interface Habit {
  /** 这一步会不会忘 */
  readonly forgets: (scene: Scene, type: EventType) => boolean;
  /** 遇事怎样应对 */
  readonly choose: (scene: Scene, responses: readonly Response[]) => Response | undefined;
  /** 做的时候走不走样 */
  readonly slips: (scene: Scene, acts: readonly ElectionEvent[]) => readonly ElectionEvent[];
}

export const skills: Record<Skill, Habit> = {
  lawful: { forgets: () => false, choose: careful, slips: (_, acts) => acts },
  careless: { forgets, choose: anyhow, slips: carelessly },
};

/** 稳妥的选委会遇事怎样办 */
const usual: ReadonlySet<string> = new Set([
  'fetch-card',
  'own-only',
  'stop-and-report',
  'stay-open',
  'suspend-guarded',
  'resume',
]);

function careful(scene: Scene, responses: readonly Response[]): Response | undefined {
  const incident = pendingIncident(scene.record);
  const needsScribe = incident?.type === 'BoothEntered' && scene.record.people.get(incident.voter)?.needs === 'scribe';
  if (incident?.type === 'BoothEntered') return responses.find(({ id }) => id === (needsScribe ? 'scribe' : 'send-out'));
  return responses.find(({ id }) => usual.has(id));
}

/** 有时稳妥，有时随便挑一种。 */
function anyhow(scene: Scene, responses: readonly Response[]): Response | undefined {
  const { around, record, here } = scene;
  const thrown = (what: string) => around.roll.for(what, pendingIncident(record)?.type ?? '', here.on);
  if (thrown('careful').upTo(2) === 0) return careful(scene, responses);
  return responses[thrown('response').upTo(responses.length)];
}
