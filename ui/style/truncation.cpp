// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/truncation.h"

#include <QtEndian>
#include <cmath>

#include <cstdlib>

namespace digitlab::ui {

namespace {

template <typename T> qint64 littleEndian(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

/// Markers carry their length up to the first scan; after it FF D9 can only be the end of the image (ITU-T T.81,
/// annex B).
bool jpegEnds(const QByteArray &bytes)
{
    constexpr char startOfScan = '\xda';
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xff' && bytes[at + 1] != startOfScan)
        at += bytes[at + 1] == '\xff' ? 1 : 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    return bytes.indexOf("\xff\xd9", at) >= 0;
}

/// Rows are padded to four bytes; run-length coded ones end with 00 01 and are left to Qt.
bool bmpEnds(const QByteArray &bytes)
{
    constexpr int headers = 54;
    if (bytes.size() < headers)
        return false;
    const qint64 compression = littleEndian<quint32>(bytes, 30);
    if (littleEndian<quint32>(bytes, 14) < 40 || compression == 1 || compression == 2)
        return true;
    const qint64 rowBits = littleEndian<qint32>(bytes, 18) * littleEndian<quint16>(bytes, 28);
    const qint64 rows = std::abs(littleEndian<qint32>(bytes, 22));
    return bytes.size() >= littleEndian<quint32>(bytes, 10) + (rowBits + 31) / 32 * 4 * rows;
}

/// A colour table of 2, 4, ... 256 colours follows where the flags' highest bit is set.
qsizetype gifTable(char flags)
{
    return flags & '\x80' ? 3 * (2 << (flags & 7)) : 0;
}

qsizetype afterGifBlocks(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && bytes[at] != 0)
        at += 1 + static_cast<quint8>(bytes[at]);
    return at + 1;
}

/// The first frame's data blocks must end with an empty one.
bool gifEnds(const QByteArray &bytes)
{
    if (bytes.size() < 13)
        return false;
    qsizetype at = 13 + gifTable(bytes[10]);
    while (at < bytes.size() && bytes[at] == '!')
        at = afterGifBlocks(bytes, at + 2);
    if (at + 10 > bytes.size())
        return false;
    const qsizetype data = at + 10 + gifTable(bytes[at + 9]) + 1;
    return afterGifBlocks(bytes, data) <= bytes.size();
}

} // namespace

bool isCutShort(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "jpeg")
        return !jpegEnds(bytes);
    if (format == "bmp")
        return !bmpEnds(bytes);
    if (format == "gif")
        return !gifEnds(bytes);
    return false;
}

} // namespace digitlab::ui
