// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QSettings;

namespace dw {

enum class ThemeChoice { System, Light, Dark };

/// A connection as it is remembered: everything but the secret.
struct StoredConnection {
    QString id; ///< random, stable; names the keychain item
    QString name;
    QString source; ///< "keys" or "profile"
    QString profile; ///< of the shared files, when source is "profile"
    QString accessKeyId; ///< when source is "keys"; an identifier, not a secret
    QStringList regions;
    QStringList datasetArns; ///< known ones, so that they are watched without DescribeProjects
    bool followNew = true; ///< datasets found later are watched too
    QString account{}; ///< whose it was when it was last used; empty where that is not known
    std::optional<QDateTime> enteredAt{}; ///< UTC, when its keys were entered; absent where that is not known
    bool operator==(const StoredConnection &) const = default;
};

/// Typed settings in one INI file. No secret is ever in it. Unknown keys are kept, values of a wrong type count as absent.
class AppSettings final {
public:
    /// Settings in the platform's folder, or in \p fileName where one is given (tests, demo: see the .cpp).
    explicit AppSettings(const QString &fileName = {});
    ~AppSettings();
    AppSettings(const AppSettings &) = delete;
    AppSettings &operator=(const AppSettings &) = delete;

    [[nodiscard]] std::chrono::seconds refreshInterval() const; ///< 10 s to 1 h; 60 s by default
    void setRefreshInterval(std::chrono::seconds interval); ///< clamped to the range
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QString language() const; ///< ISO 639-1 code, e.g. "de"; empty, the default: the system's
    void setLanguage(const QString &code);
    [[nodiscard]] double
    rate() const; ///< calls a second per operation, region and account while watching; 2 by default, 0.2 to 5
    void setRate(double rate);
    [[nodiscard]] QString caBundle() const; ///< path of a PEM file; empty: the system's authorities
    void setCaBundle(const QString &path);

    /// SHA-256, in hexadecimal, of the commands that may run for a profile; the 200 that were allowed last.
    [[nodiscard]] QStringList allowedCommands() const;
    void allowCommand(const QString &hash);
    [[nodiscard]] bool hideAccounts() const; ///< account ids are masked on screen; no by default
    void setHideAccounts(bool hide);

    // What a person is told of while they look elsewhere
    [[nodiscard]] bool alertsFinishedOrFailed() const; ///< yes by default
    void setAlertsFinishedOrFailed(bool wanted);
    [[nodiscard]] bool alertsErrorsRose() const; ///< yes by default
    void setAlertsErrorsRose(bool wanted);
    [[nodiscard]] std::chrono::hours alertsNoProgressAfter() const; ///< 0, the default: never; 720 h (30 days) at most
    void setAlertsNoProgressAfter(std::chrono::hours hours);
    [[nodiscard]] bool trayIcon() const; ///< no by default
    void setTrayIcon(bool wanted);
    [[nodiscard]] bool keepWatchingWhenClosed() const; ///< only with a tray icon; no by default
    void setKeepWatchingWhenClosed(bool wanted);

    // The cost guard
    [[nodiscard]] bool costGuard() const; ///< models that run are looked for, which takes one more permission; no by default
    void setCostGuard(bool on);
    [[nodiscard]] QHash<QString, QDateTime> modelsFirstSeen() const; ///< UTC, by ARN of the version that runs
    void setModelsFirstSeen(const QHash<QString, QDateTime> &seen); ///< at most 500 are kept

    // How much history is kept. Sources: none, they are ours
    [[nodiscard]] int historyFullDays() const; ///< every change is kept so long; 90 by default, 7 to 3650
    void setHistoryFullDays(int days);
    [[nodiscard]] int historyHourlyDays() const; ///< then one an hour; 730 by default, up to 36500, never below historyFullDays()
    void setHistoryHourlyDays(int days);
    [[nodiscard]] QDateTime lastVisit() const; ///< UTC, when somebody last looked at the window; invalid: nobody did
    void setLastVisit(const QDateTime &time);
    [[nodiscard]] QDateTime lastReport() const; ///< UTC, the end of the last report; invalid: there was none
    void setLastReport(const QDateTime &time);

    [[nodiscard]] QStringList recentFilters() const; ///< the last ten that were used, the newest first
    void addRecentFilter(const QString &text);

    /// Opaque state of a part of the window (geometry, splitter, header), by name.
    [[nodiscard]] QByteArray windowState(const QString &part) const;
    void setWindowState(const QString &part, const QByteArray &state);

    [[nodiscard]] QList<StoredConnection> connections() const;
    void setConnections(const QList<StoredConnection> &connections);

    /// Where the settings are, for Help > Privacy.
    [[nodiscard]] QString fileName() const;

    /// The copy of a damaged file that was found at the start; empty where all was well.
    [[nodiscard]] QString setAside() const { return m_setAside; }

    /// Writes what is not written yet. False where the file cannot be written (full or read-only disk): the values
    /// hold for this run, the old file stays as it was.
    [[nodiscard]] bool flush();

private:
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool isOn(const QString &key, bool standard) const;
    [[nodiscard]] QDateTime timeAt(const QString &key) const;
    void setTime(const QString &key, const QDateTime &time);
    [[nodiscard]] int daysAt(const QString &key, int standard, int least, int most) const;
    void setOn(const QString &key, bool on);

    std::unique_ptr<QSettings> m_settings;
    QString m_setAside;
};

} // namespace dw
