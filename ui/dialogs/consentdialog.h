// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace dw {

/// What a person agrees to.
struct ConsentRequest {
    QString profile;
    QString command; ///< in full, as the profile has it
    QString file; ///< where it is written; may be empty
    int line = 0; ///< in `file`; 0 where unknown
    bool operator==(const ConsentRequest &) const = default;
};

/// Shows the whole command that a profile wants to run to get its keys, and asks once whether it may. The safe answer is
/// the default one.
class ConsentDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConsentDialog(const ConsentRequest &request, QWidget *parent = nullptr);

Q_SIGNALS:
    void allowed();
};

} // namespace dw
