// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_presenter.h"

#include "core/base/file_io.h"
#include "core/data/reading/dataset_writer.h"
#include "core/data/skip_list.h"
#include "core/synthetic/builtin_digits.h"
#include "tests/support/digit_folders.h"
#include "tests/support/idx_files.h"
#include "tests/support/loopback_server.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/data/data_page.h"
#include "ui/data/dataset_header.h"
#include "ui/data/findings_view.h"
#include "ui/data/preparation_row.h"
#include "ui/jobs/laboratory.h"
#include "ui/style/text.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QUndoStack>
#include <algorithm>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

class DataPresenterTest : public testing::Test
{
protected:
    /// Ten classes; the first training image stands on the test split again.
    QString folderWithACopy() const
    {
        SplitDataset digits = tinyDigits();
        digits.test.add(digits.train.image(0), digits.train.label(0), "copy");
        writeClassFolders(m_folder / "digits", digits.train, digits.test, {.source = "test"});
        return toQString(m_folder / "digits");
    }

    /// Opens it and waits for the end of the check.
    void openChecked(const QString &folder)
    {
        m_presenter.open(folder);
        ASSERT_TRUE(checkedWithin(longEnough));
    }
    bool checkedWithin(int milliseconds)
    {
        return QTest::qWaitFor(
            [this] { return findings()->statusText().endsWith(QStringLiteral("images")) && !isChecking(); },
            milliseconds);
    }
    bool isChecking() { return findings()->statusText().startsWith(QStringLiteral("Checking")); }

    /// tinyDigits() as MNIST's four files, from a server of this machine.
    MnistDownload tinyMnist(const std::string &mirror)
    {
        MnistDownload download{.files = {}, .mirrors = {mirror}};
        for (const RemoteFile &file : mnistFiles()) {
            const std::string content = readFile(m_served / file.name);
            download.files.push_back({file.name, content.size(), sha256(content)});
            m_content["/" + file.name] = content;
        }
        return download;
    }

    /// Whether there are findings of the kind, which are shown alone then.
    bool chooseKind(const QString &kind)
    {
        auto *kinds = findings()->findChild<QComboBox *>();
        kinds->setCurrentIndex(std::max(0, kinds->findData(kind)));
        return kinds->currentData() == kind;
    }

    FindingsView *findings() { return m_page.findings(); }
    void press(const QString &text)
    {
        for (QPushButton *button : m_page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        FAIL() << "no button " << text.toStdString();
    }
    QString message() { return m_page.messages()->text(); }
    QString summary() const { return m_page.findChild<DatasetHeader *>()->summary(); }
    int trainCount() const { return m_laboratory.dataset.data() ? m_laboratory.dataset.data()->train.size() : 0; }

    TemporaryFolder m_folder;
    TemporaryFolder m_served;
    std::map<std::string, std::string> m_content;
    Settings m_settings{toQString(m_folder / "settings.ini")};
    Laboratory m_laboratory{m_settings, {m_folder / "runs", m_folder / "drawings.jsonl"}};
    DataPage m_page;
    DataPresenter m_presenter{m_laboratory.dataset, m_laboratory.trainings, m_laboratory.preparer, m_settings, m_page};
};

TEST_F(DataPresenterTest, ChecksWhatIsOpened)
{
    openChecked(folderWithACopy());
    EXPECT_TRUE(chooseKind(QStringLiteral("duplicate-across-sides")));
    EXPECT_EQ(m_page.findChild<QTabWidget *>()->tabText(2), QStringLiteral("Findings (%1)").arg(findings()->count()));
}

TEST_F(DataPresenterTest, OpensTheDatasetInsideAnOuterFolderOnAClick)
{
    const SplitDataset digits = tinyDigits();
    writeClassFolders(m_folder / "outer/inner", digits.train, digits.test, {.source = "test"});
    m_presenter.openBuiltin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 700; }, longEnough));
    m_presenter.open(toQString(m_folder / "outer"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(QStringLiteral("inner")); }, longEnough));

    press(QStringLiteral("Open inner"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    EXPECT_TRUE(message().isEmpty()) << message().toStdString();
}

TEST_F(DataPresenterTest, OffersEachOfSeveralDatasetsInsideAFolder)
{
    const SplitDataset digits = tinyDigits();
    for (const char *name : {"mine", "yours"})
        writeClassFolders(m_folder / "outer" / name, digits.train, digits.test, {.source = "test"});
    m_presenter.open(toQString(m_folder / "outer"));
    QPushButton *button = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (QPushButton *found : m_page.messages()->findChildren<QPushButton *>())
                button = found->menu() ? found : button;
            return button != nullptr;
        },
        longEnough));
    ASSERT_EQ(button->menu()->actions().size(), 2);
    EXPECT_EQ(button->menu()->actions()[1]->text(), QStringLiteral("Open yours"));

    button->menu()->actions()[1]->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    EXPECT_EQ(m_laboratory.dataset.data()->identity.source.path, (m_folder / "outer/yours").string());
}

TEST_F(DataPresenterTest, ReadsFoldersInsideClassesOnAClickAndAtTheNextStart)
{
    const SplitDataset digits = tinyDigits();
    writeClassFolders(m_folder / "plain", digits.train, digits.test, {.source = "test"});
    for (const char *split : {"train", "test"}) {
        for (const auto &folder : std::filesystem::directory_iterator(m_folder / "plain" / split)) {
            const auto place = m_folder / "writers" / split / folder.path().filename();
            std::filesystem::create_directories(place);
            std::filesystem::rename(folder.path(), place / "anna");
        }
    }
    m_presenter.open(toQString(m_folder / "writers"));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return message().contains(QStringLiteral("class/writer/image")); }, longEnough));

    press(QStringLiteral("Read inner folders"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    m_presenter.openBuiltin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 700; }, longEnough));
    m_settings.setDatasetFolder(toQString(m_folder / "writers"));
    m_laboratory.dataset.openLast();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
}

TEST_F(DataPresenterTest, SaysThatValidationIsUsedForTesting)
{
    const SplitDataset digits = tinyDigits();
    writeClassFolders(m_folder / "digits", digits.train, digits.test, {.source = "test"});
    std::filesystem::rename(m_folder / "digits/test", m_folder / "digits/val");
    m_presenter.open(toQString(m_folder / "digits"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    EXPECT_EQ(message(), QStringLiteral("val is used as the test split because there is none."));
}

TEST_F(DataPresenterTest, PreparesImagesAsTheUserChoosesNowAndAtTheNextStart)
{
    const SplitDataset digits = builtinDigits({.perClass = 4, .testFraction = 0.5, .seed = 2});
    const auto folder = writeDigitFolder(m_folder, "sheets", digits, onSheet);
    const auto framing = [this] { return m_laboratory.dataset.data()->identity.preparation.framing; };
    auto *row = m_page.findChild<PreparationRow *>();
    m_presenter.open(toQString(folder));
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 20; }, longEnough));
    EXPECT_EQ(framing(), Framing::Digit);
    EXPECT_TRUE(row->isEnabled());
    EXPECT_TRUE(row->text().startsWith(QStringLiteral("Dark digits on light paper"))) << row->text().toStdString();

    Q_EMIT m_page.preparationRequested({.polarity = {}, .framing = Framing::Whole});
    ASSERT_TRUE(QTest::qWaitFor([&] { return framing() == Framing::Whole; }, longEnough));
    EXPECT_EQ(row->request().framing, Framing::Whole);
    EXPECT_TRUE(row->text().endsWith(QStringLiteral("whole image"))) << row->text().toStdString();

    m_laboratory.dataset.openLast();
    QSignalSpy opened(&m_laboratory.dataset.loader(), &DatasetLoader::loaded);
    ASSERT_TRUE(opened.wait(longEnough));
    EXPECT_EQ(framing(), Framing::Whole);
    m_presenter.openBuiltin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 700; }, longEnough));
    EXPECT_FALSE(row->isEnabled());
    EXPECT_EQ(m_settings.preparation(), PreparationRequest());
}

TEST_F(DataPresenterTest, LeavesAnImageOutAndTakesItBack)
{
    openChecked(folderWithACopy());
    ASSERT_EQ(trainCount(), 80);
    ASSERT_TRUE(chooseKind(QStringLiteral("duplicate-across-sides")));
    findings()->findChild<QTableView *>()->selectAll();
    press(QStringLiteral("Leave out"));

    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 79; }, longEnough));
    EXPECT_TRUE(message().startsWith(QStringLiteral("One image left out"))) << message().toStdString();
    EXPECT_EQ(readSkipList(m_folder / "digits").size(), 1U);
    ASSERT_TRUE(checkedWithin(longEnough));
    EXPECT_TRUE(chooseKind(QStringLiteral("skipped"))) << "what is left out is told";
    EXPECT_FALSE(chooseKind(QStringLiteral("duplicate-across-sides")));

    press(QStringLiteral("Undo"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    EXPECT_TRUE(readSkipList(m_folder / "digits").empty());

    QUndoStack *steps = m_presenter.undoStack(); // that of the window's menu
    EXPECT_EQ(steps->redoText(), QStringLiteral("Leave out 1 image"));
    steps->redo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 79; }, longEnough));
    EXPECT_EQ(steps->count(), 1) << "it is the same step again";
    steps->undo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    m_presenter.openBuiltin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 700; }, longEnough));
    EXPECT_EQ(steps->count(), 0) << "it was of another dataset";
}

TEST_F(DataPresenterTest, OffersToUndoWhereTooMuchWasLeftOut)
{
    openChecked(folderWithACopy());
    std::vector<std::string> ofOneClass;
    const auto data = m_laboratory.dataset.data();
    for (int i = 0; i < data->train.size(); ++i)
        if (data->train.label(i) == 3)
            ofOneClass.push_back(data->train.origin(i));
    Q_EMIT findings()->leaveOutRequested(ofOneClass);

    ASSERT_TRUE(QTest::qWaitFor([this] { return message().contains(QStringLiteral("3")); }, longEnough));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_laboratory.dataset.loader().isBusy(); }, longEnough));
    press(QStringLiteral("Undo"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return readSkipList(m_folder / "digits").empty(); }, longEnough));
}

TEST_F(DataPresenterTest, SaysWhyBuiltInDigitsCannotBeLeftOut)
{
    m_presenter.openBuiltin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() > 0; }, longEnough));
    Q_EMIT findings()->leaveOutRequested({"3/1.png"});
    EXPECT_TRUE(message().startsWith(QStringLiteral("The built-in digits have no folder")));
}

TEST_F(DataPresenterTest, DownloadsMnistAndOpensIt)
{
    writeIdxFolder(m_served, tinyDigits(), Packing::Gzip);
    MnistDownload download = tinyMnist({});
    const LoopbackServer server(servingFiles(m_content));
    download.mirrors = {server.address()};
    m_presenter.downloader().setSource(m_folder / "mnist", download);
    press(QStringLiteral("Get MNIST"));
    EXPECT_EQ(summary(), QStringLiteral("Downloading MNIST"));

    ASSERT_TRUE(QTest::qWaitFor([this] { return trainCount() == 80; }, longEnough));
    EXPECT_EQ(m_laboratory.dataset.data()->identity.source.path, (m_folder / "mnist").string());
    EXPECT_EQ(server.requests().size(), 4U);
}

TEST_F(DataPresenterTest, SaysThatThereIsNoNetworkAndWhatToDo)
{
    m_presenter.downloader().setSource(m_folder / "mnist",
        {.mirrors = {"https://mirror.example"}, .fetch = [](const FetchRequest &, const std::stop_token &) {
             return FetchResult{FetchResult::Kind::Unreachable, "host not found"};
         }});
    m_presenter.getMnist();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message().isEmpty(); }, longEnough));
    EXPECT_TRUE(message().startsWith(QStringLiteral("MNIST's servers cannot be reached"))) << message().toStdString();
    EXPECT_TRUE(message().contains(toQString(m_folder / "mnist")));
    EXPECT_FALSE(summary().startsWith(QStringLiteral("Downloading")));
}

TEST_F(DataPresenterTest, CancelsADownloadAtOnce)
{
    writeIdxFolder(m_served, tinyDigits(), Packing::Gzip);
    MnistDownload download = tinyMnist({});
    const LoopbackServer server([](const WebRequest &, WebConnection &connection) { connection.linger(); });
    download.mirrors = {server.address()};
    m_presenter.downloader().setSource(m_folder / "mnist", download);
    QSignalSpy cancelled(&m_presenter.downloader(), &MnistDownloader::cancelled);
    m_presenter.getMnist();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !server.requests().empty(); }, longEnough));

    press(QStringLiteral("Cancel"));
    ASSERT_TRUE(cancelled.wait(longEnough));
    EXPECT_FALSE(summary().startsWith(QStringLiteral("Downloading")));
    EXPECT_FALSE(m_presenter.downloader().isBusy());
}

} // namespace
} // namespace digitlab::ui
