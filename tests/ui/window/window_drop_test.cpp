// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_file.h"
#include "core/runs/run_folder.h"
#include "core/training/model_file.h"
#include "tests/support/sample_runs.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/data/data_page.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/history/history_page.h"
#include "ui/history/history_table.h"
#include "ui/jobs/drawing_models.h"
#include "ui/style/message_bar.h"
#include "ui/style/text.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace digitlab::ui {
namespace {

/// The same things dropped on every page, on the drawing panel, and on a field that would take their text.
class DropOnTheWindow : public WindowFixture
{
protected:
    void SetUp() override { restart(); }

    void drop(QWidget *target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }
    std::vector<QWidget *> places() const
    {
        return {m_window.get(), part<DataPage>(), part<HistoryPage>(), part<DigitCanvas>(), search()};
    }
    QLineEdit *search() const
    {
        for (QLineEdit *field : part<HistoryPage>()->findChildren<QLineEdit *>())
            if (field->accessibleName().startsWith(QStringLiteral("Search")))
                return field;
        return nullptr;
    }
    QString writtenRun(const std::string &name) const
    {
        digitlab::Run run = sampleRun(tinyDigits(), name, {});
        run.folder = m_folder / "stick" / name;
        writeRun(run);
        return toQString(run.folder);
    }
    QString writtenImage(const char *name) const
    {
        QImage image(40, 40, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        const QString file = toQString(m_folder / name);
        EXPECT_TRUE(image.save(file));
        return file;
    }
    QString message() const
    {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            if (bar->isVisible() && !bar->text().isEmpty())
                return bar->text();
        return {};
    }
};

TEST_F(DropOnTheWindow, ARunIsOpenedWhereverItIsDropped)
{
    int known = 0;
    for (QWidget *place : places()) {
        const std::string name = "run" + std::to_string(++known);
        trigger(Qt::CTRL | Qt::Key_1);
        drop(place, {writtenRun(name)});
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->page() == MainWindow::Page::Inspect; }, longEnough));
        EXPECT_EQ(m_laboratory->runs.store().list().size(), static_cast<std::size_t>(known));
    }
    EXPECT_FALSE(m_laboratory->dataset.data()) << "none of them was read as a dataset";
}

TEST_F(DropOnTheWindow, ADatasetIsOpenedWhereverItIsDropped)
{
    for (QWidget *place : places()) {
        trigger(Qt::CTRL | Qt::Key_6);
        QSignalSpy loaded(&m_laboratory->dataset.loader(), &DatasetLoader::loaded);
        drop(place, {writtenDigits()});
        ASSERT_TRUE(loaded.wait(longEnough));
        EXPECT_EQ(m_window->page(), MainWindow::Page::Data);
    }
}

TEST_F(DropOnTheWindow, AnImageIsPutOnTheSheetWhereverItIsDropped)
{
    trigger(Qt::Key_F9);
    for (QWidget *place : places()) {
        part<DigitCanvas>()->clear();
        drop(place, {writtenImage("seven.png")});
        EXPECT_EQ(part<DigitCanvas>()->image().size(), QSize(40, 40));
    }
    EXPECT_TRUE(part<DrawPanel>()->isVisible()) << "it is shown where it was hidden";
    EXPECT_TRUE(search()->text().isEmpty()) << "it does not take their names";
    drop(m_window.get(), {writtenImage("one.png"), writtenImage("two.png")});
    EXPECT_TRUE(message().startsWith(QStringLiteral("2 images were dropped"))) << message().toStdString();
}

TEST_F(DropOnTheWindow, AModelReadsTheDrawingFromThenOn)
{
    Model model = m_laboratory->shipped;
    model.name = "From a friend";
    saveModel(m_folder / "friend.dlm", model);
    QSignalSpy chosen(part<DrawingModels>(), &DrawingModels::chosen);
    drop(part<HistoryPage>(), {toQString(m_folder / "friend.dlm")});
    ASSERT_TRUE(chosen.wait(longEnough));
    EXPECT_EQ(part<DrawingModels>()->a().name, QStringLiteral("From a friend"));
    EXPECT_TRUE(message().contains(QStringLiteral("From a friend"))) << message().toStdString();

    m_folder.write("broken.dlm", "no model");
    QSignalSpy failed(part<DrawingModels>(), &DrawingModels::failed);
    drop(part<DataPage>(), {toQString(m_folder / "broken.dlm")});
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(message().contains(QStringLiteral("broken.dlm"))) << message().toStdString();
    EXPECT_EQ(part<DrawingModels>()->a().name, QStringLiteral("From a friend"));
    drop(part<DataPage>(), {writtenImage("seven.png")});
    EXPECT_FALSE(message().contains(QStringLiteral("broken.dlm"))) << "what came after it went well";
}

TEST_F(DropOnTheWindow, DrawingsFilesComeToMyDigits)
{
    const QString line
        = QStringLiteral(R"({"label": %1, "canvas": [500, 500], "strokes": [[[250, 100], [250, 400]]]})");
    QStringList files;
    for (const int digit : {1, 7, 4}) {
        const auto file = m_folder.write("drawn" + std::to_string(digit) + ".jsonl", line.arg(digit).toStdString());
        files.append(toQString(file));
    }
    drop(part<DataPage>(), files);
    EXPECT_EQ(m_window->page(), MainWindow::Page::MyDigits);
    const auto &digits = m_laboratory->userDigits.digits();
    ASSERT_TRUE(QTest::qWaitFor([&] { return digits.size() == 3; }, longEnough));
    EXPECT_EQ(digits[1]->original.label(), "7");
}

TEST_F(DropOnTheWindow, SeveralRunsAreAllTakenAndWhatIsDamagedIsTold)
{
    m_folder.write("stick/damaged/run.json", "{");
    drop(part<DataPage>(), {writtenRun("one"), toQString(m_folder / "stick" / "damaged"), writtenRun("two")});
    const auto *table = part<HistoryPage>()->table();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->selectedRuns().size() == 2; }, longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::History);
    EXPECT_TRUE(part<HistoryPage>()->messages()->text().contains(QStringLiteral("damaged")));
}

TEST_F(DropOnTheWindow, ARunThatIsCopiedLongDoesNotTakeTheUserAway)
{
    drop(m_window.get(), {writtenRun("one")});
    trigger(Qt::CTRL | Qt::Key_5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<HistoryPage>()->table()->runCount() == 1; }, longEnough));
    EXPECT_EQ(m_window->page(), MainWindow::Page::MyDigits);
}

TEST_F(DropOnTheWindow, ARunThatIsChosenAsADatasetIsOpenedAsARun)
{
    Q_EMIT part<DataPage>()->folderRequested(writtenRun("one"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->page() == MainWindow::Page::Inspect; }, longEnough));
    m_window->start(writtenRun("two"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_laboratory->dataset.data() != nullptr; }, longEnough));
    EXPECT_TRUE(m_laboratory->dataset.data()->identity.source.isBuiltin())
        << "beside the run that the command line names";
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_laboratory->runs.store().list().size() == 2; }, longEnough));
}

} // namespace
} // namespace digitlab::ui
