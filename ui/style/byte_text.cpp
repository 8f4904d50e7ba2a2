// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/byte_text.h"

#include <QLocale>

namespace digitlab::ui {

QString byteText(std::uintmax_t bytes)
{
    return QLocale(QLocale::English)
        .formattedDataSize(static_cast<qint64>(bytes), bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace digitlab::ui
