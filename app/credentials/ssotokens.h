// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aws/apicallqueue.h"
#include "core/promise.h"
#include "credentials/ssocachewatch.h"
#include "credentials/ssooidc.h"

#include <QFuture>
#include <QPointer>

#include <map>
#include <vector>

namespace dw {

/// What sign-ins to IAM Identity Center gave, one object for the program. Tokens of the AWS CLI are read from its cache, and
/// written back there once refreshed, because the old ones are worthless then. Tokens of our own sign-ins are kept in memory
/// alone. All profiles of a session share its token, and what is done to get another one.
class SsoTokens final : public QObject {
    Q_OBJECT
public:
    /// What is referred to outlives this. A refresh under way is given up at the end.
    SsoTokens(ApiCallQueue &queue, const Clock &clock, const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~SsoTokens() override;

    /// A valid access token. One that ends within 15 minutes is refreshed before, once for all who ask meanwhile; where that
    /// fails the old one is given as long as it is valid, and refreshed again after a minute at the earliest. Where the
    /// service was not reached and the old one ended, the error says so; where only a person can help, it is
    /// needError(SignIn). A refresh is finished even when nobody waits any more: it may have made the old token worthless.
    [[nodiscard]] QFuture<Result<QByteArray>> token(const SsoSession &session);

    /// How the sign-in stands, as far as this computer knows without asking anybody.
    struct Standing {
        enum class Kind { Never, Expired, SignedIn };
        Kind kind = Kind::Never;
        std::optional<QDateTime> until; ///< UTC; absent where it is renewed by itself
    };
    [[nodiscard]] Standing standing(const SsoSession &session);

    /// AWS refused \p accessToken: it is given to nobody any more.
    void reject(const SsoSession &session, const QByteArray &accessToken);

    /// What a sign-in of our own gave. Takes the place of whatever was there; tokenChanged() follows.
    void accept(const SsoSession &session, const SsoToken &token);

    /// Reads the session's cache file again; tokenChanged() comes first where there is another valid token in it. True
    /// where there is a valid one, wherever it came from.
    [[nodiscard]] bool reload(const SsoSession &session);

    /// Reads the cache again for all sessions that were ever asked for. Called when the folder changed.
    void reloadAll();

Q_SIGNALS:
    /// Somebody signed in: there is a valid token that was not there before. \p session is SsoSession::key(). A refreshed
    /// token is no news to anybody and not announced.
    void tokenChanged(const QString &session);

private:
    struct Entry {
        SsoSession session;
        std::optional<SsoToken> token;
        bool isOfFile = false; ///< and written back there; else of our own sign-in
        QByteArray rejected; ///< the access token AWS refused last
        QByteArray spentRefreshToken; ///< one the service refused for good
        QDateTime refreshNotBefore;
        QPointer<CreateTokenCall> refresh;
        std::vector<Promise<QByteArray>> waiting; ///< for the refresh
    };

    [[nodiscard]] Entry &entryOf(const SsoSession &session);
    [[nodiscard]] bool readFile(Entry &entry);
    [[nodiscard]] bool canRefresh(const Entry &entry) const;
    [[nodiscard]] Result<QByteArray> tokenAsItIs(const Entry &entry, const std::optional<ApiError> &why = {}) const;
    void refresh(const QString &key);
    void onRefreshed(const QString &key, const SsoToken &old, const Result<OidcTokens> &tokens);
    void keepRefreshed(Entry &entry, const SsoToken &old, const SsoToken &fresh);

    ApiCallQueue &m_queue;
    const Clock &m_clock;
    QString m_folder;
    SsoCacheWatch m_watch;
    std::map<QString, Entry> m_entries; ///< by SsoSession::key()
};

} // namespace dw
