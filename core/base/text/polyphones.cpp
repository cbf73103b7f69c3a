#include "core/base/text/polyphones.h"

namespace crm::tables {

// Our own collection: what names of companies, places, goods and persons contain. Simplified only, since a
// name is folded before it is read.
// clang-format off

QStringView polyphones()
{
    return uR"(
阿 a e; 挨 ai; 艾 ai yi; 拗 ao niu; 扒 ba pa; 把 ba; 耙 pa ba; 柏 bai bo; 膀 bang pang; 磅 bang pang; 蚌 bang beng; 薄 bo bao;
堡 bao pu bu; 暴 bao pu; 刨 bao pao; 奔 ben; 贲 ben; 秘 mi bi; 泌 mi bi; 辟 pi bi; 扁 bian pian; 便 bian pian; 别 bie; 并 bing;
泊 bo po; 伯 bo bai; 卜 bu bo; 埔 pu bu; 藏 cang zang; 曾 zeng ceng; 参 can shen cen; 侧 ce ze; 差 cha chai ci; 查 cha zha;
叉 cha; 禅 chan shan; 单 dan shan chan; 长 chang zhang; 厂 chang an; 场 chang; 朝 chao zhao; 嘲 chao; 车 che ju; 称 cheng chen;
盛 sheng cheng; 澄 cheng deng; 乘 cheng sheng; 匙 chi shi; 冲 chong; 重 zhong chong; 种 zhong chong; 臭 chou xiu; 仇 chou qiu;
处 chu; 畜 xu chu; 传 chuan zhuan; 幢 chuang zhuang; 创 chuang; 椎 zhui chui; 绰 chuo chao; 伺 si ci; 枞 zong cong; 攒 zan cuan;
撮 cuo zuo; 答 da; 大 da dai; 待 dai; 担 dan; 弹 tan dan; 石 shi dan; 当 dang; 倒 dao; 得 de; 的 de di; 地 di de; 提 ti di;
翟 zhai di; 调 tiao diao; 丁 ding zheng; 都 du dou; 斗 dou; 读 du dou; 度 du duo; 囤 tun dun; 顿 dun du; 恶 e wu; 番 fan pan;
坊 fang; 房 fang pang; 佛 fo fu; 否 fou pi; 服 fu; 脯 fu pu; 父 fu; 夹 jia ga; 盖 gai ge; 葛 ge; 蛤 ha ge; 个 ge; 给 gei ji;
更 geng; 合 he ge; 句 ju gou; 谷 gu yu; 贾 jia gu; 莞 guan wan; 冠 guan; 龟 gui jun qiu; 柜 gui ju; 炔 que gui; 涡 wo guo;
过 guo; 哈 ha; 虾 xia ha; 汗 han; 行 hang xing heng; 巷 xiang hang; 吭 keng hang; 号 hao; 郝 hao; 貉 he hao; 和 he huo hu;
荷 he; 核 he hu; 黑 hei he; 红 hong gong; 侯 hou; 华 hua; 划 hua; 滑 hua; 还 huan hai; 会 hui kuai; 混 hun; 几 ji; 济 ji; 纪 ji;
奇 qi ji; 其 qi ji; 稽 ji qi; 缉 ji qi; 系 xi ji; 茄 qie jia; 家 jia jie; 假 jia; 监 jian; 降 jiang xiang; 强 qiang jiang;
将 jiang qiang; 角 jiao jue; 校 xiao jiao; 觉 jue jiao; 教 jiao; 嚼 jue jiao; 侥 jiao yao; 结 jie; 解 jie xie; 芥 jie gai;
劲 jin jing; 尽 jin; 颈 jing geng; 景 jing ying; 隽 juan jun; 圈 quan juan; 卷 juan; 据 ju; 菌 jun; 浚 jun xun; 咖 ka ga; 卡 ka qia;
楷 kai jie; 看 kan; 壳 ke qiao; 可 ke; 克 ke; 空 kong; 溃 kui hui; 括 kuo gua; 拉 la; 蓝 lan; 烙 lao luo; 乐 le yue lao; 勒 le lei;
肋 lei le; 累 lei; 蠡 li; 俩 lia liang; 量 liang; 了 liao le; 令 ling; 六 liu lu; 溜 liu; 笼 long; 泷 long shuang; 陆 lu liu;
绿 lv lu; 率 lv shuai; 露 lu lou; 落 luo la lao; 脉 mai mo; 埋 mai man; 蔓 man wan; 氓 mang meng; 没 mei mo; 糜 mi mei; 牟 mou mu;
模 mo mu; 磨 mo; 抹 mo ma; 缪 miao mou miu; 万 wan mo; 无 wu mo; 那 na; 娜 na nuo; 南 nan; 难 nan; 呢 ni ne; 泥 ni; 粘 zhan nian;
宁 ning; 弄 nong long; 疟 nue yao; 女 nv; 区 qu ou; 迫 po pai; 胖 pang pan; 炮 pao bao; 跑 pao; 片 pian; 朴 pu piao po;
屏 ping bing; 铺 pu; 瀑 pu bao; 曝 bao pu; 仆 pu; 浦 pu; 栖 qi xi; 祁 qi; 铅 qian yan; 纤 xian qian; 浅 qian jian; 翘 qiao;
切 qie; 且 qie ju; 亲 qin qing; 覃 tan qin; 曲 qu; 雀 que qiao; 确 que; 任 ren; 若 ruo re; 撒 sa; 塞 sai se; 散 san; 扫 sao;
色 se shai; 莎 sha suo; 杉 shan sha; 厦 xia sha; 煞 sha; 扇 shan; 尚 shang; 少 shao; 召 zhao shao; 舍 she; 折 zhe she; 射 she;
身 shen; 沈 shen chen; 什 shi shen; 谌 chen shen; 莘 xin shen; 省 sheng xing; 识 shi zhi; 似 si shi; 氏 shi zhi; 熟 shu shou;
属 shu zhu; 术 shu zhu; 数 shu; 说 shuo shui; 宿 su xiu; 遂 sui; 台 tai; 拓 tuo ta; 苔 tai; 汤 tang shang; 洮 tao; 陶 tao yao;
体 ti; 挑 tiao; 帖 tie; 同 tong; 洞 dong tong; 吐 tu; 褪 tui tun; 瓦 wa; 为 wei; 尾 wei yi; 委 wei; 尉 wei yu; 蔚 wei yu;
隗 wei kui; 圩 wei xu; 吾 wu yu; 洗 xi xian; 铣 xi xian; 郗 xi chi; 吓 xia he; 夏 xia; 县 xian xuan; 鲜 xian; 相 xiang; 削 xue xiao;
兴 xing; 荥 xing ying; 吁 xu yu; 血 xue xie; 熏 xun; 押 ya; 轧 zha ya; 咽 yan ye; 燕 yan; 殷 yin yan; 要 yao; 钥 yao yue; 叶 ye xie;
遗 yi wei; 饮 yin; 应 ying; 佣 yong; 有 you; 於 yu; 余 yu; 员 yuan yun; 郧 yun; 筠 yun jun; 熨 yun yu; 载 zai; 择 ze zhai;
咋 za zha; 扎 zha za; 炸 zha; 仔 zai zi; 占 zhan; 涨 zhang; 爪 zhua zhao; 着 zhe zhuo zhao; 正 zheng; 殖 zhi shi; 峙 zhi shi;
只 zhi; 中 zhong; 轴 zhou; 柱 zhu; 著 zhu zhuo; 抓 zhua; 转 zhuan; 赚 zhuan zuan; 幺 yao; 琢 zhuo zuo; 钻 zuan; 作 zuo; 坐 zuo;
吕 lv; 旅 lv; 律 lv; 铝 lv; 滤 lv; 侣 lv; 履 lv; 虑 lv; 屡 lv; 缕 lv; 驴 lv; 氯 lv; 略 lue; 掠 lue; 虐 nue; 圳 zhen;
咀 ju zui; 砀 dang; 亳 bo; 歙 she xi; 柘 zhe; 郫 pi; 涪 fu; 嵊 sheng; 鄞 yin; 碚 bei; 燊 shen; 昇 sheng; 芃 peng; 赟 yun; 晟 sheng cheng;
妤 yu; 婧 jing; 祎 yi; 昱 yu; 喆 zhe; 犇 ben; 鑫 xin; 垚 yao; 淼 miao; 焱 yan; 森 sen; 堃 kun; 玥 yue; 翀 chong; 彧 yu; 嗯 en; 呒 fu
)";
}

QStringView polyphonicWords()
{
    return uR"(
银行 yin hang; 行业 hang ye; 同行 tong hang; 行情 hang qing; 商行 shang hang; 车行 che hang; 洋行 yang hang; 分行 fen hang; 支行 zhi hang;
出行 chu xing; 旅行 lv xing; 旅行社 lv xing she; 行者 xing zhe; 行动 xing dong; 行政 xing zheng; 行走 xing zou;
行知 xing zhi; 行星 xing xing; 行李 xing li; 行健 xing jian; 行车 xing che; 行人 xing ren; 行远 xing yuan; 行程 xing cheng; 行天下 xing tian xia;
行道 xing dao; 行路 xing lu; 行为 xing wei; 行驶 xing shi; 行云 xing yun; 行军 xing jun; 行善 xing shan; 行之 xing zhi; ;
步行 bu xing; 骑行 qi xing; 飞行 fei xing; 践行 jian xing; 知行 zhi xing; 力行 li xing; 先行 xian xing; 同行者 tong xing zhe; 畅行 chang xing;
通行 tong xing; 自行车 zi xing che; 自行 zi xing; 远行 yuan xing; 运行 yun xing; 发行 fa xing; 执行 zhi xing; 流行 liu xing; 举行 ju xing;
环行 huan xing; 爬行 pa xing; 逆行 ni xing; 智行 zhi xing; 易行 yi xing; 善行 shan xing; 德行 de xing; 品行 pin xing; 万里行 wan li xing;
天行 tian xing; 伴行 ban xing; 快行 kuai xing; 神行 shen xing; 五行 wu xing; 言行 yan xing; 随行 sui xing; 航行 hang xing; 慧行 hui xing;
闵行 min hang; 太行 tai hang; 太行山 tai hang shan; 行长 hang zhang; 中行 zhong hang; 工行 gong hang; 建行 jian hang; 农行 nong hang; 交行 jiao hang;
校长 xiao zhang; 部长 bu zhang; 董事长 dong shi zhang; 理事长 li shi zhang; 会长 hui zhang; 院长 yuan zhang; 局长 ju zhang; 处长 chu zhang;
科长 ke zhang; 店长 dian zhang; 厂长 chang zhang; 班长 ban zhang; 组长 zu zhang; 队长 dui zhang; 船长 chuan zhang; 机长 ji zhang; 市长 shi zhang;
县长 xian zhang; 镇长 zhen zhang; 村长 cun zhang; 所长 suo zhang; 站长 zhan zhang; 社长 she zhang; 总长 zong zhang; 园长 yuan zhang;
家长 jia zhang; 首长 shou zhang; 秘书长 mi shu zhang; 成长 cheng zhang; 增长 zeng zhang; 生长 sheng zhang; 长大 zhang da; 长辈 zhang bei;
长老 zhang lao; 长子县 zhang zi xian; 助长 zhu zhang; 兄长 xiong zhang; 师长 shi zhang; 学长 xue zhang; 长势 zhang shi; 酋长 qiu zhang; 滋长 zi zhang;
重庆 chong qing; 重阳 chong yang; 重新 chong xin; 重复 chong fu; 重逢 chong feng; 重叠 chong die; 重建 chong jian; 重构 chong gou; 重组 chong zu;
重生 chong sheng; 重启 chong qi; 重塑 chong su; 双重 shuang chong; 多重 duo chong; 九重 jiu chong; 重楼 chong lou; 重九 chong jiu; 重孙 chong sun;
音乐 yin yue; 乐器 yue qi; 乐队 yue dui; 乐团 yue tuan; 乐谱 yue pu; 乐府 yue fu; 乐章 yue zhang; 乐坊 yue fang; 乐曲 yue qu; 乐手 yue shou;
声乐 sheng yue; 器乐 qi yue; 民乐 min yue; 弦乐 xian yue; 管乐 guan yue; 国乐 guo yue; 爱乐乐团 ai yue yue tuan; 礼乐 li yue; 配乐 pei yue;
乐清 yue qing; 乐亭 lao ting; 乐陵 lao ling; 乐毅 yue yi; 奏乐 zou yue; 交响乐 jiao xiang yue; 乐理 yue li; 琴乐 qin yue; 打击乐 da ji yue;
厦门 xia men; 大厦 da sha; 商厦 shang sha; 广厦 guang sha; 高厦 gao sha; 厦子 sha zi; 长沙 chang sha; 六安 lu an; 六合区 lu he qu; 番禺 pan yu;
东莞 dong guan; 莞尔 wan er; 蚌埠 beng bu; 台州 tai zhou; 天台 tian tai; 丽水 li shui; 东阿 dong e; 阿胶 e jiao; 阿房宫 e pang gong;
阿弥陀佛 e mi tuo fo; 单县 shan xian; 莘县 shen xian; 莘庄 xin zhuang; 中牟 zhong mu; 牟平 mu ping; 蔚县 yu xian; 尉犁 yu li;
井陉 jing xing; 大城县 dai cheng xian; 大夫 dai fu; 山大王 shan dai wang; 洪洞 hong tong; 繁峙 fan shi; 涡阳 guo yang; 枞阳 zong yang;
歙县 she xian; 浚县 xun xian; 荥阳 xing yang; 荥经 ying jing; 泌阳 bi yang; 秘鲁 bi lu; 吴堡 wu bu; 柴沟堡 chai gou bu; 十里堡 shi li pu;
三十里铺 san shi li pu; 柞水 zha shui; 宕昌 tan chang; 栎阳 yue yang; 筠连 jun lian; 犍为 qian wei; 会稽 kuai ji; 郦食其 li yi ji; 铅山 yan shan;
大埔 da bu; 黄埔 huang pu; 深水埗 shen shui bu; 尖沙咀 jian sha zui; 黄陂 huang pi; 监利 jian li; 溆浦 xu pu; 且末 qie mo; 喀什 ka shi;
什邡 shi fang; 什么 shen me; 为什么 wei shen me; 吐蕃 tu bo; 龟兹 qiu ci; 龟裂 jun lie; 可汗 ke han; 单于 chan yu; 大宛 da yuan; 月氏 yue zhi;
高丽 gao li; 泷水 shuang shui; 六枝 liu zhi; 柏林 bo lin; 黄柏 huang bo; 泊头 bo tou; 梁山泊 liang shan po; 湖泊 hu po; 罗布泊 luo bu po;
血泊 xue po; 水泊 shui po; 朝阳 chao yang; 朝鲜 chao xian; 朝霞 zhao xia; 朝晖 zhao hui; 朝夕 zhao xi; 朝露 zhao lu; 今朝 jin zhao; 朝花 zhao hua;
朝气 zhao qi; 明朝 ming chao; 西藏 xi zang; 藏药 zang yao; 藏红花 zang hong hua; 藏族 zang zu; 藏獒 zang ao; 宝藏 bao zang; 青藏 qing zang;
藏香 zang xiang; 藏地 zang di; 藏文 zang wen; 藏茶 zang cha; 藏羚羊 zang ling yang; 藏医 zang yi; 藏区 zang qu; 藏寨 zang zhai; 藏北 zang bei;
人参 ren shen; 海参 hai shen; 党参 dang shen; 玄参 xuan shen; 丹参 dan shen; 西洋参 xi yang shen; 花旗参 hua qi shen; 高丽参 gao li shen; 红参 hong shen;
参茸 shen rong; 参王 shen wang; 参业 shen ye; 参芪 shen qi; 参行 shen hang; 参差 cen ci; 苦参 ku shen; 沙参 sha shen; 山参 shan shen; 参花 shen hua;
调查 diao cha; 格调 ge diao; 色调 se diao; 强调 qiang diao; 调度 diao du; 调研 diao yan; 调用 diao yong; 声调 sheng diao; 情调 qing diao; 曲调 qu diao;
腔调 qiang diao; 调动 diao dong; 调货 diao huo; 调拨 diao bo; 基调 ji diao; 调换 diao huan; 蓝调 lan diao; 小调 xiao diao; 步调 bu diao;
子弹 zi dan; 炸弹 zha dan; 弹药 dan yao; 导弹 dao dan; 弹弓 dan gong; 弹头 dan tou; 弹珠 dan zhu; 炮弹 pao dan; 传记 zhuan ji; 自传 zi zhuan;
水浒传 shui hu zhuan; 外传 wai zhuan; 别传 bie zhuan; 便宜 pian yi; 率先 shuai xian; 率领 shuai ling; 表率 biao shuai; 坦率 tan shuai; 率真 shuai zhen;
草率 cao shuai; 降服 xiang fu; 降龙 xiang long; 投降 tou xiang; 角色 jue se; 主角 zhu jue; 角逐 jue zhu; 口角 kou jiao; 旦角 dan jue; 角斗 jue dou;
贝壳 bei ke; 地壳 di qiao; 甲壳 jia qiao; 金蝉脱壳 jin chan tuo qiao; 绿林 lu lin; 模具 mu ju; 模样 mu yang; 模板 mu ban; 钢模 gang mu; 塑模 su mu;
铸模 zhu mu; 压模 ya mu; 冲模 chong mu; 注塑模 zhu su mu; 开模 kai mu; 木模 mu mu; 锻模 duan mu; 精模 jing mu; 宿迁 su qian; 星宿 xing xiu;
校准 jiao zhun; 校对 jiao dui; 校验 jiao yan; 校正 jiao zheng; 校订 jiao ding; 校色 jiao se; 粘土 nian tu; 粘稠 nian chou; 棉花轧 mian hua ya; 轧花 ya hua;
轧棉 ya mian; 轧光 ya guang; 着色 zhuo se; 着力 zhuo li; 着装 zhuo zhuang; 着陆 zhuo lu; 着眼 zhuo yan; 衣着 yi zhuo; 沉着 chen zhuo; 执着 zhi zhuo;
薄板 bao ban; 薄片 bao pian; 薄饼 bao bing; 薄荷 bo he; 薄膜 bo mo; 薄脆 bao cui; 漂泊 piao bo; 停泊 ting bo; 萝卜 luo bo; 胡萝卜 hu luo bo;
会计 kuai ji; 财会 cai kuai; 供给 gong ji; 给予 ji yu; 给养 ji yang; 自给 zi ji; 给水 ji shui; 给排水 ji pai shui; 补给 bu ji; 畜牧 xu mu; 畜禽 chu qin;
牲畜 sheng chu; 家畜 jia chu; 畜生 chu sheng; 六畜 liu chu; 劲松 jin song; 强劲 qiang jing; 劲旅 jing lv; 劲敌 jing di; 劲爆 jing bao; 劲草 jing cao;
刚劲 gang jing; 咖喱 ga li; 关卡 guan qia; 发卡 fa qia; 卡口 qia kou; 卡子 qia zi; 卡箍 qia gu; 卡套 qia tao; 茄克 jia ke; 雪茄 xue jia; 蛤蜊 ge li;
文蛤 wen ge; 花蛤 hua ge; 蛤蚧 ge jie; 呢绒 ni rong; 芥蓝 gai lan; 芥菜 gai cai; 番茄 fan qie; 刨冰 bao bing; 刨花 bao hua; 刨床 bao chuang; 刨根 pao gen;
曝光 bao guang; 一曝十寒 yi pu shi han; 炮制 pao zhi; 屏息 bing xi; 要塞 yao sai; 堵塞 du se; 闭塞 bi se; 塞外 sai wai; 塞尔 sai er; 边塞 bian sai;
活塞 huo sai; 般若 bo re; 兰若 lan re; 莎草 suo cao; 拓片 ta pian; 拓印 ta yin; 碑拓 bei ta; 牛仔 niu zai; 公仔 gong zai; 煲仔 bao zai; 仔猪 zi zhu;
仔细 zi xi; 仔鸡 zi ji; 仔鸭 zi ya; 鱼仔 yu zai; 仔姜 zi jiang; 包扎 bao za; 扎染 za ran; 扎啤 zha pi; 捆扎 kun za; 绑扎 bang za; 爪子 zhua zi;
爪牙 zhao ya; 爪哇 zhao wa; 鹰爪 ying zhao; 钥匙 yao shi; 汤匙 tang chi; 熨帖 yu tie; 省亲 xing qin; 反省 fan xing; 标识 biao zhi; 似的 shi de;
脉脉 mo mo; 说客 shui ke; 游说 you shui; 否极泰来 pi ji tai lai; 呼和浩特 hu he hao te; 和面 huo mian; 和牌 hu pai; 还有 hai you; 还是 hai shi;
的士 di shi; 目的 mu di; 的确 di que; 打的 da di; 标的 biao di; 得力 de li; 必得 bi de; 都是 dou shi; 都有 dou you; 都好 dou hao; 都行 dou xing;
都爱 dou ai; 首都 shou du; 好了 hao le; 来了 lai le; 饿了 e le; 饿了么 e le me; 到了 dao le; 了解 liao jie; 为了 wei le; 了了 le le; 红了 hong le;
没落 mo luo; 沉没 chen mo; 埋没 mai mo; 埋怨 man yuan; 沈阳 shen yang; 沈丘 shen qiu; 石油 shi you; 难得 nan de; 曾经 ceng jing;
未曾 wei ceng; 不曾 bu ceng; 何曾 he ceng; 曾祖 zeng zu; 单打 dan da; 参与 can yu; 侧柏 ce bai; 差旅 chai lv; 出差 chu chai; 邮差 you chai; 禅让 shan rang;
称心 chen xin; 相称 xiang chen; 对称 dui chen; 匀称 yun chen; 盛饭 cheng fan; 澄清 cheng qing; 千乘 qian sheng; 史乘 shi sheng; 脊椎 ji zhui; 颈椎 jing zhui;
椎间盘 zhui jian pan; 绰号 chuo hao; 伺候 ci hou; 倒车 dao che; 提防 di fang; 囤积 tun ji; 恶心 e xin; 厌恶 yan wu; 可恶 ke wu; 仿佛 fang fu; 果脯 guo fu;
胸脯 xiong pu; 巴黎 ba li; 巴扎 ba zha; 合子 he zi; 车马炮 ju ma pao; 行当 hang dang; 内行 nei hang; 外行 wai hang; 在行 zai hang; 本行 ben hang; 改行 gai hang;
转行 zhuan hang; 排行 pai hang; 排行榜 pai hang bang; 各行各业 ge hang ge ye; 总行 zong hang; 央行 yang hang; 投行 tou hang; 琴行 qin hang; 货行 huo hang; 花行 hua hang;
茶行 cha hang; 药行 yao hang; 木行 mu hang; 布行 bu hang; 米行 mi hang; 粮行 liang hang; 电器行 dian qi hang; 五金行 wu jin hang; 建材行 jian cai hang;
渔行 yu hang; 典当行 dian dang hang; 拍卖行 pai mai hang; 珠宝行 zhu bao hang; 汽车行 qi che hang; 行会 hang hui; 行家 hang jia; 行规 hang gui; 行头 xing tou;
行囊 xing nang; 行宫 xing gong; 行省 xing sheng; 行客 xing ke; 行书 xing shu; 行吟 xing yin; 行走者 xing zou zhe; 万行 wan hang; 遂宁 sui ning; 强迫 qiang po;
迫击炮 pai ji pao; 胖东来 pang dong lai; 心广体胖 xin guang ti pan; 校尉 xiao wei; 上尉 shang wei; 太尉 tai wei; 蔚来 wei lai; 蔚蓝 wei lan; 叶县 ye xian;
纤夫 qian fu; 纤维 xian wei; 铅笔 qian bi; 栖霞 qi xia; 翘楚 qiao chu; 吁请 yu qing; 呼吁 hu yu; 洗马 xian ma; 冼村 xian cun; 圩镇 xu zhen; 赶圩 gan xu;
圩日 xu ri; 圩堤 wei di; 南无 na mo; 南沙 nan sha; 无棣 wu di; 茌平 chi ping; 临朐 lin qu; 即墨 ji mo; 墨脱 mo tuo; 亳州 bo zhou; 砀山 dang shan;
濮阳 pu yang; 长垣 chang yuan; 郏县 jia xian; 柘城 zhe cheng; 武陟 wu zhi; 珙县 gong xian; 綦江 qi jiang; 涪陵 fu ling; 北碚 bei bei; 邛崃 qiong lai; 嵊州 sheng zhou;
衢州 qu zhou; 鄞州 yin zhou; 余姚 yu yao; 婺源 wu yuan; 弋阳 yi yang; 耒阳 lei yang; 郴州 chen zhou; 汨罗 mi luo; 儋州 dan zhou; 珲春 hun chun; 桦甸 hua dian;
忻州 xin zhou; 隰县 xi xian; 解州 xie zhou; 解县 xie xian; 藁城 gao cheng; 蠡县 li xian; 蠡湖 li hu; 涿州 zhuo zhou; 磴口 deng kou; 巴彦淖尔 ba yan nao er;
盱眙 xu yi; 邳州 pi zhou; 睢宁 sui ning; 睢县 sui xian; 邗江 han jiang; 邗沟 han gou; 甪直 lu zhi; 浒墅关 xu shu guan; 浒关 xu guan; 莒县 ju xian; 鄄城 juan cheng;
郓城 yun cheng; 兖州 yan zhou; 牟定 mou ding; 勐海 meng hai; 勐腊 meng la; 洱海 er hai; 漯河 luo he; 尉氏 wei shi; 中卫 zhong wei; 可可 ke ke;
氨纶 an lun; 涤纶 di lun; 锦纶 jin lun; 腈纶 jing lun; 青睐 qing lai; 绿茵 lv yin; 丁零 ding ling; 叮当 ding dang; 地产 di chan; 地道 di dao; 哪吒 ne zha;
哈达 ha da; 哈什蚂 ha shi ma; 长春 chang chun; 红豆杉 hong dou shan; 银杉 yin shan; 水杉 shui shan; 杉木 sha mu; 冷杉 leng shan
)";
}

QStringView surnames()
{
    return uR"(
单 shan; 曾 zeng; 仇 qiu; 查 zha; 区 ou; 解 xie; 任 ren; 朴 piao; 乐 yue; 盖 ge; 纪 ji; 覃 qin; 种 chong; 重 chong; 燕 yan; 翟 zhai;
逄 pang; 秘 bi; 冼 xian; 洗 xian; 员 yun; 缪 miao; 召 shao; 折 she; 黑 he; 繁 po; 那 na; 哈 ha; 宓 mi; 费 fei; 葛 ge; 过 guo; 句 gou;
佴 nai; 隗 wei; 郗 xi; 郇 xun; 撒 sa; 车 che; 尉 wei; 祭 zhai; 阚 kan; 钭 tou; 晁 chao; 曲 qu; 谌 chen; 褚 chu; 臧 zang; 牟 mou; 乜 nie; 幺 yao;
眭 sui; 逯 lu; 厍 she; 都 du; 柏 bai; 贲 ben; 莘 shen; 应 ying; 訾 zi; 夏 xia; 贾 jia; 沈 shen; 盛 sheng; 石 shi; 万 wan; 令 ling; 尹 yin; 华 hua;
宁 ning; 洪 hong; 强 qiang; 长 chang; 行 xing; 参 shen; 弹 tan; 藏 zang; 适 kuo; 难 ning; 黄 huang; 粘 nian; 卜 bu; 艾 ai; 薄 bo; 柜 ju; 叶 ye;
褟 ta; 妫 gui; 郏 jia; 郄 qie; 郤 xi; 仉 zhang; 亓 qi; 芈 mi; 麴 qu; 缑 gou; 昝 zan; 笪 da; 谯 qiao; 殳 shu; 桓 huan; 呙 guo; 邸 di;
欧阳 ou yang; 尉迟 yu chi; 万俟 mo qi; 长孙 zhang sun; 单于 chan yu; 澹台 tan tai; 令狐 ling hu; 濮阳 pu yang; 鲜于 xian yu; 皇甫 huang fu;
宇文 yu wen; 慕容 mu rong; 呼延 hu yan; 夏侯 xia hou; 诸葛 zhu ge; 东方 dong fang; 上官 shang guan; 司马 si ma; 司徒 si tu; 司空 si kong;
公孙 gong sun; 独孤 du gu; 轩辕 xuan yuan; 百里 bai li; 端木 duan mu; 南宫 nan gong; 闻人 wen ren; 赫连 he lian; 拓跋 tuo ba; 太史 tai shi;
申屠 shen tu; 公冶 gong ye; 宗政 zong zheng; 淳于 chun yu; 仲孙 zhong sun; 钟离 zhong li; 闾丘 lv qiu; 东郭 dong guo; 西门 xi men; 第五 di wu;
公羊 gong yang; 谷梁 gu liang; 乐正 yue zheng; 亓官 qi guan; 巫马 wu ma; 漆雕 qi diao; 壤驷 rang si; 夹谷 jia gu; 宰父 zai fu; 段干 duan gan;
子车 zi ju; 颛孙 zhuan sun; 梁丘 liang qiu; 左丘 zuo qiu; 贺若 he ruo; 耶律 ye lv; 完颜 wan yan; 哥舒 ge shu; 叶赫 ye he; 纳兰 na lan;
贺兰 he lan; 屈突 qu tu; 吐谷浑 tu yu hun; 纥奚 he xi; 库狄 she di; 沮渠 ju qu; 秃发 tu fa; 斛律 hu lv; 豆卢 dou lu; 万纽于 wan niu yu
)";
}

// clang-format on

} // namespace crm::tables
