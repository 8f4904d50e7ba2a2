// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace digitlab::ui {

class ComparePage;
class DataPage;
class DrawPanel;
class HistoryPage;
class InspectPage;
class MessageBar;
class MyDigitsPage;
class NavigationRail;
class ReproducePanel;
class Settings;
class StatusLine;
class SweepPage;
class TrainPage;

/// What stands in the window: the rail, the pages of which one is seen, the messages above them, the drawing panel
/// beside them and the status line.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Data, Train, Inspect, Compare, MyDigits, History, Sweep };

    explicit Workspace(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    Page page() const;
    /// pageChanged() follows, also where it is seen already.
    void setPage(Page page);
    /// Sizes, the drawing panel and the page as they were left.
    void restore(const Settings &settings);
    void keep(Settings &settings) const;

    MessageBar *messages() { return m_messages; } ///< what concerns no page
    ReproducePanel *reproduction() { return m_reproduction; }
    StatusLine *status() { return m_status; }
    DataPage *data() { return m_data; }
    TrainPage *train() { return m_train; }
    InspectPage *inspect() { return m_inspect; }
    ComparePage *compare() { return m_compare; }
    MyDigitsPage *myDigits() { return m_myDigits; }
    /// "My digits", see collectionName().
    void setCollectionName(const QString &name);
    HistoryPage *history() { return m_history; }
    SweepPage *sweep() { return m_sweep; }
    DrawPanel *draw() { return m_draw; }

Q_SIGNALS:
    void pageChanged(digitlab::ui::Workspace::Page page);

private:
    void addPages();
    void layOut();

    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    MessageBar *m_messages;
    ReproducePanel *m_reproduction;
    StatusLine *m_status;
    DataPage *m_data;
    TrainPage *m_train;
    InspectPage *m_inspect;
    ComparePage *m_compare;
    MyDigitsPage *m_myDigits;
    HistoryPage *m_history;
    SweepPage *m_sweep;
    DrawPanel *m_draw;
};

} // namespace digitlab::ui
