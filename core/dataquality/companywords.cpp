#include "core/dataquality/companywords.h"

#include <QSet>

#include <array>

namespace crm {

namespace {

/// The longest of each kind first.
constexpr std::array kForms{
    CompanyForm{u"股份有限责任公司", FirmForm::Company, true},
    CompanyForm{u"有限责任公司", FirmForm::Company, true},
    CompanyForm{u"股份有限公司", FirmForm::Company, true},
    CompanyForm{u"企业有限公司", FirmForm::Company, true},
    CompanyForm{u"个体工商户", FirmForm::Shop, true},
    CompanyForm{u"特殊普通合伙", FirmForm::Office, true},
    CompanyForm{u"专业合作社", FirmForm::Office, true},
    CompanyForm{u"股份公司", FirmForm::Company, true},
    CompanyForm{u"有限公司", FirmForm::Company, true},
    CompanyForm{u"责任公司", FirmForm::Company, true},
    CompanyForm{u"普通合伙", FirmForm::Office, true},
    CompanyForm{u"有限合伙", FirmForm::Office, true},
    CompanyForm{u"合伙企业", FirmForm::Office, true},
    CompanyForm{u"集团公司", FirmForm::Group, true},
    CompanyForm{u"总公司", FirmForm::Company, true},
    CompanyForm{u"合作社", FirmForm::Office, true},
    CompanyForm{u"经营部", FirmForm::Shop, true},
    CompanyForm{u"门市部", FirmForm::Shop, true},
    CompanyForm{u"营业部", FirmForm::Shop, true},
    CompanyForm{u"批发部", FirmForm::Shop, true},
    CompanyForm{u"销售部", FirmForm::Shop, true},
    CompanyForm{u"工作室", FirmForm::Shop, true},
    CompanyForm{u"事务所", FirmForm::Office, true},
    CompanyForm{u"个体户", FirmForm::Shop, true},
    CompanyForm{u"加工厂", FirmForm::Factory, true},
    CompanyForm{u"制造厂", FirmForm::Factory, true},
    CompanyForm{u"制品厂", FirmForm::Factory, true},
    CompanyForm{u"有限", FirmForm::Company, true},
    CompanyForm{u"股份", FirmForm::Company, true},
    CompanyForm{u"公司", FirmForm::Company, true},
    CompanyForm{u"集团", FirmForm::Group, true},
    CompanyForm{u"工厂", FirmForm::Factory, true},
    CompanyForm{u"总厂", FirmForm::Factory, true},
    CompanyForm{u"商行", FirmForm::Shop, true},
    CompanyForm{u"商店", FirmForm::Shop, false, true},
    CompanyForm{u"商铺", FirmForm::Shop, false, true},
    CompanyForm{u"商社", FirmForm::Shop, false, true},
    CompanyForm{u"总店", FirmForm::Shop, false, true},
    CompanyForm{u"厂", FirmForm::Factory, false, true},
    CompanyForm{u"店", FirmForm::Shop, false, true},
    CompanyForm{u"行", FirmForm::Shop, false, true},
    CompanyForm{u"部", FirmForm::Shop, false, true},
};

constexpr QStringView kTrades =
    u"电子 科技 贸易 商贸 实业 工贸 经贸 外贸 进出口 国际贸易 国际 机械 设备 机电 五金 五金制品 塑胶 塑料 "
    u"橡胶 橡塑 "
    u"包装 包装材料 包装制品 纸品 印刷 印务 彩印 服饰 服装 制衣 纺织 针织 家纺 面料 布业 化工 化学 涂料 油墨 "
    u"建材 "
    u"建筑材料 装饰 装饰材料 装饰工程 装修 工程 建筑 建筑工程 建设 建设工程 物流 货运 货运代理 国际货运代理 "
    u"国际物流 速递 快递 运输 供应链 供应链管理 仓储 食品 饮料 酒业 茶业 茶叶 粮油 餐饮 餐饮管理 餐饮服务 "
    u"酒店 "
    u"酒店管理 宾馆 医疗 医疗器械 医疗科技 医疗设备 医药 药业 制药 器械 生物 生物科技 生物技术 信息 信息技术 "
    u"信息科技 网络 网络科技 网络技术 软件 软件技术 技术 技术开发 技术服务 智能 智能科技 智能设备 智能装备 "
    u"通信 "
    u"通信技术 通讯 通讯设备 光电 光电科技 光电技术 半导体 集成电路 新能源 新能源科技 能源 能源科技 环保 "
    u"环保科技 "
    u"环保设备 新材料 新材料科技 材料 材料科技 汽车 汽车零部件 汽车用品 汽车配件 汽车服务 汽配 车业 家具 "
    u"家私 家居 "
    u"家居用品 家电 照明 照明科技 灯饰 灯具 传媒 文化传媒 文化传播 文化 广告 广告传媒 教育 教育科技 教育咨询 "
    u"培训 "
    u"咨询 咨询服务 管理咨询 企业管理 企业管理咨询 商务咨询 管理 投资 投资管理 投资发展 控股 资产管理 资本 "
    u"基金 "
    u"金融 农业 农业科技 农业发展 农产品 农资 种业 畜牧 养殖 水产 珠宝 首饰 黄金 鞋业 皮具 皮革 箱包 手袋 "
    u"玩具 "
    u"礼品 工艺品 工艺 饰品 日用品 日化 化妆品 美容 百货 超市 商场 电器 电气 电气设备 电力 电力设备 电缆 "
    u"电线电缆 "
    u"线缆 电源 电池 仪器 仪器仪表 仪表 自动化 自动化设备 自动化科技 精密 精密机械 精密模具 模具 模具科技 "
    u"金属 "
    u"金属制品 金属材料 钢铁 钢材 钢管 不锈钢 铝业 铜业 铸造 锻造 制品 制造 制造业 木业 纸业 石油 石化 燃气 "
    u"矿业 "
    u"水务 水泥 玻璃 陶瓷 卫浴 洁具 门窗 门业 地产 房地产 房地产开发 房产 置业 物业 物业管理 物业服务 服务 "
    u"销售 "
    u"发展 开发 产业 企业 企业发展 商务 商业 商业管理 电子商务 电子科技 电子技术 电子元件 电子材料 互联网 "
    u"数码 "
    u"数码科技 数据 大数据 数字科技 影视 影视文化 影业 旅游 旅行社 航空 航空服务 船务 船舶 海运 空运 汽贸 "
    u"工业 "
    u"工业设备 工业科技 工业技术 研发 系统 系统集成 系统工程 集成 连锁 药房 大药房 诊所 医院 门诊部 学校 "
    u"幼儿园 "
    u"银行 保险 保险代理 租赁 汽车租赁 人力资源 劳务 劳务派遣 安防 安防科技 消防 消防设备 安全 保安 保安服务 "
    u"园林 "
    u"园林绿化 景观 设计 设计院 装潢 体育 体育用品 健身 健康 健康科技 健康管理 养老 家政 家政服务 清洁 "
    u"清洁服务 "
    u"维修 水电 轴承 紧固件 标准件 阀门 泵业 管业 传动 液压 液压机械 焊接 工具 五金工具 五金机电 机电设备 "
    u"机械设备 "
    u"机械制造 机床 重工 起重 电梯 制冷 制冷设备 空调 暖通 净化 净化设备 水处理 塑业 塑胶制品 塑料制品 "
    u"纸制品 "
    u"胶粘制品 胶业 硅胶 模塑 电子电器 电子设备 电脑 计算机 办公设备 办公用品 文具 图书 出版 康复器材 调味品 "
    u"服装辅料 半导体科技 传感器 机器人 无人机 装备 装备制造 饲料 肥业 化肥 花卉 果业 蔬菜 肉业 乳业 盐业 "
    u"糖业 "
    u"烟草 眼镜 钟表 乐器 宠物 宠物用品 母婴 母婴用品";

/// The words by their length, the longest of which has six characters.
const QSet<QStringView> &trades()
{
    static const auto set = [] {
        const auto words = kTrades.split(u' ');
        return QSet<QStringView>(words.begin(), words.end());
    }();
    return set;
}

} // namespace

std::optional<CompanyForm> companyFormAtEnd(QStringView folded)
{
    // 工商银行 is no shop.
    if (folded.endsWith(u"银行"))
        return {};
    for (const auto &form : kForms) {
        if (folded.endsWith(form.text))
            return form;
    }
    return {};
}

QStringView tradeAtEnd(QStringView folded)
{
    for (auto length = std::min<qsizetype>(6, folded.size()); length >= 2; --length) {
        const auto found = trades().constFind(folded.right(length));
        if (found != trades().cend())
            return *found;
    }
    return {};
}

} // namespace crm
