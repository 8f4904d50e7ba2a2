#include "ui/pages/inspect_page.h"

#include "tests/support/sample_runs.h"
#include "tests/support/tiny_datasets.h"
#include "ui/views/digit_gallery.h"
#include "ui/views/feature_maps_view.h"
#include "ui/views/heatmap_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
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

TEST_F(InspectPageTest, ShowsThePicturesOfACellOfTheMatrix)
{
    inspect({5, 20, 33});
    const int actual = m_data->test.label(20);
    Q_EMIT m_page.findChild<HeatmapView *>()->cellActivated(actual, actual + 1);

    EXPECT_TRUE(shows(QStringLiteral("%1 read as %2 (1)").arg(actual).arg(actual + 1)));
    EXPECT_EQ(gallery()->itemCount(), 1);
}

TEST_F(InspectPageTest, ShowsWhatEachConvolutionMakesOfAPicture)
{
    inspect({20});
    Q_EMIT gallery()->itemChosen(20);

    const int actual = m_data->test.label(20);
    EXPECT_TRUE(shows(QStringLiteral("A %1, misread as %2").arg(actual).arg(actual + 1)));
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
    other.identity.hash = "other";
    m_page.setDataset(std::make_shared<const SplitDataset>(other));
    QSignalSpy asked(&m_page, &InspectPage::datasetRequested);
    Q_EMIT m_page.messages()->actionTriggered();

    EXPECT_EQ(gallery()->itemCount(), 0);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(m_page.messages()->text().contains(QStringLiteral("another dataset")));
}
