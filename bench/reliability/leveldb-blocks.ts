/** What a LevelDB table holds, out of its compression: all its data blocks, one after the other. */
export function tableContent(table: Buffer): Buffer | null {
  if (table.length < FOOTER || table.readBigUInt64LE(table.length - 8) !== MAGIC) return null;
  try {
    const footer = reader(table.subarray(table.length - FOOTER));
    footer.varint();
    footer.varint();
    const index = block(table, footer.varint(), footer.varint());
    return Buffer.concat(handlesIn(index).map(({ offset, size }) => block(table, offset, size)));
  } catch {
    // Half written, or damaged: what can be read of it is read as it is.
    return null;
  }
}

const FOOTER = 48;
const MAGIC = 0xdb4775248b80fb57n;
const SNAPPY = 1;

function block(table: Buffer, offset: number, size: number): Buffer {
  const content = table.subarray(offset, offset + size);
  return table[offset + size] === SNAPPY ? unsnapped(content) : content;
}

/** Where the data blocks stand: the values of the index block. */
function handlesIn(index: Buffer): readonly { readonly offset: number; readonly size: number }[] {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - restarts * 4;
  const read = reader(index);
  const handles: { readonly offset: number; readonly size: number }[] = [];
  while (read.at() < end) {
    read.varint();
    const keyBytes = read.varint();
    const valueBytes = read.varint();
    read.skip(keyBytes);
    const value = reader(index.subarray(read.at()));
    handles.push({ offset: value.varint(), size: value.varint() });
    read.skip(valueBytes);
  }
  return handles;
}

function reader(bytes: Buffer) {
  let at = 0;
  return {
    at: () => at,
    skip(count: number) {
      at += count;
    },
    varint(): number {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes.readUInt8(at);
        at += 1;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
  };
}

/** The raw Snappy format: literals, and copies of what was just written. */
function unsnapped(packed: Buffer): Buffer {
  const read = reader(packed);
  const out = Buffer.alloc(read.varint());
  let to = 0;
  let at = read.at();
  while (at < packed.length) {
    const tag = packed.readUInt8(at);
    const kind = tag & 3;
    at += 1;
    if (kind === 0) {
      const more = Math.max(0, (tag >> 2) - 59);
      const length = 1 + (more === 0 ? tag >> 2 : packed.readUIntLE(at, more));
      at += more;
      to += packed.copy(out, to, at, at + length);
      at += length;
      continue;
    }
    const length = kind === 1 ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
    const bytes = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const offset = packed.readUIntLE(at, bytes) + (kind === 1 ? (tag >> 5) * 256 : 0);
    at += bytes;
    for (let copied = 0; copied < length; copied += 1, to += 1) out[to] = out[to - offset]!;
  }
  return out;
}
