// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clihelp.h"

using namespace Qt::StringLiterals;

namespace dw {

QString usageLine()
{
    return u"usage: dataset-watch-cli [options] describe (ARN... | --arns-file FILE) | list\n"
           "                         | watch [--all | ARN... | --arns-file FILE] [--record] | whoami | demo-service"_s;
}

QString helpText()
{
    return usageLine() + uR"(

Reads datasets of Amazon Rekognition Custom Labels. Nothing in AWS is changed.

commands:
  describe ARN...           prints what `aws rekognition describe-dataset --output json` prints;
                            for several ARNs an array of {DatasetArn, DatasetDescription or Error}
  list                      prints all datasets with their status
  watch [ARN...]            prints a line for each change, of all datasets of the region (--all) or
                            of those named, until Ctrl+C
  whoami                    prints what `aws sts get-caller-identity --output json` prints
  demo-service              answers on 127.0.0.1 as AWS does, with made-up datasets, until Ctrl+C

options, before or after the command:
  --profile NAME            a profile of the AWS tools' shared files (also AWS_PROFILE)
  --region REGION           the region to ask (also AWS_REGION, AWS_DEFAULT_REGION, the profile's)
  --endpoint-url URL        another endpoint than AWS's own; plain http only on this computer
  --ca-bundle FILE          certificate authorities to trust, PEM (also AWS_CA_BUNDLE)
  --rate N|unlimited        calls a second for each operation, region and account; 4.9 is the default,
                            2 for watch
  --output json|table       describe, list: json is the default
  --arns-file FILE          describe, watch: ARNs from a file, one a line; # begins a comment line
  --events                  watch: JSON lines {"time","arn","field","from","to"}, first readings too
  --record                  watch: write the history that the window shows
  --history FILE            watch --record: another file than the person's own history
  --for SECONDS             watch: end after that time
  --interval SECONDS        watch: from one round to the next; 0, the default: without a pause
  --port N                  demo-service: the port; a free one is the default
  --datasets N              demo-service: how many datasets it has
  --tps N|unlimited         demo-service: calls a second it lets through for each operation and
                            region; 50 is the default, AWS has 5
  --deny OPERATION,...      demo-service: operations to refuse as if no policy allowed them,
                            e.g. DescribeProjects,ListDatasetEntries
  --version, --help

exit codes: 0 fine, 252 usage or malformed ARN, 253 no credentials, region or usable profile,
            254 the service refused, 255 anything else
)"_s;
}

} // namespace dw
