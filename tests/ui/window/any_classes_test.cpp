// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/user_digits_file.h"
#include "core/training/model_file.h"
#include "tests/support/any_classes.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/charts/probability_bars.h"
#include "ui/draw/digit_canvas.h"
#include "ui/draw/draw_panel.h"
#include "ui/draw/label_row.h"
#include "ui/draw/my_digits_page.h"
#include "ui/jobs/drawing_models.h"
#include "ui/style/text.h"
#include "ui/widgets/verdict_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace digitlab::ui {

namespace {

/// A window whose drawings are read by a model of so many classes, which are not the digits.
class AnyClasses : public WindowFixture, public testing::WithParamInterface<int>
{
protected:
    void SetUp() override
    {
        restart();
        const Model model{.network = Network({.filters = {2, 2, 2}, .denseWidth = 4, .classes = GetParam()}),
            .classNames = m_names,
            .name = "classes"};
        saveModel(m_folder / "classes.dlm", model);
        QSignalSpy chosen(part<DrawingModels>(), &DrawingModels::chosen);
        part<DrawingModels>()->choose(
            ModelSide::A, {.kind = ModelSource::Kind::File, .path = m_folder / "classes.dlm"});
        ASSERT_TRUE(chosen.wait(longEnough));
    }

    QList<QPushButton *> buttons() { return part<LabelRow>()->findChildren<QPushButton *>(); }
    void drawLine()
    {
        part<DigitCanvas>()->setDrawing({.strokes = {{{250, 80}, {250, 240}, {250, 420}}}, .label = {}});
    }
    std::vector<std::string> m_names = anyClassNames(GetParam());
};

} // namespace

TEST_P(AnyClasses, ADrawingIsKeptUnderTheNameOfItsClass)
{
    ASSERT_EQ(buttons().size(), GetParam());
    drawLine();
    buttons().back()->click();
    EXPECT_TRUE(comesTrue([this] { return m_laboratory->userDigits.digits().size() == 1; }));
    EXPECT_EQ(readUserDigits(m_folder / "drawings.jsonl").digits.at(0).label(), m_names.back());
    EXPECT_TRUE(part<LabelRow>()->feedback().startsWith(QStringLiteral("Kept as ")));
    EXPECT_EQ(part<LabelRow>()->findChild<QToolButton *>()->text(), QStringLiteral("My drawings (1)"));
    const auto titles = part<MyDigitsPage>()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        titles, [](const QLabel *label) { return label->text() == QStringLiteral("My drawings"); }));
}

TEST_P(AnyClasses, TheCanvasKeepsItsRoomInASmallWindow)
{
    m_window->resize(1024, 600);
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(part<DigitCanvas>()->width(), 160);
    EXPECT_GE(part<DigitCanvas>()->height(), 160);
    EXPECT_LE(part<ProbabilityBars>()->height(), 220);
}

TEST_P(AnyClasses, ThePanelSaysDigitOfNone)
{
    drawLine();
    EXPECT_TRUE(comesTrue([this] { return !part<ProbabilityBars>()->probabilitiesA().empty(); }));
    EXPECT_FALSE(part<VerdictView>()->text().contains(QStringLiteral("digit")))
        << part<VerdictView>()->text().toStdString();
    for (const QWidget *widget : part<DrawPanel>()->findChildren<QWidget *>()) {
        if (widget->objectName() == QStringLiteral("number"))
            continue; // it says that only digits make numbers
        EXPECT_FALSE(widget->accessibleName().contains(QStringLiteral("digit")))
            << widget->accessibleName().toStdString();
    }
    EXPECT_FALSE(part<LabelRow>()->feedback().contains(QStringLiteral("digit")));
}

INSTANTIATE_TEST_SUITE_P(OfManyKinds, AnyClasses, testing::Values(3, 26, 62));

} // namespace digitlab::ui
