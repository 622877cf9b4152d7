// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/entriesreading.h"
#include "entries/failingpage.h"
#include "rekognition/datasetarn.h"
#include "rekognition/datasetentry.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace dw {

class ApiCall;

/// Reads the entries with errors of one dataset, a page when asked, off this thread what is slow about it.
class FailingPager final : public QObject {
    Q_OBJECT
public:
    using State = EntriesReading;

    /// Submits a call for a page of the entries with errors; null where nobody can be asked.
    using Ask = std::function<ApiCall *(const DatasetArn &arn, const ListPage &page)>;

    explicit FailingPager(Ask ask, QObject *parent = nullptr);
    ~FailingPager() override;

    /// Begins with the first page of a dataset; what is on its way for another one is taken back.
    void start(const DatasetArn &arn);
    /// The next page; nothing while one is on its way or when there is none.
    void more();
    /// All pages that are left, one after the other.
    void readAll();
    /// Takes back what is on its way; more() goes on from there. Nothing but stateChanged() is heard afterwards.
    void cancel();

    [[nodiscard]] const DatasetArn &arn() const noexcept { return m_arn; }
    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const noexcept { return m_error; } ///< while Failed

Q_SIGNALS:
    void pageRead(const QList<dw::FailingEntry> &entries);
    void stateChanged();
    /// The list begins anew: the service does not know our place in it any more.
    void restarted();

private:
    void ask();
    void drop();
    void onAnswered(const Result<QByteArray> &body);
    void onParsed(const Result<FailingPage> &page);
    void fail(const ApiError &error);
    void setState(State state);

    Ask m_ask;
    DatasetArn m_arn;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    std::optional<QString> m_next;
    QSet<QString> m_seen; ///< tokens: one that comes back would go round for ever
    QPointer<ApiCall> m_call;
    quint64 m_round = 0; ///< answers of an earlier round come too late
    bool m_wantsAll = false;
    bool m_hasRestarted = false; ///< once for each time that it went well
};

} // namespace dw
