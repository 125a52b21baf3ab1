// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/devicelist.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"

#include <QRegularExpression>

namespace zt {

namespace {

enum DeviceColumn : qsizetype {
    NameColumn,
    SystemColumn,
    AntivirusColumn,
    ApplicationsColumn,
    ConfigurationColumn,
    StatesColumn,
    LevelColumn,
    ManagedColumn,
    SupportColumn,
};

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn("device",
                       u"設備",
                       "Device",
                       V::Text,
                       u"設備名稱|設備編號|設備代號|裝置|裝置名稱|電腦名稱|主機名稱|主機|資產編號|"
                       u"device name|device id|deviceid|hostname|host|computer|computer name|"
                       u"asset|asset id|asset tag|machine"),
        evidenceColumn("os_current",
                       u"作業系統更新",
                       "OS updates",
                       V::YesNo,
                       u"作業系統|作業系統已更新|系統更新|A|os|os updated|os current|os patched|"
                       u"operating system updated|os up to date"),
        evidenceColumn(
            "antivirus_current",
            u"防毒更新",
            "Anti-virus updates",
            V::YesNo,
            u"防毒|防毒軟體|防毒軟體更新|防毒已更新|病毒碼更新|B|antivirus|anti-virus|av|"
            u"antivirus updated|av updated|antivirus up to date"),
        evidenceColumn("applications_current",
                       u"應用軟體更新",
                       "Application updates",
                       V::YesNo,
                       u"應用程式更新|應用軟體|應用程式|C|applications|apps|app updates|"
                       u"applications updated|apps updated"),
        evidenceColumn("configuration_ok",
                       u"組態合規",
                       "Configuration compliance",
                       V::YesNo,
                       u"組態|組態符合|設定合規|D|configuration|config|compliant|configuration "
                       u"compliant|config compliant"),
        evidenceColumn("states",
                       u"健康狀態",
                       "Health states",
                       V::Text,
                       u"健康項目|符合項目|狀態|states|health|health state|status"),
        evidenceColumn("level",
                       u"健康信任等級",
                       "Health trust level",
                       V::Text,
                       u"信任等級|健康等級|trust|trust level|health level|health score"),
        evidenceColumn("managed",
                       u"納管",
                       "Managed",
                       V::YesNo,
                       u"是否納管|已納管|納入管理|受管|enrolled|is managed|mdm|managed device"),
        evidenceColumn("end_of_support",
                       u"停止支援日",
                       "End of support",
                       V::Day,
                       u"停止支援|停止支援日期|停止支援期限|支援終止日|支援終止日期|終止支援日|EOS|"
                       u"EOS日期|支援到期日|支援截止日|原廠支援到期|"
                       u"end of support date|eos date|support end|support ends|eol|eol date|"
                       u"end of life"),
    };
    all[NameColumn].needed = true;
    all[ManagedColumn].yesWords = wordsBetweenBars(u"已納管|納管|managed|enrolled");
    all[ManagedColumn].noWords = wordsBetweenBars(u"未納管|unmanaged|not enrolled");
    for (const qsizetype part :
         {SystemColumn, AntivirusColumn, ApplicationsColumn, ConfigurationColumn}) {
        all[part].yesWords =
            wordsBetweenBars(u"已更新|更新|最新|合規|符合|正常|updated|up to date|current|"
                             u"compliant|ok|pass|passed|healthy");
        all[part].noWords =
            wordsBetweenBars(u"未更新|過期|過舊|不合規|不符合|異常|未安裝|outdated|out of date|"
                             u"not updated|not compliant|noncompliant|fail|failed|missing");
    }
    return all;
}

/// The parts named are in order, the others are not.
void takeStates(const EvidenceTableRow& row, DeviceRow& device)
{
    QString letters = plainWidth(row.text(StatesColumn).value_or(QString())).toUpper();
    static const QRegularExpression between(QStringLiteral("[ ,;/+、]"));
    letters.remove(between);
    if (letters.isEmpty()) {
        return;
    }
    static const QRegularExpression form(QStringLiteral("^(?!.*(.).*\\1)[ABCD]+$"));
    if (!form.match(letters).hasMatch()) {
        row.fault(StatesColumn, EvidenceValue::Text);
        return;
    }
    device.systemCurrent = letters.contains(u'A');
    device.antivirusCurrent = letters.contains(u'B');
    device.applicationsCurrent = letters.contains(u'C');
    device.configurationInOrder = letters.contains(u'D');
}

void takeLevel(const EvidenceTableRow& row, DeviceRow& device)
{
    if (row.isBlank(LevelColumn)) {
        return;
    }
    device.tenths = tenthsFromText(row.text(LevelColumn).value_or(QString()));
    if (!device.tenths) {
        row.fault(LevelColumn, EvidenceValue::Text);
    }
}

} // namespace

std::optional<int> tenthsFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:0(?:\\.([0-9])0*)?|1(?:\\.0+)?)$"));
    const QRegularExpressionMatch match = form.match(plainWidth(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(0).startsWith(u'1') ? 10 : match.captured(1).toInt();
}

const QList<EvidenceColumn>& deviceColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

DeviceRow deviceFrom(const EvidenceTableRow& row)
{
    DeviceRow device;
    device.row = row.number();
    device.name = row.text(NameColumn).value_or(QString());
    device.systemCurrent = row.yesNo(SystemColumn);
    device.antivirusCurrent = row.yesNo(AntivirusColumn);
    device.applicationsCurrent = row.yesNo(ApplicationsColumn);
    device.configurationInOrder = row.yesNo(ConfigurationColumn);
    takeStates(row, device);
    takeLevel(row, device);
    device.managed = row.yesNo(ManagedColumn);
    device.endOfSupport = row.day(SupportColumn);
    return device;
}

} // namespace zt
