#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs random requests with botocore's SigV4Auth and prints one JSON object a line: input and every stage.

usage: signer_oracle.py SEED COUNT
"""
import base64
import json
import random
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

UNRESERVED = "ABCXYZabcxyz0189-_.~"
# What may stand unencoded in a path or query, encoded octets in both letter cases, and raw UTF-8.
PATH_ATOMS = list(UNRESERVED) + list(":@!$&'()*+,;=") + ["%20", "%2F", "%2f", "%C3%A9", "%25", "%7E", "é", "ع", "//", "/./", "/../", "/", "."]
QUERY_ATOMS = list(UNRESERVED) + list(":@!$'()*+,;/?=") + ["%20", "%26", "%3D", "%2b", "%E2%82%AC", "ü"]
VALUE_ATOMS = list(UNRESERVED) + [" ", "  ", "   ", "\t", ",", ";", "\"", "=", "ß", "ث", "\U0001f4f7"]
BODY_ATOMS = list(UNRESERVED) + ["{", "}", "\"", "\n", "é", "日", "\0", "\U0001f4f7"]
NAMES = ["content-type", "X-Amz-Target", "x-amz-meta-b", "X-AMZ-META-A", "My-Header1", "zz", "A", "Accept", "x-amz-expected-bucket-owner"]
REGIONS = ["us-east-1", "eu-central-1", "ap-southeast-2", "us-gov-west-1", "cn-north-1", "aws-global", "r"]
SERVICES = ["rekognition", "sts", "awsssoportal", "execute-api", "iam", "dynamodb"]
METHODS = ["POST", "GET", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"]


def text(rng, atoms, longest):
    return "".join(rng.choice(atoms) for _ in range(rng.randrange(longest + 1)))


def query(rng):
    if rng.random() < 0.4:
        return ""
    pairs = []
    for _ in range(rng.randrange(1, 6)):
        name = rng.choice([text(rng, QUERY_ATOMS[:-1], 6).replace("=", ""), "A", "a", "a-b", "ab"])
        pairs.append(name if rng.random() < 0.15 else name + "=" + text(rng, QUERY_ATOMS, 8))
    return "&".join(pairs)


def headers(rng, host):
    found = [(rng.choice(["Host", "host", "HOST"]), host)]
    for name in rng.sample(NAMES, rng.randrange(len(NAMES) + 1)):
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            cased = rng.choice([name, name.upper(), name.lower(), name.title()])
            found.append((cased, text(rng, VALUE_ATOMS, 12)))
    rng.shuffle(found)
    return found


def sign(rng):
    host = rng.choice(["rekognition.us-east-1.amazonaws.com", "127.0.0.1:8443", "sts.amazonaws.com", "example.com:8080"])
    path = rng.choice(["", "/", "/" + text(rng, PATH_ATOMS, 12), "/" + text(rng, PATH_ATOMS, 30)])
    sent_query = query(rng)
    body = b"" if rng.random() < 0.2 else text(rng, BODY_ATOMS, 200).encode()
    token = text(rng, UNRESERVED + "+/=", 300) if rng.random() < 0.5 else None
    credentials = Credentials("AKID" + text(rng, "ABCDEFGH234567", 16), "s" + text(rng, UNRESERVED + "/+é", 40), token or None)
    region, service = rng.choice(REGIONS), rng.choice(SERVICES)

    request = AWSRequest(method=rng.choice(METHODS), url="https://" + host + path + ("?" + sent_query if sent_query else ""), data=body)
    for name, value in headers(rng, host):
        request.headers[name] = value
    year, month, day = rng.randrange(1970, 2100), rng.randrange(1, 13), rng.randrange(1, 29)
    stamp = "%04d%02d%02dT%02d%02d%02dZ" % (year, month, day, rng.randrange(24), rng.randrange(60), rng.randrange(60))
    request.context["timestamp"] = stamp

    auth = SigV4Auth(credentials, service, region)
    auth._modify_request_before_signing(request)
    given = list(request.headers.items())
    canonical = auth.canonical_request(request)
    to_sign = auth.string_to_sign(request, canonical)
    signature = auth.signature(to_sign, request)
    auth._inject_signature_to_request(request, signature)
    return {
        "method": request.method, "path": path, "query": sent_query, "headers": given,
        "body": base64.b64encode(body).decode(), "region": region, "service": service, "time": stamp,
        "accessKeyId": credentials.access_key, "secretAccessKey": credentials.secret_key, "sessionToken": token or "",
        "canonicalRequest": canonical, "stringToSign": to_sign, "signature": signature,
        "authorization": request.headers["Authorization"],
    }


def main():
    rng = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        print(json.dumps(sign(rng)))


main()
