# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a random manifest and says what is wrong with it, without any code of ours: checkmanifest.py SEED FILE
Prints JSON: lines, dropped, notUsed, buckets and, by rule, the numbers of the lines."""

import json
import random
import sys

numbers = random.Random(int(sys.argv[1]))
BUCKETS = ["images-1", "images-1", "images-1", "images-2"]
TYPES = ["groundtruth/object-detection"] * 30 + ["groundtruth/other"]


def box(width, height):
    left, top = numbers.randint(-1 if numbers.random() < 0.02 else 0, width // 2), numbers.randint(0, height // 2)
    return {"class_id": numbers.choice([0, 1, 1, 1, 2 if numbers.random() < 0.05 else 0]), "left": left, "top": top,
            "width": numbers.choice([1, 2, 40, width // 2]), "height": numbers.choice([1, 30, height // 2, height // 2 + 1])}


def line(count):
    width, height = numbers.choice([(640, 480), (64, 64), (4096, 4096), (63, 480)] if numbers.random() < 0.1 else [(640, 480), (2560, 1200)])
    boxes = [box(width, height) for _ in range(numbers.choice([0, 1, 2, 5, 51 if numbers.random() < 0.05 else 3]))]
    objects = [{"confidence": 1} for _ in boxes]
    if objects and numbers.random() < 0.03:
        objects.pop()
    result = {"source-ref": f"s3://{numbers.choice(BUCKETS)}/{numbers.randint(0, 3 * count)}.jpg",
              "bb": {"image_size": [{"width": width, "height": height, "depth": 3}], "annotations": boxes},
              "bb-metadata": {"objects": objects, "class-map": {"0": "ä", "1": "b" * numbers.choice([1, 255, 256 if numbers.random() < 0.05 else 2])},
                              "type": numbers.choice(TYPES)}}
    if numbers.random() < 0.02:
        del result[numbers.choice(["source-ref", "bb", "bb-metadata"])]
    text = json.dumps(result, ensure_ascii=numbers.random() < 0.5)
    if numbers.random() < 0.02:
        text = numbers.choice(["", "   ", text[:-1], text + "x", text[:-1] + ' ' * (100_001 - len(text)) + "}"])
    return text


def faults(text, seen):
    """Yields the names of the rules that a line breaks."""
    if not text.strip():
        yield "BlankLine"
        return
    if len(text) > 100_000:
        yield "LineTooLong"
        return
    try:
        value = json.loads(text)
    except ValueError:
        yield "NotJson"
        return
    if "source-ref" not in value:
        yield "MissingSourceRef"
        return
    yield from attribute_faults(value)
    if value["source-ref"] in seen:
        yield "DuplicateSourceRef"
    seen.add(value["source-ref"])


def attribute_faults(value):
    if "bb" not in value or "bb-metadata" not in value:
        yield "NoLabelAttributes"
        return
    metadata, size, boxes = value["bb-metadata"], value["bb"]["image_size"][0], value["bb"]["annotations"]
    if metadata["type"] != "groundtruth/object-detection":
        yield "UnsupportedType"
        return
    sides = size["width"], size["height"]
    if min(sides) < 64 or max(sides) > 4096:
        yield "InvalidImageDimension"
    if len(metadata["objects"]) < len(boxes):
        yield "MissingConfidence"
    if any(len(name) > 255 for name in metadata["class-map"].values()):
        yield "LabelNameLength"
    if len(boxes) > 50:
        yield "TooManyBoxes"
    bad = 0
    for one in boxes:
        if str(one["class_id"]) not in metadata["class-map"]:
            yield "MissingClassMapId"
        if one["left"] < 0 or one["top"] < 0 or one["left"] + one["width"] > sides[0] or one["top"] + one["height"] > sides[1]:
            bad += 1
            yield "BoxOffFrame"
        elif max(one["width"], one["height"]) * min(1, 1280 / max(sides)) <= 1:
            bad += 1
            yield "BoxTooSmall"
    if boxes and bad == len(boxes):
        yield "NoValidAnnotations"


DROPPED = {"BlankLine", "LineTooLong", "NotJson", "MissingSourceRef", "DuplicateSourceRef"}
BOX = {"BoxOffFrame", "BoxTooSmall"}
count = numbers.randint(1, 400)
texts = [line(count) for _ in range(count)]
with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
    file.write(numbers.choice(["\n", "\r\n"]).join(texts) + numbers.choice(["", "\n"]))
if texts and not texts[-1]:  # a blank last line without an end is none
    with open(sys.argv[2], "a", encoding="utf-8") as file:
        file.write("\n")
with open(sys.argv[2], encoding="utf-8", newline="") as file:
    content = file.read()
lines = content.split("\n")
lines = [one.removesuffix("\r") for one in (lines[:-1] if content.endswith("\n") or not content else lines)]
found, seen, buckets, dropped, not_used = {}, set(), {}, 0, 0
for number, text in enumerate(lines, 1):
    names = list(faults(text, seen))
    for name in names:
        found.setdefault(name, []).append(number)
    dropped += bool(DROPPED & set(names))
    not_used += not DROPPED & set(names) and bool(set(names) - BOX)
    if not DROPPED - {"DuplicateSourceRef"} & set(names):
        bucket = json.loads(text)["source-ref"].split("/")[2]
        buckets[bucket] = buckets.get(bucket, 0) + 1
print(json.dumps({"lines": len(lines), "dropped": dropped, "notUsed": not_used, "buckets": buckets, "found": found}))
