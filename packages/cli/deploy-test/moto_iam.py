"""Tags of SAML providers, which moto forgets."""

from moto.iam.models import SAMLProvider
from moto.iam.responses import IamResponse
from moto_operations import add_operations

create_saml_provider = IamResponse.create_saml_provider


class Operations:
    """Methods for IamResponse; `self` is a moto response object."""

    def create_saml_provider(self):
        result = create_saml_provider(self)
        provider = self.backend.saml_providers[self._get_param("Name")]
        provider.tags = self._get_param("Tags", [])
        return result


def install():
    SAMLProvider.tags = []
    add_operations(IamResponse, Operations)
