// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/report_presenter.h"

#include "core/base/file_io.h"
#include "core/runs/run_group.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/style/text.h"
#include "ui/widgets/run_picker.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

namespace digitlab::ui {

namespace {

/// A window with one run of each of two seeds.
class ReportPresenterTest : public WindowFixture
{
protected:
    void SetUp() override
    {
        restart();
        openDigits();
        for (const std::uint64_t seed : {1, 2})
            trainedRun(seed, 1);
    }

    ReportPresenter &presenter() { return *part<ReportPresenter>(); }
    QString run(std::size_t place) { return toQString(m_laboratory->runs.runs().at(place).folder); }
    QString file(const char *name) { return toQString(m_folder / name); }

    std::string written(const QStringList &choices, const QString &target)
    {
        QSignalSpy written(part<DocumentExporter>(), &DocumentExporter::written);
        presenter().writeRuns(choices, target);
        EXPECT_TRUE(written.wait(longEnough));
        return readFile(toPath(target));
    }
};

} // namespace

TEST_F(ReportPresenterTest, WritesARunAndAComparisonWhole)
{
    EXPECT_NE(written({run(0)}, file("run.html")).find("seed 2"), std::string::npos);
    EXPECT_NE(written({run(0), run(1)}, file("two.html")).find("McNemar"), std::string::npos);
}

TEST_F(ReportPresenterTest, WritesAllSeedsOfAGroup)
{
    const std::vector<RunGroup> groups = groupsOfSeeds(m_laboratory->runs.runs());
    ASSERT_EQ(groups.size(), 1U);
    const QString group = choiceOf(QString::fromStdString(groups[0].key));
    EXPECT_NE(written({group}, file("seeds.html")).find("over 2 seeds"), std::string::npos);
}

TEST_F(ReportPresenterTest, ALongExportCanBeCancelledAndLeavesNothing)
{
    QSignalSpy cancelled(part<DocumentExporter>(), &DocumentExporter::cancelled);
    presenter().writeRuns({run(0)}, file("run.pdf"));
    for (QPushButton *button : m_window->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Cancel") && button->isVisible())
            button->click();
    ASSERT_TRUE(cancelled.count() == 1 || cancelled.wait(longEnough));
    EXPECT_FALSE(QFileInfo::exists(file("run.pdf")));
}

} // namespace digitlab::ui
