import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readFileSync } from 'node:fs';
import { Refusal } from '../deploy/refusal.mjs';
import { done, IDENTITY_HEADING, refusals } from './sentences.mjs';
import { writeWhole } from './whole-file.mjs';

/** Makes the pair: the file opens backups, what is printed only makes them. The file is as age's own tool writes it. */
export async function makeKeys({ out: file }, { out }) {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  writeWhole(file, `${IDENTITY_HEADING}# public key: ${recipient}\n${identity}\n`);
  out(done.keygen(file, recipient));
  return 0;
}

/** @throws Refusal if there is no such file, or no identity in it */
export function readIdentity(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(refusals.noFile(file));
  }
  const identity = /^AGE-SECRET-KEY-[A-Z0-9-]+$/m.exec(text.replaceAll('\r', ''))?.[0];
  if (!identity) throw new Refusal(refusals.badIdentity(file));
  return identity;
}
