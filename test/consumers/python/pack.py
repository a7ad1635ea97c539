"""Rule packs that are written here: one over the rules of the library, one of cdk-nag that brings a rule of its own."""

import aws_cdk as cdk
import jsii
from aws_cdk import aws_dynamodb as dynamodb
from cdk_nag import NagMessageLevel, NagPack, NagRuleCompliance, IApplyRule
from cdk_secure_table import SecureTable, SecureTableChecks
from constructs import IConstruct

KEY = dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING)
CHOSEN = ("SecureTable-CustomerManagedKey", "SecureTable-PointInTimeRecovery")


class HouseChecks(SecureTableChecks):
    """Two rules of the library, with the house's own words in front."""

    @property
    def name(self) -> str:
        return "House"

    def validate(self, context: cdk.IPolicyValidationContext) -> cdk.PolicyValidationPluginReport:
        report = super().validate(context)
        chosen = [self._worded(violation) for violation in report.violations if violation.rule_name.startswith(CHOSEN)]
        return cdk.PolicyValidationPluginReport(success=not chosen, violations=chosen)

    @staticmethod
    def _worded(violation: cdk.PolicyViolation) -> cdk.PolicyViolation:
        return cdk.PolicyViolation(
            rule_name=violation.rule_name,
            description=f"House rule 7. {violation.description}",
            fix=violation.fix,
            severity=violation.severity,
            violating_resources=violation.violating_resources,
        )


@jsii.implements(IApplyRule)
class NamedTable:
    """A table has a name of its own. Properties, since jsii overrides what is declared as a property by properties alone."""

    def __init__(self, node: cdk.CfnResource) -> None:
        self._node = node

    @property
    def rule_suffix_override(self) -> str:
        return "NamedTable"

    @property
    def info(self) -> str:
        return "The table has no name."

    @property
    def explanation(self) -> str:
        return "Operators look for tables by name."

    @property
    def level(self) -> NagMessageLevel:
        return NagMessageLevel.ERROR

    @property
    def node(self) -> cdk.CfnResource:
        return self._node

    def rule(self, node: dynamodb.CfnGlobalTable) -> NagRuleCompliance:
        name = cdk.Stack.of(node).resolve(node.table_name)
        return NagRuleCompliance.NON_COMPLIANT if name is None else NagRuleCompliance.COMPLIANT


class NamingChecks(NagPack):
    """A pack of cdk-nag beside ours."""

    def __init__(self, scope: IConstruct) -> None:
        super().__init__(scope)
        self._pack_name = "Naming"

    @property
    def name(self) -> str:
        return "Naming"

    def _check_resource(self, node: cdk.CfnResource) -> None:
        if isinstance(node, dynamodb.CfnGlobalTable):
            self._apply_rule(NamedTable(node))


app = cdk.App()
cdk.Validations.of(app).add_plugins(HouseChecks(app), NamingChecks(app))
stack = cdk.Stack(app, "Pack", env=cdk.Environment(account="111122223333", region="eu-west-1"))
SecureTable(stack, "Orders", partition_key=KEY, table_name="orders")
plain = dynamodb.TableV2(stack, "Plain", partition_key=KEY)
if app.node.try_get_context("acknowledge"):
    rules = [f"House::{CHOSEN[0]}", CHOSEN[1], "Naming-NamedTable"]
    cdk.Validations.of(plain).acknowledge(*(cdk.Acknowledgment(id=rule, reason="public") for rule in rules))
app.synth()
