// SPDX-License-Identifier: GPL-3.0-or-later
#include "costguard/stopcommand.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dw;

namespace {

const QString arn
    = u"arn:aws-cn:rekognition:cn-north-1:111122223333:project/flowers/version/flowers.2023-07-28T09.49.30/1690562970103"_s;
const QString command = u"aws rekognition stop-project-version --region cn-north-1 --project-version-arn "_s + arn;

} // namespace

class TestStopCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandToCopy_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("expected");
        QTest::newRow("without a profile") << arn << QString() << command;
        QTest::newRow("with a profile") << arn << u"vision-prod.2"_s << command + u" --profile vision-prod.2"_s;
        QTest::newRow("a profile that needs quoting is left out") << arn << u"my team"_s << command;
        QTest::newRow("a profile that is an option is left out") << arn << u"--debug"_s << command;
        QTest::newRow("a profile with a command in it") << arn << u"a;reboot"_s << command;
        QTest::newRow("an ARN with a command in it") << arn + u"; reboot"_s << QString() << QString();
        QTest::newRow("an ARN with a line in it") << arn + u"\nreboot"_s << QString() << QString();
        QTest::newRow("no version") << u"arn:aws:rekognition:us-east-1:111122223333:project/flowers/1"_s << QString()
                                    << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void commandToCopy()
    {
        QFETCH(QString, version);
        QFETCH(QString, profile);
        QTEST(stopCommand(version, profile), "expected");
    }

    /// The AWS CLI takes it: it gets as far as looking for a key.
    void theAwsCliUnderstandsIt()
    {
        if (qEnvironmentVariableIsSet("DW_SKIP_ORACLES"))
            QSKIP("DW_SKIP_ORACLES is set");
        QProcess aws;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"HOME"_s, u"/nonexistent"_s);
        environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
        environment.insert(u"AWS_ENDPOINT_URL"_s, u"http://127.0.0.1:1"_s);
        aws.setProcessEnvironment(environment);
        aws.start(u"/bin/sh"_s, {u"-c"_s, stopCommand(arn)});
        QVERIFY(aws.waitForFinished(60'000));
        const QByteArray said = aws.readAllStandardError();
        QVERIFY2(said.contains("Unable to locate credentials"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestStopCommand)
#include "tst_stopcommand.moc"
