import { z } from 'zod';

/** 与浏览器调试端口的一条连接。各个年代的 Chromium 都认这几样，Playwright 只认相近的版本。 */
export interface Cdp {
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly on: (method: string, listener: (params: unknown) => void) => void;
  readonly close: () => void;
}

const message = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** 连上一个页面的调试地址（ws://…）。浏览器断开时，还在等的回答一律作为错误。 */
export async function connect(address: string): Promise<Cdp> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let sent = 0;

  socket.onmessage = ({ data }) => {
    const { id, method, params, result, error } = message.parse(JSON.parse(String(data)));
    if (id === undefined) (listeners.get(method ?? '') ?? []).forEach((listener) => listener(params));
    const asked = id === undefined ? undefined : take(waiting, id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  };
  socket.onclose = () => waiting.forEach(({ reject }) => reject(new Error('the browser has gone')));
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`cannot connect to ${address}`));
  });

  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        sent += 1;
        waiting.set(sent, { resolve, reject });
        socket.send(JSON.stringify({ id: sent, method, params }));
      }),
    on: (method, listener) => listeners.set(method, [...(listeners.get(method) ?? []), listener]),
    close: () => socket.close(),
  };
}

function take(waiting: Map<number, Waiting>, id: number): Waiting | undefined {
  const asked = waiting.get(id);
  waiting.delete(id);
  return asked;
}
