import { withPseudoParameters } from '../../../src/rules/judging/pseudo-parameters';

test('text of the template reader becomes references again, wherever it stands', () => {
  const document = { Statement: [{ Principal: { AWS: 'arn:aws:iam::${AWS::AccountId}:root' }, Resource: '*', Sid: null, Flag: true }] };

  expect(withPseudoParameters(document)).toEqual({
    Statement: [{ Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } }, Resource: '*', Sid: null, Flag: true }],
  });
});

test('policy variables stay what they are', () => {
  expect(withPseudoParameters('${aws:username}')).toBe('${aws:username}');
  expect(withPseudoParameters('${AWS::Region}/${aws:username}')).toEqual({ 'Fn::Sub': '${AWS::Region}/${!aws:username}' });
});
