/** The pages that reports link to. */
export const REPOSITORY = 'https://github.com/cdk-secure-table/cdk-secure-table';

export const DOCUMENTATION = `${REPOSITORY}/blob/main/docs`;
