// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_form.h"

#include "core/sweeps/sweep_offer.h"
#include "core/training/presets.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

QCheckBox *box(const QWidget &form, const QString &name)
{
    for (QCheckBox *box : form.findChildren<QCheckBox *>())
        if (box->text() == name || box->accessibleName() == name)
            return box;
    return nullptr;
}

class SweepFormTest : public testing::Test
{
protected:
    SweepFormTest() { m_form.setOffered(offeredOptions(preset("final"), 70)); }

    SweepForm m_form;
};

TEST_F(SweepFormTest, VariesNothingUntilSomethingIsTicked)
{
    EXPECT_TRUE(m_form.options().empty());
    EXPECT_FALSE(box(m_form, QStringLiteral("Padding: valid"))->isEnabled());
}

TEST_F(SweepFormTest, AnOptionThatIsTickedIsTriedAgainstWhatItIsNow)
{
    QSignalSpy edited(&m_form, &SweepForm::edited);
    box(m_form, QStringLiteral("Dropout"))->click();
    box(m_form, QStringLiteral("Dropout: 0.5"))->click();
    EXPECT_EQ(edited.count(), 2);
    const auto options = m_form.options();
    ASSERT_EQ(options.size(), 1U);
    ASSERT_EQ(options[0].values.size(), 3U);
    EXPECT_EQ(options[0].values[0].config.network.dropout, preset("final").network.dropout);
    EXPECT_EQ(options[0].values[1].config.network.dropout, 0.1);
    EXPECT_EQ(options[0].values[2].config.network.dropout, 0.5);
}

TEST_F(SweepFormTest, KeepsWhatIsTickedWhenOtherSettingsAreItsStart)
{
    box(m_form, QStringLiteral("Dropout"))->click();
    box(m_form, QStringLiteral("Dropout: 0.5"))->click();
    m_form.setOffered(offeredOptions(preset("baseline"), 70));
    const auto options = m_form.options();
    ASSERT_EQ(options.size(), 1U);
    EXPECT_EQ(options[0].key, "dropout");
    EXPECT_EQ(options[0].values.back().config.network.dropout, 0.5);
}

TEST_F(SweepFormTest, CannotBeStartedWhileSomethingStandsInTheWay)
{
    auto *start = m_form.findChild<QPushButton *>();
    m_form.setProblem(QStringLiteral("Tick the options to try."));
    EXPECT_FALSE(start->isEnabled());
    m_form.setSummary(QStringLiteral("4 runs"));
    EXPECT_TRUE(start->isEnabled());
}

} // namespace
} // namespace digitlab::ui
