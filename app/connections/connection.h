// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "aws/awscredentials.h"
#include "connections/connectionsummary.h"
#include "rekognition/rekognitionclient.h"

#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

namespace dw {

/// What makes a connection, without its secret.
struct ConnectionSettings {
    QString id;
    QString name;
    ConnectionKind kind = ConnectionKind::Keys;
    QStringList regions;
    std::optional<QUrl> endpoint; ///< instead of AWS's own hosts; https, or http to loopback
    std::optional<QUrl> stsEndpoint; ///< the same for STS, which is asked who this is
    double rate = 2; ///< calls a second per operation, region and account while watching; 0 is unlimited
    bool followNew = true; ///< datasets found by a sweep are watched too
    QString account{}; ///< whose it was when it was last used; another one now is told by accountChanged()
    QString profile; ///< of the shared files; empty for keys. This and what follows is for a person to see only
    QString ssoSession; ///< the sign-in that it shares with others
    QString file; ///< where it is written
    int line = 0; ///< in `file`; 0 where unknown
    std::optional<QDateTime> keysEnteredAt{}; ///< UTC; absent where the keys are not ours to keep, or that is not known
};

/// One identity at work: its regions, its clients, and how it does in a person's words.
class Connection final : public QObject {
    Q_OBJECT
public:
    Connection(ConnectionSettings settings, std::unique_ptr<CredentialsSource> credentials, ApiCallQueue &queue,
               QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] const ConnectionSettings &settings() const noexcept { return m_settings; }
    [[nodiscard]] const ConnectionSummary &summary() const noexcept { return m_summary; }
    [[nodiscard]] CredentialsSource &credentials() noexcept { return *m_credentials; }

    /// The client of a region; made at its first use. Null where the region is malformed.
    [[nodiscard]] RekognitionClient *client(const QString &region);

    /// Asks sts:GetCallerIdentity now and again whenever another access key is in use; the summary holds the answer, or
    /// nothing where the keys in use are not identified. Needs no permission in AWS.
    void identify();

    /// Tells what time it is, UTC: long-lived keys that were entered more than 90 days ago are advised against.
    void checkKeyAge(const QDateTime &now);

    /// Watches one more region, e.g. that of a pasted ARN.
    void addRegion(const QString &region);
    void setRate(double rate); ///< calls a second for each operation, region and account; 0 is unlimited
    void setRate(const QString &region, double rate); ///< of one region, until the next setRate() for all
    /// The AWS account behind the credentials, once an answer named it: connections into one account share its rate.
    void noteAccount(const QString &account);
    void setDatasetCount(int count);
    void setPermissions(const QList<RegionPermissions> &permissions);

    /// How a call of this connection ended; moves the health. Cancelled calls say nothing.
    void noteSuccess();
    void noteError(const ApiError &error);

Q_SIGNALS:
    void summaryChanged();
    /// The credentials are another account's than before: what was seen of \p before is not what they see.
    void accountChanged(const QString &before, const QString &now);

private:
    void onCredentialsChanged();
    void noteExpiry();
    void onIdentified(const Result<CallerIdentity> &identity);
    void identifyAnew();
    [[nodiscard]] QByteArray usedKeyId() const; ///< empty without credentials
    void advise();
    void update(ConnectionHealth health, const std::optional<ApiError> &error);

    ConnectionSettings m_settings;
    ConnectionSummary m_summary;
    std::unique_ptr<CredentialsSource> m_credentials;
    ApiCallQueue &m_queue;
    std::map<QString, std::unique_ptr<RekognitionClient>> m_clients;
    QByteArray m_account; ///< empty until known
    std::optional<QDateTime> m_now; ///< as told last
    QByteArray m_identifiedKeyId; ///< the key of the last answer, good or not
    QByteArray m_askedKeyId; ///< whose identity is being asked for
    bool m_wantsIdentity = false;
    bool m_identifying = false;
};

/// How an error of a connection shows on its chip.
[[nodiscard]] ConnectionHealth healthAfter(ApiError::Kind kind) noexcept;

} // namespace dw
