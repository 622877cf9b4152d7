// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "support/testclock.h"
#include "ui/panels/datasetdetails.h"

namespace dw::test {

/// The details beside a fleet, with nothing selected.
struct DetailsBench {
    DetailsBench()
    {
        addFleet(repository, history, clock.now());
        details.resize(1264, 260);
        details.show();
    }

    TestClock clock;
    DatasetRepository repository;
    SessionHistory history;
    DatasetDetails details{repository, history, clock};
    const DatasetArn flowers = datasetArn(u"flowers"_s, DatasetType::Train, u"eu-west-1"_s);
};

} // namespace dw::test
