// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/history/history_page.h"
#include "ui/style/message_bar.h"
#include "ui/window/preferences_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace digitlab::ui {

namespace {

class PreferencesTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        trigger(Qt::CTRL | Qt::Key_Comma);
    }

    /// Nullptr once it is closed.
    PreferencesDialog *dialog() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part<PreferencesDialog>();
    }

    /// As a user does: the list is opened, an entry is chosen.
    void choose(const QString &list, const QString &entry) const
    {
        for (QComboBox *box : dialog()->findChildren<QComboBox *>()) {
            if (box->accessibleName() != list)
                continue;
            box->setCurrentIndex(box->findText(entry));
            Q_EMIT box->activated(box->currentIndex());
        }
    }

    QString chosen(const QString &list) const
    {
        for (const QComboBox *box : dialog()->findChildren<QComboBox *>())
            if (box->accessibleName() == list)
                return box->currentText();
        return {};
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog()->findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    QString shownTexts() const
    {
        QString texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            texts += label->text() + QLatin1Char('\n');
        return texts;
    }
};

const QString colours = QStringLiteral("Colours");
const QString readers = QStringLiteral("From the start of a training they are read by");

} // namespace

TEST_F(PreferencesTest, ColoursAreTheMenusAndCountAtOnce)
{
    choose(colours, QStringLiteral("Dark"));
    EXPECT_EQ(m_settings->colourScheme(), ColourScheme::Dark);
    EXPECT_TRUE(isDark(m_window->palette()));
    choose(colours, QStringLiteral("Light"));
    EXPECT_FALSE(isDark(m_window->palette()));

    restart();
    trigger(Qt::CTRL | Qt::Key_Comma);
    EXPECT_EQ(chosen(colours), QStringLiteral("Light"));
}

TEST_F(PreferencesTest, ATrainingLeavesTheModelThatWasChosenWhereThatIsWished)
{
    choose(readers, QStringLiteral("The model that was chosen before"));
    restart();
    openDigits();
    trainedRun();
    const auto *models = part<DrawingModels>();
    EXPECT_EQ(models->source(ModelSide::A).kind, ModelSource::Kind::Shipped);
    trigger(Qt::CTRL | Qt::Key_Comma);
    choose(readers, QStringLiteral("The network that is being trained"));
    trainedRun(1);
    EXPECT_EQ(models->source(ModelSide::A).kind, ModelSource::Kind::Latest);
}

TEST_F(PreferencesTest, TellsWhereRunsLieAndWhatTheyTake)
{
    EXPECT_TRUE(comesTrue([this] { return shownTexts().contains(QStringLiteral("on disk")); }));
    EXPECT_TRUE(shownTexts().contains(QString::fromStdString((m_folder / "runs").string())));
    EXPECT_FALSE(button(QStringLiteral("Empty the trash..."))->isEnabled());
}

TEST_F(PreferencesTest, EmptyingTheTrashIsAskedForAmongTheRuns)
{
    openDigits();
    trainedRun();
    m_laboratory->runs.store().remove(m_laboratory->runs.runs().front().folder);
    m_laboratory->runs.refresh();
    QPushButton *empty = button(QStringLiteral("Empty the trash..."));
    ASSERT_TRUE(comesTrue([empty] { return empty->isEnabled(); }));
    QTest::mouseClick(empty, Qt::LeftButton);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(m_window->page(), MainWindow::Page::History);
    EXPECT_TRUE(part<HistoryPage>()->messages()->text().contains(QStringLiteral("deleted permanently")));
}

} // namespace digitlab::ui
