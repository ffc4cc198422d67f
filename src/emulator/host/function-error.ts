/** A call that failed. `wx.cloud.callFunction` gets `errCode`, the server's SDK gets `code`. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';

  constructor(
    readonly errCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The function threw, or its instance died. */
export function executionFailed(reason: string): FunctionError {
  const message = `errCode: -504002 functions execute fail | errMsg: ${reason}`;
  return new FunctionError(-504002, 'FUNCTIONS_EXECUTE_FAIL', message);
}

/** The function did not answer within the time that its `config.json` grants. */
export function timedOut(timeoutMs: number): FunctionError {
  const message = `errCode: -504003 | errMsg: Invoking task timed out after ${timeoutMs / 1000} seconds`;
  return new FunctionError(-504003, 'FUNCTIONS_TIME_LIMIT_EXCEEDED', message);
}

/** No such function. */
export function notFound(name: string): FunctionError {
  const message = `errCode: -501000 | errMsg: FunctionName parameter could not be found: ${name}`;
  return new FunctionError(-501000, 'FUNCTION_NOT_FOUND', message);
}

/** The event has more than 6 MB; the code is in CloudBase's list of errors. */
export function eventTooLarge(bytes: number): FunctionError {
  const message = `errCode: -501007 | errMsg: EXCEED_MAX_PAYLOAD_SIZE: ${bytes} bytes of event, at most 6 MB`;
  return new FunctionError(-501007, 'EXCEED_MAX_PAYLOAD_SIZE', message);
}

/** The result has more than 6 MB. */
export function resultTooLarge(bytes: number): FunctionError {
  const message = `errCode: -604001 cloudfunction result size exceed limit | errMsg: ${bytes} bytes, at most 6 MB`;
  return new FunctionError(-604001, 'FUNCTIONS_RESULT_TOO_LARGE', message);
}
