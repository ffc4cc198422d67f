/**
 * The current time in epoch ms. The local cloud shifts its clock, to show a ballot's whole course within minutes, and
 * passes the shift to every call; the real platform does not set it.
 */
export const currentTime = (): number => Date.now() + Number(process.env['LOCAL_CLOCK_SHIFT_MS'] ?? 0);
