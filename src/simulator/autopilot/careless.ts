import type { ElectionEvent, EventOf, EventType } from '../../domain/engine/events/index.ts';
import type { Ruling } from '../../domain/terms/ballot.ts';
import type { Scene } from './scene.ts';

/** 会忘的事 */
const forgettable: ReadonlySet<EventType> = new Set<EventType>([
  'BoxInspected',
  'UnusedDestroyed',
  'BoxSealed',
  'BoxGathered',
  'PapersCounted',
  'CountSigned',
  'DocumentWritten',
  'BallotsSealed',
]);

/** 一百次里忘几次、走样几次 */
const percent = { forgets: 15, slips: 15 } as const;

/** 忘不忘：同一次投票里，忘了的事一直想不起来。 */
export function forgets({ around, id }: Scene, type: EventType): boolean {
  return (
    forgettable.has(type) && around.roll.for(`forgets ${type}`, id, around.village.electionDay).upTo(100) < percent.forgets
  );
}

/** 走样：图省事，做得不合规定。 */
export function carelessly(scene: Scene, acts: readonly ElectionEvent[]): readonly ElectionEvent[] {
  const { around, id } = scene;
  return acts.map((act, nth) => {
    const thrown = around.roll.for(`slips ${act.type} ${nth}`, id, around.village.electionDay).upTo(100);
    return thrown < percent.slips ? slip(act) : act;
  });
}

const otherRuling: Record<Ruling, Ruling> = {
  valid: 'void',
  'part-void': 'valid',
  void: 'valid',
  blank: 'void',
  'set-aside': 'void',
};

function slip(act: ElectionEvent): ElectionEvent {
  switch (act.type) {
    case 'VenueSetUp':
      return { ...act, secretBooths: 0 };
    case 'PollOpened':
      return { ...act, at: Math.max(0, (act.at ?? 0) - 5) };
    case 'BoxSealed':
    case 'BoxOpened':
    case 'CountHeld':
    case 'UnusedDestroyed':
      return { ...act, inPublic: false };
    case 'BoxGathered':
      return { ...act, escorts: act.escorts.slice(0, 1) };
    case 'BallotJudged':
      return { ...act, ruling: otherRuling[act.ruling], voidPosts: [] };
    case 'BoxCounted':
      return { ...act, votes: act.votes.map((line, nth) => (nth === 0 ? { ...line, votes: line.votes + 1 } : line)) };
    case 'CountSigned':
      return { ...act, by: act.by.slice(0, 1) };
    case 'DocumentWritten':
      return { ...act, figures: act.figures.map((figure) => (figure.of === 'recovered' ? leftOut(act.figures) : figure)) };
    case 'ResultAnnounced':
    case 'ValidityDeclared':
    case 'BallotsSealed':
      return { ...act, onSpot: false };
    default:
      return act;
  }
}

type Figures = EventOf<'DocumentWritten'>['figures'];

/** 收回的选票数没有把废票算进去 */
function leftOut(figures: Figures): Figures[number] {
  const amountOf = (of: Figures[number]['of']) => figures.find((figure) => figure.of === of)?.is ?? 0;
  return { of: 'recovered', is: Math.max(0, amountOf('recovered') - amountOf('void')) };
}
