#include "ui/train/setting_fields.h"

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

/// The place of a value in a configuration.
template <typename Value> using Place = Value &(*)(RunConfig &config);

template <typename Value> Value valueIn(const RunConfig &config, Place<Value> place)
{
    RunConfig copy = config;
    return place(copy);
}

using Limits = NumberBox::Limits;

struct Look {
    double step = 0.05; ///< 0: a tenth of the value's power of ten
    QString unit{};
};

/// To a number that is read and written as a double.
SettingAccess accessTo(NumberBox *box, const QString &unit, std::function<double(const RunConfig &)> read,
    std::function<void(RunConfig &, double)> write)
{
    SettingAccess access;
    access.show = [=](const RunConfig &config) { box->setValue(read(config)); };
    access.store = [=](RunConfig &config) {
        write(config, box->value()); // where a text is refused, what stood there before
        return box->problem();
    };
    access.text = [=](const RunConfig &config) { return numberText(read(config)) + unit; };
    return access;
}

SettingField *number(const char *key, const QString &label, NumberBox *box, SettingAccess access)
{
    auto *field = new SettingField(QString::fromLatin1(key), label, box, std::move(access));
    QObject::connect(box, &NumberBox::changed, field, &SettingField::edited);
    return field;
}

SettingField *wholeNumber(const char *key, const QString &label, int lowest, int highest, Place<int> place)
{
    const Limits limits{.lowest = static_cast<double>(lowest), .highest = static_cast<double>(highest)};
    auto *box = new NumberBox(NumberBox::Kind::Whole, limits);
    return number(key, label, box,
        accessTo(
            box, {}, [place](const RunConfig &config) { return valueIn(config, place); },
            [place](RunConfig &config, double value) { place(config) = static_cast<int>(value); }));
}

SettingField *decimal(const char *key, const QString &label, Limits limits, const Look &look, Place<double> place)
{
    auto *box = new NumberBox(NumberBox::Kind::Decimal, limits);
    box->setSuffix(look.unit);
    box->setSingleStep(look.step);
    return number(key, label, box,
        accessTo(
            box, look.unit, [place](const RunConfig &config) { return valueIn(config, place); },
            [place](RunConfig &config, double value) { place(config) = value; }));
}

/// `names` in the order of the enumeration's values.
template <typename Value>
SettingField *choice(const char *key, const QString &label, const QStringList &names, Place<Value> place)
{
    auto *box = new QComboBox;
    box->addItems(names);
    SettingAccess access;
    access.show = [=](const RunConfig &config) { box->setCurrentIndex(static_cast<int>(valueIn(config, place))); };
    access.store = [=](RunConfig &config) {
        place(config) = static_cast<Value>(box->currentIndex());
        return QString();
    };
    access.text = [=](const RunConfig &config) { return names.value(static_cast<int>(valueIn(config, place))); };
    auto *field = new SettingField(QString::fromLatin1(key), label, box, access);
    QObject::connect(box, &QComboBox::currentIndexChanged, field, &SettingField::edited);
    return field;
}

SettingField *onOff(const char *key, const QString &label, Place<bool> place)
{
    auto *box = new QCheckBox(SettingFieldsWords::tr("on"));
    SettingAccess access;
    access.show = [=](const RunConfig &config) { box->setChecked(valueIn(config, place)); };
    access.store = [=](RunConfig &config) {
        place(config) = box->isChecked();
        return QString();
    };
    access.text = [=](const RunConfig &config) {
        return valueIn(config, place) ? SettingFieldsWords::tr("on") : SettingFieldsWords::tr("off");
    };
    auto *field = new SettingField(QString::fromLatin1(key), label, box, access);
    QObject::connect(box, &QCheckBox::toggled, field, &SettingField::edited);
    return field;
}

/// Shown as off, and not to be switched, while nothing would be restored.
SettingField *restoreBestWeights()
{
    auto *box = new QCheckBox(SettingFieldsWords::tr("on"));
    SettingAccess access;
    access.applies = [](const RunConfig &config) { return config.training.earlyStoppingPatience > 0; };
    access.show = [=, applies = access.applies](const RunConfig &config) {
        box->setChecked(applies(config) && config.training.restoreBestWeights);
        box->setToolTip(applies(config) ? QString() : SettingFieldsWords::tr("Needs a patience of at least 1."));
    };
    access.store = [=](RunConfig &config) {
        config.training.restoreBestWeights = box->isChecked();
        return QString();
    };
    // Patience switches it on and off, which is no change of its own.
    access.text = [](const RunConfig &config) {
        return config.training.restoreBestWeights ? SettingFieldsWords::tr("on") : SettingFieldsWords::tr("off");
    };
    auto *field = new SettingField(
        QStringLiteral("restore-best-weights"), SettingFieldsWords::tr("Restore best weights"), box, access);
    QObject::connect(box, &QCheckBox::toggled, field, &SettingField::edited);
    return field;
}

SettingField *channels()
{
    auto *box = new QComboBox;
    box->addItems({SettingFieldsWords::tr("1 (grey)"), SettingFieldsWords::tr("3 (as RGB)")});
    SettingAccess access;
    access.show = [=](const RunConfig &config) { box->setCurrentIndex(config.network.channels == 3 ? 1 : 0); };
    access.store = [=](RunConfig &config) {
        config.network.channels = box->currentIndex() == 1 ? 3 : 1;
        return QString();
    };
    access.text = [](const RunConfig &config) { return QString::number(config.network.channels); };
    auto *field = new SettingField(QStringLiteral("channels"), SettingFieldsWords::tr("Channels"), box, access);
    QObject::connect(box, &QComboBox::currentIndexChanged, field, &SettingField::edited);
    return field;
}

QString filtersText(const RunConfig &config)
{
    const auto &[first, second, third] = config.network.filters;
    return QStringLiteral("%1, %2, %3").arg(first).arg(second).arg(third);
}

/// "32, 64, 128", "32;64;128" and "32 64 128" alike.
QString storeFilters(const QString &text, RunConfig &config)
{
    constexpr quint64 mostFilters = 1024;
    static const QRegularExpression between(QStringLiteral("[,;\\s\\x{060C}]+"));
    const QStringList parts = text.trimmed().split(between);
    std::array<int, 3> filters{};
    bool sound = parts.size() == 3;
    for (std::size_t block = 0; sound && block < filters.size(); ++block) {
        const quint64 typed = readWhole(parts[static_cast<qsizetype>(block)]).value.value_or(0);
        sound = typed >= 1 && typed <= mostFilters;
        filters[block] = sound ? static_cast<int>(typed) : 0;
    }
    if (!sound)
        return SettingFieldsWords::tr("Filters are three whole numbers from 1 to 1024, one a block: 32, 64, 128.");
    config.network.filters = filters;
    return {};
}

QString storeSeed(const QString &text, RunConfig &config)
{
    const TypedNumber<quint64> seed = readWhole(text);
    if (!seed.value)
        return SettingFieldsWords::tr("The seed is a whole number from 0 to 18446744073709551615. %1")
            .arg(seed.problem);
    config.training.seed = *seed.value;
    return {};
}

SettingField *written(const char *key, const QString &label, QString (*store)(const QString &, RunConfig &),
    QString (*text)(const RunConfig &))
{
    auto *line = new QLineEdit;
    line->setAlignment(Qt::AlignRight);
    SettingAccess access;
    access.show = [=](const RunConfig &config) { line->setText(text(config)); };
    access.store = [=](RunConfig &config) { return store(line->text(), config); };
    access.text = text;
    auto *field = new SettingField(QString::fromLatin1(key), label, line, access);
    QObject::connect(line, &QLineEdit::textChanged, field, &SettingField::edited);
    QObject::connect(line, &QLineEdit::editingFinished, field, [=] { // what was understood stands there, as in numbers
        RunConfig understood;
        if (store(line->text(), understood).isEmpty() && line->text() != text(understood))
            line->setText(text(understood));
    });
    return field;
}

/// As long as the training at most.
SettingField *warmupEpochs()
{
    auto *box = new NumberBox(NumberBox::Kind::Decimal, {.lowest = 0, .highest = 10'000});
    box->setSingleStep(1);
    SettingAccess access = accessTo(
        box, {}, [](const RunConfig &config) { return config.training.warmupEpochs; },
        [](RunConfig &config, double value) { config.training.warmupEpochs = value; });
    access.conflict = [](const RunConfig &config) {
        const TrainingConfig &c = config.training;
        return c.warmupEpochs <= c.epochs
            ? QString()
            : SettingFieldsWords::tr("The warm-up cannot be longer than the training: %1 epochs.").arg(c.epochs);
    };
    return number("warmup-epochs", SettingFieldsWords::tr("Warm-up epochs"), box, access);
}

constexpr Limits belowOne{.lowest = 0, .highest = 1, .withHighest = false};

std::vector<SettingField *> trainingFields()
{
    return {wholeNumber("epochs", SettingFieldsWords::tr("Epochs"), 1, 10'000,
                [](RunConfig &c) -> int & { return c.training.epochs; }),
        wholeNumber("batch-size", SettingFieldsWords::tr("Batch size"), 1, 65'536,
            [](RunConfig &c) -> int & { return c.training.batchSize; }),
        decimal("learning-rate", SettingFieldsWords::tr("Learning rate"),
            {.lowest = 0, .highest = 10, .withLowest = false}, {.step = 0},
            [](RunConfig &c) -> double & { return c.training.learningRate; }),
        choice<Schedule>("schedule", SettingFieldsWords::tr("Schedule"),
            {SettingFieldsWords::tr("constant"), SettingFieldsWords::tr("cosine"), SettingFieldsWords::tr("one cycle")},
            [](RunConfig &c) -> Schedule & { return c.training.schedule; }),
        warmupEpochs(),
        decimal("weight-decay", SettingFieldsWords::tr("Weight decay"), {.lowest = 0, .highest = 1}, {.step = 0},
            [](RunConfig &c) -> double & { return c.training.weightDecay; }),
        decimal("label-smoothing", SettingFieldsWords::tr("Label smoothing"), belowOne, {},
            [](RunConfig &c) -> double & { return c.training.labelSmoothing; }),
        wholeNumber("patience", SettingFieldsWords::tr("Patience"), 0, 10'000,
            [](RunConfig &c) -> int & { return c.training.earlyStoppingPatience; }),
        restoreBestWeights(),
        choice<Rescale>("rescale", SettingFieldsWords::tr("Rescale"),
            {SettingFieldsWords::tr("none"), SettingFieldsWords::tr("1/255")},
            [](RunConfig &c) -> Rescale & { return c.network.rescale; })};
}

std::vector<SettingField *> networkFields()
{
    return {decimal("dropout", SettingFieldsWords::tr("Dropout"), belowOne, {},
                [](RunConfig &c) -> double & { return c.network.dropout; }),
        onOff("batch-norm", SettingFieldsWords::tr("Batch normalisation"),
            [](RunConfig &c) -> bool & { return c.network.batchNormalisation; }),
        choice<Padding>("padding", SettingFieldsWords::tr("Padding"),
            {SettingFieldsWords::tr("same"), SettingFieldsWords::tr("valid")},
            [](RunConfig &c) -> Padding & { return c.network.padding; }),
        written("filters", SettingFieldsWords::tr("Filters"), storeFilters, filtersText),
        wholeNumber("dense-width", SettingFieldsWords::tr("Dense width"), 1, 8192,
            [](RunConfig &c) -> int & { return c.network.denseWidth; }),
        channels(),
        choice<Initialisation>("init", SettingFieldsWords::tr("Initialisation"),
            {SettingFieldsWords::tr("Keras"), SettingFieldsWords::tr("LibTorch")},
            [](RunConfig &c) -> Initialisation & { return c.network.initialisation; })};
}

std::vector<SettingField *> augmentationFields()
{
    const QString degrees = QStringLiteral("\u00B0");
    const QString pixels = QStringLiteral(" px");
    return {
        decimal("rotation", SettingFieldsWords::tr("Rotation"), {.lowest = 0, .highest = 180},
            {.step = 1, .unit = degrees}, [](RunConfig &c) -> double & { return c.training.augmentation.rotation; }),
        decimal("width-shift", SettingFieldsWords::tr("Width shift"), belowOne, {},
            [](RunConfig &c) -> double & { return c.training.augmentation.widthShift; }),
        decimal("height-shift", SettingFieldsWords::tr("Height shift"), belowOne, {},
            [](RunConfig &c) -> double & { return c.training.augmentation.heightShift; }),
        decimal("scale", SettingFieldsWords::tr("Scale"), belowOne, {},
            [](RunConfig &c) -> double & { return c.training.augmentation.scale; }),
        decimal("shear", SettingFieldsWords::tr("Shear"), {.lowest = 0, .highest = 80}, {.step = 1, .unit = degrees},
            [](RunConfig &c) -> double & { return c.training.augmentation.shear; }),
        decimal("elastic", SettingFieldsWords::tr("Elastic"), {.lowest = 0, .highest = 10},
            {.step = 0.5, .unit = pixels}, [](RunConfig &c) -> double & { return c.training.augmentation.elastic; }),
        decimal("thickness", SettingFieldsWords::tr("Stroke thickness"), {.lowest = 0, .highest = 3},
            {.step = 0.25, .unit = pixels}, [](RunConfig &c) -> double & { return c.training.augmentation.thickness; }),
        onOff("horizontal-flip", SettingFieldsWords::tr("Horizontal flip"),
            [](RunConfig &c) -> bool & { return c.training.augmentation.horizontalFlip; })};
}

std::vector<SettingField *> reproducibilityFields()
{
    return {choice<SampleOrder>("shuffle", SettingFieldsWords::tr("Shuffle"),
                {SettingFieldsWords::tr("on"), SettingFieldsWords::tr("off")},
                [](RunConfig &c) -> SampleOrder & { return c.training.order; }),
        written("seed", SettingFieldsWords::tr("Seed"), storeSeed,
            [](const RunConfig &config) { return QString::number(config.training.seed); }),
        choice<Device>("device", SettingFieldsWords::tr("Device"),
            {SettingFieldsWords::tr("automatic"), SettingFieldsWords::tr("CPU"), SettingFieldsWords::tr("CUDA GPU")},
            [](RunConfig &c) -> Device & { return c.training.device; }),
        choice<Precision>("precision", SettingFieldsWords::tr("Precision"),
            {SettingFieldsWords::tr("float32"), SettingFieldsWords::tr("bfloat16")},
            [](RunConfig &c) -> Precision & { return c.training.precision; })};
}

} // namespace

std::vector<SettingGroup> makeSettingFields()
{
    return {{SettingFieldsWords::tr("Training"), trainingFields()},
        {SettingFieldsWords::tr("Network"), networkFields()},
        {SettingFieldsWords::tr("Augmentation"), augmentationFields()},
        {SettingFieldsWords::tr("Reproducibility"), reproducibilityFields()}};
}

} // namespace digitlab::ui
