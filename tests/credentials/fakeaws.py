# SPDX-License-Identifier: GPL-3.0-or-later
"""An `aws` whose sign-in is the real one of awscli and botocore, with a service on loopback. FAKE_AWS says what it does,
FAKE_SSO where the service is, FAKE_AWS_LOG which file gets its arguments and its process id."""
import os
import sys
import time

mode = os.environ.get("FAKE_AWS", "login")
with open(os.environ["FAKE_AWS_LOG"], "a", encoding="utf-8") as log:
    log.write(f"{os.getpid()} {' '.join(sys.argv[1:])}\n")

if sys.argv[1:] == ["--version"]:
    print({"old": "aws-cli/1.29.0 Python/3.11.2 Linux/6 botocore/1.31.0", "other": "Amazing Window System 3"}.get(
        mode, "aws-cli/2.9.19 Python/3.11.2 Linux/6.1 source/x86_64.debian.12 prompt/off"))
elif mode == "fail":
    print("Traceback of something\n\nThe SSO session associated with this profile is broken", file=sys.stderr)
    sys.exit(255)
elif mode == "nothing":
    pass
elif mode == "hang":
    # What version 2.22 and later print: no code, the browser comes back by itself
    print("Attempting to automatically open the SSO authorization page in your default browser.\n"
          "If the browser does not open or you wish to use a different device to authorize this request, "
          "open the following URL:\n\nhttps://oidc.eu-central-1.amazonaws.com/authorize?response_type=code&x=1")
    time.sleep(60)
else:
    import argparse
    import inspect

    import awscli  # first: it brings a botocore of its own
    import botocore.session
    from awscli.customizations.sso.utils import OpenBrowserHandler, do_sso_login

    class Session:
        def create_client(self, service, config, **_):
            return botocore.session.get_session().create_client(service, config=config, endpoint_url=os.environ["FAKE_SSO"])

    # Newer versions take more, and prefer a page that leads the browser back here to a code
    more = {"parsed_globals": argparse.Namespace(verify_ssl=None, ca_bundle=None), "use_device_code": True}
    more = {key: value for key, value in more.items() if key in inspect.signature(do_sso_login).parameters}
    name = [a.split("=", 1)[1] for a in sys.argv if a.startswith("--sso-session=")]
    do_sso_login(Session(), "eu-central-1", "https://d-1234567890.awsapps.com/start",
                 on_pending_authorization=OpenBrowserHandler(open_browser=lambda url: None), force_refresh=True,
                 registration_scopes=["sso:account:access"], session_name=name[0] if name else None, **more)
    print("Successfully logged into Start URL: https://d-1234567890.awsapps.com/start")
