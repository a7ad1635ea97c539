"""Events of AWS services, on the buses of EventBridge.

The emulator accepts them only from its own services, and none of those sends the records of CloudTrail. Its rules don't
forward to a bus in another Region, and its input paths have no index, as in `$.detail.resources[0].ARN`.
"""

from ministack.core.responses import request_scope
from ministack.services import eventbridge


def install() -> None:
    put_events = eventbridge._put_events
    forward = eventbridge._dispatch_to_event_bus
    transform = eventbridge._apply_input_transformer

    def put_aws_events(data, allow_aws_source=True):
        return put_events(data, allow_aws_source)

    def forward_to_region(spec, event, rule, event_path, payload=None):
        if spec.region == event["Region"]:
            return forward(spec, event, rule, event_path, payload)
        with request_scope(spec.account_id, spec.region):
            # The event keeps the Region of the call.
            eventbridge._dispatch_event({**event, "EventBusName": spec.resource.split("/", 1)[1]})

    def transform_indexed(transformer, rule, view):
        return transform(transformer, rule, Indexed(view))

    eventbridge._put_events = put_aws_events
    eventbridge._dispatch_to_event_bus = forward_to_region
    eventbridge._apply_input_transformer = transform_indexed


class Indexed:
    """An event with a field `name[0]` for the first item of a list, and so on."""

    def __init__(self, view) -> None:
        self.view = view

    def event_with_detail(self):
        return indexed(self.view.event_with_detail())

    def envelope(self):
        return self.view.envelope()


def indexed(value):
    if not isinstance(value, dict):
        return value
    items = {
        f"{name}[{index}]": item
        for name, field in value.items() if isinstance(field, list)
        for index, item in enumerate(field)
    }
    return {name: indexed(field) for name, field in {**value, **items}.items()}
