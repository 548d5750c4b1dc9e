const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BYTE = 0xff;

/**
 * A short name of a text: equal texts share it, and two that share it by chance are for the caller to refuse.
 * FNV-1a of 64 bits over the UTF-16 code units of the text, the lower byte of each first, in base 36.
 */
export function textName(text: string): string {
  let hash = OFFSET;
  const add = (byte: number): void => {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    add(unit & BYTE);
    add(unit >> 8);
  }
  return hash.toString(36);
}
