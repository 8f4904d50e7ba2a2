// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/prepare_panel.h"

#include "core/data/reading/stored_files.h"

#include "core/data/split.h"
#include "ui/style/boxes.h"
#include "ui/style/number_box.h"
#include "ui/style/number_text.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace digitlab::ui {

namespace {

QLabel *captionLabel()
{
    auto *label = new QLabel;
    label->setFont(captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setMinimumHeight(label->fontMetrics().lineSpacing());
    return label;
}

NumberBox *numberField(NumberBox::Kind kind, const NumberRange &limits, double value, const QString &name)
{
    auto *field = new NumberBox(kind, limits);
    field->setValue(value);
    field->setMaximumWidth(160);
    field->setAccessibleName(name);
    return field;
}

QLineEdit *seedField()
{
    auto *field = new QLineEdit(QStringLiteral("0"));
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(160);
    field->setAccessibleName(PreparePanel::tr("Seed"));
    field->setToolTip(PreparePanel::tr("The same seed picks and splits the same images on every machine."));
    return field;
}

/// The folder itself or the nearest one above it that exists.
QFileInfo existingPart(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    while (!info.exists() && !info.isRoot() && info.filePath() != info.path())
        info = QFileInfo(info.path());
    return info;
}

bool liesIn(const QString &inner, const QString &outer)
{
    const QString folder = QDir(outer).absolutePath();
    const QString path = QDir(inner).absolutePath();
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

} // namespace

PreparePanel::PreparePanel(QWidget *parent)
    : QWidget(parent)
    , m_source(new QLineEdit)
    , m_sourceProblem(captionLabel())
    , m_perClass(
          numberField(NumberBox::Kind::Whole, {.lowest = 2, .highest = 1'000'000}, 100, tr("Images of each class")))
    , m_testFraction(numberField(NumberBox::Kind::Decimal, {.lowest = 1, .highest = 99}, 30, tr("Test fraction")))
    , m_validationFraction(
          numberField(NumberBox::Kind::Decimal, {.lowest = 0, .highest = 90}, 0, tr("Validation fraction")))
    , m_seed(seedField())
    , m_target(new QLineEdit)
    , m_targetProblem(captionLabel())
    , m_outcome(captionLabel())
    , m_write(new QPushButton(tr("Write the dataset")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_progress(new QProgressBar)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, gridUnit, 0, 0);
    form->setVerticalSpacing(gridUnit / 2);
    form->setHorizontalSpacing(2 * gridUnit);
    addFolderRow(form, tr("From folder"), m_source, m_sourceProblem);
    addNumbers(form);
    addFolderRow(form, tr("To folder"), m_target, m_targetProblem);
    form->addRow(QString(), m_outcome);
    form->addRow(QString(), actionRow());
    m_source->setPlaceholderText(tr("a folder of class folders, or with the four MNIST idx files"));
    m_target->setPlaceholderText(tr("a new or empty folder"));
    refresh();
}

void PreparePanel::setSource(const QString &folder)
{
    m_source->setText(folder);
}

void PreparePanel::setTarget(const QString &folder)
{
    m_target->setText(folder);
}

PrepareRequest PreparePanel::request() const
{
    return {.source = m_source->text().trimmed(),
        .target = m_target->text().trimmed(),
        .perClass = m_perClass->whole(),
        .preparation = m_preparation,
        .testFraction = m_testFraction->value() / 100.0,
        .validationFraction = m_validationFraction->value() / 100.0,
        .seed = readWhole(m_seed->text()).value.value_or(0)};
}

QString PreparePanel::numberProblem() const
{
    const std::pair<const NumberBox *, QString> fields[] = {{m_perClass, tr("Per class")},
        {m_testFraction, tr("Test fraction")}, {m_validationFraction, tr("Validation fraction")}};
    for (const auto &[field, name] : fields)
        if (!field->problem().isEmpty())
            return tr("%1: %2").arg(name, field->problem());
    const QString seed = readWhole(m_seed->text()).problem;
    return seed.isEmpty() ? QString() : tr("Seed: %1").arg(seed);
}

QString PreparePanel::sourceProblem() const
{
    const QString source = request().source;
    if (source.isEmpty())
        return tr("Choose the folder that the images come from.");
    return QFileInfo(source).isDir() || (QFileInfo(source).isFile() && isStoredFile(toPath(source)))
        ? QString()
        : tr("%1 is not a folder.").arg(shownPath(toPath(source)));
}

QString PreparePanel::targetProblem() const
{
    const QString target = request().target;
    if (target.isEmpty())
        return tr("Choose the folder to write.");
    const QFileInfo info(target);
    if (info.exists() && !info.isDir())
        return tr("%1 is a file; a new or empty folder is needed.").arg(shownPath(toPath(target)));
    if (info.isDir() && !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return tr("%1 already contains files; a new or empty folder is needed.").arg(shownPath(toPath(target)));
    if (!request().source.isEmpty() && liesIn(target, request().source))
        return tr("The folder is inside the source folder; choose another place.");
    const QFileInfo above = existingPart(target);
    if (!above.isDir() || !above.isWritable())
        return tr("%1 is not writable.").arg(shownPath(toPath(above.filePath())));
    return {};
}

void PreparePanel::showProgress(int done, int total)
{
    m_writing = true;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    refresh();
}

void PreparePanel::endProgress()
{
    m_writing = false;
    refresh();
}

void PreparePanel::addFolderRow(QFormLayout *form, const QString &title, QLineEdit *edit, QLabel *problem)
{
    auto *browse = new QPushButton(tr("Browse..."));
    browse->setAccessibleName(tr("%1: browse").arg(title));
    auto *row = inRow(nullptr, gridUnit, {{edit, 1}, browse});
    edit->setAccessibleName(title);
    form->addRow(title, row);
    form->addRow(QString(), problem);
    connect(browse, &QPushButton::clicked, this, [this, edit, title] { choose(edit, title); });
    connect(edit, &QLineEdit::textChanged, this, &PreparePanel::refresh);
}

void PreparePanel::addNumbers(QFormLayout *form)
{
    m_testFraction->setSuffix(tr(" %"));
    m_validationFraction->setSuffix(tr(" %"));
    m_validationFraction->setToolTip(
        tr("Fraction of the training images that is held out to watch the training, so that "
           "the test split is used only once."));
    form->addRow(tr("Per class"), m_perClass);
    form->addRow(tr("Test fraction"), m_testFraction);
    form->addRow(tr("Validation fraction"), m_validationFraction);
    form->addRow(tr("Seed"), m_seed);
    for (const NumberBox *field : {m_perClass, m_testFraction, m_validationFraction})
        connect(field, &NumberBox::changed, this, &PreparePanel::refresh);
    connect(m_seed, &QLineEdit::textChanged, this, &PreparePanel::refresh);
}

QWidget *PreparePanel::actionRow()
{
    m_write->setProperty("primary", true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Writing progress"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    auto *row = new QWidget;
    inRow(row, -1, {m_write, m_cancel, {m_progress, 1}});
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT requested(request()); });
    connect(m_cancel, &QPushButton::clicked, this, &PreparePanel::cancelRequested);
    return row;
}

void PreparePanel::refresh()
{
    m_sourceProblem->setText(sourceProblem());
    m_targetProblem->setText(m_writing ? QString() : targetProblem());
    const QString problem = numberProblem();
    m_outcome->setText(problem.isEmpty() ? outcomeText() : problem);
    for (QWidget *field :
        std::initializer_list<QWidget *>{m_source, m_target, m_perClass, m_testFraction, m_validationFraction, m_seed})
        field->setEnabled(!m_writing);
    m_write->setEnabled(!m_writing && problem.isEmpty() && sourceProblem().isEmpty() && targetProblem().isEmpty());
    m_cancel->setEnabled(m_writing);
    m_progress->setVisible(m_writing);
}

QString PreparePanel::outcomeText() const
{
    const int test = testCountOf(m_perClass->whole(), m_testFraction->value() / 100.0);
    const int train = m_perClass->whole() - test;
    const int validation = static_cast<int>(std::lround(train * m_validationFraction->value() / 100.0));
    const QString sides = validation == 0
        ? tr("%1 training and %2 test images").arg(countText(train), countText(test))
        : tr("%1 training, %2 validation and %3 test images")
              .arg(countText(train - validation), countText(validation), countText(test));
    return tr("Each class gives %1, written as PNG files with a manifest.").arg(sides);
}

void PreparePanel::choose(QLineEdit *edit, const QString &title)
{
    const QString folder = QFileDialog::getExistingDirectory(window(), title, edit->text());
    if (!folder.isEmpty())
        edit->setText(folder);
}

} // namespace digitlab::ui
