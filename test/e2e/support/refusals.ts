/** What became of a call: undefined for a success, else the error's name and message. */
export async function refusal(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}

/** Refused by the table's or the stream's own policy. */
export const BY_RESOURCE_POLICY = /^AccessDenied.* with an explicit deny in a resource-based policy$/;

/** Nothing that the caller may do covers it. */
export const BY_NO_PERMISSION = /^AccessDenied.* because no identity-based policy allows/;
