// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/input_preparation.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace digitlab::ui {

class ElidedLabel;

/// How a dataset's images become what a network sees, in one line, and the choices that override it.
class PreparationRow : public QWidget
{
    Q_OBJECT

public:
    explicit PreparationRow(QWidget *parent = nullptr);

    /// What is so, and what was asked for.
    void setPreparation(const InputPreparation &preparation, const std::vector<std::string> &classNames,
        const PreparationRequest &request);
    PreparationRequest request() const;
    QString text() const;

Q_SIGNALS:
    void requested(const digitlab::PreparationRequest &request); ///< chosen by the user

private:
    QComboBox *addChoice(const QString &title, const QString &help);

    ElidedLabel *m_text;
    QHBoxLayout *m_choices;
    QComboBox *m_polarity;
    QComboBox *m_framing;
};

} // namespace digitlab::ui
