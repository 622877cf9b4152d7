# SPDX-License-Identifier: GPL-3.0-or-later
"""botocore's own token cache as an oracle. Usage:
  write FOLDER NAME START_URL    NAME "-" is the old form; saves a token as botocore does, both of its ways to write dates
  read FOLDER NAME START_URL     prints accessToken, the end in seconds since 1970, refreshToken
"""
import datetime
import sys

import dateutil.parser
from botocore.tokens import _sso_json_dumps
from botocore.utils import JSONFileCache, SSOTokenLoader
from dateutil.tz import tzutc

command, folder, name, start_url = sys.argv[1:5]
session = None if name == "-" else name
# The session form has a serializer of its own ("Z"); the old form uses the cache's ("UTC")
cache = JSONFileCache(folder, dumps_func=_sso_json_dumps) if session else JSONFileCache(folder)
loader = SSOTokenLoader(cache=cache)
if command == "write":
    end = datetime.datetime(2026, 11, 23, 9, 50, 2, tzinfo=tzutc())
    loader.save_token(start_url, {
        "startUrl": start_url, "region": "eu-central-1", "accessToken": "access-é", "expiresAt": end,
        "clientId": "client", "clientSecret": "client-secret", "refreshToken": "refresh",
        "registrationExpiresAt": end + datetime.timedelta(days=90),
    }, session_name=session)
else:
    token = loader(start_url, session_name=session)
    print(token["accessToken"])
    print(int(dateutil.parser.parse(token["expiresAt"]).timestamp()))
    print(token.get("refreshToken", ""))
    print(int(dateutil.parser.parse(token["registrationExpiresAt"]).timestamp()))
