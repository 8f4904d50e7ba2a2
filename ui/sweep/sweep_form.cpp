// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_form.h"

#include "core/training/presets.h"
#include "ui/style/boxes.h"
#include "ui/style/fold.h"
#include "ui/style/language.h"
#include "ui/style/number_box.h"
#include "ui/style/theme.h"
#include "ui/sweep/sweep_option_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>
#include <map>

namespace digitlab::ui {

namespace {

constexpr std::size_t optionsOfTheReport = 5; // which stand first

QLabel *labelOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

bool isSameOffer(const SweepOption &a, const SweepOption &b)
{
    const auto isSame = [&](const SweepValue &valueOfA, const SweepValue &valueOfB) {
        RunConfig withA;
        RunConfig withB;
        apply(a, valueOfA, withA);
        apply(b, valueOfB, withB);
        return valueOfA.text == valueOfB.text && valueOfA.trainPerClass == valueOfB.trainPerClass && withA == withB;
    };
    return a.key == b.key && std::ranges::equal(a.values, b.values, isSame);
}

} // namespace

SweepForm::SweepForm(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox)
    , m_first(new QVBoxLayout)
    , m_others(nullptr)
    , m_more(nullptr)
    , m_seeds(new NumberBox(NumberBox::Kind::Whole, {.lowest = 1, .highest = 1000}))
    , m_design(new QComboBox)
    , m_summary(new QLabel)
    , m_start(new QPushButton(tr("Start the sweep")))
{
    auto *others = new QWidget;
    m_others = inColumn(others, gridUnit / 2, {});
    m_more = new Fold(tr("More options"), others);
    m_more->setOpen(false);
    m_first->setSpacing(gridUnit / 2);
    m_summary->setWordWrap(true);
    m_start->setProperty("primary", true);
    inColumn(this, gridUnit, {makeChoices(), m_first, m_more, inRow(nullptr, 2 * gridUnit, {{m_summary, 1}, m_start})});
    connect(m_more, &Fold::openChosen, m_more, &Fold::setOpen);
    connect(m_seeds, &NumberBox::changed, this, &SweepForm::edited);
    connect(m_design, &QComboBox::currentIndexChanged, this, &SweepForm::edited);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SweepForm::presetChosen);
    connect(m_start, &QPushButton::clicked, this, &SweepForm::startRequested);
}

QWidget *SweepForm::makeChoices()
{
    m_preset->addItem(tr("Settings of Train"));
    for (const std::string &name : presetNames())
        m_preset->addItem(translatedText(presetTitle(name)), QString::fromStdString(name));
    m_preset->setAccessibleName(tr("Start from"));
    m_seeds->setValue(5);
    m_seeds->setAccessibleName(tr("Seeds"));
    m_design->addItem(tr("One at a time"), static_cast<int>(SweepDesign::OneAtATime));
    m_design->addItem(tr("Grid"), static_cast<int>(SweepDesign::Grid));
    m_design->setItemData(0, tr("Each value alone, beside the settings that all start from"), Qt::ToolTipRole);
    m_design->setItemData(1, tr("Every value with every value of the other options"), Qt::ToolTipRole);
    m_design->setToolTip(
        tr("One at a time: each value alone, beside the settings that all start from. Grid: every value "
           "with every value of the other options; it also tells what options do together."));
    m_design->setAccessibleName(tr("Design"));
    auto *choices = new QWidget;
    inRow(choices, gridUnit,
        {labelOf(tr("Start from"), m_preset), m_preset, labelOf(tr("Seeds"), m_seeds), m_seeds,
            labelOf(tr("Design"), m_design), m_design, boxSpace});
    return choices;
}

void SweepForm::setOffered(const std::vector<SweepOption> &options)
{
    if (std::ranges::equal(options, m_offered, isSameOffer))
        return;
    m_offered = options;
    struct Ticked {
        bool isTicked = false;
        QStringList values;
    };
    std::map<std::string, Ticked> before;
    for (SweepOptionRow *row : m_rows) {
        before[row->key()] = {row->isTicked(), row->tickedValues()};
        delete row;
    }
    m_rows.clear();
    std::array<int, 2> widest{}; // of the first and of the others
    for (std::size_t i = 0; i < options.size(); ++i) {
        auto *row = new SweepOptionRow(options[i]);
        if (const auto found = before.find(row->key()); found != before.end()) {
            row->setTicked(found->second.isTicked);
            if (found->second.isTicked)
                row->setTickedValues(found->second.values);
        }
        int &widestHere = widest[i < optionsOfTheReport ? 0 : 1];
        widestHere = std::max(widestHere, row->tick()->sizeHint().width());
        (i < optionsOfTheReport ? m_first : m_others)->addWidget(row);
        m_rows.push_back(row);
        connect(row, &SweepOptionRow::changed, this, &SweepForm::edited);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->tick()->setFixedWidth(widest[i < optionsOfTheReport ? 0 : 1]);
    m_more->setVisible(options.size() > optionsOfTheReport);
}

QString SweepForm::preset() const
{
    return m_preset->currentData().toString();
}

std::vector<SweepOption> SweepForm::options() const
{
    std::vector<SweepOption> options;
    for (const SweepOptionRow *row : m_rows)
        if (row->isTicked())
            options.push_back(row->option());
    return options;
}

SweepDesign SweepForm::design() const
{
    return static_cast<SweepDesign>(m_design->currentData().toInt());
}

int SweepForm::seeds() const
{
    return m_seeds->whole();
}

QString SweepForm::problem() const
{
    return m_seeds->problem();
}

void SweepForm::setSummary(const QString &text)
{
    say(text, true);
}

void SweepForm::setProblem(const QString &text)
{
    say(text, false);
}

void SweepForm::say(const QString &text, bool canStart)
{
    m_summary->setText(text);
    m_start->setEnabled(canStart);
}

} // namespace digitlab::ui
