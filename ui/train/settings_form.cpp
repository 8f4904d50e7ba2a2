// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/settings_form.h"

#include "core/training/presets.h"
#include "ui/style/boxes.h"
#include "ui/style/fold.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"
#include "ui/train/augmentation_field.h"
#include "ui/train/setting_fields.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <utility>

namespace digitlab::ui {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = captionFont();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 2 * gridUnit, 0, gridUnit / 2);
    return label;
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QComboBox)
    , m_rest(new QWidget)
    , m_more(new Fold(tr("More settings"), m_rest))
{
    inColumn(this, gridUnit / 2, {presetRow(), firstFields(), m_more});
    addRest();
    m_more->heading()->setObjectName(QStringLiteral("more-settings"));
    connect(m_more, &Fold::openChosen, this, &SettingsForm::moreChosen);
    connect(m_presets, &QComboBox::activated, this, &SettingsForm::choosePreset);
    m_config = preset("recommended", m_trainCount);
    showConfig();
}

void SettingsForm::setConfig(const RunConfig &config)
{
    const int classes = m_config.network.classes;
    m_config = config;
    m_config.network.classes = classes;
    showConfig();
}

void SettingsForm::setData(int trainCount, int classCount)
{
    const bool untouched = m_presets->currentIndex() >= 0 && m_config == presetConfig();
    m_trainCount = trainCount;
    if (classCount > 0)
        m_config.network.classes = classCount;
    if (untouched)
        m_config = presetConfig();
    showConfig();
}

QString SettingsForm::problem() const
{
    const auto unsound = std::ranges::find_if_not(m_fields, &SettingField::isSound);
    return unsound == m_fields.end() ? QString() : tr("%1: %2").arg((*unsound)->label(), (*unsound)->problem());
}

SettingField *SettingsForm::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &SettingField::key);
    return found == m_fields.end() ? nullptr : *found;
}

QLayout *SettingsForm::presetRow()
{
    for (const std::string &name : presetNames()) {
        m_presets->addItem(translatedText(presetTitle(name)), QString::fromStdString(name));
        m_presets->setItemData(m_presets->count() - 1, translatedText(presetDescription(name)), Qt::ToolTipRole);
    }
    m_presets->setPlaceholderText(tr("Custom settings"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setObjectName(QStringLiteral("preset"));
    m_presets->setFocusPolicy(Qt::StrongFocus);
    m_presets->installEventFilter(this);
    auto *label = new QLabel(tr("Preset"));
    label->setBuddy(m_presets);
    return inRow(nullptr, gridUnit, {label, {m_presets, 1}});
}

QLayout *SettingsForm::firstFields()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    for (const Setting &setting : settingTable())
        if (setting.isFirst)
            add(makeSettingField(setting), *layout);
    add(makeAugmentationField(), *layout);
    return layout;
}

void SettingsForm::addRest()
{
    auto *layout = inColumn(m_rest, 0, {});
    std::optional<SettingGroup> group;
    for (const Setting &setting : settingTable()) {
        if (!setting.isInForm || setting.isFirst)
            continue;
        if (std::exchange(group, setting.group) != setting.group)
            layout->addWidget(heading(translatedText(groupTitle(setting.group))));
        add(makeSettingField(setting), *layout);
    }
}

void SettingsForm::add(SettingField *field, QVBoxLayout &layout)
{
    layout.addWidget(field);
    m_fields.push_back(field);
    connect(field, &SettingField::edited, this, [this, field] { take(*field); });
    connect(field, &SettingField::explanationRequested, this, &SettingsForm::explanationRequested);
    connect(field, &SettingField::resetRequested, this, [this, field] { reset(field); });
    connect(field, &SettingField::attended, this, [this, field] { Q_EMIT explained(field->explanation()); });
}

bool SettingsForm::showsMore() const
{
    return m_more->isOpen();
}

void SettingsForm::setShowsMore(bool shown)
{
    m_more->setOpen(shown);
    compare();
}

bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter) // of the presets
        explainPreset();
    return QWidget::eventFilter(watched, event);
}

void SettingsForm::explainPreset()
{
    Q_EMIT explained(m_presets->currentData(Qt::ToolTipRole).toString());
}

/// The chosen preset as it would be trained: with the seed, the threads and the classes at hand.
RunConfig SettingsForm::presetConfig() const
{
    RunConfig config = preset(m_presets->currentData().toString().toStdString(), m_trainCount);
    config.training.seed = m_config.training.seed;
    config.training.threads = m_config.training.threads;
    config.network.classes = m_config.network.classes;
    return config;
}

void SettingsForm::choosePreset()
{
    m_config = presetConfig();
    showConfig();
    explainPreset();
    Q_EMIT configChanged(m_config);
}

/// Only what was edited: the others may show a value less exactly than it is.
void SettingsForm::take(SettingField &edited)
{
    const RunConfig before = m_config;
    edited.store(m_config);
    for (SettingField *field : m_fields) // augmentation as a whole, and its parts
        if (field != &edited && field->differs(before, m_config))
            field->show(m_config);
    compare();
    if (m_config != before)
        Q_EMIT configChanged(m_config);
}

void SettingsForm::reset(SettingField *field)
{
    field->show(presetConfig());
    take(*field);
}

void SettingsForm::showConfig()
{
    m_presets->setCurrentIndex(m_presets->findData(QString::fromStdString(m_config.preset)));
    for (SettingField *field : m_fields)
        field->show(m_config);
    compare();
}

void SettingsForm::compare()
{
    const bool hasPreset = m_presets->currentIndex() >= 0;
    const RunConfig reference = hasPreset ? presetConfig() : m_config;
    for (SettingField *field : m_fields)
        field->compare(m_config, hasPreset ? &reference : nullptr);
    sayOfMore();
    if (problem() != m_problem) {
        m_problem = problem();
        Q_EMIT problemChanged(m_problem);
    }
}

/// What is hidden and differs is counted; what is wrong is not hidden.
void SettingsForm::sayOfMore()
{
    QStringList changed;
    for (const SettingField *field : m_fields) {
        if (!m_rest->isAncestorOf(field))
            continue;
        if (!field->isSound())
            m_more->setOpen(true);
        if (field->isMarked())
            changed += tr("%1: %2").arg(field->label(), field->mark());
    }
    const auto count = static_cast<int>(changed.size());
    m_more->setNote(count == 0 ? QString() : tr("\u25CF %n changed", nullptr, count), changed.join(QLatin1Char('\n')));
}

} // namespace digitlab::ui
