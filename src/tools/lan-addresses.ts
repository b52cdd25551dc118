import { networkInterfaces } from 'node:os';

/** 本机在局域网里的 IPv4 地址；没有联网就是空数组。 */
export function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
