// SPDX-License-Identifier: GPL-3.0-or-later
// CPU microseconds of signing one request with the day's key at hand: `bench_sign COUNT`. Two numbers: the headers
// that botocore's SigV4Auth.add_auth() makes, and signedPost() as a whole, a request that is ready to be sent.
#include "benchinput.h"

#include "aws/apicall.h"
#include "aws/signedpost.h"

#include <QSslConfiguration>

using namespace dw;
using namespace Qt::StringLiterals;

namespace {

ApiRequest describeDataset()
{
    ApiRequest request;
    request.service = "rekognition";
    request.operation = "DescribeDataset";
    request.region = u"us-east-1"_s;
    request.endpoint = QUrl(u"https://rekognition.us-east-1.amazonaws.com"_s);
    request.target = "RekognitionService.DescribeDataset";
    request.contentType = "application/x-amz-json-1.1";
    request.body = "{\"DatasetArn\":\"arn:aws:rekognition:us-east-1:111122223333:project/flowers/dataset/train/1690476084535\"}";
    return request;
}

const AwsCredentials credentials{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", {}, {}};

QByteArray signHeaders(const ApiRequest &request, SigningKeyCache &keys)
{
    const SigningScope scope{QDateTime::currentDateTimeUtc(), request.region.toUtf8(), request.service}; // signing alone has no Clock
    SignableRequest signable;
    signable.payloadHash = sha256Hex(request.body);
    signable.headers = {{"Host", hostHeader(request.endpoint)},
                        {"Content-Type", request.contentType},
                        {"X-Amz-Date", amzDate(scope.time)},
                        {"X-Amz-Target", request.target}};
    return authorizationHeader(signable, scope, credentials, keys.key(credentials, scope));
}

/// Microseconds of CPU for one of \p count turns of \p work.
template<typename Work>
double measured(int count, Work work)
{
    work(); // the day's key
    const double begin = bench::cpuSeconds();
    for (int i = 0; i < count; ++i)
        work();
    return (bench::cpuSeconds() - begin) / count * 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const ApiRequest request = describeDataset();
    const QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    SigningKeyCache keys;
    qsizetype bytes = 0; // used, or the compiler could leave the work out
    std::printf("sign_us %.3f\n", measured(count, [&] { bytes += signHeaders(request, keys).size(); }));
    std::printf("post_us %.3f\n", measured(count, [&] {
                    const AttemptStamp stamp{QDateTime::currentDateTimeUtc(), "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", 1}; // nor has this
                    bytes += signedPost(request, credentials, stamp, keys, tls)->rawHeaderList().size();
                }));
    return bytes > 0 ? 0 : 1;
}
