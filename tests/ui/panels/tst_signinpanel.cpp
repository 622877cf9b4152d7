// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/signinpanel.h"

#include "support/testclock.h"
#include "ui/panels/messageline.h"
#include "ui/panels/plainlabel.h"
#include "ui/panels/signincode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dw;
using namespace dw::test;
using namespace Qt::StringLiterals;
using Step = SignInProgress::Step;

Q_DECLARE_METATYPE(dw::SignInProgress)

namespace {

SignInProgress signIn(Step step)
{
    SignInProgress progress{.session = u"company-sso"_s, .step = step, .canUseCode = true};
    if (step == Step::WaitingForCode) {
        progress.userCode = u"BCDF-GHJK"_s;
        progress.url = QUrl(u"https://device.sso.eu-west-1.amazonaws.com/?user_code=BCDF-GHJK"_s);
        progress.until = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
    }
    return progress;
}

SignInProgress failed(ApiError::Kind kind, const QString &message = {})
{
    SignInProgress progress = signIn(Step::Failed);
    progress.error = ApiError{};
    progress.error->kind = kind;
    progress.error->message = message;
    return progress;
}

QStringList visibleButtons(const QWidget &panel)
{
    QStringList texts;
    for (const auto *button : panel.findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts;
}

QPushButton *button(const QWidget &panel, const QString &text)
{
    for (auto *one : panel.findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == text)
            return one;
    }
    return nullptr;
}

bool says(const QWidget &panel, const QString &words)
{
    const QList<PlainLabel *> labels = panel.findChildren<PlainLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const PlainLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class TestSignInPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void buttonsSayWhatIsWanted_data();
    void buttonsSayWhatIsWanted();
    void theCodeIsPlainAndCopied();
    void doneAndCancelledGoByThemselves();
    void aFailureIsHiddenUntilItIsAnother();
    void aLineStaysWhileItsStepChanges();
    void twoSignInsAreTwoLines();

private:
    TestClock m_clock;
};

void TestSignInPanel::words_data()
{
    QTest::addColumn<SignInProgress>("progress");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("buttons");
    const QStringList again{u"Try again"_s, u"Copy command"_s, u"Hide"_s};
    QTest::newRow("starting") << signIn(Step::Starting) << u"Signing in to company-sso…"_s << QStringList{u"Cancel"_s};
    QTest::newRow("in the browser") << signIn(Step::WaitingForBrowser) << u"Signing in to company-sso: confirm in your browser."_s
                                    << QStringList{u"Use a code instead"_s, u"Open the browser again"_s, u"Cancel"_s};
    QTest::newRow("with a code") << signIn(Step::WaitingForCode)
                                 << u"Signing in to company-sso: enter this code on the page below, on any device. Valid until 09:00."_s
                                 << QStringList{u"Open the page"_s, u"Cancel"_s, u"Copy code"_s};
    QTest::newRow("F01 failed offline") << failed(ApiError::Kind::Network)
                                        << u"The sign-in to company-sso failed. IAM Identity Center cannot be reached."_s << again;
    QTest::newRow("refused") << failed(ApiError::Kind::AccessDenied)
                             << u"The sign-in to company-sso failed. It was refused in the browser."_s << again;
    QTest::newRow("too late") << failed(ApiError::Kind::CredentialsExpired)
                              << u"The sign-in to company-sso failed. Nobody confirmed it in time."_s << again;
    QTest::newRow("in AWS's own words, as text") << failed(ApiError::Kind::InvalidRequest, u"<b>Invalid</b> start URL"_s)
                                                 << u"The sign-in to company-sso failed. <b>Invalid</b> start URL"_s << again;
}

void TestSignInPanel::words()
{
    QFETCH(SignInProgress, progress);
    QFETCH(QString, text);
    QFETCH(QStringList, buttons);
    SignInPanel panel(m_clock);
    panel.setSignIns({progress});
    QVERIFY(panel.isVisible());
    QVERIFY(says(panel, text));
    QStringList shown = visibleButtons(panel);
    shown.sort();
    buttons.sort();
    QCOMPARE(shown, buttons);
    QCOMPARE(panel.running().isEmpty(), progress.step == Step::Failed);
    QCOMPARE(panel.findChild<MessageLine *>()->accessibleName(), text);
    for (const auto *label : panel.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
}

void TestSignInPanel::buttonsSayWhatIsWanted_data()
{
    QTest::addColumn<SignInProgress>("progress");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("a code") << signIn(Step::WaitingForBrowser) << u"Use a code instead"_s << QByteArray(SIGNAL(codeRequested(QString)));
    QTest::newRow("the browser") << signIn(Step::WaitingForBrowser) << u"Open the browser again"_s
                                 << QByteArray(SIGNAL(browserRequested(QString)));
    QTest::newRow("the page") << signIn(Step::WaitingForCode) << u"Open the page"_s << QByteArray(SIGNAL(browserRequested(QString)));
    QTest::newRow("cancel") << signIn(Step::Starting) << u"Cancel"_s << QByteArray(SIGNAL(cancelRequested(QString)));
    QTest::newRow("again") << failed(ApiError::Kind::Timeout) << u"Try again"_s << QByteArray(SIGNAL(signInRequested(QString)));
}

void TestSignInPanel::buttonsSayWhatIsWanted()
{
    QFETCH(SignInProgress, progress);
    QFETCH(QString, text);
    QFETCH(QByteArray, signal);
    SignInPanel panel(m_clock);
    panel.setSignIns({progress});
    QSignalSpy wanted(&panel, signal.constData());
    QVERIFY(button(panel, text));
    button(panel, text)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"company-sso"_s);
}

void TestSignInPanel::theCodeIsPlainAndCopied()
{
    SignInPanel panel(m_clock);
    panel.setSignIns({signIn(Step::WaitingForCode)});
    const auto *code = panel.findChild<SignInCode *>();
    QVERIFY(says(*code, u"BCDF-GHJK"_s));
    QVERIFY(says(*code, u"https://device.sso.eu-west-1.amazonaws.com/"_s));
    QVERIFY(code->findChild<PlainLabel *>()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QCOMPARE(code->findChild<PlainLabel *>()->accessibleName(), u"Code BCDF-GHJK"_s);
    button(panel, u"Copy code"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"BCDF-GHJK"_s);
    panel.setSignIns({failed(ApiError::Kind::Timeout)});
    QVERIFY(!says(panel, u"BCDF-GHJK"_s));
    button(panel, u"Copy command"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"aws sso login --sso-session company-sso"_s);
}

void TestSignInPanel::doneAndCancelledGoByThemselves()
{
    SignInPanel panel(m_clock);
    panel.setSignIns({signIn(Step::Starting)});
    panel.setSignIns({signIn(Step::Done)});
    QVERIFY(!panel.isVisible());
    panel.setSignIns({failed(ApiError::Kind::Cancelled)});
    QVERIFY(!panel.isVisible());
    panel.setSignIns({});
    QVERIFY(!panel.isVisible());
}

void TestSignInPanel::aFailureIsHiddenUntilItIsAnother()
{
    SignInPanel panel(m_clock);
    panel.setSignIns({failed(ApiError::Kind::Timeout)});
    button(panel, u"Hide"_s)->click();
    QVERIFY(!panel.isVisible());
    SignInProgress other = signIn(Step::Done);
    other.session = u"partner"_s;
    panel.setSignIns({failed(ApiError::Kind::Timeout), other});
    QVERIFY(!panel.isVisible());
    panel.setSignIns({signIn(Step::Starting)});
    QVERIFY(panel.isVisible());
    panel.setSignIns({failed(ApiError::Kind::Timeout)});
    QVERIFY(panel.isVisible());
}

void TestSignInPanel::aLineStaysWhileItsStepChanges()
{
    SignInPanel panel(m_clock);
    panel.setSignIns({signIn(Step::Starting)});
    const auto *line = panel.findChild<MessageLine *>();
    panel.setSignIns({signIn(Step::WaitingForBrowser)});
    panel.setSignIns({signIn(Step::WaitingForCode)});
    QCOMPARE(panel.findChildren<MessageLine *>(), QList<MessageLine *>{const_cast<MessageLine *>(line)});
}

void TestSignInPanel::twoSignInsAreTwoLines()
{
    SignInProgress other = signIn(Step::WaitingForBrowser);
    other.session = u"partner"_s;
    SignInPanel panel(m_clock);
    panel.setSignIns({signIn(Step::WaitingForBrowser), other});
    QVERIFY(says(panel, u"company-sso"_s) && says(panel, u"partner"_s));
    QCOMPARE(panel.running(), (QStringList{u"company-sso"_s, u"partner"_s}));
}

QTEST_MAIN(TestSignInPanel)
#include "tst_signinpanel.moc"
