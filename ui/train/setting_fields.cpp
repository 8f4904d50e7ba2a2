// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/setting_fields.h"

#include "ui/style/language.h"
#include "ui/style/number_box.h"
#include "ui/style/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace digitlab::ui {

namespace {

struct SettingFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
};

/// Writes what stands in the editor into a configuration; gives a sentence where it is nonsense.
using Store = std::function<QString(RunConfig &config)>;

SettingField *field(const Setting &setting, QWidget *editor, SettingAccess access)
{
    access.text = [&setting](const RunConfig &config) { return translatedText(valueText(setting, config)); };
    access.applies = setting.applies;
    if (setting.conflict)
        access.conflict = [&setting](const RunConfig &config) {
            QString fault = QString::fromStdString(setting.conflict(config));
            return fault.isEmpty() ? fault : fault.replace(0, 1, fault.front().toUpper()) + u'.';
        };
    return new SettingField(
        QString::fromStdString(setting.key), translatedText(setting.label), editor, std::move(access));
}

/// "32, 64, 128", "32;64;128" and "32 64 128" alike.
QString storeFilters(const QString &text, const FiltersSetting &setting, RunConfig &config)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s\\x{060C}]+"));
    const QStringList parts = text.trimmed().split(between);
    std::array<int, 3> filters{};
    bool sound = parts.size() == 3;
    for (std::size_t block = 0; sound && block < filters.size(); ++block) {
        const auto typed = static_cast<double>(readWhole(parts[static_cast<qsizetype>(block)]).value.value_or(0));
        sound = setting.range.contains(typed);
        filters[block] = sound ? static_cast<int>(typed) : 0;
    }
    if (!sound)
        return SettingFieldsWords::tr("Filters are three whole numbers from %1, one per block: 32, 64, 128.")
            .arg(QString::fromStdString(setting.range.text()));
    setting.place(config) = filters;
    return {};
}

QString storeSeed(const QString &text, const SeedSetting &setting, RunConfig &config)
{
    const TypedNumber<quint64> seed = readWhole(text);
    if (!seed.value)
        return SettingFieldsWords::tr("The seed is a whole number from 0 to 18446744073709551615. %1")
            .arg(seed.problem);
    setting.place(config) = *seed.value;
    return {};
}

/// Makes the field that each kind of setting asks for.
struct FieldMaker {
    const Setting &setting;

    SettingField *operator()(const WholeSetting &whole) const
    {
        auto *box = new NumberBox(NumberBox::Kind::Whole, whole.range);
        const auto place = whole.place;
        return number(
            box, [=](const RunConfig &config) { box->setValue(valueAt(config, place)); },
            [=](RunConfig &config) { place(config) = box->whole(); });
    }

    SettingField *operator()(const DecimalSetting &decimal) const
    {
        auto *box = new NumberBox(NumberBox::Kind::Decimal, decimal.range);
        box->setSuffix(QString::fromStdString(decimal.unit));
        box->setSingleStep(decimal.step);
        const auto place = decimal.place;
        return number(
            box, [=](const RunConfig &config) { box->setValue(valueAt(config, place)); },
            [=](RunConfig &config) { place(config) = box->value(); });
    }

    SettingField *operator()(const SeedSetting &seed) const
    {
        return written([seed](const QString &text, RunConfig &config) { return storeSeed(text, seed, config); });
    }

    SettingField *operator()(const FiltersSetting &filters) const
    {
        return written(
            [filters](const QString &text, RunConfig &config) { return storeFilters(text, filters, config); });
    }

    /// Shown as off while it does nothing, which is no change of its own.
    SettingField *operator()(const SwitchSetting &toggle) const
    {
        auto *box = new QCheckBox(SettingFieldsWords::tr("on"));
        const auto place = toggle.place;
        const auto show = [=, applies = setting.applies](const RunConfig &config) {
            const bool isOfUse = !applies || applies(config);
            box->setChecked(isOfUse && valueAt(config, place));
            box->setToolTip(isOfUse ? QString() : SettingFieldsWords::tr("Needs a patience of at least 1."));
        };
        SettingField *made = field(setting, box,
            {.show = show, .store = always([=](RunConfig &config) { place(config) = box->isChecked(); })});
        QObject::connect(box, &QCheckBox::toggled, made, &SettingField::edited);
        return made;
    }

    SettingField *operator()(const ChoiceSetting &choice) const
    {
        auto *box = new QComboBox;
        for (const SettingOption &option : choice.options)
            box->addItem(translatedText(optionLabel(option)));
        SettingField *made = field(setting, box,
            {.show = [=](const RunConfig &config) { box->setCurrentIndex(choice.chosen(config)); },
                .store = always([=](RunConfig &config) { choice.choose(config, box->currentIndex()); })});
        QObject::connect(box, &QComboBox::currentIndexChanged, made, &SettingField::edited);
        return made;
    }

private:
    template <typename Write> static Store always(Write write)
    {
        return [write](RunConfig &config) {
            write(config);
            return QString();
        };
    }

    template <typename Show, typename Write> SettingField *number(NumberBox *box, Show show, Write write) const
    {
        const Store store = [=](RunConfig &config) {
            write(config); // where a text is refused, what stood there before
            return box->problem();
        };
        SettingField *made = field(setting, box, {.show = show, .store = store});
        QObject::connect(box, &NumberBox::changed, made, &SettingField::edited);
        return made;
    }

    template <typename StoreText> SettingField *written(StoreText storeText) const
    {
        auto *line = new QLineEdit;
        line->setAlignment(Qt::AlignRight);
        const auto text = [&setting = setting](
                              const RunConfig &config) { return QString::fromStdString(valueText(setting, config)); };
        SettingField *made = field(setting, line,
            {.show = [=](const RunConfig &config) { line->setText(text(config)); },
                .store = [=](RunConfig &config) { return storeText(line->text(), config); }});
        QObject::connect(line, &QLineEdit::textChanged, made, &SettingField::edited);
        QObject::connect(
            line, &QLineEdit::editingFinished, made, [=] { // what was understood stands there, as in numbers
                RunConfig understood;
                if (storeText(line->text(), understood).isEmpty() && line->text() != text(understood))
                    line->setText(text(understood));
            });
        return made;
    }
};

} // namespace

SettingField *makeSettingField(const Setting &setting)
{
    return std::visit(FieldMaker{setting}, setting.kind);
}

} // namespace digitlab::ui
