/**
 * The largest data of a client's call, in bytes. WeChat's documentation advises `wx.cloud.CDN` for fields from 100 KB on
 * and names no bound; calls of about 1 MB fail on phones with "data exceed max size".
 */
const largestData = 1024 * 1024;
/** From this many bytes on, an answer too had better go by the storage, with a link to it. */
const advisedAnswer = 256 * 1024;

const say = (text: string): boolean => process.stderr.write(`local cloud: ${text}\n`);

/** Says which call a phone might not get through: the documentation leaves it at advice, so nothing is refused here. */
export function warnOfData(name: string, bytes: number): void {
  if (bytes <= largestData) return;
  say(
    `WARNING: a client's call of ${name} has ${bytes} bytes of data. On a phone, data of about 1 MB fails with ` +
      '"data exceed max size"; WeChat advises wx.cloud.CDN for large fields',
  );
}

/** Says which answer is larger than WeChat advises; the bound of 6 MB is the function host's. */
export function warnOfAnswer(name: string, bytes: number): void {
  if (bytes <= advisedAnswer) return;
  say(
    `WARNING: ${name} answers a client with ${bytes} bytes. WeChat advises to store more than 256 KB as a file ` +
      'and to answer with its id',
  );
}
