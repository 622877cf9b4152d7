# SPDX-License-Identifier: GPL-3.0-or-later
"""describe_boto3.py URL ARNS_FILE COUNT THREADS [--throttled]: describes COUNT datasets as a script would, with one client
for all threads. Prints the CPU seconds of all but the first few, which are left out with --throttled."""

import itertools
import pathlib
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config

WARM_UP = 20
THROTTLED = sys.argv[5:] == ["--throttled"]
URL, ARNS_FILE, COUNT, THREADS = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
arns = pathlib.Path(ARNS_FILE).read_text().split()
client = boto3.client("rekognition", endpoint_url=URL, config=Config(max_pool_connections=THREADS, proxies={}))


def describe(arn):
    while True:
        try:
            return client.describe_dataset(DatasetArn=arn)["DatasetDescription"]["Status"]
        except client.exceptions.ProvisionedThroughputExceededException:  # after boto3's own 4 retries
            assert THROTTLED


def describe_all(count):
    if THREADS == 1:
        return [describe(arn) for arn in itertools.islice(itertools.cycle(arns), count)]
    return list(pool.map(describe, itertools.islice(itertools.cycle(arns), count)))


with ThreadPoolExecutor(THREADS) as pool:
    if not THROTTLED:
        describe_all(WARM_UP)
    cpu = time.process_time()
    assert len(describe_all(COUNT)) == COUNT
    print(f"cpu_seconds {time.process_time() - cpu:.6f}")
