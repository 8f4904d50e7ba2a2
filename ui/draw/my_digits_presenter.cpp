// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/my_digits_presenter.h"

#include "core/data/digit_name.h"
#include "core/data/user_labels.h"
#include "core/drawing/user_digits_exchange.h"
#include "core/runs/run_folder.h"
#include "ui/draw/my_digits_page.h"
#include "ui/draw/my_digits_texts.h"
#include "ui/style/text.h"
#include "ui/train/train_page.h"
#include "ui/widgets/run_picker.h"

#include <utility>

namespace digitlab::ui {

namespace {

using Row = UserDigitScoresModel::Row;

QString leftOutText(int leftOut, const QString &reason)
{
    if (leftOut == 0)
        return {};
    const QString text = MyDigitsPresenter::tr(" %1 left out: %2").arg(countText(leftOut), reason);
    return text.endsWith(u'.') ? text : text + u'.';
}

/// A resumed run writes its model anew.
QString keyOf(const std::filesystem::path &file)
{
    std::error_code error;
    const auto time = last_write_time(file, error).time_since_epoch().count();
    return QStringLiteral("%1@%2").arg(toQString(file)).arg(error ? 0 : static_cast<qint64>(time));
}

} // namespace

MyDigitsPresenter::MyDigitsPresenter(OpenDataset &dataset, RunList &runs, Trainings &trainings, MyDigitsPage &page,
    TrainPage &train, DrawingModels &models, QObject *parent)
    : QObject(parent)
    , m_dataset(dataset)
    , m_runs(runs)
    , m_trainings(trainings)
    , m_page(page)
    , m_train(train)
    , m_models(models)
{
    connectPage();
    connectDigits();
    connectScores();
    connect(&m_train, &TrainPage::ownDigitsToggled, &m_dataset, &OpenDataset::setAddsUserDigits);
    connect(&m_dataset, &OpenDataset::changed, this, &MyDigitsPresenter::showOwnDigits);
    showDigits();
}

void MyDigitsPresenter::connectPage()
{
    connect(&m_page, &MyDigitsPage::relabelRequested, this, &MyDigitsPresenter::relabel);
    connect(&m_page, &MyDigitsPage::deleteRequested, this, &MyDigitsPresenter::remove);
    connect(&m_page, &MyDigitsPage::importRequested, this, &MyDigitsPresenter::importFrom);
    connect(&m_page, &MyDigitsPage::drawingsFileRequested, this, &MyDigitsPresenter::exportDrawings);
    connect(&m_page, &MyDigitsPage::classFoldersRequested, this, &MyDigitsPresenter::exportFolders);
    connect(&m_page, &MyDigitsPage::digitChosen, this, [this](int row) { Q_EMIT digitChosen(chosen({row}).front()); });
    connect(&m_page, &MyDigitsPage::undoRequested, this, &MyDigitsPresenter::undo);
}

void MyDigitsPresenter::connectDigits()
{
    UserDigits &digits = m_dataset.userDigits();
    connect(&digits, &UserDigits::changed, this, &MyDigitsPresenter::showDigits);
    connect(&digits, &UserDigits::imported, this, &MyDigitsPresenter::showImported);
    connect(&digits, &UserDigits::damaged, this,
        [this](const QString &sentence) { m_page.messages()->showMessage(MessageKind::Warning, sentence); });
    connect(&digits, &UserDigits::failed, this, [this](const QString &message) {
        m_page.messages()->showMessage(MessageKind::Error, message); // and what has not had its turn is left
        m_toImport.clear();
    });
    connect(digits.undoStack(), &QUndoStack::undoTextChanged, &m_page, &MyDigitsPage::setUndoText);
    digits.load();
}

void MyDigitsPresenter::connectScores()
{
    connect(&m_scores, &UserDigitScores::scored, this, [this](const QString &key) {
        m_page.scores()->setScore(key, m_scores.score(key).value_or(UserDigitsScore()));
        reportTrained(key);
    });
    connect(&m_scores, &UserDigitScores::refused, m_page.scores(), &UserDigitScoresModel::setFailure);
    connect(&m_runs, &RunList::changed, this, &MyDigitsPresenter::measure);
    connect(&m_trainings.session(), &TrainingSession::finished, this, [this](const ExperimentResult &result) {
        m_trained = result.run.outcome == RunOutcome::Completed ? keyOf(modelFile(result.run.folder)) : QString();
        measure();
    });
    connect(&m_models, &DrawingModels::changed, this, &MyDigitsPresenter::showKnownLabels);
    showKnownLabels();
    connect(&m_models, &DrawingModels::changed, this, [this] {
        for (const ModelSide side : {ModelSide::A, ModelSide::B})
            if (m_models.source(side).kind == ModelSource::Kind::File
                && m_files.insert(m_models.source(side).path).second)
                measure();
    });
}

void MyDigitsPresenter::relabel(const Rows &rows, const QString &label)
{
    attempt(tr("Nothing was changed: %1"), [&] { m_dataset.userDigits().relabel(rows, label); });
}

void MyDigitsPresenter::remove(const Rows &rows)
{
    attempt(tr("Nothing was deleted: %1"), [&] {
        ShownDigits removed;
        for (const int row : rows)
            removed.push_back(m_dataset.userDigits().digits().at(static_cast<std::size_t>(row)));
        m_dataset.userDigits().remove(rows);
        m_page.messages()->offer(MessageKind::Notice, deletedText(removed), tr("Undo"), [this] { undo(); });
    });
}

void MyDigitsPresenter::undo()
{
    m_page.messages()->clear();
    m_dataset.userDigits().undoStack()->undo();
}

void MyDigitsPresenter::importFrom(const QString &path)
{
    importAll({path});
}

void MyDigitsPresenter::importAll(const QStringList &files)
{
    m_toImport = files;
    importNext();
}

void MyDigitsPresenter::importNext()
{
    if (m_toImport.isEmpty())
        return;
    m_page.showImporting();
    m_dataset.userDigits().importFrom(m_toImport.takeFirst());
}

void MyDigitsPresenter::exportDrawings(const Rows &rows, const QString &file)
{
    attempt(tr("Nothing was written: %1"), [&] {
        const int leftOut = exportDrawingsFile(toPath(file), chosen(rows));
        m_page.messages()->showMessage(MessageKind::Success,
            tr("The drawings were written to %1.").arg(file) + leftOutText(leftOut, tr("images have no strokes")));
    });
}

void MyDigitsPresenter::exportFolders(const Rows &rows, const QString &folder)
{
    attempt(tr("Nothing was written: %1"), [&] {
        const int leftOut = exportClassFolders(toPath(folder), chosen(rows));
        m_page.messages()->showMessage(MessageKind::Success,
            tr("The images were written to %1.").arg(folder)
                + leftOutText(leftOut,
                    areDigitLabels(labelsOf(m_dataset.userDigits().digits())) ? tr("they are not digits")
                                                                              : tr("nothing can be read in them")));
    });
}

void MyDigitsPresenter::showImported(int count, int known, int leftOut, const QString &firstReason)
{
    const MessageKind kind = leftOut == 0 ? MessageKind::Success : MessageKind::Warning;
    const QString sentence
        = importedText(count, known, m_dataset.userDigits().digits()) + leftOutText(leftOut, firstReason);
    if (count == 0)
        m_page.messages()->showMessage(kind == MessageKind::Success ? MessageKind::Notice : kind, sentence);
    else
        m_page.messages()->offer(kind, sentence, tr("Undo"), [this] { undo(); });
    importNext();
}

void MyDigitsPresenter::showDigits()
{
    m_page.messages()->clear(); // its Undo was for what came before
    m_page.setDigits(m_dataset.userDigits().digits());
    showOwnDigits();
    m_scores.setDigits(m_dataset.userDigits().plainDigits());
    measure();
}

void MyDigitsPresenter::showOwnDigits()
{
    const OpenDataset::Data data = m_dataset.data();
    const QString text = !data || areDigits(data->train.classNames())
        ? tr("Add my digits (%1) to the training split")
        : tr("Add my drawings (%1) to the training split");
    const int count = m_dataset.usableUserDigits();
    m_train.setOwnDigits(text.arg(count), count, m_dataset.addsUserDigits());
}

void MyDigitsPresenter::showKnownLabels()
{
    m_page.setKnownLabels(toQStringList(userLabels(fromQStringList(m_models.a().classNames))));
}

/// The shipped model, opened files, then the history, the newest first.
void MyDigitsPresenter::measure()
{
    std::vector<Row> rows;
    std::vector<ScoredNetwork> networks;
    const auto add = [&](const QString &name, const QString &detail, const ScoredNetwork &network) {
        rows.push_back({network.key, name, detail, m_scores.score(network.key), {}});
        networks.push_back(network);
    };
    const DrawingModel &shipped = m_models.shipped();
    add(shipped.name, {}, {QStringLiteral("shipped"), shipped.network, fromQStringList(shipped.classNames), {}});
    for (const auto &file : m_files)
        add(shownPath(file.filename()), shownPath(file), {keyOf(file), {}, {}, file});
    for (const RunSummary &run : m_runs.runs())
        if (run.outcome != RunOutcome::Running && exists(modelFile(run.folder)))
            add(runTitleWithoutAccuracy(run), shownPath(run.folder),
                {keyOf(modelFile(run.folder)), {}, {}, modelFile(run.folder)});
    m_page.scores()->setRows(std::move(rows));
    m_scores.measure(networks);
}

/// A line in the results of the run that has just ended.
void MyDigitsPresenter::reportTrained(const QString &key)
{
    if (m_trained.isEmpty() || key != m_trained || m_train.messages()->text().isEmpty())
        return;
    m_trained.clear();
    const QString score = userDigitScoreText(*m_scores.score(key));
    if (!score.isEmpty())
        m_train.messages()->append(score + QLatin1Char('.'));
}

std::vector<UserDigit> MyDigitsPresenter::chosen(const Rows &rows) const
{
    const ShownDigits &digits = m_dataset.userDigits().digits();
    std::vector<UserDigit> result;
    for (const int row : rows)
        result.push_back(digits.at(static_cast<std::size_t>(row))->original);
    return result;
}

/// `failure` holds a place for the reason.
void MyDigitsPresenter::attempt(const QString &failure, const std::function<void()> &action)
{
    try {
        action();
    } catch (const std::exception &error) {
        m_page.messages()->showMessage(MessageKind::Error, failure.arg(shownPath(error.what())));
    }
}

} // namespace digitlab::ui
