import type { CDPSession } from 'playwright';

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

/**
 * Bytes of everything on the heap of a page but compiled code, from a heap snapshot. The engine compiles what it finds to be used
 * often, for hours, and no command makes it give that back: what a visit could leave behind is the rest.
 */
export async function heapObjects(devtools: CDPSession): Promise<number> {
  const parts: string[] = [];
  const listen = ({ chunk }: { readonly chunk: string }) => parts.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type]?.indexOf('code') ?? -1;
  if (code < 0 || size < 0) throw new Error('the heap snapshot has another form than is read here');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] !== code) sum += nodes[at + size] ?? 0;
  return sum;
}
