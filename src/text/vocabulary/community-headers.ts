import type { CommunityHeaders } from '../../domain/city/read-communities';

/** The headers of a city's own list of its old communities. */
export const COMMUNITY_HEADERS: CommunityHeaders = {
  district: [
    '区',
    '区县',
    '县区',
    '县市区',
    '城区',
    '所属区',
    '所在区',
    '辖区',
    '行政区',
    '区（县）',
    '区/县',
  ],
  street: ['街道', '街镇', '镇街', '街道乡镇', '所属街道', '所在街道', '街道办', '街道办事处', '乡镇街道'],
  name: ['小区', '小区名称', '名称', '项目名称', '小区名', '老旧小区名称', '改造小区', '改造小区名称'],
  address: ['地址', '详细地址', '小区地址', '坐落', '位置', '项目地址', '四至'],
  buildings: ['楼栋数', '栋数', '楼数', '幢数', '楼栋', '楼栋数量', '楼栋数栋', '涉及楼栋数', '房屋栋数'],
  households: ['户数', '总户数', '住户数', '居民户数', '涉及户数', '户数户', '惠及户数', '改造户数'],
  contact: [
    '联系人和电话',
    '联系方式',
    '联系人',
    '联系电话',
    '电话',
    '联系人及电话',
    '居委会电话',
    '社区电话',
  ],
};
