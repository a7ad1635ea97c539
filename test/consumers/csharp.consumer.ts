import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { preparedOrSaid } from './support/twin';
import { versions } from '../../projenrc/constants';

/* The sources of the NuGet package: there is nothing here that compiles them. */

const prepared = preparedOrSaid('csharp');

if (prepared !== undefined) {
  const inProject = (...path: string[]) => join(prepared.generated!, 'CdkSecureTable', ...path);

  test('the sources are generated, and ask for the packages that an app has', () => {
    const project = readFileSync(inProject('CdkSecureTable.csproj'), 'utf8');

    expect(project).toContain(`Include="Amazon.CDK.Lib" Version="[${versions.cdkFloor},`);
    expect(project).toContain('Include="Cdklabs.CdkNag"');
    expect(['SecureTable', 'EncryptedTables', 'SecureTableChecks'].map((name) => inProject('CdkSecureTable', `${name}.cs`)).every(existsSync)).toBe(true);
  });

  test.skip('not shown: that they compile and that an app runs, for want of a .NET SDK and of NuGet', () => {});
}
