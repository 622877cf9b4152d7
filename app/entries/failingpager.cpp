// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries/failingpager.h"

#include "aws/apicall.h"
#include "core/elsewhere.h"
#include "core/whenanswered.h"

using namespace Qt::StringLiterals;

namespace dw {

FailingPager::FailingPager(Ask ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
}

FailingPager::~FailingPager()
{
    drop();
}

void FailingPager::start(const DatasetArn &arn)
{
    drop();
    m_arn = arn;
    m_next.reset();
    m_seen.clear();
    m_error.reset();
    m_wantsAll = false;
    m_hasRestarted = false;
    ask();
}

void FailingPager::more()
{
    if (m_state == State::Waiting || m_state == State::Failed)
        ask();
}

void FailingPager::readAll()
{
    m_wantsAll = m_state != State::Idle && m_state != State::Complete;
    more();
}

void FailingPager::cancel()
{
    m_wantsAll = false;
    if (m_state != State::Reading)
        return;
    drop();
    setState(State::Waiting);
}

void FailingPager::ask()
{
    ApiCall *call = m_ask(m_arn, {m_next, 100});
    if (!call) {
        fail(apiError(ApiError::Kind::CredentialsMissing));
        return;
    }
    m_call = call;
    connect(call, &ApiCall::finished, this, [this, call] {
        m_call.clear();
        onAnswered(call->reply().map([](const ApiReply &reply) { return reply.body; }));
    });
    setState(State::Reading);
}

void FailingPager::drop()
{
    ++m_round;
    if (m_call) {
        m_call->disconnect(this);
        m_call->abort();
        m_call.clear();
    }
}

void FailingPager::onAnswered(const Result<QByteArray> &body)
{
    if (!body) {
        fail(body.error());
        return;
    }
    whenAnswered(elsewhere([bytes = *body] { return parseFailingPage(bytes); }), this, [this, round = m_round](const Result<FailingPage> &page) {
        if (round == m_round)
            onParsed(page);
    });
}

void FailingPager::onParsed(const Result<FailingPage> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    if (page->nextToken && m_seen.contains(*page->nextToken)) {
        fail(apiError(ApiError::Kind::Malformed, {}, u"NextToken came a second time"_s));
        return;
    }
    m_next = page->nextToken;
    m_hasRestarted = false;
    if (m_next)
        m_seen.insert(*m_next);
    const quint64 round = m_round;
    if (!page->entries.isEmpty())
        Q_EMIT pageRead(page->entries);
    if (round != m_round)
        return; // whoever heard it chose another dataset
    if (!m_next)
        setState(State::Complete);
    else if (m_wantsAll || page->entries.isEmpty()) // a page may be empty without being the last one
        ask();
    else
        setState(State::Waiting);
}

void FailingPager::fail(const ApiError &error)
{
    if (error.code == "InvalidPaginationTokenException"_L1 && m_next && !m_hasRestarted) {
        m_hasRestarted = true;
        m_next.reset();
        m_seen.clear();
        Q_EMIT restarted();
        ask();
        return;
    }
    m_wantsAll = false;
    if (error.kind == ApiError::Kind::Cancelled) { // taken back by somebody else, e.g. with the connection
        setState(State::Waiting);
        return;
    }
    m_error = error;
    setState(State::Failed);
}

void FailingPager::setState(State state)
{
    if (state != State::Failed)
        m_error.reset();
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace dw
