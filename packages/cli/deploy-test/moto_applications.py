"""The sso-admin operations on assignments to applications, none of which moto has."""

import json

from moto.ssoadmin.exceptions import ConflictException, ResourceNotFoundException
from moto.ssoadmin.models import SSOAdminBackend
from moto.ssoadmin.responses import SSOAdminResponse
from moto_operations import add_operations

KEYS = ("ApplicationArn", "PrincipalId", "PrincipalType")


class Operations:
    """Methods for SSOAdminResponse; `self` is a moto response object."""

    def create_application_assignment(self):
        assignment = _asked(self)
        if assignment in self.ssoadmin_backend.application_assignments:
            raise ConflictException("The principal is assigned to the application already")
        self.ssoadmin_backend.application_assignments.append(assignment)
        return "{}"

    def describe_application_assignment(self):
        return json.dumps(_existing(self))

    def delete_application_assignment(self):
        self.ssoadmin_backend.application_assignments.remove(_existing(self))
        return "{}"

    def list_application_assignments(self):
        application = self._get_param("ApplicationArn")
        assignments = self.ssoadmin_backend.application_assignments
        found = [one for one in assignments if one["ApplicationArn"] == application]
        return json.dumps({"ApplicationAssignments": found})


def _asked(response):
    return {key: response._get_param(key) for key in KEYS}


def _existing(response):
    if _asked(response) not in response.ssoadmin_backend.application_assignments:
        raise ResourceNotFoundException("The principal is not assigned to the application")
    return _asked(response)


def _start_backends_without_assignments():
    create = SSOAdminBackend.__init__

    def init(self, region_name, account_id):
        create(self, region_name, account_id)
        self.application_assignments = []

    SSOAdminBackend.__init__ = init


def install():
    add_operations(SSOAdminResponse, Operations)
    _start_backends_without_assignments()
