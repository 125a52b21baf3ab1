// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/rtoanswer.h"

#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace zt {

namespace {

constexpr int fieldWidth = 84;
constexpr int lineHeight = 28;

} // namespace

class RtoAnswer::Result final : public QWidget
{
public:
    explicit Result(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setFixedHeight(lineHeight);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void set(Tri value, const QString& text)
    {
        m_value = value;
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {26 + QFontMetrics(Theme::font(Theme::body)).horizontalAdvance(m_text), lineHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::triCell(painter, *m_theme, QRectF(0, 6, 16, 16), m_value);
        painter.setFont(Theme::font(Theme::body));
        painter.setPen(m_theme->tx);
        painter.drawText(rect().adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    const ThemeHolder& m_theme;
    Tri m_value = Tri::Unknown;
    QString m_text;
};

RtoAnswer::RtoAnswer(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_result(new Result(theme))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_field->setFixedSize(fieldWidth, lineHeight);
    m_field->setAlignment(Qt::AlignRight);
    line->addWidget(m_field);
    line->addWidget(m_result);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_field->isModified()) {
            m_field->setModified(false);
            Q_EMIT entered(m_field->text().trimmed());
        }
    });
}

RtoAnswer::~RtoAnswer()
{
    m_field->disconnect(this);
}

void RtoAnswer::setAnswer(const QString& text, Tri longer, const QString& result)
{
    if (!m_field->hasFocus() || !m_field->isModified()) {
        m_field->setText(text);
        m_field->setModified(false);
    }
    m_result->set(longer, result);
}

void RtoAnswer::setPlaceholder(const QString& text, const QString& accessibleName)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(accessibleName);
}

} // namespace zt
