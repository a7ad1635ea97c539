import { preparedOrSaid, testTwin } from './support/twin';

const prepared = preparedOrSaid('java');

if (prepared !== undefined) {
  testTwin(prepared.command!);
}
