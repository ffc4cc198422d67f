/**
 * The upload of wx-server-sdk 2.6.3 (its @cloudbase/node-sdk 2.9.1, `lib/storage/index.js`), which functions of others
 * still use: it asks for the metadata, posts the file as a form, and reads the answer as XML. Nothing at all stands for
 * success; a document with `Error` is the storage's refusal; everything else is a failure of the XML reader.
 */
export async function uploadAsOldSdk(
  adminUrl: string,
  cloudPath: string,
  fileContent: Buffer,
  spoil: (form: FormData) => void = () => undefined,
): Promise<string> {
  const asked = await fetch(adminUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'storage.getUploadMetadata', path: cloudPath }),
  });
  const { data } = (await asked.json()) as {
    data: Record<'url' | 'token' | 'authorization' | 'fileId' | 'cosFileId', string>;
  };
  const form = new FormData();
  form.set('Signature', data.authorization);
  form.set('x-cos-security-token', data.token);
  form.set('x-cos-meta-fileid', data.cosFileId);
  form.set('key', cloudPath);
  form.set('file', new Blob([new Uint8Array(fileContent)]));
  spoil(form);
  const body = await (await fetch(data.url, { method: 'POST', body: form })).text();
  if (body === '') return data.fileId;
  if (!body.startsWith('<')) throw new Error('Non-whitespace before first tag.');
  const message = /<Error>.*<Message>(.*)<\/Message>.*<\/Error>/s.exec(body)?.[1];
  if (message === undefined) return data.fileId;
  throw new Error(message);
}
