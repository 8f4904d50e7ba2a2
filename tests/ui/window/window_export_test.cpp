// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_annotation.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/history/history_page.h"
#include "ui/history/history_table.h"
#include "ui/inspect/inspect_page.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QTest>
#include <QTimer>

namespace digitlab::ui {
namespace {

/// Two runs; Inspect shows the one that was trained last.
class ExportFromTheWindow : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
        m_first = trainedRun(3, 1);
        m_second = trainedRun(4, 1);
    }
    /// The name that the dialog proposes; empty where none comes up.
    QString proposed(const QString &entry)
    {
        QString name;
        QTimer asking;
        asking.setInterval(20);
        QObject::connect(&asking, &QTimer::timeout, [&] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
                dialog->reject();
            }
        });
        asking.start();
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text().remove(QLatin1Char('&')).startsWith(entry))
                action->trigger();
        return name;
    }
    QString proposedForRun() { return proposed(QStringLiteral("Export the run")); }
    QString message() const
    {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            if (bar->isVisible() && !bar->text().isEmpty())
                return bar->text();
        return {};
    }
    void select(const QStringList &runs) { part<HistoryPage>()->table()->selectRuns(runs); }

    QString m_first;
    QString m_second;
};

TEST_F(ExportFromTheWindow, TakesTheRunOfThePageInViewAndProposesItsNameSeedAndDay)
{
    const QString today = QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"));
    trigger(Qt::CTRL | Qt::Key_6);
    select({m_first});
    const QString history = proposedForRun();
    EXPECT_TRUE(history.startsWith(QStringLiteral("Final-"))) << history.toStdString();
    EXPECT_TRUE(history.endsWith(QStringLiteral("-seed-3-%1.html").arg(today))) << history.toStdString();

    trigger(Qt::CTRL | Qt::Key_3);
    EXPECT_TRUE(proposedForRun().contains(QStringLiteral("-seed-4-")));
    trigger(Qt::CTRL | Qt::Key_2);
    EXPECT_TRUE(proposedForRun().contains(QStringLiteral("-seed-4-")));
}

TEST_F(ExportFromTheWindow, AsksForOneRunWhereThePageHasNoneOrSeveral)
{
    trigger(Qt::CTRL | Qt::Key_1);
    EXPECT_TRUE(proposedForRun().isEmpty());
    EXPECT_TRUE(message().contains(QStringLiteral("no run")));
    trigger(Qt::CTRL | Qt::Key_6);
    select({m_first, m_second});
    EXPECT_TRUE(proposedForRun().isEmpty());
    EXPECT_TRUE(message().startsWith(QStringLiteral("2 runs are selected"))) << message().toStdString();
    trigger(Qt::CTRL | Qt::Key_3);
    EXPECT_TRUE(message().isEmpty()) << "it was about the page before: " << message().toStdString();
}

TEST_F(ExportFromTheWindow, AComparisonTakesTheTwoOfThePageInView)
{
    const QString entry = QStringLiteral("Export the comparison");
    trigger(Qt::CTRL | Qt::Key_1);
    EXPECT_TRUE(proposed(entry).isEmpty());
    trigger(Qt::CTRL | Qt::Key_6);
    select({m_first, m_second});
    const QString both = proposed(entry);
    EXPECT_TRUE(both.contains(QStringLiteral("-seed-3-"))) << both.toStdString();
    EXPECT_TRUE(both.contains(QStringLiteral("-vs-"))) << both.toStdString();
    EXPECT_TRUE(both.contains(QStringLiteral("-seed-4-"))) << both.toStdString();
}

} // namespace
} // namespace digitlab::ui
