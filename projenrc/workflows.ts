import { github } from 'projen';
import type { awscdk } from 'projen';
import { JobPermission } from 'projen/lib/github/workflows-model';
import { pinActions } from './actions';
import { versions } from './constants';

/** What the workflows of projen do not have: pinned actions, other versions of Node.js, a comparison with the last release, and an SBOM. */
export function completeWorkflows(project: awscdk.AwsCdkConstructLibrary): void {
  pinActions(project.github!);

  // Reading titles is enough to check them.
  project.github!.tryFindWorkflow('pull-request-lint')!.file!.addOverride('jobs.validate.permissions.pull-requests', 'read');

  // This job builds. The jobs that publish come after it.
  project.github!.tryFindWorkflow('release')!.file!.addOverride('jobs.release.permissions.contents', 'read');

  const build = project.buildWorkflow!;
  // Passes while no version is published.
  build.addPostBuildSteps({ name: 'Compare the API with the last release', run: 'npx projen compat' });
  build.workflow.addJob('node', {
    name: 'Test on Node.js ${{ matrix.node }}',
    permissions: { contents: JobPermission.READ },
    runsOn: ['ubuntu-latest'],
    strategy: { matrix: { domain: { node: [...versions.otherNodes] } } },
    env: { CI: 'true' },
    tools: { node: { version: '${{ matrix.node }}' } },
    steps: [
      github.WorkflowSteps.checkout(),
      { name: 'Install dependencies', run: 'npm ci' },
      { name: 'Compile', run: 'npx projen compile' },
      { name: 'Test', run: 'npx projen test:full' },
    ],
  });

  project.addTask('actionlint', {
    description: 'Check the workflows (needs Go)',
    exec: `go run github.com/rhysd/actionlint/cmd/actionlint@${versions.actionlint}`,
  });

  const sbom = project.addTask('sbom', {
    description: 'Write dist/sbom.cdx.json: the packages whose code is part of the bundles, as CycloneDX',
    exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/sbom/index.ts',
  });
  project.packageTask.spawn(sbom);
  project.release!.publisher.addGitHubPostPublishingSteps({
    name: 'Attach the SBOM',
    if: '${{ !inputs.dry_run }}',
    env: { GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}' },
    run: 'gh release upload "$(cat dist/releasetag.txt)" dist/sbom.cdx.json -R "$GITHUB_REPOSITORY" --clobber',
  });
}
