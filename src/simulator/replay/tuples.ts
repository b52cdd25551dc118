import { eventSchemas, type ElectionEvent, type EventType } from '../../domain/engine/events/index.ts';
import { no, ok, type Result } from '../../domain/engine/result.ts';
import { eventCodes, typeByCode } from './event-codes.ts';

const fieldsByType = new Map<EventType, readonly string[]>(
  Object.entries(eventSchemas).map(([type, { shape }]) => [
    type as EventType,
    Object.keys(shape).filter((field) => field !== 'type'),
  ]),
);

function fieldsOf(type: EventType): readonly string[] {
  const fields = fieldsByType.get(type);
  if (fields === undefined) throw new Error(`event without fields: ${type}`);
  return fields;
}

/** 写成元组：[代码, 各字段]，字段按模式里的次序，没有的写 null，末尾的省去。 */
export function tupleOf(event: ElectionEvent): unknown[] {
  const facts: Readonly<Record<string, unknown>> = { ...event };
  const values = fieldsOf(event.type).map((field) => facts[field] ?? null);
  while (values.at(-1) === null) values.pop();
  return [eventCodes[event.type], ...values];
}

/** 读元组：照模式核对；读不出就说为什么。 */
export function eventFrom(tuple: unknown): Result<ElectionEvent> {
  if (!isList(tuple)) return no('不是一件事');
  const [code, ...values] = tuple;
  const type = typeByCode(code);
  if (type === undefined) return no(`不认识的事件代码 ${String(code)}`);
  const fields = fieldsOf(type);
  if (values.length > fields.length) return no(`多出了内容（${type}）`);
  const facts = fields.map((field, index) => [field, values[index] ?? null] as const);
  const parsed = eventSchemas[type].safeParse({ type, ...Object.fromEntries(facts.filter(([, value]) => value !== null)) });
  return parsed.success ? ok(parsed.data) : no(`内容不完整或者写法不对（${type}）`);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** 一串元组：读不出的，说明是第几件。 */
export function eventsFrom(tuples: readonly unknown[]): Result<readonly ElectionEvent[]> {
  const events: ElectionEvent[] = [];
  for (const [index, tuple] of tuples.entries()) {
    const event = eventFrom(tuple);
    if (!event.ok) return no(`第 ${index + 1} 件事：${event.why}`);
    events.push(event.value);
  }
  return ok(events);
}
