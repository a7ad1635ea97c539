// @ts-check
'use strict';

/** What Node.js says of a certificate that it does not accept (documentation of `tls`, X509 certificate error codes). */
const REFUSED = new Set([
  'CERT_CHAIN_TOO_LONG',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * Whether a call failed because who answered is not who was called, as far as anybody can tell.
 *
 * The SDK hands on the error of the socket as it is: its name is plain `Error`, and the code tells.
 *
 * @param {unknown} error
 */
exports.isCertificateRefused = (error) => REFUSED.has(String(/** @type {{ code?: unknown }} */ (error).code));
