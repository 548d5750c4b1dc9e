/** There in Node and in browsers, but not in the types of the language. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const BLOCK = 64;
const ROUNDS = 64;
const WORDS = 8;
const GIVEN = 16;

interface Constants {
  readonly start: readonly number[];
  readonly rounds: Int32Array;
}

/** SHA-256 of a text in UTF-8 (FIPS 180-4), as hexadecimal digits. */
export function sha256(text: string): string {
  const { rounds, start } = constants();
  const state = Int32Array.from(start);
  const blocks = padded(new TextEncoder().encode(text));
  const words = new Int32Array(ROUNDS);
  for (let from = 0; from < blocks.byteLength; from += BLOCK) {
    for (let index = 0; index < GIVEN; index++) words[index] = blocks.getInt32(from + index * 4);
    spread(words);
    compress(state, words, rounds);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(WORDS, '0')).join('');
}

/** The first 32 bits of the fractions of the square roots of the first primes, and of their cube roots. */
function constants(): Constants {
  const primes: number[] = [];
  for (let number = 2; primes.length < ROUNDS; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const fraction = (root: number): number => (root % 1) * 2 ** 32;
  return {
    start: primes.slice(0, WORDS).map((prime) => fraction(Math.sqrt(prime))),
    rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

/** The message, a bit, zeros to the end of a block less 8 bytes, and the message's length in bits. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The words of the later rounds from those of the block. */
function spread(words: Int32Array): void {
  for (let index = GIVEN; index < ROUNDS; index++) {
    const far = words[index - 15] ?? 0;
    const near = words[index - 2] ?? 0;
    const ofFar = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const ofNear = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[index] = (words[index - 16] ?? 0) + ofFar + (words[index - 7] ?? 0) + ofNear;
  }
}

/** Takes a block into the state; the names are those of the standard. */
function compress(state: Int32Array, words: Int32Array, rounds: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < ROUNDS; index++) {
    const ofE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + ofE + choice + (rounds[index] ?? 0) + (words[index] ?? 0)) | 0;
    const ofA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + ofA + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}
