// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formatting.h"

#include "core/redact.h"
#include "ui/text/shownaccounts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(dw::Formatting)
};

/// A local time of day, with the date in front when it is not the day of \p now.
QString timeText(const QDateTime &time, const QDateTime &now, const QLocale &locale, const QString &format)
{
    if (!time.isValid())
        return absentText();
    const QDateTime local = time.toLocalTime();
    const QString clock = locale.toString(local.time(), format);
    if (local.date() == now.toLocalTime().date())
        return clock;
    return Formatting::tr("%1, %2").arg(locale.toString(local.date(), Formatting::tr("d MMM")), clock);
}

} // namespace

QLocale displayLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QString notReadText()
{
    return u"…"_s;
}

QString absentText()
{
    return u"–"_s;
}

QString countText(qint64 count, const QLocale &locale)
{
    return locale.toString(count);
}

QString countText(const std::optional<qint64> &count, bool read, const QLocale &locale)
{
    if (count)
        return countText(*count, locale);
    return read ? absentText() : notReadText();
}

std::optional<int> percentDown(qint64 part, qint64 whole) noexcept
{
    // counts end at 2^53, and 100 x 2^53 fits into 64 bits
    constexpr qint64 largest = qint64(1) << 53;
    if (whole <= 0 || part < 0 || part > largest)
        return {};
    return static_cast<int>(qMin<qint64>(100 * part / whole, 999'999));
}

QString percentText(int percent, const QLocale &locale)
{
    //: A share: the number, a no-break space, the percent sign. Follow your language's habit.
    return Formatting::tr("%1\u00a0%").arg(locale.toString(percent));
}

QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return absentText();
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60 && seconds > -120)
        return Formatting::tr("just now");
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (seconds > 0 && seconds < 3600)
        return Formatting::tr("%1 min ago").arg(locale.toString(seconds / 60));
    if (seconds > 0 && (day == today || seconds < 6 * 3600))
        return Formatting::tr("%1 h ago").arg(locale.toString(seconds / 3600));
    if (day.daysTo(today) == 1)
        return Formatting::tr("Yesterday");
    if (day.year() == today.year()) {
        //: Day and month without the year, as a QLocale date format: 16 Nov
        return locale.toString(day, Formatting::tr("d MMM"));
    }
    //: Day, month and year, as a QLocale date format: 16 Nov 2026
    return locale.toString(day, Formatting::tr("d MMM yyyy"));
}

QString dateTimeText(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return absentText();
    const QDateTime local = time.toLocalTime();
    //: Date, then time
    return Formatting::tr("%1, %2").arg(locale.toString(local.date(), Formatting::tr("d MMM yyyy")), locale.toString(local.time(), QLocale::ShortFormat));
}

QString clockTimeText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    return timeText(time, now, locale, locale.timeFormat(QLocale::ShortFormat));
}

QString secondsTimeText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    // Of a locale's two formats the long one has seconds, and the zone, which is the same for all times on show
    static const QRegularExpression zone(u"\\s*\\(?\\bt+\\b\\)?\\s*"_s);
    return timeText(time, now, locale, locale.timeFormat(QLocale::LongFormat).remove(zone));
}

QString durationText(std::chrono::seconds duration, const QLocale &locale)
{
    const auto number = [&locale](auto count) { return locale.toString(static_cast<qint64>(count)); };
    if (duration < 0s)
        duration = 0s;
    if (duration < 1min)
        return Formatting::tr("%1 s").arg(number(duration.count()));
    if (duration < 1h)
        return Formatting::tr("%1 min").arg(number(duration / 1min));
    if (duration < 24h)
        return Formatting::tr("%1 h").arg(number(duration / 1h));
    //: Days
    return Formatting::tr("%1 d").arg(number(duration / 24h));
}

QString stateText(DatasetState state)
{
    switch (state) {
    case DatasetState::Creating:
        return Formatting::tr("Creating");
    case DatasetState::Updating:
        return Formatting::tr("Updating");
    case DatasetState::Deleting:
        return Formatting::tr("Deleting");
    case DatasetState::Complete:
        return Formatting::tr("Complete");
    case DatasetState::CreateFailed:
        return Formatting::tr("Create failed");
    case DatasetState::UpdateFailed:
        return Formatting::tr("Update failed");
    case DatasetState::NotFound:
        return Formatting::tr("Not found");
    case DatasetState::Unknown:
        return absentText();
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString stateText(const DatasetSnapshot &snapshot)
{
    const DatasetState state = datasetState(snapshot);
    if (state != DatasetState::Unknown)
        return stateText(state);
    if (snapshot.description.status)
        return snapshot.description.status->text;
    return snapshot.countsRead || snapshot.statusCheckedAt ? absentText() : notReadText();
}

QString stateText(const std::optional<Word<DatasetStatus>> &status)
{
    if (!status)
        return absentText();
    DatasetSnapshot snapshot;
    snapshot.description.status = status;
    return cleanText(stateText(snapshot));
}

QString typeText(DatasetType type)
{
    switch (type) {
    case DatasetType::Train:
        return Formatting::tr("Train");
    case DatasetType::Test:
        return Formatting::tr("Test");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString attentionText(Attention attention)
{
    switch (attention) {
    case Attention::None:
        return {};
    case Attention::Failed:
        return Formatting::tr("Needs attention: the last operation failed.");
    case Attention::Denied:
        return Formatting::tr("Needs attention: reading it is not allowed.");
    case Attention::NotFound:
        return Formatting::tr("Needs attention: deleted, or not in this account.");
    case Attention::ErrorsRose:
        return Formatting::tr("Needs attention: there are more entries with errors than before.");
    case Attention::CountsFell:
        return Formatting::tr("Needs attention: there are fewer entries, or fewer labeled ones, than before.");
    case Attention::StuckInProgress:
        return Formatting::tr("Needs attention: in progress for 2 hours without a change.");
    } // no default: the compiler must list what is missing
    Q_UNREACHABLE();
}

QString datasetName(const DatasetArn &arn)
{
    //: Project / set, e.g. flowers / Train
    return Formatting::tr("%1 / %2").arg(arn.project(), typeText(arn.type()));
}

QString toolTipText(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            escaped.append(shownText(line).toHtmlEscaped());
    }
    return escaped.isEmpty() ? QString() : u"<qt>"_s + escaped.join(u"<br>"_s) + u"</qt>"_s;
}

} // namespace dw
