// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/compare/compare_page.h"
#include "ui/data/data_page.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/queue_panel.h"
#include "ui/history/run_actions.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <algorithm>

namespace digitlab::ui {

namespace {

/// As it must not be seen: it turns the direction of writing, rings, and breaks the line.
const QString hidden = QStringLiteral("x\u202E\u0007\ny");
const QString shown = QStringLiteral("x\\u202E\\x07\\ny");

class ShownNames : public WindowFixture
{
protected:
    /// The folder of the data, one class and the run have such a name.
    void SetUp() override
    {
        restart();
        const std::filesystem::path plain = toPath(writtenDigits());
        const std::filesystem::path data = m_folder / toPath(QStringLiteral("data ") + hidden);
        std::filesystem::rename(plain, data);
        for (const auto &entry : std::filesystem::recursive_directory_iterator(data))
            if (entry.is_directory() && entry.path().filename() == "9")
                m_renamed.push_back(entry.path());
        for (const auto &folder : m_renamed)
            std::filesystem::rename(folder, folder.parent_path() / toPath(QStringLiteral("9") + hidden));
        QSignalSpy changed(&m_laboratory->dataset, &OpenDataset::changed);
        m_laboratory->dataset.loader().load(toQString(data));
        ASSERT_TRUE(changed.wait(longEnough));
    }

    void train(const QString &name)
    {
        QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
        QSignalSpy listed(&m_laboratory->runs, &RunList::changed);
        m_laboratory->trainings.train(smallConfig(1), name);
        ASSERT_TRUE(finished.wait(longEnough));
        const auto isListed = [this, name] {
            const auto &runs = m_laboratory->runs.runs();
            return std::ranges::any_of(
                runs, [&](const RunSummary &run) { return run.name == name.toStdString() && run.epochs > 0; });
        };
        while (!isListed())
            ASSERT_TRUE(listed.wait(longEnough));
    }

    static void addItems(const QAbstractItemModel &model, QStringList &texts)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole)})
                    texts.append(model.index(row, column).data(role).toString());
    }

    /// All that the window shows or would show under the pointer.
    QStringList texts() const
    {
        QStringList texts{m_window->windowTitle()};
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            texts << widget->toolTip() << widget->accessibleName();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts << label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts << button->text();
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                texts << edit->placeholderText();
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                addItems(*view->model(), texts);
            if (const auto *box = qobject_cast<const QComboBox *>(widget))
                addItems(*box->model(), texts);
            if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                for (int tab = 0; tab < tabs->count(); ++tab)
                    texts << tabs->tabText(tab);
        }
        for (const QAction *action : m_window->findChildren<QAction *>())
            texts << action->text() << action->toolTip();
        return texts;
    }

    void expectPlain(const char *where) const
    {
        const QStringList all = texts();
        for (const QString &text : all)
            EXPECT_FALSE(
                text.contains(QChar(0x202E)) || text.contains(QChar(7)) || text.contains(QStringLiteral("\ny")))
                << where << ": " << text.toStdString();
        EXPECT_TRUE(std::ranges::any_of(all, [](const QString &text) { return text.contains(shown); })) << where;
    }

    std::vector<std::filesystem::path> m_renamed;
};

} // namespace

TEST_F(ShownNames, NoPageShowsWhatTurnsOrBreaksTheLine)
{
    ASSERT_EQ(m_renamed.size(), 2U) << "in both splits";
    expectPlain("the data");
    train(QStringLiteral("first ") + hidden);
    train(QStringLiteral("second ") + hidden);
    expectPlain("trained");

    const auto pickers = part<ComparePage>()->findChildren<RunPicker *>();
    for (int side = 0; side < 2; ++side) {
        pickers[side]->setCurrentIndex(side);
        Q_EMIT pickers[side]->activated(side);
    }
    expectPlain("compared");

    Q_EMIT part<HistoryPage>()->queue()->addRequested({}, 1);
    Q_EMIT part<RunActions>()->removeRequested({toQString(m_laboratory->runs.runs().front().folder)});
    expectPlain("queued and deleted");

    std::filesystem::rename(m_folder / toPath(QStringLiteral("data ") + hidden), m_folder / "away");
    QSignalSpy failed(&m_laboratory->dataset.loader(), &DatasetLoader::failed);
    m_laboratory->dataset.loader().load(toQString(m_folder / toPath(QStringLiteral("data ") + hidden)));
    ASSERT_TRUE(failed.wait(longEnough));
    expectPlain("a folder that is gone");
}

TEST_F(ShownNames, ARunIsRenamedFromItsNameAsItIs)
{
    train(hidden);
    const QAbstractItemModel *runs = part<HistoryPage>()->findChild<QAbstractItemView *>()->model();
    bool found = false;
    for (int column = 0; column < runs->columnCount(); ++column)
        found = found || runs->index(0, column).data(Qt::EditRole).toString() == hidden;
    EXPECT_TRUE(found);
}

} // namespace digitlab::ui
