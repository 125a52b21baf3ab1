# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Four fifths of a build is reading the headers of Qt and of the library; they are read once. The tidy
# preset builds without, so that a file which leans on what only these lists bring in is told there.
option(ZT_PRECOMPILE "Read the headers of Qt and the standard library once" ON)

set(zt_core_headers
    <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <span> <string> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QMap> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>
    <tl/expected.hpp>)
set(zt_widget_headers
    ${zt_core_headers}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QGridLayout> <QHeaderView>
    <QLabel> <QLineEdit> <QMouseEvent> <QPainter> <QPlainTextEdit> <QPointer> <QPushButton> <QScrollArea>
    <QStyledItemDelegate> <QTableView> <QTimer> <QTreeView> <QVBoxLayout> <QWidget>)

# zt_precompile(<target> <library>...): with the headers of the widgets where the target is part of the window.
function(zt_precompile target)
    if(NOT ZT_PRECOMPILE)
        return()
    endif()
    set(kind core)
    if("zt_app" IN_LIST ARGN OR "Qt6::Widgets" IN_LIST ARGN)
        set(kind widget)
    endif()
    if(NOT TARGET zt_${kind}_headers)
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/headers/${kind}.cpp" CONTENT "")
        add_library(zt_${kind}_headers STATIC "${PROJECT_BINARY_DIR}/headers/${kind}.cpp")
        set_target_properties(zt_${kind}_headers PROPERTIES AUTOMOC OFF)
        target_link_libraries(zt_${kind}_headers PRIVATE
            zt_warnings Qt6::Core tl::expected $<$<STREQUAL:${kind},widget>:Qt6::Widgets>)
        target_precompile_headers(zt_${kind}_headers PRIVATE ${zt_${kind}_headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM zt_${kind}_headers)
endfunction()
