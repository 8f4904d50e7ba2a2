// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/open_dataset.h"

#include "core/data/user_digits.h"
#include "core/data/user_labels.h"
#include "ui/style/text.h"

#include <algorithm>

namespace digitlab::ui {

OpenDataset::OpenDataset(Settings &settings, UserDigits &digits, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_digits(digits)
{
    connect(&m_loader, &DatasetLoader::loaded, this, &OpenDataset::take);
}

bool OpenDataset::holds(const DatasetIdentity &dataset) const
{
    return m_data && isSameData(dataset, m_data->identity);
}

void OpenDataset::openLast()
{
    if (const QString folder = m_settings.datasetFolder(); !folder.isEmpty())
        m_loader.load(folder, DatasetLoader::usualTestFraction, InnerFolders::AsNeeded, m_settings.preparation());
    else
        m_loader.loadBuiltin();
}

void OpenDataset::openAgain(const DatasetIdentity &dataset, int classes)
{
    std::error_code unknown;
    if (!dataset.source.isBuiltin() && !exists(std::filesystem::path(dataset.source.path), unknown) && !unknown) {
        Q_EMIT missing(dataset, classes);
        return;
    }
    setAddsUserDigits(dataset.userDigits > 0);
    m_loader.loadAgain(dataset, classes);
}

bool OpenDataset::addsUserDigits() const
{
    return m_settings.addsOwnDigits();
}

void OpenDataset::setAddsUserDigits(bool added)
{
    m_settings.setAddsOwnDigits(added);
    joinUserDigits();
}

void OpenDataset::joinUserDigits()
{
    if (!m_opened)
        return;
    Data joined = addsUserDigits() ? withUserDigits(m_opened) : m_opened;
    if (m_data && m_data->identity == joined->identity)
        return;
    m_data = std::move(joined);
    Q_EMIT changed(m_data);
}

OpenDataset::Data OpenDataset::withUserDigits(const Data &data) const
{
    const std::vector<LabelledImage> own = m_digits.images();
    return own.empty() ? data : std::make_shared<const SplitDataset>(digitlab::withUserDigits(*data, own));
}

int OpenDataset::usableUserDigits() const
{
    const std::vector<LabelledImage> own = m_digits.images();
    if (!m_opened)
        return static_cast<int>(own.size());
    const std::vector<std::string> labels = userLabels(m_opened->train.classNames());
    return static_cast<int>(std::ranges::count_if(
        own, [&labels](const LabelledImage &image) { return std::ranges::find(labels, image.label) != labels.end(); }));
}

void OpenDataset::take(const Data &data)
{
    m_opened = data;
    m_data.reset();
    const QString folder = QString::fromStdString(data->identity.source.path);
    m_settings.setDatasetFolder(folder);
    m_settings.setPreparation(m_loader.preparation());
    if (!folder.isEmpty())
        m_settings.addRecentFolder(folder);
    joinUserDigits();
}

} // namespace digitlab::ui
