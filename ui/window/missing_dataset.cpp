// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/missing_dataset.h"

#include "ui/style/message_bar.h"
#include "ui/style/text.h"

#include <QFileDialog>
#include <utility>

namespace digitlab::ui {

MissingDataset::MissingDataset(OpenDataset &dataset, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_messages(messages)
{
    connect(&m_dataset, &OpenDataset::missing, this, &MissingDataset::ask);
    connect(&m_dataset.loader(), &DatasetLoader::failed, this, [this] { m_isLooking = false; });
    connect(&m_dataset, &OpenDataset::changed, this, [this](const OpenDataset::Data &data) {
        if (std::exchange(m_isLooking, false))
            QMetaObject::invokeMethod(
                this, [this, data] { compare(*data); },
                Qt::QueuedConnection); // what is told of the data before goes first
    });
}

void MissingDataset::ask(const DatasetIdentity &dataset, int classes)
{
    m_sought = dataset;
    m_classes = classes;
    m_messages.offer(MessageKind::Error,
        tr("%1: the dataset of this run is not there any more. If it was moved, locate it.")
            .arg(shownPath(dataset.source.path)),
        tr("Locate..."), [this] { chooseFolder(); });
}

void MissingDataset::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_messages.window(), tr("Where the dataset lies now"));
    if (!folder.isEmpty())
        lookIn(folder);
}

void MissingDataset::lookIn(const QString &folder)
{
    DatasetIdentity there = m_sought;
    there.source.path = toPath(folder).string();
    m_isLooking = true;
    m_messages.clear();
    m_dataset.openAgain(there, m_classes);
}

void MissingDataset::compare(const SplitDataset &found)
{
    const QString folder = shownPath(found.identity.source.path);
    if (isSameData(m_sought, found.identity))
        m_messages.showMessage(MessageKind::Success, tr("%1: this is the dataset of the run.").arg(folder));
    else
        m_messages.showMessage(
            MessageKind::Warning, tr("%1: holds other images than those that the run was trained on.").arg(folder));
}

} // namespace digitlab::ui
