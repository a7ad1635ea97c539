/** What a manifest of an assembly starts with in place of JSON after `EncryptedTables.enforce` stopped the synthesis. */
export const SYNTHESIS_STOPPED = 'Synthesis stopped by EncryptedTables.enforce';
