// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appsettings.h"

#include "settings/settingsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dw {

namespace {

constexpr std::chrono::seconds shortestInterval = 10s;
constexpr std::chrono::seconds longestInterval = 1h;
constexpr std::chrono::seconds standardInterval = 60s;
constexpr double lowestRate = 0.2;
constexpr double highestRate = 5.0; // the service's own quota a second
constexpr double standardRate = 2.0;

const QString intervalKey = u"refresh/interval"_s;
const QString rateKey = u"refresh/rate"_s;
const QString themeKey = u"window/theme"_s;
const QString languageKey = u"window/language"_s;
const QString caBundleKey = u"network/caBundle"_s;
const QString allowedCommandsKey = u"credentials/allowedCommands"_s;
constexpr qsizetype mostAllowedCommands = 200;
const QString hideAccountsKey = u"window/hideAccounts"_s;
const QString finishedOrFailedKey = u"alerts/finishedOrFailed"_s;
const QString errorsRoseKey = u"alerts/errorsRose"_s;
const QString noProgressKey = u"alerts/noProgressHours"_s;
const QString historyFullKey = u"history/fullDays"_s;
const QString historyHourlyKey = u"history/hourlyDays"_s;
const QString recentFiltersKey = u"window/recentFilters"_s;
constexpr qsizetype mostRecentFilters = 10;
const QString lastVisitKey = u"history/lastVisit"_s;
const QString lastReportKey = u"history/lastReport"_s;
constexpr std::chrono::hours longestNoProgress = 720h;
const QString trayIconKey = u"window/trayIcon"_s;
const QString keepWatchingKey = u"window/keepWatchingWhenClosed"_s;
const QString stateGroup = u"windowState/"_s;

struct ThemeName {
    ThemeChoice theme;
    QStringView name;
};
constexpr ThemeName themeNames[]
    = {{ThemeChoice::System, u"system"}, {ThemeChoice::Light, u"light"}, {ThemeChoice::Dark, u"dark"}};

/// True where QSettings must not read the file as it is.
bool isTampered(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.readAll();
    return harmlessLines(content) != content;
}

std::unique_ptr<QSettings> openIni(const QString &fileName)
{
    return std::make_unique<QSettings>(fileName, QSettings::IniFormat);
}

} // namespace

AppSettings::AppSettings(const QString &fileName)
{
    const QString path = fileName.isEmpty() ? standardSettingsFile() : fileName;
    const bool tampered = isTampered(path);
    if (tampered) // before QSettings sees it
        m_setAside = setAsideSettings(path, false);
    if (tampered && m_setAside.isEmpty()) {
        m_settings = openIni({}); // no file: values hold for this run only
        return;
    }
    makePrivateFile(path);
    m_settings = openIni(path);
    static_cast<void>(m_settings->allKeys()); // QSettings reads a section when it is first asked for one of its keys
    if (m_settings->status() != QSettings::FormatError)
        return;
    // QSettings would write over the file at the first change, and what it could not read would be lost
    m_setAside = setAsideSettings(path, true);
    m_settings.reset(); // QSettings shares what it read between its objects of one name
    m_settings = openIni(m_setAside.isEmpty() ? QString() : path);
}

AppSettings::~AppSettings() = default;

QString AppSettings::text(const QString &key) const
{
    const QVariant value = m_settings->value(key);
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

bool AppSettings::isOn(const QString &key, bool standard) const
{
    const QString value = text(key);
    return value == u"true" || (standard && value != u"false");
}

void AppSettings::setOn(const QString &key, bool on)
{
    m_settings->setValue(key, on ? u"true"_s : u"false"_s);
}

int AppSettings::daysAt(const QString &key, int standard, int least, int most) const
{
    bool isNumber = false;
    const int days = text(key).toInt(&isNumber);
    return std::clamp(isNumber ? days : standard, least, most);
}

QDateTime AppSettings::timeAt(const QString &key) const
{
    return QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
}

void AppSettings::setTime(const QString &key, const QDateTime &time)
{
    m_settings->setValue(key, time.toUTC().toString(Qt::ISODateWithMs));
}

std::chrono::seconds AppSettings::refreshInterval() const
{
    bool ok = false;
    const std::chrono::seconds interval(text(intervalKey).toInt(&ok));
    return ok ? std::clamp(interval, shortestInterval, longestInterval) : standardInterval;
}

void AppSettings::setRefreshInterval(std::chrono::seconds interval)
{
    const auto seconds = std::clamp(interval, shortestInterval, longestInterval).count();
    m_settings->setValue(intervalKey, QString::number(seconds));
}

ThemeChoice AppSettings::theme() const
{
    const QString name = text(themeKey);
    for (const ThemeName &known : themeNames) {
        if (name == known.name)
            return known.theme;
    }
    return ThemeChoice::System;
}

void AppSettings::setTheme(ThemeChoice theme)
{
    for (const ThemeName &known : themeNames) {
        if (known.theme == theme)
            m_settings->setValue(themeKey, known.name.toString());
    }
}

QString AppSettings::language() const
{
    static const QRegularExpression form(u"^[a-z]{2}\\z"_s);
    const QString code = text(languageKey);
    return form.match(code).hasMatch() ? code : QString();
}

void AppSettings::setLanguage(const QString &code)
{
    m_settings->setValue(languageKey, code);
}

double AppSettings::rate() const
{
    bool ok = false;
    const double rate = text(rateKey).toDouble(&ok); // the C locale's, whatever the person's is
    return ok && std::isfinite(rate) ? std::clamp(rate, lowestRate, highestRate) : standardRate;
}

void AppSettings::setRate(double rate)
{
    m_settings->setValue(rateKey, QString::number(std::clamp(rate, lowestRate, highestRate)));
}

QString AppSettings::caBundle() const
{
    return text(caBundleKey);
}

void AppSettings::setCaBundle(const QString &path)
{
    m_settings->setValue(caBundleKey, path);
}

QStringList AppSettings::allowedCommands() const
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}\\z"_s);
    const QVariant value = m_settings->value(allowedCommandsKey);
    if (value.typeId() != QMetaType::QString && value.typeId() != QMetaType::QStringList)
        return {};
    const QStringList hashes = value.toStringList().filter(hash);
    return hashes.last(std::min(hashes.size(), mostAllowedCommands));
}

void AppSettings::allowCommand(const QString &hash)
{
    QStringList hashes = allowedCommands();
    hashes.removeAll(hash);
    hashes.append(hash);
    m_settings->setValue(allowedCommandsKey, QStringList(hashes.last(std::min(hashes.size(), mostAllowedCommands))));
}

bool AppSettings::hideAccounts() const
{
    return isOn(hideAccountsKey, false);
}

void AppSettings::setHideAccounts(bool hide)
{
    setOn(hideAccountsKey, hide);
}

bool AppSettings::alertsFinishedOrFailed() const
{
    return isOn(finishedOrFailedKey, true);
}

void AppSettings::setAlertsFinishedOrFailed(bool wanted)
{
    setOn(finishedOrFailedKey, wanted);
}

bool AppSettings::alertsErrorsRose() const
{
    return isOn(errorsRoseKey, true);
}

void AppSettings::setAlertsErrorsRose(bool wanted)
{
    setOn(errorsRoseKey, wanted);
}

std::chrono::hours AppSettings::alertsNoProgressAfter() const
{
    // not a number reads as 0: never
    return std::clamp(std::chrono::hours(text(noProgressKey).toInt()), std::chrono::hours(0), longestNoProgress);
}

void AppSettings::setAlertsNoProgressAfter(std::chrono::hours hours)
{
    const auto count = std::clamp(hours, std::chrono::hours(0), longestNoProgress).count();
    m_settings->setValue(noProgressKey, QString::number(count));
}

bool AppSettings::trayIcon() const
{
    return isOn(trayIconKey, false);
}

void AppSettings::setTrayIcon(bool wanted)
{
    setOn(trayIconKey, wanted);
}

bool AppSettings::keepWatchingWhenClosed() const
{
    return trayIcon() && isOn(keepWatchingKey, false);
}

void AppSettings::setKeepWatchingWhenClosed(bool wanted)
{
    setOn(keepWatchingKey, wanted);
}

int AppSettings::historyFullDays() const
{
    return daysAt(historyFullKey, 90, 7, 3650);
}

void AppSettings::setHistoryFullDays(int days)
{
    m_settings->setValue(historyFullKey, QString::number(days));
}

int AppSettings::historyHourlyDays() const
{
    return daysAt(historyHourlyKey, 730, historyFullDays(), 36500);
}

void AppSettings::setHistoryHourlyDays(int days)
{
    m_settings->setValue(historyHourlyKey, QString::number(days));
}

QDateTime AppSettings::lastVisit() const
{
    return timeAt(lastVisitKey);
}

void AppSettings::setLastVisit(const QDateTime &time)
{
    setTime(lastVisitKey, time);
}

QDateTime AppSettings::lastReport() const
{
    return timeAt(lastReportKey);
}

void AppSettings::setLastReport(const QDateTime &time)
{
    setTime(lastReportKey, time);
}

QStringList AppSettings::recentFilters() const
{
    const QVariant value = m_settings->value(recentFiltersKey);
    const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QString;
    return isList ? value.toStringList().mid(0, mostRecentFilters) : QStringList();
}

void AppSettings::addRecentFilter(const QString &text)
{
    QStringList filters = recentFilters();
    filters.removeAll(text);
    filters.prepend(text);
    m_settings->setValue(recentFiltersKey, QStringList(filters.mid(0, mostRecentFilters)));
}

QByteArray AppSettings::windowState(const QString &part) const
{
    return QByteArray::fromBase64(text(stateGroup + part).toLatin1());
}

void AppSettings::setWindowState(const QString &part, const QByteArray &state)
{
    m_settings->setValue(stateGroup + part, QString::fromLatin1(state.toBase64()));
}

QString AppSettings::fileName() const
{
    return m_settings->fileName();
}

bool AppSettings::flush()
{
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

} // namespace dw
