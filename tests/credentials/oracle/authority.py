# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate authority of the test's own, with a certificate for the names that AWS answers under."""

import subprocess

NAMES = ["amazonaws.com", "*.amazonaws.com"] + [
    f"*.{service}{region}.amazonaws.com" for region in ("us-east-1", "eu-west-1", "us-west-2") for service in ("", "sso.")]


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=30)


class Authority:
    """Makes its files in a folder: `bundle` is to be trusted, `certificate` and `key` are the server's."""

    def __init__(self, folder):
        self.bundle, self.certificate, self.key = f"{folder}/ca.pem", f"{folder}/server.pem", f"{folder}/server.key"
        request, extensions = f"{folder}/server.csr", f"{folder}/server.ext"
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        openssl("req", "-x509", *curve, "-subj", "/CN=Test authority", "-days", "2", "-keyout", f"{folder}/ca.key",
                "-out", self.bundle, "-addext", "basicConstraints=critical,CA:TRUE",
                "-addext", "keyUsage=critical,keyCertSign")
        openssl("req", *curve, "-subj", "/CN=amazonaws.com", "-keyout", self.key, "-out", request)
        with open(extensions, "w", encoding="ascii") as file:
            file.write("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName="
                       + ",".join(f"DNS:{name}" for name in NAMES) + "\n")
        openssl("x509", "-req", "-in", request, "-CA", self.bundle, "-CAkey", f"{folder}/ca.key", "-CAcreateserial",
                "-days", "2", "-extfile", extensions, "-out", self.certificate)
