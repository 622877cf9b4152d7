// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/iampolicy.h"

using namespace Qt::StringLiterals;

namespace dw {

QString leastPolicy()
{
    return uR"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "FindDatasets",
            "Effect": "Allow",
            "Action": "rekognition:DescribeProjects",
            "Resource": "*"
        },
        {
            "Sid": "ReadDatasets",
            "Effect": "Allow",
            "Action": "rekognition:DescribeDataset",
            "Resource": "arn:aws:rekognition:*:*:project/*/dataset/*/*"
        }
    ]
}
)"_s;
}

} // namespace dw
