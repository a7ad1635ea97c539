// @ts-check
'use strict';

/**
 * Handler of `Custom::SecureTableReplicaPolicy`: puts the TLS-only policies on one replica of a global table.
 *
 * CloudFormation cannot: a replica outside the stack's own Region takes no resource policy in the update that creates it.
 * Plain JavaScript with the types in comments, so that this very directory is the asset, from a checkout as from a package.
 */
const { createHandler } = require('./handler');

exports.handler = createHandler();
