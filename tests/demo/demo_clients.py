# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 demo_clients.py URL KEY_ID SECRET ARN: talks to a demo service with boto3, in good ways and bad ones, and
prints a JSON object with the outcome of each: {"ok": ...} or {"code", "status", "message"}."""

import datetime
import json
import sys
import types

import boto3
import botocore.auth
from botocore.compat import HAS_CRT
from botocore.config import Config
from botocore.exceptions import ClientError

SIGNERS = [botocore.auth]
if HAS_CRT:  # then boto3 signs with the C library of the AWS CLI instead
    import botocore.crt.auth
    SIGNERS.append(botocore.crt.auth)

URL, KEY, SECRET, ARN = sys.argv[1:]


def client(service="rekognition", key=KEY, secret=SECRET, token=None, region="us-east-1"):
    config = Config(retries={"total_max_attempts": 1}, proxies={})
    return boto3.client(service, endpoint_url=URL, region_name=region, aws_access_key_id=key, aws_secret_access_key=secret,
                        aws_session_token=token, config=config)


def plain(value):
    if isinstance(value, datetime.datetime):
        return round(value.timestamp() * 1000)
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if name != "ResponseMetadata"}
    return [plain(item) for item in value] if isinstance(value, list) else value


def outcome(call):
    try:
        return {"ok": plain(call())}
    except ClientError as error:
        meta = error.response["ResponseMetadata"]
        return {"code": error.response["Error"]["Code"], "message": error.response["Error"]["Message"],
                "status": meta["HTTPStatusCode"], "request_id": meta.get("RequestId", "")}


def describe(**arguments):
    return client(**arguments).describe_dataset(DatasetArn=ARN)


def identity(**arguments):
    return client(service="sts", **arguments).get_caller_identity()


def at_another_time(minutes, call):
    """Runs call with botocore's clock off by some minutes."""
    class Shifted(datetime.datetime):
        @classmethod
        def utcnow(cls):
            return datetime.datetime.utcnow() + datetime.timedelta(minutes=minutes)

    for signer in SIGNERS:
        signer.datetime = types.SimpleNamespace(datetime=Shifted, timezone=datetime.timezone)
    try:
        return call()
    finally:
        for signer in SIGNERS:
            signer.datetime = datetime


def tampered(change, service="rekognition", operation="DescribeDataset", call=lambda c: c.describe_dataset(DatasetArn=ARN)):
    """Changes a request after it was signed."""
    victim = client(service=service)
    victim.meta.events.register(f"before-send.{service}.{operation}", lambda request, **_: change(request))
    return call(victim)


def change_body(request):
    request.body = request.body.replace(b"flowers", b"flawers")


def change_target(request):
    request.headers["X-Amz-Target"] = "RekognitionService.DescribeProjects"


def change_form(request):
    body = request.body if isinstance(request.body, bytes) else request.body.encode()
    request.body = body.replace(b"2011-06-15", b"2011-06-16")


def drop(header):
    def change(request):
        del request.headers[header]
    return change


def add(header, value):
    def change(request):
        request.headers[header] = value
    return change


def scoped_to_service(name):
    """Signs for another service."""
    victim = client()
    victim.meta.events.register("choose-signer.rekognition.*", lambda **_: "v4")
    victim._request_signer._signing_name = name
    return victim.describe_dataset(DatasetArn=ARN)


def all_projects(size):
    pages = list(client().get_paginator("describe_projects").paginate(PaginationConfig={"PageSize": size}))
    projects = [project for page in pages for project in page["ProjectDescriptions"]]
    return {"pages": len(pages), "projects": [project["ProjectArn"] for project in projects],
            "datasets": sum(len(project["Datasets"]) for project in projects)}


def flat_token():
    token = client().describe_projects(MaxResults=5)["NextToken"]
    return client().describe_projects(MaxResults=5, ProjectNames=["flowers"], NextToken=token)


def all_labels(size):
    pages = list(client().get_paginator("list_dataset_labels").paginate(DatasetArn=ARN, PaginationConfig={"PageSize": size}))
    labels = [label for page in pages for label in page["DatasetLabelDescriptions"]]
    return {"pages": len(pages), "names": [label["LabelName"] for label in labels],
            "entries": sum(label["LabelStats"]["EntryCount"] for label in labels)}


def all_entries(size=100, **filters):
    """Reads them as a manifest's lines: a line that is no JSON would raise."""
    pages = list(client().get_paginator("list_dataset_entries").paginate(
        DatasetArn=ARN, PaginationConfig={"PageSize": size}, **filters))
    lines = [json.loads(line) for page in pages for line in page["DatasetEntries"]]
    labels = [value["class-name"] for line in lines for value in line.values() if isinstance(value, dict) and "class-name" in value]
    return {"pages": len(pages), "count": len(lines), "refs": len({line["source-ref"] for line in lines}),
            "labels": sorted(set(labels)), "labeled": sum(line["cl-metadata"]["is_labeled"] for line in lines),
            "errors": sum('"cl-errors"' in json.dumps(line) for line in lines)}


def entries_token():
    token = client().list_dataset_entries(DatasetArn=ARN, MaxResults=5)["NextToken"]
    return client().list_dataset_entries(DatasetArn=ARN, MaxResults=5, Labeled=True, NextToken=token)


def all_versions(size, name="defect-detection"):
    project = client().describe_projects(ProjectNames=[name])["ProjectDescriptions"][0]["ProjectArn"]
    pages = list(client().get_paginator("describe_project_versions").paginate(
        ProjectArn=project, PaginationConfig={"PageSize": size}))
    versions = [version for page in pages for version in page["ProjectVersionDescriptions"]]
    return {"pages": len(pages), "statuses": [version["Status"] for version in versions],
            "scores": [version.get("EvaluationResult", {}).get("F1Score") for version in versions],
            "ended": ["TrainingEndTimestamp" in version for version in versions],
            "units": [version.get("MinInferenceUnits") for version in versions],
            "arns": [version["ProjectVersionArn"] for version in versions]}


def versions_by_name(number):
    arn = all_versions(100)["arns"][number]
    project = client().describe_projects(ProjectNames=["defect-detection"])["ProjectDescriptions"][0]["ProjectArn"]
    answer = client().describe_project_versions(ProjectArn=project, VersionNames=[arn.split("/")[3]])
    return [version["ProjectVersionArn"] for version in answer["ProjectVersionDescriptions"]] == [arn]


def boxes():
    datasets = client().describe_projects(ProjectNames=["retail-shelf"])["ProjectDescriptions"][0]["Datasets"]
    labels = [client().list_dataset_labels(DatasetArn=dataset["DatasetArn"])["DatasetLabelDescriptions"] for dataset in datasets]
    entry = json.loads(client().list_dataset_entries(DatasetArn=datasets[0]["DatasetArn"], MaxResults=1)["DatasetEntries"][0])
    return {"boxes": sum(label["LabelStats"]["BoundingBoxCount"] for label in labels[0]),
            "type": entry["bounding-box-metadata"]["type"], "class": entry["bounding-box-metadata"]["class-map"]["0"],
            "first": labels[0][0]["LabelName"],
            "only": sorted(set(l["LabelName"] for l in labels[0]) ^ set(l["LabelName"] for l in labels[1]))}


SCENARIOS = {
    "describe": describe,
    "describe in another region": lambda: describe(region="eu-west-1"),
    "projects in pages of 10": lambda: all_projects(10),
    "projects in one page": lambda: all_projects(100),
    "projects by name": lambda: client().describe_projects(ProjectNames=["flowers", "nobody"]),
    "projects in another region": lambda: client(region="eu-west-1").describe_projects(),
    "identity": identity,
    "unknown key": lambda: describe(key="AKIAIOSFODNN7EXAMPLE"),
    "wrong secret": lambda: describe(secret="wrong"),
    "needless token": lambda: describe(token="token"),
    "clock 6 min behind": lambda: at_another_time(-6, describe),
    "clock 6 min ahead": lambda: at_another_time(6, describe),
    "clock 4 min behind": lambda: at_another_time(-4, lambda: bool(describe())),
    "clock 4 min ahead": lambda: at_another_time(4, lambda: bool(describe())),
    "tampered body": lambda: tampered(change_body),
    "tampered target": lambda: tampered(change_target),
    "tampered date": lambda: tampered(add("X-Amz-Date", "20200101T000000Z")),
    "header added after signing": lambda: tampered(add("X-Amz-Meta", "x")),
    "no authorization": lambda: tampered(drop("Authorization")),
    "half an authorization": lambda: tampered(add("Authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request")),
    "another scheme": lambda: tampered(add("Authorization", "Bearer abc")),
    "no date": lambda: tampered(drop("X-Amz-Date")),
    "another service in the scope": lambda: scoped_to_service("s3"),
    "no such region": lambda: describe(region="mars"),
    "malformed ARN": lambda: client().describe_dataset(DatasetArn="arn:aws:rekognition:us-east-1:nobody"),
    "no such dataset": lambda: client().describe_dataset(DatasetArn=ARN + "0"),
    "bad token": lambda: client().describe_projects(NextToken="abc"),
    "token of other filters": flat_token,
    "too large a page": lambda: client().describe_projects(MaxResults=101),
    "no such operation": lambda: client().list_collections(),
    "labels in pages of 4": lambda: all_labels(4),
    "labels in one page": lambda: all_labels(100),
    "labels of nobody": lambda: client().list_dataset_labels(DatasetArn=ARN + "0"),
    "versions in pages of 1": lambda: all_versions(1),
    "versions in one page": lambda: all_versions(100),
    "versions of a model that runs": lambda: all_versions(100, "old-pilot"),
    "versions of a project without a model": lambda: all_versions(100, "tile-cracks"),
    "versions by name": lambda: versions_by_name(1),
    "versions of nobody": lambda: client().describe_project_versions(
        ProjectArn="arn:aws:rekognition:us-east-1:111122223333:project/nobody/1690474772815"),
    "versions of a dataset": lambda: client().describe_project_versions(ProjectArn=ARN),
    "labels on boxes": boxes,
    "entries": all_entries,
    "entries in pages of 30": lambda: all_entries(30),
    "entries with errors": lambda: all_entries(HasErrors=True),
    "labeled entries": lambda: all_entries(Labeled=True),
    "unlabeled entries": lambda: all_entries(Labeled=False),
    "entries with two labels": lambda: all_entries(ContainsLabels=["camellia", "jonquil"]),
    "entries by source": lambda: all_entries(SourceRefContains="00012"),
    "entries of no source": lambda: all_entries(SourceRefContains="nowhere"),
    "entries of another region": lambda: client(region="eu-west-1").list_dataset_entries(DatasetArn=ARN),
    "entries' token of other filters": entries_token,
    "identity with a wrong secret": lambda: identity(secret="wrong"),
    "identity with an unknown key": lambda: identity(key="AKIAIOSFODNN7EXAMPLE"),
    "identity 6 min late": lambda: at_another_time(-6, identity),
    "identity with a tampered form": lambda: tampered(change_form, "sts", "GetCallerIdentity", lambda c: c.get_caller_identity()),
}

if __name__ == "__main__":
    json.dump({name: outcome(call) for name, call in SCENARIOS.items()}, sys.stdout)
