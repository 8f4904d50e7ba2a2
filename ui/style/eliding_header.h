// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace digitlab::ui {

/// A level header whose headings keep their beginning and their end where there is no room for the whole. Qt's own
/// eliding is lost where an application has a style sheet: the text is then cut off at the side that it is not aligned
/// to.
class ElidingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ElidingHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace digitlab::ui
