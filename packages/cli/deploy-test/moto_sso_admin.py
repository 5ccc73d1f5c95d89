"""The sso-admin operations Terraform needs and moto does not have."""

import json
from uuid import uuid4

from moto.core.utils import unix_time
from moto.moto_api._internal import mock_random
from moto.ssoadmin import models
from moto.ssoadmin.exceptions import ConflictException, ResourceNotFoundException
from moto.ssoadmin.responses import SSOAdminResponse
from moto_operations import add_operations

PAGE_SIZE = 100


class Operations:
    """Methods for SSOAdminResponse; `self` is a moto response object."""

    def _permission_set(self, arn_param="PermissionSetArn"):
        return self.ssoadmin_backend._find_permission_set(
            self._get_param("InstanceArn"), self._get_param(arn_param)
        )

    def list_tags_for_resource(self):
        return json.dumps({"Tags": self._permission_set("ResourceArn").tags or []})

    def tag_resource(self):
        permission_set = self._permission_set("ResourceArn")
        added = self._get_param("Tags")
        replaced = {tag["Key"] for tag in added}
        kept = [tag for tag in permission_set.tags or [] if tag["Key"] not in replaced]
        permission_set.tags = kept + added
        return "{}"

    def untag_resource(self):
        permission_set = self._permission_set("ResourceArn")
        removed = self._get_param("TagKeys")
        kept = [tag for tag in permission_set.tags or [] if tag["Key"] not in removed]
        permission_set.tags = kept
        return "{}"

    def put_permissions_boundary_to_permission_set(self):
        self._permission_set().permissions_boundary = self._get_param("PermissionsBoundary")
        return "{}"

    def get_permissions_boundary_for_permission_set(self):
        boundary = self._permission_set().permissions_boundary
        if boundary is None:
            raise ResourceNotFoundException("The permission set has no permissions boundary")
        return json.dumps({"PermissionsBoundary": boundary})

    def delete_permissions_boundary_from_permission_set(self):
        permission_set = self._permission_set()
        if permission_set.permissions_boundary is None:
            raise ResourceNotFoundException("The permission set has no permissions boundary")
        permission_set.permissions_boundary = None
        return "{}"

    def provision_permission_set(self):
        status = {
            "CreatedDate": unix_time(),
            "PermissionSetArn": self._permission_set().permission_set_arn,
            "RequestId": str(uuid4()),
            "Status": "SUCCEEDED",
        }
        self.ssoadmin_backend.provisioning_statuses[status["RequestId"]] = status
        return json.dumps({"PermissionSetProvisioningStatus": status})

    def describe_permission_set_provisioning_status(self):
        request_id = self._get_param("ProvisionPermissionSetRequestId")
        status = self.ssoadmin_backend.provisioning_statuses.get(request_id)
        if status is None:
            raise ResourceNotFoundException(f"No provisioning request with id {request_id}")
        return json.dumps({"PermissionSetProvisioningStatus": status})

    def list_accounts_for_provisioned_permission_set(self):
        """Moto answers with the caller's account; AWS with every account it is assigned in."""
        arn = self._permission_set().permission_set_arn
        accounts = sorted({a.target_id for a in _assignments_of(self.ssoadmin_backend, arn)})
        start = int(self._get_param("NextToken") or 0)
        end = start + int(self._get_param("MaxResults") or PAGE_SIZE)
        token = str(end) if end < len(accounts) else None
        return json.dumps({"AccountIds": accounts[start:end], "NextToken": token})


def _assignments_of(backend, permission_set_arn):
    return [a for a in backend.account_assignments if a.permission_set_arn == permission_set_arn]


def _refuse_deletion_while_assigned():
    """AWS refuses it and moto does not; without this a wrong destroy order would pass."""
    delete = models.SSOAdminBackend.delete_permission_set

    def guarded(self, instance_arn, permission_set_arn):
        if _assignments_of(self, permission_set_arn):
            raise ConflictException("The permission set is still assigned to an account")
        return delete(self, instance_arn, permission_set_arn)

    models.SSOAdminBackend.delete_permission_set = guarded


def _use_aws_shaped_ids():
    """Moto's ids break the patterns of the API model, which code under test may check."""
    create = models.Instance.__init__

    def init(self, account_id, region):
        create(self, account_id, region)
        self.identity_store_id = f"d-{mock_random.get_random_hex(10)}"
        self.instance_arn = f"arn:aws:sso:::instance/ssoins-{mock_random.get_random_hex(16)}"

    def permission_set_arn(instance_arn):
        parent = instance_arn.replace(":instance/", ":permissionSet/")
        return f"{parent}/ps-{mock_random.get_random_hex(16)}"

    models.Instance.__init__ = init
    models.PermissionSet.generate_id = staticmethod(permission_set_arn)


def _managed_policies():
    """moto looks for the key "path", its data says "Path": policies below a path were not found."""
    policies = json.loads(models.aws_managed_policies_data)
    return {name: {**policy, "path": policy["Path"]} for name, policy in policies.items()}


def _start_backends_with_no_requests():
    create = models.SSOAdminBackend.__init__

    def init(self, region_name, account_id):
        create(self, region_name, account_id)
        self.provisioning_statuses = {}
        self.aws_managed_policies = _managed_policies()

    models.SSOAdminBackend.__init__ = init


def install():
    models.PermissionSet.permissions_boundary = None
    add_operations(SSOAdminResponse, Operations)
    _refuse_deletion_while_assigned()
    _use_aws_shaped_ids()
    _start_backends_with_no_requests()
