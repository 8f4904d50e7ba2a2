// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/inspect/inspect_page.h"
#include "ui/jobs/drawing_models.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <QSlider>

namespace digitlab::ui {
namespace {

/// A window with a run of three epochs on its Inspect page.
class InspectedEpochs : public WindowFixture
{
protected:
    InspectedEpochs()
    {
        restart();
        openDigits();
        QSignalSpy finished(&m_laboratory->trainings.session(), &TrainingSession::finished);
        m_laboratory->trainings.train(smallConfig(3), QStringLiteral("Trial"));
        EXPECT_TRUE(finished.wait(longEnough));
        m_window->setPage(MainWindow::Page::Inspect);
    }
    void moveTo(int position)
    {
        QSignalSpy shown(part<InspectPage>(), &InspectPage::epochShown);
        part<InspectPage>()->findChild<QSlider *>()->setValue(position);
        if (shown.isEmpty())
            shown.wait(longEnough);
    }
    QString model() const { return part<DrawingModels>()->a().name; }
};

TEST_F(InspectedEpochs, ModelTheDrawingWhileTheyAreLookedAt)
{
    const QString before = model();
    moveTo(0);
    EXPECT_EQ(model(), QStringLiteral("Trial, epoch 1"));
    moveTo(2);
    EXPECT_EQ(model(), QStringLiteral("Trial, epoch 3"));
    m_window->setPage(MainWindow::Page::Data);
    EXPECT_EQ(model(), before);
    m_window->setPage(MainWindow::Page::Inspect);
    EXPECT_EQ(model(), QStringLiteral("Trial, epoch 3"));
}

TEST_F(InspectedEpochs, AreThereAgainAtTheNextStart)
{
    restart();
    openDigits();
    QSignalSpy shown(part<InspectPage>(), &InspectPage::runShown);
    const QSlider *slider = part<InspectPage>()->findChild<QSlider *>();
    while (slider->maximum() < 2 && shown.wait(longEnough)) { }
    m_window->setPage(MainWindow::Page::Inspect);
    EXPECT_EQ(slider->maximum(), 2);
    moveTo(1);
    EXPECT_EQ(model(), QStringLiteral("Trial, epoch 2"));
}

} // namespace
} // namespace digitlab::ui
