import { javascript, ReleasableCommits, release } from 'projen';
import { JobPermission } from 'projen/lib/github/workflows-model';
import { ownership, versions } from './constants';

/** Types of commits that users notice, with their sections in the changelog. A release needs at least one such commit. */
const NOTICED = { feat: 'Features', fix: 'Bug fixes', perf: 'Performance', revert: 'Reverts' };
const UNNOTICED = ['refactor', 'docs', 'test', 'build', 'ci', 'chore'];

/** How versions are made and published. RELEASING.md describes the setup at GitHub and at the registries. */
export const publishing = {
  // A pull request is merged as one commit with its title, and the changelog is built from these titles.
  githubOptions: { pullRequestLintOptions: { semanticTitleOptions: { types: [...Object.keys(NOTICED), ...UNNOTICED] } } },
  releasableCommits: ReleasableCommits.ofType(Object.keys(NOTICED)),
  versionrcOptions: { types: Object.entries(NOTICED).map(([type, section]) => ({ type, section })) },
  bumpPackage: `commit-and-tag-version@${versions.commitAndTagVersion}`,
  defaultReleaseBranch: 'main',
  majorVersion: 0,
  // Without a tag, projen calls the first version 0.0.0.
  nextVersionCommand: 'node -e "process.env.LATEST_TAG || console.log(\'0.1.0\')"',

  // A maintainer starts a release and approves it: the environment has the secrets, and registries trust only this environment.
  releaseTrigger: release.ReleaseTrigger.workflowDispatch(),
  releaseEnvironment: 'release',
  jsiiReleaseVersion: versions.publib,
  npmTrustedPublishing: true,
  publishToPypi: { distName: ownership.pythonDistribution, module: ownership.pythonModule, trustedPublishing: true },
  publishToNuget: { dotNetNamespace: ownership.dotNetNamespace, packageId: ownership.dotNetPackageId, trustedPublishing: true },
  publishToMaven: {
    javaPackage: ownership.javaPackage,
    mavenGroupId: ownership.mavenGroupId,
    mavenArtifactId: ownership.mavenArtifactId,
  },
  publishToGo: { moduleName: ownership.goModule },

  // Trusted publishing at npm needs npm 11.5.1, which comes with Node.js 24.
  workflowNodeVersion: versions.workflowNode,
  // A pull request cannot write to the repository, and what it installs is what the lock file names.
  buildWorkflowOptions: { mutableBuild: false, permissions: { contents: JobPermission.READ } },
  depsUpgradeOptions: { workflowOptions: { schedule: javascript.UpgradeDependenciesSchedule.WEEKLY } },
};
