import { YamlFile } from 'projen';
import type { awscdk } from 'projen';
import { ownership } from './constants';

const REPOSITORY = ownership.repositoryUrl.replace(/\.git$/, '');

/** Where the list of issue forms leads besides the forms. */
export function issueLinks(project: awscdk.AwsCdkConstructLibrary): void {
  new YamlFile(project, '.github/ISSUE_TEMPLATE/config.yml', {
    committed: true,
    obj: {
      blank_issues_enabled: false,
      contact_links: [
        {
          name: 'Report a vulnerability',
          url: `${REPOSITORY}/security/advisories/new`,
          about: 'Please do not open a public issue for a vulnerability. See SECURITY.md.',
        },
        {
          name: 'Documentation',
          url: `${REPOSITORY}/tree/main/docs`,
          about: 'One page for each task, and the rules with their remedies.',
        },
      ],
    },
  });
}

export const PULL_REQUEST_TEMPLATE = [
  '<!-- The title is a conventional commit: it goes to the changelog. CONTRIBUTING.md lists the types. -->',
  '',
  '**What changes for users, and why:**',
  '',
  'Fixes #',
  '',
  '- [ ] Tests show the change, and fail without it.',
  '- [ ] The templates of existing apps do not change, or the title has `!` and the text says what changes.',
  '- [ ] `.ci/run` passes.',
];
