// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_page.h"

#include "core/base/file_io.h"
#include "core/runs/epoch_weights.h"
#include "tests/support/sample_runs.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_datasets.h"
#include "ui/charts/heatmap_view.h"
#include "ui/charts/value_grid_view.h"
#include "ui/inspect/feature_maps_view.h"
#include "ui/widgets/digit_gallery.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

class InspectPageTest : public testing::Test
{
protected:
    InspectPageTest()
    {
        m_page.resize(900, 700);
        m_page.show();
    }

    void inspect(const std::vector<int> &misread)
    {
        m_page.setDataset(m_data);
        m_page.setRun(
            sampleRun(*m_data, "Final", misread), std::make_shared<const Network>(NetworkSpec{.filters = {2, 3, 4}}));
    }
    DigitGallery *gallery() const { return m_page.findChild<DigitGallery *>(); }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = m_page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::shared_ptr<const SplitDataset> m_data = std::make_shared<const SplitDataset>(tinyDigits());
    InspectPage m_page;
};

} // namespace

TEST_F(InspectPageTest, SaysWhatWillStandHereAndLeadsToTraining)
{
    QSignalSpy asked(&m_page, &InspectPage::trainRequested);
    EXPECT_TRUE(shows(QStringLiteral("Nothing to inspect yet")));
    for (QPushButton *button : m_page.findChildren<QPushButton *>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(InspectPageTest, ShowsTheMistakesTheSurestFirst)
{
    inspect({5, 20, 33});

    EXPECT_TRUE(shows(QStringLiteral("Mistakes, worst first (3)")));
    EXPECT_EQ(gallery()->itemCount(), 3);
    const QModelIndex first = gallery()->model()->index(0, 0);
    EXPECT_TRUE(first.data(Qt::ToolTipRole).toString().contains(QString::fromStdString(m_data->test.origin(33))));
}

TEST_F(InspectPageTest, ShowsTheImagesOfACellOfTheMatrix)
{
    inspect({5, 20, 33});
    const int actual = m_data->test.label(20);
    Q_EMIT m_page.findChild<HeatmapView *>()->cellActivated(actual, actual + 1);

    EXPECT_TRUE(shows(QStringLiteral("%1 predicted as %2 (1)").arg(actual).arg(actual + 1)));
    EXPECT_EQ(gallery()->itemCount(), 1);
}

TEST_F(InspectPageTest, ShowsWhatEachConvolutionMakesOfAnImage)
{
    inspect({20});
    Q_EMIT gallery()->itemChosen(20);

    const int actual = m_data->test.label(20);
    EXPECT_TRUE(shows(QStringLiteral("A %1, wrongly predicted as %2").arg(actual).arg(actual + 1)));
    const QList<QComboBox *> boxes = m_page.findChildren<QComboBox *>();
    EXPECT_TRUE(std::ranges::any_of(boxes, [](const QComboBox *box) {
        return box->isVisible() && box->currentText() == QStringLiteral("conv2d: 2 maps of 28 × 28");
    }));
}

TEST_F(InspectPageTest, MarksTheMispairingAsNoMeasurement)
{
    inspect({5});
    auto *box = m_page.findChild<QCheckBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(shows(QStringLiteral("shuffled order")));
    box->setChecked(true);

    EXPECT_TRUE(shows(QStringLiteral("shuffled order")));
    EXPECT_TRUE(shows(QStringLiteral("though 97.5 % are")));
}

TEST_F(InspectPageTest, OffersToOpenTheRunsOwnDataset)
{
    inspect({5});
    SplitDataset other = tinyDigits();
    other.identity.hash = other.identity.testHash = "other";
    m_page.setDataset(std::make_shared<const SplitDataset>(other));
    QSignalSpy asked(&m_page, &InspectPage::datasetRequested);
    m_page.messages()->findChild<QPushButton *>()->click();

    EXPECT_EQ(gallery()->itemCount(), 0);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(m_page.messages()->text().contains(QStringLiteral("was not trained on the open dataset")));
}

TEST_F(InspectPageTest, ShowsTheImagesOfARunThatWasTrainedOnAPartOfTheDataset)
{
    inspect({5});
    SplitDataset whole = tinyDigits();
    whole.identity.hash = "of a larger training split";
    m_page.setDataset(std::make_shared<const SplitDataset>(whole));
    EXPECT_GT(gallery()->itemCount(), 0);
    EXPECT_TRUE(m_page.messages()->text().isEmpty());
}

TEST_F(InspectPageTest, SaysThatTheOtherEpochsOfAnOldRunAreNotKnown)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(*m_data, "Final", {5});
    run.folder = folder.path();
    m_page.setDataset(m_data);
    m_page.setRun(run, nullptr);
    EXPECT_FALSE(m_page.findChild<QSlider *>()->isEnabled());
    EXPECT_TRUE(shows(QStringLiteral("Epoch 2 of 2 \u00B7 97.5 %")));
    EXPECT_TRUE(shows(QStringLiteral("Only this epoch can be inspected")));
}

TEST_F(InspectPageTest, SaysThatTheRunsFolderIsGone)
{
    const TemporaryFolder folder;
    digitlab::Run run = sampleRun(*m_data, "Final", {5});
    run.folder = folder / "gone";
    m_page.setDataset(m_data);
    m_page.setRun(run, nullptr);
    EXPECT_TRUE(
        shows(QStringLiteral("The other epochs cannot be inspected because the run's folder no longer exists")));
    EXPECT_FALSE(shows(QStringLiteral("were not kept")));
}

TEST_F(InspectPageTest, MovesMatrixReportAndMistakesToTheEpochOfTheSlider)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(epochFolder(folder.path()));
    for (const int epoch : {1, 2, 3}) // the third is from after a stop, the run knows two
        writeFileAtomically(epochFile(folder.path(), epoch), "weights");
    digitlab::Run run = sampleRun(*m_data, "Final", {5});
    run.folder = folder.path();
    m_page.setDataset(m_data);
    m_page.setRun(run, nullptr);
    QSignalSpy requested(&m_page, &InspectPage::epochRequested);
    QSignalSpy shown(&m_page, &InspectPage::epochShown);
    auto *slider = m_page.findChild<QSlider *>();
    ASSERT_EQ(slider->maximum(), 1);
    slider->setValue(0);

    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested[0][2].toInt(), 1);
    m_page.showImage(20);
    m_page.showEpoch({1, std::make_shared<const Network>(NetworkSpec{.filters = {2, 3, 4}}),
        sampleRun(*m_data, "Final", {5, 20, 33}).predictions});
    EXPECT_TRUE(shows(QStringLiteral("Epoch 1 of 2 \u00B7 92.5 %")));
    EXPECT_TRUE(shows(QStringLiteral("Mistakes, worst first (3)")));
    EXPECT_EQ(m_page.findChild<HeatmapView *>()->cellText(5, 6), QStringLiteral("1"));
    EXPECT_TRUE(shows(QStringLiteral("A 5, wrongly predicted as 6"))); // the same image
    EXPECT_EQ(shown.count(), 1);

    slider->setValue(1); // the run's own epoch needs no reading
    EXPECT_EQ(requested.count(), 1);
    EXPECT_TRUE(shows(QStringLiteral("Mistakes, worst first (1)")));
    EXPECT_EQ(shown.count(), 2);
}

TEST_F(InspectPageTest, StaysAtItsEpochWhereAnotherCannotBeRead)
{
    inspect({5});
    m_page.refuseEpoch(QStringLiteral("0001.weights: cut short"));
    EXPECT_EQ(m_page.messages()->text(), QStringLiteral("0001.weights: cut short"));
    EXPECT_TRUE(shows(QStringLiteral("Epoch 2 of 2")));
    m_page.showEpoch({1, nullptr, sampleRun(*m_data, "Final", {5}).predictions});
    EXPECT_EQ(m_page.messages()->text(), QString()) << "with the next one it goes";
}

TEST_F(InspectPageTest, ShowsTheFirstLayersFilters)
{
    inspect({5});
    auto views = m_page.findChildren<ValueGridView *>();
    EXPECT_TRUE(std::ranges::any_of(views, [](const ValueGridView *view) {
        return view->accessibleName() == QStringLiteral("Filters of the first layer") && view->gridCount() == 2;
    }));
}

TEST_F(InspectPageTest, ExplainsInAWindowOfItsOwnWithoutARunToo)
{
    m_page.explain(Topic::Padding);
    auto *dialog = m_page.findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->findChild<QComboBox *>()->currentText(), QStringLiteral("Padding"));
    dialog->close();
}
