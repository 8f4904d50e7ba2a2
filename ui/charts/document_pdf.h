// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/reading/dataset_reader.h"
#include "core/reports/document.h"

#include <QByteArray>
#include <stop_token>

namespace digitlab::ui {

/// The document as A4 pages: texts, tables, figures as vectors, images. On any thread. Empty where it was stopped.
QByteArray pdfOf(const Document &document, const ProgressObserver &progress = {}, const std::stop_token &stop = {});

} // namespace digitlab::ui
