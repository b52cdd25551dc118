import type { ElectionEvent, EventType } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { usualActs, type Matter } from '../agenda/matter.ts';
import type { Surroundings } from '../world/surroundings.ts';
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
  /** 桌上的事怎样定：办其中一件要做的几件事；没有要办的是空的。 */
  readonly decide: (around: Surroundings, record: ElectionRecord, matters: readonly Matter[]) => readonly ElectionEvent[];
  /** 做的时候走不走样 */
  readonly slips: (scene: Scene, acts: readonly ElectionEvent[]) => readonly ElectionEvent[];
}

export const skills: Record<Skill, Habit> = {
  lawful: { forgets: () => false, choose: careful, decide: usually, slips: (_, acts) => acts },
  careless: { forgets, choose: anyhow, decide: somehow, slips: carelessly },
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

/** 照规矩的办法办桌上头一件办得了的事 */
function usually(_: Surroundings, __: ElectionRecord, matters: readonly Matter[]): readonly ElectionEvent[] {
  return usualActs(matters);
}

/** 有时照规矩，有时随便挑一种，有时放着不办；同一件事同一天的主意不变。 */
function somehow(around: Surroundings, record: ElectionRecord, matters: readonly Matter[]): readonly ElectionEvent[] {
  for (const matter of matters) {
    const roll = around.roll.for('decides', matter.id, record.today);
    if (roll.upTo(3) > 0) {
      const acts = usually(around, record, [matter]);
      if (acts.length > 0) return acts;
    }
    const acts = matter.responses[around.roll.for('picks', matter.id, record.today).upTo(matter.responses.length)]?.acts ?? [];
    if (acts.length > 0) return acts;
  }
  return [];
}
