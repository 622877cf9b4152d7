# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints content type and body that botocore sends to STS: python3 botocore_sts.py OPERATION PARAMETERS-AS-JSON"""
import json
import sys

import botocore.session

client = botocore.session.get_session().create_client(
    "sts", region_name="eu-west-1", aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="invented")


class Sent(Exception):
    pass


def show(request, **_):
    body = request.body.decode() if isinstance(request.body, bytes) else request.body
    print(request.headers["Content-Type"].decode() if isinstance(request.headers["Content-Type"], bytes)
          else request.headers["Content-Type"], body, sep="\n")
    raise Sent


client.meta.events.register("before-send.sts", show)
try:
    client._make_api_call(sys.argv[1], json.loads(sys.argv[2]))
except Sent:
    pass
