// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entries/failingpager.h"

namespace dw {

class ConnectionBook;
class DatasetRepository;
class ErrorsTab;

/// Reads what the errors tab asks for, through the connection that watches the dataset.
class EntriesFeed final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    EntriesFeed(ErrorsTab &tab, const ConnectionBook &book, const DatasetRepository &repository, QObject *parent = nullptr);

private:
    FailingPager m_pager;
};

} // namespace dw
