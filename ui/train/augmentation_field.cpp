// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/augmentation_field.h"

#include "core/training/setting.h"
#include "ui/style/language.h"
#include "ui/train/setting_fields.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <memory>

namespace digitlab::ui {

namespace {

struct AugmentationWords {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
};

constexpr Augmentation usual{.rotation = 15, .widthShift = 0.1, .heightShift = 0.1};

/// "Rotation 15\u00B0, Width shift 0.1"
QString textOf(const Augmentation &augmentation)
{
    RunConfig config;
    config.training.augmentation = augmentation;
    QStringList parts;
    for (const Setting &setting : settingTable())
        if (setting.group == SettingGroup::Augmentation && valueText(setting, config) != valueText(setting, {}))
            parts += translatedText(setting.label) + QLatin1Char(' ') + translatedText(valueText(setting, config));
    return parts.join(QStringLiteral(", "));
}

} // namespace

SettingField *makeAugmentationField()
{
    auto *box = new QCheckBox(AugmentationWords::tr("on"));
    const auto last = std::make_shared<Augmentation>(usual);
    const auto keep = [box, last](const Augmentation &augmentation) {
        if (augmentation.active())
            *last = augmentation;
        box->setToolTip(AugmentationWords::tr("%1. Under More, each has its own range.").arg(textOf(*last)));
    };
    const auto show = [box, keep](const RunConfig &config) {
        keep(config.training.augmentation);
        box->setChecked(config.training.augmentation.active());
    };
    const auto store = [box, keep, last](RunConfig &config) {
        keep(config.training.augmentation);
        if (box->isChecked() != config.training.augmentation.active())
            config.training.augmentation = box->isChecked() ? *last : Augmentation();
        return QString();
    };
    const auto text = [](const RunConfig &config) {
        return config.training.augmentation.active() ? AugmentationWords::tr("on") : AugmentationWords::tr("off");
    };
    auto *field = new SettingField(QStringLiteral("augmentation"), AugmentationWords::tr("Augmentation"), box,
        {.show = show, .store = store, .text = text});
    QObject::connect(box, &QCheckBox::toggled, field, &SettingField::edited);
    return field;
}

} // namespace digitlab::ui
