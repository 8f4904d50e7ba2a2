// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/reading/stored_split_reader.h"

#include "core/base/name_words.h"
#include "core/base/number_text.h"
#include "core/data/formats/array_images.h"
#include "core/data/formats/array_labels.h"
#include "core/data/formats/sample_table.h"
#include "core/data/formats/zip_archive.h"

#include <algorithm>

namespace digitlab {

namespace {

std::unique_ptr<ByteSource> openArray(const ArrayPlace &place)
{
    if (place.entry.empty())
        return openFile(place.file);
    const ZipArchive archive(place.file);
    return archive.open(*std::ranges::find(archive.entries(), place.entry, &ZipEntry::name));
}

StoredSplit readArrays(const StoredSplitFiles &files, const std::stop_token &stop)
{
    const auto images = openArray(files.images);
    const auto labels = openArray(files.labels);
    const NpyHeader imageHeader = readNpyHeader(*images);
    const NpyHeader labelHeader = readNpyHeader(*labels);
    if (labelHeader.count() != imageHeader.count())
        labels->fail("contains " + counted(labelHeader.count(), "label") + "; expected " + grouped(imageHeader.count())
            + ", as many as there are images in "
            + (files.images.entry.empty() ? files.images.file.filename().string() : files.images.entry));
    StoredSplit split = readArrayImages(*images, imageHeader, stop);
    split.labels = readArrayLabels(*labels, labelHeader, stop);
    return split;
}

/// EMNIST's tables have its images as its idx files do.
PixelOrder pixelOrderOf(const std::filesystem::path &table)
{
    const std::string name = lowerCase(table.filename().native());
    return name.find("emnist") == std::string::npos ? PixelOrder::Rows : PixelOrder::Columns;
}

} // namespace

StoredSplit readStoredSplit(const StoredSplitFiles &files, const std::stop_token &stop)
{
    return files.table.empty() ? readArrays(files, stop)
                               : readSampleTable(files.table, pixelOrderOf(files.table), stop);
}

} // namespace digitlab
