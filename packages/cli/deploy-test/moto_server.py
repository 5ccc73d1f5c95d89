"""Serve moto on 127.0.0.1 with enough of IAM Identity Center for Terraform to run against.

Moto alone stops at the first permission set: it has no tags, boundaries or membership reads for
IAM Identity Center, no attributes for access control, no applications, and no tags for identity
providers of IAM. This script adds them and then starts moto's own server, which ends when standard
input closes, so that a killed test run leaves no server behind.

Usage: python3 moto_server.py PORT
"""

import logging
import os
import sys
import threading

import moto_access_control_attributes
import moto_applications
import moto_iam
import moto_identity_store
import moto_sso_admin
from moto.server import main


def exit_when_input_closes():
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    moto_sso_admin.install()
    moto_identity_store.install()
    moto_access_control_attributes.install()
    moto_applications.install()
    moto_iam.install()
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    threading.Thread(target=exit_when_input_closes, daemon=True).start()
    main(["--host", "127.0.0.1", "--port", sys.argv[1]])
