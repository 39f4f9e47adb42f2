import { readFileSync } from 'node:fs';

interface NetworkLog {
  readonly constants: {
    readonly logEventTypes: Readonly<Record<string, number>>;
    readonly logSourceType: Readonly<Record<string, number>>;
  };
  readonly events: readonly {
    readonly type: number;
    readonly source: { readonly type: number };
    readonly params?: object;
  }[];
}

/** What Chromium notes of itself whether or not it does anything. */
const AT_REST = /^(NONE|COOKIE_STORE|HTTP_SERVER_PROPERTIES|QUIC_SESSION_POOL|NETWORK_QUALITY_ESTIMATOR)$/;

/** What a program that was started with `--log-net-log=FILE` asked of a network until it ended: requests, names, sockets. */
export function networkUse(file: string): readonly string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetworkLog;
  const nameOf = (names: Readonly<Record<string, number>>, value: number) =>
    Object.keys(names).find((name) => names[name] === value) ?? String(value);
  return events
    .map(({ type, source, params }) => ({
      from: nameOf(constants.logSourceType, source.type),
      line: `${nameOf(constants.logEventTypes, type)} ${JSON.stringify(params ?? {})}`,
    }))
    .filter(({ from, line }) => !AT_REST.test(from) || line.startsWith('HOST_RESOLVER'))
    .map(({ from, line }) => `${from}: ${line}`);
}
