// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democredentials.h"

using namespace Qt::StringLiterals;

namespace dw {
namespace {

QByteArray randomText(const std::function<quint32()> &random, QByteArrayView alphabet, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i) // alphabets of 32 and 64 characters divide 2^32, so each is as likely
        text += alphabet[qsizetype(random() % quint32(alphabet.size()))];
    return text;
}

} // namespace

AwsCredentials makeDemoCredentials(const std::function<quint32()> &random)
{
    AwsCredentials credentials;
    credentials.accessKeyId = "AKIADEMO" + randomText(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 12);
    credentials.secretAccessKey = randomText(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 40);
    return credentials;
}

} // namespace dw
