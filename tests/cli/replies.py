# SPDX-License-Identifier: GPL-3.0-or-later
"""Replies of DescribeDataset by name: all states, and everything that is easy to print differently from the AWS CLI."""

import json
import pathlib

DATA = pathlib.Path(__file__).parent.parent / "data"
STATES = ["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE",
          "UPDATE_FAILED", "DELETE_IN_PROGRESS"]


def description(members):
    return ('{"DatasetDescription":{%s}}' % members).encode()


def state(word, number):
    stats = '{"ErrorEntries":%d,"LabeledEntries":%d,"TotalEntries":500,"TotalLabels":9}' % (number, 60 * number)
    return description('"Status":"%s","StatusMessageCode":"SUCCESS","StatusMessage":"Number %d.","DatasetStats":%s,'
                       '"LastUpdatedTimestamp":1.76388900%d125E9,"CreationTimestamp":1.69047608473%dE9'
                       % (word, number, stats, number, number))


DESCRIPTIONS = {word.lower().replace("_", "-"): state(word, number) for number, word in enumerate(STATES)} | {
    "empty-description": description(""),
    "empty-stats": description('"DatasetStats":{}'),
    "all-null": description('"Status":null,"StatusMessage":null,"DatasetStats":null,"CreationTimestamp":null'),
    "some-counts": description('"DatasetStats":{"TotalEntries":0,"LabeledEntries":null}'),
    "unknown-words": description('"Status":"ARCHIVED","StatusMessageCode":"SHRUG","Colour":"red","DatasetStats":'
                                 '{"SkippedEntries":1,"TotalLabels":2}'),
    "unknown-beside": b'{"Extra":[1,{"a":null}],"DatasetDescription":{"Status":"CREATE_COMPLETE"},"Z":1}',
    "empty-texts": description('"Status":"","StatusMessage":"","StatusMessageCode":""'),
    "unicode": description('"StatusMessage":"Zażółć gęślą jaźń 画像 😀 e\u0301 \u202eabc \u2028 \ufeff \ufffd"'),
    "unicode-escapes": description(r'"StatusMessage":"\u00e9 \u753b \ud83d\ude00 \u0041 \u2028 \u007f \u0080 \u009b"'),
    "controls": description(r'"StatusMessage":"\u0000 \u0001 \u0007 \b \t \n \u000b \f \r \u001b[31m \u001f"'),
    "quotes": description(r'"StatusMessage":"\" \\ \/ / \\n <b>&amp; %1 {0} ${HOME} %s"'),
    "long": description('"StatusMessage":"%s"' % ("0123456789" * 10000)),
    "odd-numbers": description('"DatasetStats":{"LabeledEntries":1e3,"TotalEntries":1000.0,"TotalLabels":9007199254740992,'
                               '"ErrorEntries":9.007199254740991e15}'),
    "zeros": description('"DatasetStats":{"LabeledEntries":0,"TotalEntries":0.0,"TotalLabels":-0,"ErrorEntries":-0.0}'),
    "whole-times": description('"CreationTimestamp":1533422155,"LastUpdatedTimestamp":1.533422155E9'),
    "old-times": description('"CreationTimestamp":-1.5,"LastUpdatedTimestamp":0'),
    "rounded-times": description('"CreationTimestamp":1533422155.0421235,"LastUpdatedTimestamp":0.0000015'),
    "carried-times": description('"CreationTimestamp":1533422155.9999997,"LastUpdatedTimestamp":0.0000005'),
    "twice": description('"Status":"CREATE_FAILED","Status":"CREATE_COMPLETE"'),
    "spaced": b' \r\n{ "DatasetDescription" :\t{ "Status" : "CREATE_COMPLETE" } }\n',
}

# Winter and summer, and a fraction: what a time zone with and without summer time shows differently
SEASONS = description('"CreationTimestamp":1.767225600042E9,"LastUpdatedTimestamp":1.782864000042E9')


def errors():
    """The error replies of DescribeDataset, by file name."""
    replies = {path.stem: json.loads(path.read_text()) for path in sorted((DATA / "errors").glob("*.json"))}
    return {name: (reply["status"], json.dumps(reply["body"]).encode()) for name, reply in replies.items()} | {
        "unknown-key": (403, b'{"__type":"UnrecognizedClientException",'
                             b'"message":"The security token included in the request is invalid."}'),
        "newer-error": (400, '{"__type":"QuotaOfTomorrowException","Message":"Zażółć %1 (2)"}'.encode()),
        "prefixed": (400, b'{"__type":"com.amazonaws.rekognition#ResourceNotFoundException","Message":"Gone"}'),
        "no-message": (400, b'{"__type":"InvalidParameterException"}'),
        "no-code": (400, b'{"Message":"Something"}'),
    }
