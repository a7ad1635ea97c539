import { preparedOrSaid, testTwin } from './support/twin';

const prepared = preparedOrSaid('go');

if (prepared !== undefined) {
  testTwin(prepared.command!);
}
