/** What the bytes of a text are instead of UTF-8, and what can be done about it. */
export interface OtherEncoding {
  readonly found: string;
  readonly hint: string;
}

const AS_UTF8 = 'save it as UTF-8';

/** How many of the first bytes are looked at. */
const LOOKED_AT = 4_096;

/** UTF-16, recognised by its byte order mark or by the empty half of its characters; undefined for any other text. */
export function utf16Of(bytes: Uint8Array): OtherEncoding | undefined {
  const order = markedOrder(bytes) ?? unmarkedOrder(bytes.subarray(0, LOOKED_AT));
  return order === undefined
    ? undefined
    : {
        found: `a text in UTF-16 ${order}`,
        hint: `${AS_UTF8}, or: iconv -f UTF-16${order} -t UTF-8`,
      };
}

type Order = 'LE' | 'BE';

function markedOrder([first, second]: Uint8Array): Order | undefined {
  if (first === 0xff && second === 0xfe) return 'LE';
  return first === 0xfe && second === 0xff ? 'BE' : undefined;
}

/** Of the signs of ASCII every second byte is 0: in a text of a profile most are such. */
function unmarkedOrder(bytes: Uint8Array): Order | undefined {
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd * 2 >= pairs && even === 0) return 'LE';
  return even * 2 >= pairs && odd === 0 ? 'BE' : undefined;
}

/** What bytes that are no UTF-8 are: Windows-1251 where those above ASCII are Cyrillic letters in it. */
export function notUtf8(bytes: Uint8Array): OtherEncoding {
  const upper = bytes.filter((byte) => byte >= 0x80);
  const letters = upper.filter((byte) => byte >= 0xc0 || WINDOWS_1251.includes(byte));
  return letters.length === upper.length
    ? {
        found: 'bytes that are no UTF-8, as of a text in Windows-1251',
        hint: `${AS_UTF8}, or: iconv -f WINDOWS-1251 -t UTF-8`,
      }
    : { found: 'bytes that are no UTF-8', hint: AS_UTF8 };
}

/** Ё and ё, the numero sign, quotes, dashes and the no-break space. */
const WINDOWS_1251 = [0xa8, 0xb8, 0xb9, 0xab, 0xbb, 0x96, 0x97, 0x93, 0x94, 0x84, 0x85, 0xa0];

/** Whether bytes are an archive, as a workbook is. */
export const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;
