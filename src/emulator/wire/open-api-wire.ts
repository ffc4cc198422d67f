import protobuf from 'protobufjs';
import type { RunningCall } from '../host/function-host';
import { noPermission } from '../openapi/open-api';
import type { OpenApi } from '../openapi/open-api';
import type { ApiArguments } from '../openapi/api';

/** The messages of wx-server-sdk (`src/protobuf/openapi.js`) that are used here. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }`);
const requestType = root.lookupType('CommApiData');
const answerType = root.lookupType('CommOpenApiResp');

interface Pair {
  readonly key: string;
  readonly value: Uint8Array;
  readonly contenttype: string;
  readonly filename: string;
}

/** Answers `wx.openApi`, with arguments and answer in protobuf. */
export function answerOpenApi(
  api: string,
  requestData: Buffer,
  openApi: OpenApi,
  call: RunningCall | null,
): Uint8Array {
  if (!openApi.permits(api, call)) return encode({ errorCode: noPermission, httpCode: 200 });
  const answer = openApi.answer(api, readArguments(requestData));
  if ('bytes' in answer && answer.bytes instanceof Uint8Array) {
    return encode({ respData: answer.bytes, contentType: answer.contentType, httpCode: 200 });
  }
  const json = JSON.stringify({ errcode: 0, errmsg: 'ok', ...answer });
  return encode({
    respData: Buffer.from(json),
    contentType: 'application/json; charset=utf-8',
    httpCode: 200,
  });
}

function readArguments(requestData: Buffer): ApiArguments {
  const { openapiData } = requestType.decode(requestData) as unknown as {
    readonly openapiData: { readonly pairs: readonly Pair[] } | null;
  };
  const pairs = openapiData?.pairs ?? [];
  return Object.fromEntries(
    pairs.map(({ key, value, contenttype, filename }) => [
      key,
      // Media come as they are, with a file name; the SDK loses their content type on the way. The rest is JSON.
      contenttype !== '' || filename !== '' ? value : (JSON.parse(Buffer.from(value).toString()) as unknown),
    ]),
  );
}

function encode(message: Readonly<Record<string, unknown>>): Uint8Array {
  return answerType.encode(message).finish();
}
