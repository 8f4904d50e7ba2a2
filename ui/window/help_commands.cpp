// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_commands.h"

#include "ui/compare/compare_page.h"
#include "ui/data/data_page.h"
#include "ui/draw/draw_panel.h"
#include "ui/help/manual_dialog.h"
#include "ui/help/reading_dialog.h"
#include "ui/help/release_notes.h"
#include "ui/help/shortcut_list.h"
#include "ui/help/tour.h"
#include "ui/jobs/settings.h"
#include "ui/train/train_page.h"
#include "ui/train/train_settings.h"
#include "ui/train/training_charts.h"
#include "ui/window/window_actions.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace digitlab::ui {

namespace {

using Page = Workspace::Page;

/// In the order in which a newcomer meets them.
std::vector<TourStop> tourStops(Workspace &view, QAction &drawingPanel)
{
    const auto page = [&view](Page shown) { return [&view, shown] { view.setPage(shown); }; };
    return {
        {HelpCommands::tr("What it learns from"),
            HelpCommands::tr(
                "The built-in digits are open at first. Drop a folder of your own on the window, or get MNIST; the "
                "Findings tab lists what is wrong with a dataset."),
            view.data(), page(Page::Data)},
        {HelpCommands::tr("The options"),
            HelpCommands::tr(
                "Dropout, padding, filters, shuffle, augmentation: change one of them and press Train. The time it "
                "will take is shown above the button, and ? explains a setting."),
            view.train()->settings(), page(Page::Train)},
        {HelpCommands::tr("Watch it learn"),
            HelpCommands::tr("Loss and accuracy move while the network trains. The matrix below shows which classes it "
                             "confuses; click a cell to see those images."),
            view.train()->charts(), page(Page::Train)},
        {HelpCommands::tr("Draw a digit"),
            HelpCommands::tr(
                "Write on the canvas as you do on paper. Below it you see what the network reads and how sure it "
                "is. You need not train first: a trained model is included."),
            view.draw(), [&drawingPanel] { drawingPanel.setChecked(true); }},
        {HelpCommands::tr("Does it help?"),
            HelpCommands::tr(
                "Compare sets two runs side by side and says in one sentence whether the difference is more than "
                "chance. You can take this tour again from the Help menu."),
            view.compare(), page(Page::Compare)},
    };
}

QString chapterOfPage(Page page)
{
    switch (page) {
    case Page::Data:
        return QStringLiteral("data.md");
    case Page::Train:
        return QStringLiteral("training.md");
    case Page::Inspect:
        return QStringLiteral("inspecting.md");
    case Page::Compare:
        return QStringLiteral("comparing.md");
    case Page::MyDigits:
        return QStringLiteral("drawing.md#my-digits");
    case Page::History:
        return QStringLiteral("history.md");
    case Page::Sweep:
        return QStringLiteral("sweeps.md");
    }
    return QStringLiteral("index.md");
}

} // namespace

HelpCommands::HelpCommands(QMainWindow &window, Workspace &view, const WindowActions &actions, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_view(view)
    , m_settings(settings)
    , m_tour(new Tour(window, tourStops(view, *actions.drawingPanel)))
{
    connect(actions.manual, &QAction::triggered, this, [this] { showManual(QStringLiteral("index.md")); });
    connect(actions.pageHelp, &QAction::triggered, this, [this] { showManual(placeOfPage()); });
    connect(actions.tour, &QAction::triggered, m_tour, &Tour::start);
    connect(actions.shortcuts, &QAction::triggered, this, &HelpCommands::showShortcuts);
    connect(actions.releaseNotes, &QAction::triggered, this, &HelpCommands::showReleaseNotes);
    connect(m_tour, &Tour::ended, this, [this] { m_settings.setTourSeen(true); });
    connect(&view, &Workspace::pageChanged, m_tour, [this] {
        if (!m_tour->isLeading()) // who goes on alone needs no guide
            m_tour->leave();
    });
}

void HelpCommands::welcome()
{
    if (!m_settings.tourSeen() && m_settings.windowGeometry().isEmpty())
        m_tour->start();
}

void HelpCommands::showManual(const QString &place)
{
    if (!m_manual)
        m_manual = new ManualDialog(&m_window);
    m_manual->showPlace(place);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

QString HelpCommands::placeOfPage() const
{
    const QWidget *focus = m_window.focusWidget();
    return focus && m_view.draw()->isAncestorOf(focus) ? QStringLiteral("drawing.md") : chapterOfPage(m_view.page());
}

void HelpCommands::showShortcuts()
{
    std::vector<ShortcutGroup> groups = shortcutsOf(*m_window.menuBar());
    const std::vector<ShortcutGroup> others = shortcutsInTheWindow();
    groups.insert(groups.end(), others.begin(), others.end());
    auto *dialog = new ReadingDialog(tr("Keyboard shortcuts"), &m_window);
    dialog->setHtml(htmlOf(groups));
    dialog->show();
}

void HelpCommands::showReleaseNotes()
{
    auto *dialog = new ReadingDialog(tr("What is new"), &m_window);
    dialog->setMarkdown(releaseNotes());
    dialog->show();
}

} // namespace digitlab::ui
