#pragma once

#include "ui/laboratory.h"

#include <QObject>

namespace digitlab::ui {

class DataPage;

/// Connects the Data page with the services that read and prepare datasets.
class DataPresenter : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DataPresenter(Laboratory &laboratory, DataPage &page, QObject *parent = nullptr);

    void open(const QString &folder);
    void openBuiltin();

private:
    void connectReading();
    void connectPreparing();
    void takeDataset(const std::shared_ptr<const SplitDataset> &data);
    void tellReadingFailed(const QString &message);
    void offerPrepared(const QString &target);
    void openPrepared();

    Laboratory &m_laboratory;
    DataPage &m_page;
    QString m_prepared; // folder that the message bar offers to open
};

} // namespace digitlab::ui
