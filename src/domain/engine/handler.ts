import type { EventType, Phase, Recorded, eventsByPhase } from './events/index.ts';
import type { Draft } from './record.ts';

/** 一种事怎样记进草稿 */
type Handler<Type extends EventType> = (draft: Draft, event: Recorded<Type>) => void;

/** 几种事各怎样记 */
export type Handlers<Types extends EventType> = { readonly [Type in Types]: Handler<Type> };

/** 一个环节的各种事 */
export type TypesOf<P extends Phase> = keyof (typeof eventsByPhase)[P] & EventType;
