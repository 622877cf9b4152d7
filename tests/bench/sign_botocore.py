# SPDX-License-Identifier: GPL-3.0-or-later
"""sign_botocore.py COUNT: CPU microseconds that SigV4Auth.add_auth() takes for one DescribeDataset."""

import sys
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

BODY = b'{"DatasetArn": "arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train/1690476084535"}'
signer = SigV4Auth(Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "rekognition", "us-east-1")


def requests(count):
    for _ in range(count):
        yield AWSRequest("POST", "https://rekognition.us-east-1.amazonaws.com/", data=BODY, headers={
            "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "RekognitionService.DescribeDataset"})


made = list(requests(int(sys.argv[1])))  # making a request is not signing it
begin = time.process_time()
for request in made:
    signer.add_auth(request)
print(f"sign_us {(time.process_time() - begin) / len(made) * 1e6:.3f}")
