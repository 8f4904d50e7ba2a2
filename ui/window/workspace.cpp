// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "ui/charts/curve_choices.h"
#include "ui/compare/compare_page.h"
#include "ui/data/data_page.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/my_digits_page.h"
#include "ui/history/history_page.h"
#include "ui/history/reproduce_panel.h"
#include "ui/inspect/inspect_page.h"
#include "ui/jobs/settings.h"
#include "ui/style/message_bar.h"
#include "ui/style/message_float.h"
#include "ui/style/status_line.h"
#include "ui/sweep/sweep_page.h"
#include "ui/train/train_page.h"
#include "ui/window/navigation_rail.h"

#include <QApplication>
#include <QGridLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace digitlab::ui {

Workspace::Workspace(QWidget *parent)
    : QWidget(parent)
    , m_rail(new NavigationRail)
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_messages(new MessageBar)
    , m_reproduction(new ReproducePanel)
    , m_status(new StatusLine)
    , m_data(new DataPage)
    , m_train(new TrainPage)
    , m_inspect(new InspectPage)
    , m_compare(new ComparePage)
    , m_myDigits(new MyDigitsPage)
    , m_history(new HistoryPage)
    , m_sweep(new SweepPage)
    , m_draw(new DrawPanel)
{
    addPages();
    layOut();
    connect(m_rail, &NavigationRail::pageChosen, this, [this](int page) { setPage(static_cast<Page>(page)); });
    connect(m_status, &StatusLine::trainingClicked, this, [this] { setPage(Page::Train); });
}

QSize Workspace::sizeHint() const
{
    return {1280, 800};
}

Workspace::Page Workspace::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void Workspace::setPage(Page page)
{
    const int index = static_cast<int>(page);
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentIndex(index);
    if (hadFocus) // by Tab one comes to the beginning of the page
        m_pages->currentWidget()->setFocus();
    m_rail->setPage(index);
    Q_EMIT pageChanged(page);
}

void Workspace::setCollectionName(const QString &name)
{
    m_rail->setPageText(static_cast<int>(Page::MyDigits), name);
}

void Workspace::addPages()
{
    m_rail->addPage(QStringLiteral("data"), tr("Data"), tr("Choose and look at a dataset (Ctrl+1)"));
    m_rail->addPage(QStringLiteral("train"), tr("Train"), tr("Set the options and train a network (Ctrl+2)"));
    m_rail->addPage(QStringLiteral("inspect"), tr("Inspect"), tr("Look at the mistakes of a run (Ctrl+3)"));
    m_rail->addPage(QStringLiteral("compare"), tr("Compare"), tr("Compare two runs side by side (Ctrl+4)"));
    m_rail->addPage(QStringLiteral("my-digits"), tr("My digits"), tr("The digits you have drawn (Ctrl+5)"));
    m_rail->addPage(QStringLiteral("history"), tr("History"), tr("All runs, and the queue (Ctrl+6)"));
    m_rail->addPage(QStringLiteral("sweep"), tr("Sweep"), tr("Which options help, tried all at once (Ctrl+7)"));
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_data, m_train, m_inspect, m_compare, m_myDigits, m_history, m_sweep})
        m_pages->addWidget(page);
}

void Workspace::layOut()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    new MessageFloat(*m_messages, *middle);
    column->addWidget(m_reproduction);
    column->addWidget(m_pages, 1);

    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_draw);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0);
    grid->addWidget(m_splitter, 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void Workspace::restore(const Settings &settings)
{
    if (!m_splitter->restoreState(settings.windowState()))
        m_splitter->setSizes({sizeHint().width(), m_draw->sizeHint().width()});
    m_draw->setVisible(settings.drawingPanelVisible());
    setPage(settings.page() < m_pages->count() ? static_cast<Page>(settings.page()) : Page::Data);
}

void Workspace::keep(Settings &settings) const
{
    settings.setWindowState(m_splitter->saveState());
    if (m_train->settingsProblem().isEmpty())
        settings.setRunConfig(m_train->config());
}

} // namespace digitlab::ui
