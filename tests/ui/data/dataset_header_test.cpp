// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dataset_header.h"

#include "ui/style/dataset_title.h"
#include "ui/style/elided_label.h"
#include "ui/style/text.h"

#include "tests/support/tiny_datasets.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

SplitDataset named(DatasetSource source)
{
    SplitDataset data = tinyDigits();
    data.identity = identify(data.train, {}, data.test, std::move(source));
    return data;
}

TEST(DatasetHeader, NamesADatasetByItsFolder)
{
    EXPECT_EQ(datasetName({.source = {.path = "/home/ada/digits"}}), QStringLiteral("digits"));
    EXPECT_EQ(datasetName({.source = {.origin = DatasetOrigin::Builtin}}), QStringLiteral("Built-in digits"));
    EXPECT_EQ(datasetName({.source = {.path = "/"}}), QStringLiteral("/"));
}

TEST(DatasetHeader, TellsCountsIdentityAndSource)
{
    DatasetHeader header;
    const SplitDataset data = named({.path = "/home/ada/digits"});
    header.setDataset(data);

    EXPECT_TRUE(header.summary().contains(QStringLiteral("80 training and 40 test images of 10 classes")));
    EXPECT_TRUE(header.summary().contains(QString::fromStdString(data.identity.hash.substr(0, 12))));
    EXPECT_TRUE(header.summary().contains(QStringLiteral("/home/ada/digits")));
}

TEST(DatasetHeader, ASingleClassIsTold)
{
    const std::vector<std::string> names{"acht"};
    SplitDataset single{Dataset(names), Dataset(names), {}, {}, {}};
    for (int i = 0; i < 5; ++i)
        (i < 3 ? single.train : single.test).add(std::vector<std::uint8_t>(imagePixels, 40), 0, "acht/a.png");
    single.identity = identify(single.train, {}, single.test, {.path = "/home/ada/eights"});
    DatasetHeader header;
    header.setDataset(single);
    EXPECT_TRUE(header.summary().startsWith(QStringLiteral("3 training and 2 test images of 1 class ")))
        << header.summary().toStdString();
}

TEST(DatasetHeader, ShowsReadingInTheSummarysPlaceAndCanCancelIt)
{
    DatasetHeader header;
    header.setDataset(named({.origin = DatasetOrigin::Builtin}));
    const int height = header.sizeHint().height();
    QSignalSpy cancelled(&header, &DatasetHeader::cancelRequested);
    header.showLoading(QStringLiteral("/home/ada/digits"));
    header.showProgress(300, 1000);

    EXPECT_EQ(header.summary(), QStringLiteral("Reading /home/ada/digits"));
    EXPECT_EQ(header.findChild<QProgressBar *>()->value(), 300);
    EXPECT_EQ(header.sizeHint().height(), height) << "nothing below moves";
    for (QPushButton *button : header.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    EXPECT_EQ(cancelled.count(), 1);
    header.endLoading();
    EXPECT_TRUE(header.summary().contains(QStringLiteral("80 training")));
}

TEST(DatasetHeader, ShowsTheWholeNameAndPutsItsButtonsUnderItWhereItIsNarrow)
{
    DatasetHeader header;
    header.setDataset(named({.path = "/home/ada/pictures of the spring"}));
    const auto *name = header.findChild<ElidedLabel *>();
    const QPushButton *last = nullptr;
    for (const QPushButton *button : header.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Prepare..."))
            last = button;
    ASSERT_NE(last, nullptr);
    const auto placeOf = [&header](const QWidget *part) { return part->mapTo(&header, QPoint()); };
    const auto layOut = [&header](int width) {
        for (int pass = 0; pass < 3; ++pass) { // its least size follows from where the buttons are
            header.resize(width, header.sizeHint().height());
            header.grab();
        }
    };
    layOut(1000);
    EXPECT_GT(placeOf(last).x(), placeOf(name).x() + name->width());

    layOut(header.minimumSizeHint().width());
    EXPECT_LE(header.width(), 600);
    EXPECT_EQ(name->shownText(), QStringLiteral("pictures of the spring"));
    EXPECT_GE(placeOf(last).y(), placeOf(name).y() + name->height());
    EXPECT_LE(placeOf(last).x() + last->width(), header.width());
    layOut(1000);
    EXPECT_GT(placeOf(last).x(), placeOf(name).x() + name->width()) << "and back";
}

TEST(DatasetHeader, OpensARecentFolder)
{
    DatasetHeader header;
    auto *recent = header.findChild<QToolButton *>();
    EXPECT_FALSE(recent->isEnabled());
    header.setRecentFolders({QStringLiteral("/data/a"), QStringLiteral("/data/b & c")});
    QSignalSpy requested(&header, &DatasetHeader::folderRequested);
    ASSERT_EQ(recent->menu()->actions().size(), 2);
    recent->menu()->actions()[1]->trigger();

    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested[0][0].toString(), QStringLiteral("/data/b & c"));
}

} // namespace
} // namespace digitlab::ui
