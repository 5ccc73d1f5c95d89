"""The identitystore operations Terraform needs and moto does not have."""

import json

from moto.identitystore.exceptions import (
    ConflictException,
    ResourceNotFoundException,
    ValidationException,
)
from moto.identitystore.models import IdentityStoreData, Name
from moto.identitystore.responses import IdentityStoreResponse
from moto_operations import add_operations

NO_NAME = Name(None, None, None, None, None, None)


class Operations:
    """Methods for IdentityStoreResponse; `self` is a moto response object."""

    def _store(self):
        store_id = self._get_param("IdentityStoreId")
        return self.identitystore_backend.identity_stores.get(store_id, IdentityStoreData())

    def describe_group_membership(self):
        membership = self._store().group_memberships.get(self._get_param("MembershipId"))
        if membership is None:
            raise _not_found("MEMBERSHIP")
        return json.dumps(membership)

    def get_group_membership_id(self):
        wanted = (self._get_param("GroupId"), self._get_param("MemberId"))
        for membership in self._store().group_memberships.values():
            if (membership["GroupId"], membership["MemberId"]) == wanted:
                keys = ("MembershipId", "IdentityStoreId")
                return json.dumps({key: membership[key] for key in keys})
        raise _not_found("MEMBERSHIP")

    def update_user(self):
        users = self._store().users
        return _update(users, self._get_param("UserId"), "UserName", self._get_param("Operations"))

    def update_group(self):
        groups, group_id = self._store().groups, self._get_param("GroupId")
        return _update(groups, group_id, "DisplayName", self._get_param("Operations"))


def _not_found(resource_type):
    return ResourceNotFoundException(
        message=f"{resource_type} not found.", resource_type=resource_type
    )


def _update(records, record_id, unique_field, operations):
    """Apply every operation or none, like the API."""
    if record_id not in records:
        raise _not_found("USER" if unique_field == "UserName" else "GROUP")
    record = records[record_id]
    for operation in operations:
        record = _changed(record, operation["AttributePath"], operation.get("AttributeValue"))
    _check_unique(records.values(), record, records[record_id], unique_field)
    records[record_id] = record
    return "{}"


def _changed(record, path, value):
    """A copy of `record` with `name.givenName` or `displayName` set; no value removes it."""
    field, _, nested = path.partition(".")
    field = _api_name(field)
    if field not in record._fields:
        raise ValidationException(message=f"{path} is not an attribute that can be updated")
    if nested:
        value = _changed(getattr(record, field) or NO_NAME, nested, value)
    return record._replace(**{field: _with_api_names(value)})


def _check_unique(records, record, previous, field):
    wanted = getattr(record, field)
    if any(getattr(other, field) == wanted for other in records if other is not previous):
        raise ConflictException(
            message=f"Duplicate {field}", reason="UNIQUENESS_CONSTRAINT_VIOLATION"
        )


def _with_api_names(value):
    """Updates spell keys `value`, `primary`; reads answer `Value`, `Primary`."""
    if isinstance(value, list):
        return [_with_api_names(item) for item in value]
    if isinstance(value, dict):
        return {_api_name(key): _with_api_names(item) for key, item in value.items()}
    return value


def _api_name(name):
    return name[:1].upper() + name[1:]


def install():
    add_operations(IdentityStoreResponse, Operations)
