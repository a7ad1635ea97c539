"""
Imports the classes and enums that are named on standard input, and prints what each is in Python and whether JavaScript has it.

Generated Python has every name of the assembly, so an import does not show that JavaScript has it. The kernel looks there
when a class is instantiated and when a member of an enum is passed.
"""
import enum
import importlib
import json
import sys

import jsii
from aws_cdk import App

NO_SYMBOL = "Could not find symbol"


def missing(found: type, parameters: int) -> bool:
    try:
        if issubclass(found, enum.Enum):
            App().node.set_context("member", next(iter(found)))
        else:
            jsii.kernel.create(found, object(), [None] * parameters)
    except Exception as error:  # Constructors refuse what they are given here.
        return NO_SYMBOL in str(error)
    return False


def described(name: str, parameters: int) -> dict:
    found = getattr(importlib.import_module("cdk_secure_table"), name)
    members = sorted(found.__members__) if issubclass(found, enum.Enum) else None
    return {"name": name, "fqn": found.__jsii_type__, "members": members, "missing": missing(found, parameters)}


print(json.dumps([described(**asked) for asked in json.load(sys.stdin)]))
