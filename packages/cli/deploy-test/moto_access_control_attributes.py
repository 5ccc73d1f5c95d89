"""The sso-admin operations on attributes for access control, none of which moto has."""

import json

from moto.ssoadmin.exceptions import ConflictException, ResourceNotFoundException
from moto.ssoadmin.models import SSOAdminBackend
from moto.ssoadmin.responses import SSOAdminResponse
from moto_operations import add_operations

FIELD = "InstanceAccessControlAttributeConfiguration"


class Operations:
    """Methods for SSOAdminResponse; `self` is a moto response object."""

    def create_instance_access_control_attribute_configuration(self):
        if self.ssoadmin_backend.access_control_attributes is not None:
            raise ConflictException("The instance has attributes for access control already")
        self.ssoadmin_backend.access_control_attributes = self._get_param(FIELD)
        return "{}"

    def describe_instance_access_control_attribute_configuration(self):
        _require_attributes(self.ssoadmin_backend)
        attributes = self.ssoadmin_backend.access_control_attributes
        return json.dumps({"Status": "ENABLED", FIELD: attributes})

    def update_instance_access_control_attribute_configuration(self):
        _require_attributes(self.ssoadmin_backend)
        self.ssoadmin_backend.access_control_attributes = self._get_param(FIELD)
        return "{}"

    def delete_instance_access_control_attribute_configuration(self):
        _require_attributes(self.ssoadmin_backend)
        self.ssoadmin_backend.access_control_attributes = None
        return "{}"


def _require_attributes(backend):
    if backend.access_control_attributes is None:
        raise ResourceNotFoundException("The instance has no attributes for access control")


def install():
    SSOAdminBackend.access_control_attributes = None
    add_operations(SSOAdminResponse, Operations)
