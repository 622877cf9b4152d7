# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of AWS as a sign-in needs, behind a proxy on the loopback: every host a client asks it for is this one.

Roles and SSO assignments are answered with keys that follow from what was asked, so that two programs which ask alike are
given the same, and every signature is checked: a wrong secret or session token is refused."""

import contextlib
import dataclasses
import datetime
import hashlib
import hmac
import http.server
import json
import re
import ssl
import threading
import urllib.parse
from xml.sax.saxutils import escape

ACCOUNT = "111122223333"
DEFAULT_SESSION = re.compile(r"(botocore-session|dataset-watch)-\d+")


@dataclasses.dataclass
class Keys:
    id: str
    secret: str
    token: str = ""
    arn: str = ""
    ends: str = ""


class Refusal(Exception):
    def __init__(self, status, code, message):
        super().__init__(code)
        self.status, self.code, self.message = status, code, message


@dataclasses.dataclass
class Asked:
    """One request: the operation, the host it was meant for, the key that signed it and what it said."""
    operation: str
    host: str
    key: str
    details: dict


class Aws:
    """`known` are the keys it knows; `tokens` what IAM Identity Center handed out, `refreshes` what renews them, and
    `identities` the tokens of web identities."""

    def __init__(self, authority):
        self.authority = authority
        self.known, self.tokens, self.refreshes, self.identities = {}, set(), {}, set()
        self.start = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
        self.lock = threading.Lock()

    def add_user(self, key, secret, token="", name=""):
        self.known[key] = Keys(key, secret, token, f"arn:aws:iam::{ACCOUNT}:user/{name or key}")
        return self.known[key]

    def issue(self, arn, lifetime, *what):
        """Keys that follow from \\p what."""
        digest = hashlib.sha256(repr((arn, lifetime) + what).encode()).hexdigest()
        ends = (self.start + datetime.timedelta(seconds=lifetime)).strftime("%Y-%m-%dT%H:%M:%SZ")
        keys = Keys("ASIA" + digest[:16].upper(), "invented+" + digest[16:40], "invented//token+" + digest[40:] + "==", arn, ends)
        with self.lock:
            self.known[keys.id] = keys
        return keys

    @contextlib.contextmanager
    def proxy(self):
        """A door of its own for one client: gives its URL and the list of what the client asked."""
        asked = []
        aws = self

        class Handler(ProxyHandler):
            def answer(self, request):
                return aws.answer(request, asked)

        Handler.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        Handler.context.load_cert_chain(self.authority.certificate, self.authority.key)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            server.server_close()

    def answer(self, request, asked):
        """(status, content type, body)"""
        host = request.headers["Host"].partition(":")[0]
        try:
            if host.startswith("sts."):
                return 200, "text/xml", self.sts(request, host, asked)
            if host.startswith("portal.sso."):
                return 200, "application/json", json.dumps(self.portal(request, host, asked))
            if host.startswith("oidc."):
                return 200, "application/json", json.dumps(self.oidc(request, host, asked))
            if host.startswith("rekognition."):
                keys = self.signer(request, "rekognition")
                asked.append(Asked(request.headers["X-Amz-Target"].partition(".")[2], host, keys.id, {}))
                return 200, "application/x-amz-json-1.1", '{"ProjectDescriptions": []}'
            raise Refusal(404, "UnknownHost", host)
        except Refusal as refusal:
            asked.append(Asked("refused " + refusal.code, host, "", {}))
            if host.startswith("sts."):
                return refusal.status, "text/xml", (f"<ErrorResponse><Error><Type>Sender</Type><Code>{refusal.code}</Code>"
                                                    f"<Message>{escape(refusal.message)}</Message></Error></ErrorResponse>")
            return refusal.status, "application/json", json.dumps(
                {"__type": refusal.code, "message": refusal.message, "error": refusal.code})

    def sts(self, request, host, asked):
        form = dict(urllib.parse.parse_qsl(request.body, keep_blank_values=True, strict_parsing=True))
        action = form.pop("Action")
        if form.pop("Version") != "2011-06-15":
            raise Refusal(400, "InvalidAction", "Could not find the version")
        if action == "AssumeRoleWithWebIdentity":
            if "Authorization" in request.headers:
                raise Refusal(400, "InvalidParameterCombination", "It must not be signed")
            if form["WebIdentityToken"] not in self.identities:
                raise Refusal(400, "InvalidIdentityToken", "Couldn't retrieve verification key from your identity provider")
            asked.append(Asked(action, host, "", form))
            return self.assumed(action, form, form["WebIdentityToken"])
        keys = self.signer(request, "sts")
        asked.append(Asked(action, host, keys.id, form))
        if action == "AssumeRole":
            return self.assumed(action, form, keys.id)
        if action == "GetCallerIdentity":
            return (f"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>{keys.arn}</Arn><UserId>AIDA{keys.id}</UserId>"
                    f"<Account>{ACCOUNT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>")
        raise Refusal(400, "InvalidAction", action)

    def assumed(self, action, form, by):
        session = form["RoleSessionName"]
        what = {name: value for name, value in form.items() if name not in ("RoleSessionName", "WebIdentityToken")}
        session = "" if DEFAULT_SESSION.fullmatch(session) else session
        arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/{form['RoleArn'].partition('/')[2]}/{session or 'session'}"
        keys = self.issue(arn, int(form.get("DurationSeconds", 3600)), by, sorted(what.items()))
        return (f"<{action}Response><{action}Result><AssumedRoleUser><Arn>{arn}</Arn><AssumedRoleId>AROA:s</AssumedRoleId>"
                f"</AssumedRoleUser><Credentials><AccessKeyId>{keys.id}</AccessKeyId><SecretAccessKey>{keys.secret}"
                f"</SecretAccessKey><SessionToken>{keys.token}</SessionToken><Expiration>{keys.ends}</Expiration></Credentials>"
                f"</{action}Result></{action}Response>")

    def portal(self, request, host, asked):
        path, _, query = request.path.partition("?")
        query = dict(urllib.parse.parse_qsl(query))
        token = request.headers["x-amz-sso_bearer_token"]
        if path != "/federation/credentials" or "Authorization" in request.headers:
            raise Refusal(400, "InvalidRequestException", path)
        if token not in self.tokens:
            raise Refusal(401, "UnauthorizedException", "Session token not found or invalid")
        asked.append(Asked("GetRoleCredentials", host, "", query))
        keys = self.issue(f"arn:aws:sts::{query['account_id']}:assumed-role/{query['role_name']}/anna", 7200, token)
        ends = int((self.start + datetime.timedelta(seconds=7200)).timestamp()) * 1000
        return {"roleCredentials": {"accessKeyId": keys.id, "secretAccessKey": keys.secret, "sessionToken": keys.token,
                                    "expiration": ends}}

    def oidc(self, request, host, asked):
        body = json.loads(request.body)
        if request.path != "/token" or body.get("grantType") != "refresh_token":
            raise Refusal(400, "UnsupportedGrantTypeException", request.path)
        if body["refreshToken"] not in self.refreshes:
            raise Refusal(400, "InvalidGrantException", "unknown")
        asked.append(Asked("CreateToken", host, "", {}))
        token = self.refreshes[body["refreshToken"]]
        self.tokens.add(token)
        return {"accessToken": token, "expiresIn": 28800, "refreshToken": body["refreshToken"], "tokenType": "Bearer"}

    def signer(self, request, service):
        """The keys that \\p request is signed with, the signature checked. Source: IAM User Guide, "Create a signed AWS API
        request"."""
        match = re.fullmatch(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, ?"
                             r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})", request.headers.get("Authorization", ""))
        if not match:
            raise Refusal(403, "MissingAuthenticationToken", "Request is missing Authentication Token")
        key, day, region, signed_for, names, given = match.groups()
        keys = self.known.get(key)
        if not keys or request.headers.get("X-Amz-Security-Token", "") != keys.token:
            raise Refusal(403, "InvalidClientTokenId", "The security token included in the request is invalid.")
        headers = "".join(f"{name}:{' '.join(request.headers[name].split())}\n" for name in names.split(";"))
        canonical = "\n".join([request.command, "/", "", headers, names, hashlib.sha256(request.body.encode()).hexdigest()])
        scope = f"{day}/{region}/{signed_for}/aws4_request"
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        text = "\n".join(["AWS4-HMAC-SHA256", request.headers["X-Amz-Date"], scope, digest])
        secret = ("AWS4" + keys.secret).encode()
        for part in (day, region, signed_for, "aws4_request", text):
            secret = hmac.digest(secret, part.encode(), "sha256")
        if signed_for != service or secret.hex() != given:
            raise Refusal(403, "SignatureDoesNotMatch", "The request signature we calculated does not match")
        return keys


class ProxyHandler(http.server.BaseHTTPRequestHandler):
    """Lets a client CONNECT, then speaks TLS and HTTP as the host it wanted."""
    protocol_version = "HTTP/1.1"
    timeout = 60
    context = None

    def do_CONNECT(self):
        self.send_response(200, "Connection established")
        self.end_headers()
        self.wfile.flush()
        self.connection = self.context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb", -1)
        self.wfile = self.connection.makefile("wb", 0)
        self.close_connection = False

    def do_request(self):
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        status, kind, body = self.answer(self)
        body = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("x-amzn-RequestId", "5d0a3f10-8c1e-4c37-9f0e-0d6e5a1b7c00")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_request

    def handle(self):
        try:
            super().handle()
        except (OSError, ssl.SSLError):
            pass  # a client that went

    def finish(self):
        super().finish()
        self.connection.close()  # the server knows the one below only

    def log_message(self, *_):
        pass
